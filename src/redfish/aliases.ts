import { uris } from '../../generated/resources.ts';
import type { Principal } from '../auth/principal.ts';
import type { Machine } from '../kubevirt/model.ts';
import { systemId } from './identity.ts';
import type { View } from './view.ts';

/**
 * Other names of resources, in one table: what each leads to is the canonical path, which is then routed for every
 * method. Peers and older recipes use them. An alias never shows what its canonical path would not show.
 */
export interface Alias {
  readonly path: string;
  readonly chassis?: string;
  readonly deprecated?: boolean;
}

interface Row {
  /** What every path of the pattern starts with: most requests are told apart by it. */
  readonly under: string;
  /** Matches a percent-encoded path; its groups are the arguments of resolve, decoded but for the rest of the path. */
  readonly pattern: RegExp;
  readonly resolve: (view: View, principal: Principal | undefined, groups: readonly string[]) => Alias | undefined;
}

const chassisUri = uris.ChassisCollection();
const systemsUri = uris.ComputerSystemCollection();
const systemsName = systemsUri.slice(uris.ServiceRoot().length);

const table: readonly Row[] = [
  {
    // The systems of one chassis, as a collection.
    under: `${chassisUri}/`,
    pattern: new RegExp(`^${chassisUri}/([^/]+)/${systemsName}/?$`),
    resolve: (_view, _principal, [chassis = '']) => ({ path: uris.ComputerSystemCollection(), chassis }),
  },
  {
    // A system below its chassis, by Id or by the name of the VM (kubevirt-redfish's form).
    under: `${chassisUri}/`,
    pattern: new RegExp(`^${chassisUri}/([^/]+)/${systemsName}/([^/]+)(/.*)?$`),
    resolve: (view, principal, [chassis = '', system = '', rest = '']) => {
      const machine = systemInChassis(view, principal, { chassis, system });
      return machine && { path: below(machine, rest) };
    },
  },
  {
    // A system by the bare name of its VM, where only one that the caller sees has it. A name with a dot could be an Id,
    // and once the VM of that Id is gone, nobody else's VM may answer in its place: such VMs have no bare name.
    under: `${systemsUri}/`,
    pattern: new RegExp(`^${systemsUri}/([^/]+)(/.*)?$`),
    resolve: (view, principal, [system = '', rest = '']) => {
      if (system.includes('.')) return undefined;
      const [machine, ...others] = view.named(system, principal);
      if (!machine || others.length > 0) return undefined;
      return { path: below(machine, rest), deprecated: true };
    },
  },
];

/** Resolves a path that is an alias for this caller; undefined where it is none. Nobody's aliases are resolved. */
export function resolveAlias(view: View, path: string, principal: Principal | undefined): Alias | undefined {
  if (principal === undefined) return undefined;
  for (const { under, pattern, resolve } of table) {
    if (!path.startsWith(under)) continue;
    const groups = pattern.exec(path)?.slice(1);
    const decoded = groups && decode(groups);
    if (decoded) return resolve(view, principal, decoded);
  }
  return undefined;
}

/** Undefined where the chassis isn't visible, or none or several of its systems answer to the name. */
function systemInChassis(
  view: View,
  principal: Principal | undefined,
  { chassis, system }: { chassis: string; system: string },
): Machine | undefined {
  if (!view.chassisNames(principal).includes(chassis)) return undefined;
  const { machines } = view.chassis(chassis, principal);
  const byId = machines.find((machine) => systemId(machine) === system);
  if (byId || system.includes('.')) return byId;
  const byName = machines.filter((machine) => machine.name === system);
  return byName.length === 1 ? byName[0] : undefined;
}

/** The canonical path of a system, or of what is below it; a slash at the end is not part of it. */
function below(machine: Machine, rest: string): string {
  return `${uris.ComputerSystem(systemId(machine))}${rest.replace(/\/$/, '')}`;
}

/** The first segments decoded, the rest of the path (which starts with a slash) as it came. */
function decode(groups: readonly (string | undefined)[]): string[] | undefined {
  try {
    return groups.map((group = '') =>
      group.startsWith('/') || !group.includes('%') ? group : decodeURIComponent(group),
    );
  } catch {
    return undefined;
  }
}
