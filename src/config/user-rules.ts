/** Rules about accounts. Their findings repeat neither passwords nor hashes. */
import { repeated } from './chassis-rules.ts';
import { found } from './problem.ts';
import type { PasswordHashProblem } from './config.ts';
import type { Finding } from './problem.ts';
import type { Draft, Rule } from './rules.ts';

const uniqueUsernames: Rule = ({ users }) =>
  repeated((users ?? []).map((user) => user?.username?.normalize('NFC'))).map(({ index, first }) =>
    found(['users', index, 'username'], `is the username of users[${first}] too`, 'rename or remove one of the two'),
  );

const oneCredential: Rule = ({ users }) =>
  (users ?? []).flatMap((user, index) => {
    if (user === undefined) return [];
    const path = ['users', index, 'password'];
    if (user.password !== undefined && user.passwordHash !== undefined) {
      return [found(path, 'password and passwordHash exclude each other', 'remove one of the two', 'key')];
    }
    return user.password === undefined && user.passwordHash === undefined
      ? [found(path, 'is missing', 'add it, or a passwordHash from npm run hash-password', 'key')]
      : [];
  });

/** Basic's name for a Kubernetes token as the password. */
const tokenUser = 'token';

const notTheTokenUser: Rule = ({ users, kubernetesTokens }) =>
  (users ?? []).flatMap((user, index) =>
    kubernetesTokens === true && user?.username === tokenUser
      ? [found(['users', index, 'username'], `${tokenUser} stands for Kubernetes tokens`, 'choose another name')]
      : [],
  );

export const userRules: readonly Rule[] = [uniqueUsernames, oneCredential, notTheTokenUser];

/** Asks the owner of the format. */
export function malformedHashes({ users }: Draft, passwordHashProblem: PasswordHashProblem): readonly Finding[] {
  return (users ?? []).flatMap((user, index) => {
    const wrong = user?.passwordHash === undefined ? undefined : passwordHashProblem(user.passwordHash);
    return wrong === undefined ? [] : [found(['users', index, 'passwordHash'], wrong.problem, wrong.fix)];
  });
}
