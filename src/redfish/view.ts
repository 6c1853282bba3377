import type { Principal, Scope } from '../auth/principal.ts';
import { ServiceError } from '../kubevirt/errors.ts';
import type { Machine, MachineRef } from '../kubevirt/model.ts';
import { matchesSelector, type LabelSelector } from '../kubevirt/selector.ts';
import type { Machines } from '../kubevirt/service.ts';
import { machineRef } from './identity.ts';
import { memoize } from './memo.ts';

/**
 * What a caller sees: the VMs and chassis of its scope, and nothing else exists. Every handler finds its resources
 * here, so that visibility is decided in one place. No Redfish bodies are made here.
 */

/** A named group of VMs from the configuration, besides the chassis that each served namespace is by itself. */
export interface ChassisGroup {
  readonly name: string;
  readonly namespaces: readonly string[] | undefined;
  readonly selector: LabelSelector | undefined;
  readonly description: string | undefined;
}

/** A chassis as a caller sees it. */
export interface VisibleChassis {
  readonly name: string;
  readonly description: string | undefined;
  readonly machines: readonly Machine[];
}

export class View {
  private readonly machines: Machines;
  private readonly groups: ReadonlyMap<string, ChassisGroup>;

  constructor(machines: Machines, groups: readonly ChassisGroup[]) {
    this.machines = machines;
    this.groups = new Map(groups.map((group) => [group.name, group]));
  }

  /** All VMs that the caller sees: the same array until something changes. Throws Unavailable before the first sync. */
  systems(principal: Principal | undefined): readonly Machine[] {
    return this.visible(this.synced().list(), scopeOf(principal));
  }

  /** The VMs of one chassis, as far as the caller sees them. Throws NotFound where it doesn't see the chassis. */
  systemsOf(chassis: string, principal: Principal | undefined): readonly Machine[] {
    return this.chassis(chassis, principal).machines;
  }

  /** The VM of an Id. Throws NotFound where there is none that the caller sees. */
  system(id: string, principal: Principal | undefined): Machine {
    const machine = this.find(id, principal);
    if (!machine) throw new ServiceError('NotFound', 'no such system');
    return machine;
  }

  /**
   * The VM of an Id like system(), for what only counts if it is true now: where its watch is stale, the cluster is asked
   * first. What is stale all the same nobody can know.
   */
  current(id: string, principal: Principal | undefined): Machine | Promise<Machine> {
    const machine = this.system(id, principal);
    if (machine.staleSince === undefined) return machine;
    return Promise.resolve(this.machines.current(machine)).then(() => this.system(id, principal));
  }

  /** The VM of an Id, undefined where there is none that the caller sees. */
  find(id: string, principal: Principal | undefined): Machine | undefined {
    const ref = machineRef(id);
    const machine = ref && this.synced().get(ref);
    return machine && this.sees(machine, scopeOf(principal)) ? machine : undefined;
  }

  /** Reads a VM anew from the cluster. Throws NotFound like system(), and Unavailable or Forbidden. */
  async refreshed(ref: MachineRef): Promise<Machine> {
    return this.machines.refresh(ref);
  }

  /** The VMs of a bare name that the caller sees. */
  named(name: string, principal: Principal | undefined): readonly Machine[] {
    const scope = scopeOf(principal);
    return this.synced()
      .named(name)
      .filter((machine) => this.sees(machine, scope));
  }

  /** The names of all chassis that the caller sees, ordered. */
  chassisNames(principal: Principal | undefined): readonly string[] {
    const scope = scopeOf(principal);
    const machines = this.synced();
    if (scope.kind === 'namespace') return machines.serves(scope.namespace) ? [scope.namespace] : [];
    const names = seesGroups(scope) ? [...machines.namespaces(), ...this.groups.keys()] : machines.namespaces();
    return [...new Set(names)].filter((name) => this.seesChassis(name, scope)).sort();
  }

  /** A chassis by its name. Throws NotFound where there is none that the caller sees. */
  chassis(name: string, principal: Principal | undefined): VisibleChassis {
    if (!this.chassisNames(principal).includes(name)) throw new ServiceError('NotFound', 'no such chassis');
    const scope = scopeOf(principal);
    const filled = seesGroups(scope) ? this.filled : byNamespace;
    const description = seesGroups(scope) ? this.groups.get(name)?.description : undefined;
    return filled(this.systems(principal)).get(name) ?? { name, description, machines: [] };
  }

  /** The chassis of a VM that a scope sees, ordered. */
  chassisIn(machine: Machine, scope: Scope): readonly string[] {
    const names = seesGroups(scope) ? this.memberships(machine) : [machine.namespace];
    return names.filter((name) => this.seesChassis(name, scope));
  }

  /** Which names of chassis and VMs mean anything, whoever may see them: for reports about scopes, never for callers. */
  readonly existing = {
    isKnown: (): boolean => this.machines.synced,
    hasChassis: (name: string): boolean => this.groups.has(name) || this.machines.namespaces().includes(name),
    hasMachine: (namespace: string, name: string): boolean => this.machines.get({ namespace, name }) !== undefined,
  };

  private synced(): Machines {
    if (this.machines.synced) return this.machines;
    throw new ServiceError('Unavailable', 'the first list of VirtualMachines has not arrived yet', { retryAfter: 5 });
  }

  private sees(machine: Machine, scope: Scope): boolean {
    switch (scope.kind) {
      case 'all':
        return true;
      case 'chassis':
        return this.memberships(machine).some((name) => scope.chassis.has(name));
      case 'namespace':
        return machine.namespace === scope.namespace && isSelected(machine, scope);
      case 'granted':
        return listsNamespace(scope, machine.namespace) || scope.systems.has(`${machine.namespace}/${machine.name}`);
    }
  }

  private seesChassis(name: string, scope: Scope): boolean {
    switch (scope.kind) {
      case 'all':
        return true;
      case 'chassis':
        return scope.chassis.has(name);
      case 'namespace':
        return name === scope.namespace;
      // Of a VM that is granted by its name alone, nobody can say in general which others are in its namespace too.
      case 'granted':
        return listsNamespace(scope, name);
    }
  }

  private readonly visible = memoize((machines: readonly Machine[], scope: Scope): readonly Machine[] => {
    if (scope.kind === 'all') return machines;
    // The rest of the cluster costs a tenant nothing: it is grouped once for all of them.
    const possible = scope.kind === 'namespace' ? byNamespace(machines).get(scope.namespace)?.machines : machines;
    return (possible ?? []).filter((machine) => this.sees(machine, scope));
  });

  private readonly memberships = memoize((machine: Machine): readonly string[] => {
    const { namespace, labels = {} } = machine.vm.metadata;
    const named = [...this.groups.values()]
      .filter((group) => group.namespaces === undefined || group.namespaces.includes(namespace))
      .filter((group) => group.selector === undefined || matchesSelector(group.selector, labels))
      .map((group) => group.name);
    return this.groups.has(namespace) ? named.sort() : [namespace, ...named].sort();
  });

  /** The chassis that have any of these VMs: the same objects until something changes. */
  private readonly filled = memoize((machines: readonly Machine[]) =>
    chassisOf(
      machines,
      (machine) => this.memberships(machine),
      (name) => this.groups.get(name)?.description,
    ),
  );
}

/** The namespaces of these VMs as chassis, without the groups of the configuration, which are none of a tenant's business. */
const byNamespace = memoize((machines: readonly Machine[]) =>
  chassisOf(
    machines,
    ({ namespace }) => [namespace],
    () => undefined,
  ),
);

function chassisOf(
  machines: readonly Machine[],
  namesOf: (machine: Machine) => readonly string[],
  descriptionOf: (name: string) => string | undefined,
): ReadonlyMap<string, VisibleChassis> {
  const byChassis = new Map<string, Machine[]>();
  for (const machine of machines) {
    for (const name of namesOf(machine)) {
      const members = byChassis.get(name);
      if (members) members.push(machine);
      else byChassis.set(name, [machine]);
    }
  }
  return new Map(
    [...byChassis].map(([name, members]) => [name, { name, description: descriptionOf(name), machines: members }]),
  );
}

const nothing: Scope = { kind: 'chassis', chassis: new Set() };

/** A caller's scope; nobody sees nothing. The scope object is the account's own, so that results can be kept by it. */
export function scopeOf(principal: Principal | undefined): Scope {
  return principal?.scope ?? nothing;
}

/** Groups of the configuration are told to the service's own accounts only. */
function seesGroups({ kind }: Scope): boolean {
  return kind === 'all' || kind === 'chassis';
}

function isSelected({ name, vm }: Machine, { systems, selector }: Extract<Scope, { kind: 'namespace' }>): boolean {
  if (systems !== undefined && !systems.has(name)) return false;
  return selector === undefined || matchesSelector(selector, vm.metadata.labels ?? {});
}

function listsNamespace({ namespaces }: Extract<Scope, { kind: 'granted' }>, namespace: string): boolean {
  return namespaces === 'all' || namespaces.has(namespace);
}
