import type { Account, BeforeAccountChange } from '../auth/accounts/accounts.ts';
import type { Principal } from '../auth/principal.ts';
import type { AccessDependencies } from './context.ts';

/**
 * Whoever changes its own credentials by a session goes on with it, while the account's other sessions end: the session is
 * bound to the account as it will be before that is written, and to the account as it is where it isn't written.
 */
export function sessionKeeper(
  { accounts, sessions }: AccessDependencies,
  principal: Principal | undefined,
  account: Account,
): (change: (bind?: BeforeAccountChange) => Promise<Account>) => Promise<Account> {
  const { sessionId, accountId } = principal ?? {};
  if (sessionId === undefined || accountId !== account.id) return (change) => change();
  return async (change) => {
    const bound: Account[] = [];
    const bind: BeforeAccountChange = async (next) => {
      if (next.credential === account.credential) return;
      bound.push(next);
      await sessions.rebind(sessionId, next);
    };
    try {
      return await change(bind);
    } catch (error) {
      const now = accounts.byId(account.id);
      // What went wrong is to be told, not that the session couldn't be bound back.
      if (bound.length > 0 && now) await sessions.rebind(sessionId, now).catch(() => undefined);
      throw error;
    }
  };
}
