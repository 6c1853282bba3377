import type { ResourceAuthorization } from '../../auth/kubernetes/authorize-resource.ts';
import type { Principal } from '../../auth/principal.ts';
import { satisfies } from '../../auth/privileges.ts';
import { operations, type OperationId } from '../../../generated/operations.ts';
import { operationPrivileges, propertyPrivileges, type PrivilegeAlternatives } from '../../../generated/privileges.ts';
import { uris } from '../../../generated/resources.ts';
import { message } from '../../messages/message.ts';
import { RedfishError } from '../../messages/redfish-error.ts';
import { notFound } from '../openapi/backend.ts';

/**
 * Who may carry out which operation: the facts of the privilege registry, and the few rules that it can't express. Asked
 * twice: before the body is read, and with the valid body, whose properties may have privileges of their own. Whether the
 * resource exists for the caller is the handlers' to say; here it only turns a 403 into the 404 that tells nothing.
 */

/** What a resource is to a caller: its own account or a session of it, another that it may see, or nothing that exists. */
export type Standing = 'own' | 'other' | 'unseen';

export type Params = Readonly<Record<string, string>>;

/** Finds the standing of what the parameters of a path name; 'other' where they name nothing that anybody could own. */
export type StandingOf = (params: Params, principal: Principal) => Standing;

/** One request, as far as it decides on who may send it. */
export interface Asked {
  readonly operationId: OperationId;
  readonly params: Params;
  readonly principal: Principal | undefined;
  /** What the client asked for, as errors name it. */
  readonly requestPath: string;
}

export interface Privileges {
  /** Before the body is read. Throws RedfishError 403 or 404. */
  admit(asked: Asked): void;
  /** With the valid body. Throws or rejects likewise. */
  decide(asked: Asked, body: unknown): void | Promise<void>;
}

/** Operations on the whole service: nobody with a part of it may carry them out, whatever the privileges. */
const serviceWide: ReadonlySet<OperationId> = new Set<OperationId>(['updateSessionService', 'updateAccountService']);

/** What is left to an account whose password must be changed (DSP0266 13.3.7): itself, and the session that it came by. */
const onAccount: ReadonlySet<OperationId> = new Set<OperationId>(['getManagerAccount', 'updateManagerAccount']);
const onSession: ReadonlySet<OperationId> = new Set<OperationId>(['getSession', 'deleteSession']);

/** Alternatives that always count, and those with ConfigureSelf, which speaks of the caller's own resource alone. */
interface Rule {
  readonly always: PrivilegeAlternatives;
  readonly ofOwn: PrivilegeAlternatives;
}

interface Rules {
  readonly general: Rule;
  /** Of properties that demand something else than their resource. */
  readonly properties: ReadonlyMap<string, Rule>;
}

const rules = Object.fromEntries(
  (Object.keys(operations) as OperationId[]).map((id): [OperationId, Rules] => {
    const properties = Object.entries(propertyPrivileges[id] ?? {}).map(
      ([name, needed]) => [name, toRule(needed)] as const,
    );
    return [id, { general: toRule(operationPrivileges[id]), properties: new Map(properties) }];
  }),
) as Readonly<Record<OperationId, Rules>>;

function toRule(alternatives: PrivilegeAlternatives): Rule {
  const isOfOwn = (needed: PrivilegeAlternatives[number]): boolean => needed.includes('ConfigureSelf');
  return { always: alternatives.filter((needed) => !isOfOwn(needed)), ofOwn: alternatives.filter(isOfOwn) };
}

/** @param resources where given, it decides in the place of the privileges on what it says it does */
export function createPrivileges(standingOf: StandingOf, resources?: ResourceAuthorization): Privileges {
  const fulfils = ({ always, ofOwn }: Rule, { params }: Asked, principal: Principal): boolean =>
    satisfies(always, principal) ||
    (ofOwn.length > 0 && satisfies(ofOwn, principal) && standingOf(params, principal) === 'own');

  /** Whether a part of the operation at least is granted; the body decides on the rest. */
  const fulfilsAny = (asked: Asked, principal: Principal): boolean => {
    const { general, properties } = rules[asked.operationId];
    if (fulfils(general, asked, principal)) return true;
    return [...properties.values()].some((rule) => fulfils(rule, asked, principal));
  };

  const refusal = (asked: Asked, principal: Principal, properties: readonly string[] = []): RedfishError => {
    if (standingOf(asked.params, principal) === 'unseen') return notFound(asked.requestPath);
    const relatedProperties = properties.length > 0 ? properties.map((name) => `#/${name}`) : undefined;
    return new RedfishError(403, [message('InsufficientPrivilege', [], { relatedProperties })]);
  };

  return {
    admit: (asked) => {
      const { operationId, principal } = asked;
      if (operations[operationId].public) return;
      if (principal === undefined) throw new RedfishError(403, [message('InsufficientPrivilege', [])]);
      if (principal.passwordChangeRequired && !isLeft(asked, principal)) throw mustChange(principal);
      if (resources?.decides(principal, operationId)) return;
      if (!fulfilsAny(asked, principal) || isBeyond(operationId, principal)) throw refusal(asked, principal);
    },
    decide: (asked, body) => {
      const { operationId, params, principal } = asked;
      if (principal === undefined) return undefined;
      if (resources?.decides(principal, operationId)) return resources.authorize(principal, operationId, params, body);
      const { general, properties } = rules[operationId];
      if (properties.size === 0) return undefined;
      const names = Object.keys(body as object).filter((name) => !name.includes('@'));
      if (principal.passwordChangeRequired && names.some((name) => name !== 'Password')) throw mustChange(principal);
      const refused = names.filter((name) => !fulfils(properties.get(name) ?? general, asked, principal));
      const isEmpty = names.length === 0 && !fulfils(general, asked, principal);
      if (refused.length > 0 || isEmpty) throw refusal(asked, principal, refused);
      return undefined;
    },
  };
}

function isBeyond(operationId: OperationId, { scope }: Principal): boolean {
  return serviceWide.has(operationId) && scope.kind !== 'all';
}

function isLeft({ operationId, params }: Asked, principal: Principal): boolean {
  const isOwnAccount = onAccount.has(operationId) && params['ManagerAccountId'] === principal.accountId;
  return isOwnAccount || (onSession.has(operationId) && params['SessionId'] === principal.sessionId);
}

function mustChange({ accountId = '' }: Principal): RedfishError {
  return new RedfishError(403, [message('PasswordChangeRequired', [uris.ManagerAccount(accountId)])]);
}
