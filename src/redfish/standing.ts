import type { Principal } from '../auth/principal.ts';
import { AccessView } from './access-view.ts';
import type { RedfishDependencies } from './context.ts';

/** What a path names, to a caller: its own account or a session of it, another thing that it may see, or nothing. */
export type Standing = 'own' | 'other' | 'unseen';

type Finder = (id: string, principal: Principal) => Standing;

/** Finds the standing of what the parameters of a path name, by the first of them; 'other' where there are none. */
export function createStanding({
  access,
  view,
}: Pick<RedfishDependencies, 'access' | 'view'>): (
  params: Readonly<Record<string, string>>,
  principal: Principal,
) => Standing {
  const accessView = new AccessView(access);
  const system: Finder = (id, principal) => (view.find(id, principal) ? 'other' : 'unseen');
  const rows: Readonly<Record<string, Finder>> = {
    ManagerAccountId: (id, principal) => ofAccount(accessView.findAccount(id, principal)?.id, principal),
    SessionId: (id, principal) => ofAccount(accessView.findSession(id, principal)?.accountId, principal),
    ComputerSystemId: system,
    ManagerId: system,
    ChassisId: (id, principal) => (view.chassisNames(principal).includes(id) ? 'other' : 'unseen'),
  };
  return (params, principal) => {
    const [name, id] = Object.entries(params)[0] ?? [];
    return (id !== undefined && rows[name ?? '']?.(id, principal)) || 'other';
  };
}

function ofAccount(accountId: string | undefined, principal: Principal): Standing {
  if (accountId === undefined) return 'unseen';
  return accountId === principal.accountId ? 'own' : 'other';
}
