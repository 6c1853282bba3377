/** One entry of accounts.yaml: what it says, or everything that is wrong with it. It knows nothing of its neighbours. */
import type { LabelSelector } from '../../kubevirt/selector.ts';
import type { RoleId } from '../principal.ts';
import { rolePrivileges } from '../principal.ts';
import { passwordHashProblem } from '../scrypt.ts';
import type { EntryProblem } from './entry-fields.ts';
import { EntryFields } from './entry-fields.ts';
import { chassisName, machineName, plainId, tokenUser, userName, userNameRule } from './names.ts';
import { readSelector } from './selector.ts';
import type { Position, YamlList } from './yaml-text.ts';

/** A scope as it is written: of the service's accounts chassis, of a tenant's VMs of its namespace. */
export interface WrittenScope {
  readonly chassis?: readonly string[] | undefined;
  readonly systems?: readonly string[] | undefined;
  readonly selector?: LabelSelector | undefined;
}

export interface AccountEntry extends WrittenScope {
  /** Without the namespace. */
  readonly username: string;
  /** Without the namespace; only there for one that was renamed. */
  readonly id: string | undefined;
  /** Exactly one of the two is there. */
  readonly password: string | undefined;
  readonly passwordHash: string | undefined;
  readonly role: RoleId;
  readonly enabled: boolean;
  readonly passwordChangeRequired: boolean;
}

export interface ReadEntry {
  readonly position: Position;
  /** Where it can be told, even if something else is wrong. */
  readonly username: string | undefined;
  /** Undefined where there are problems. */
  readonly entry: AccountEntry | undefined;
  readonly problems: readonly EntryProblem[];
}

export type EntryKind = 'service' | 'tenant';

const common = ['username', 'id', 'password', 'passwordHash', 'role', 'enabled', 'passwordChangeRequired'];
const knownKeys: Readonly<Record<EntryKind, readonly string[]>> = {
  service: [...common, 'scope', 'chassis'],
  tenant: [...common, 'systems', 'selector'],
};
const roles = Object.keys(rolePrivileges) as RoleId[];
const anything = /^[^]+$/;

export function readEntry(item: unknown, kind: EntryKind, yaml: Pick<YamlList, 'positionOf'>): ReadEntry {
  const fields = new EntryFields(item, knownKeys[kind], yaml);
  const { problems, position } = fields;
  if (!fields.isMap) return { position, username: undefined, entry: undefined, problems };
  const username = readUsername(fields, kind);
  const role = fields.oneOf('role', roles);
  if (!fields.has('role')) fields.fault('role', 'is missing');
  const rest = {
    id: fields.text('id', plainId, 'letters, digits, dashes and underscores'),
    ...readCredential(fields),
    enabled: fields.flag('enabled', true),
    passwordChangeRequired: fields.flag('passwordChangeRequired', false),
    ...(kind === 'service' ? readServiceScope(fields) : readTenantScope(fields)),
  };
  const isWhole = problems.length === 0 && username !== undefined && role !== undefined;
  return { position, username, entry: isWhole ? { username, role, ...rest } : undefined, problems };
}

function readUsername(fields: EntryFields, kind: EntryKind): string | undefined {
  if (!fields.has('username')) fields.fault('username', 'is missing');
  const username = fields.text('username', userName, userNameRule);
  if (kind === 'service' && username === tokenUser) fields.fault('username', `can't be ${tokenUser}: that is reserved`);
  return username;
}

function readCredential(fields: EntryFields): Pick<AccountEntry, 'password' | 'passwordHash'> {
  const count = ['password', 'passwordHash'].filter((name) => fields.has(name)).length;
  if (count === 0) fields.fault('password', 'is missing, and passwordHash too');
  if (count === 2) fields.fault('passwordHash', 'and password exclude each other');
  const passwordHash = fields.text('passwordHash', anything, 'a hash');
  const wrong = passwordHash === undefined ? undefined : passwordHashProblem(passwordHash);
  if (wrong !== undefined) fields.fault('passwordHash', `${wrong.problem}; ${wrong.fix}`);
  return { password: fields.text('password', anything, 'a text that is not empty'), passwordHash };
}

function readServiceScope(fields: EntryFields): WrittenScope {
  const scope = fields.oneOf('scope', ['all']);
  const chassis = fields.names('chassis', chassisName, 'chassis');
  if (scope !== undefined && fields.has('chassis')) fields.fault('chassis', 'and scope exclude each other');
  return { chassis };
}

function readTenantScope(fields: EntryFields): WrittenScope {
  const systems = fields.names('systems', machineName, 'VirtualMachines');
  if (!fields.has('selector')) return { systems };
  if (fields.has('systems')) fields.fault('selector', 'and systems exclude each other');
  const selector = readSelector(fields.raw('selector'));
  if (selector === undefined) fields.fault('selector', 'must be a label selector with matchLabels or matchExpressions');
  return { systems, selector };
}
