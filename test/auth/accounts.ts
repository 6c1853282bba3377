import type { Account } from '../../src/auth/account.ts';
import { hashPassword } from '../../src/auth/scrypt.ts';

/** Cheap, since tests check behaviour and not strength. */
export const cheap = { ln: 4, r: 8, p: 1 };

export const authorization = (username: string, password: string): string =>
  `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;

export function plainAccount(username: string, password: string, more: Partial<Account> = {}): Account {
  return { username, role: 'Operator', password, passwordHash: undefined, chassis: undefined, ...more };
}

export async function hashedAccount(username: string, password: string): Promise<Account> {
  return plainAccount(username, '', {
    password: undefined,
    passwordHash: await hashPassword(password, { parameters: cheap }),
  });
}
