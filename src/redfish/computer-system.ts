import type { OperationHandlers } from '../../generated/operations.ts';
import { actionTargets, allowableValues, odataType, uris } from '../../generated/resources.ts';
import type { ComputerSystem, ComputerSystemCollection } from '../../generated/types.ts';
import type { Scope } from '../auth/principal.ts';
import { bootsByUefi, cpuTopology, effectiveSpec, memoryBytes } from '../kubevirt/hardware.ts';
import type { Machine } from '../kubevirt/model.ts';
import type { SmbiosFacts } from '../kubevirt/service.ts';
import type { RedfishDependencies, RequestContext } from './context.ts';
import { health } from './health.ts';
import { systemId } from './identity.ts';
import { memoize } from './memo.ts';
import { shownPower } from './power-state.ts';
import { compact } from './compact.ts';
import { resetSystem } from './reset.ts';
import { scopeOf } from './view.ts';

/** The ComputerSystem of a VM: a pure map from a snapshot, real values only; what isn't known is absent. */
export function toComputerSystem(machine: Machine, chassis: readonly string[], smbios: SmbiosFacts): ComputerSystem {
  const id = systemId(machine);
  const { powerState, state } = shownPower(machine);
  return compact<ComputerSystem>({
    '@odata.id': uris.ComputerSystem(id),
    '@odata.type': odataType.ComputerSystem,
    Id: id,
    Name: id,
    SystemType: 'Virtual',
    Manufacturer: smbios.manufacturer,
    Model: smbios.product,
    SerialNumber: serialNumber(machine),
    UUID: uuid(machine),
    HostName: effectiveSpec(machine).hostname ?? machine.name,
    PowerState: powerState,
    Status: { State: state, ...health(machine) },
    LastResetTime: lastReset(machine),
    Boot: boot(machine),
    MemorySummary: memorySummary(machine),
    ProcessorSummary: processorSummary(machine),
    Links: {
      Chassis: chassis.map((name) => ({ '@odata.id': uris.Chassis(name) })),
      ManagedBy: [{ '@odata.id': uris.Manager(id) }],
    },
    Actions: {
      '#ComputerSystem.Reset': {
        target: actionTargets['ComputerSystem.Reset'](id),
        'ResetType@Redfish.AllowableValues': [...allowableValues['ComputerSystem.Reset'].ResetType],
      },
    },
  });
}

export function toComputerSystemCollection(machines: readonly Machine[]): ComputerSystemCollection {
  return {
    '@odata.id': uris.ComputerSystemCollection(),
    '@odata.type': odataType.ComputerSystemCollection,
    Name: 'Computer Systems',
    Members: machines.map((machine) => ({ '@odata.id': uris.ComputerSystem(systemId(machine)) })),
    'Members@odata.count': machines.length,
  };
}

/** The override as it is: none can be set yet, so it is off; the mode is how the firmware of the VM boots. */
function boot(machine: Machine): ComputerSystem['Boot'] {
  return {
    BootSourceOverrideEnabled: 'Disabled',
    BootSourceOverrideTarget: 'None',
    BootSourceOverrideMode: bootsByUefi(machine) ? 'UEFI' : 'Legacy',
  };
}

const gibibyte = 2 ** 30;

function memorySummary(machine: Machine): ComputerSystem['MemorySummary'] | undefined {
  const bytes = memoryBytes(machine);
  return bytes === undefined ? undefined : { TotalSystemMemoryGiB: Math.round((bytes / gibibyte) * 1000) / 1000 };
}

function processorSummary(machine: Machine): ComputerSystem['ProcessorSummary'] | undefined {
  const topology = cpuTopology(machine);
  if (topology === undefined) return undefined;
  const { sockets, cores, threads } = topology;
  return {
    Count: sockets,
    CoreCount: sockets * cores,
    LogicalProcessorCount: sockets * cores * threads,
    ThreadingEnabled: threads > 1,
  };
}

function serialNumber(machine: Machine): string | undefined {
  const { firmware, chassis } = effectiveSpec(machine).domain ?? {};
  return firmware?.serial || chassis?.serial || undefined;
}

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** KubeVirt accepts any text as firmware UUID; what isn't one is left out. */
function uuid(machine: Machine): string | undefined {
  const value = effectiveSpec(machine).domain?.firmware?.uuid;
  return value !== undefined && uuidPattern.test(value) ? value : undefined;
}

function lastReset(machine: Machine): string | undefined {
  const transitions = machine.vmi?.status?.phaseTransitionTimestamps;
  return transitions?.find(({ phase }) => phase === 'Running')?.phaseTransitionTimestamp;
}

type Handlers = Pick<
  OperationHandlers<RequestContext>,
  'getComputerSystemCollection' | 'getComputerSystem' | 'resetComputerSystem'
>;

export function computerSystemHandlers({ kubevirt, view }: Pick<RedfishDependencies, 'kubevirt' | 'view'>): Handlers {
  const collection = memoize(toComputerSystemCollection);
  const system = memoize((machine: Machine, scope: Scope, smbios: SmbiosFacts) =>
    toComputerSystem(machine, view.chassisIn(machine, scope), smbios),
  );
  return {
    getComputerSystemCollection: (_request, { principal, chassis }) =>
      collection(chassis === undefined ? view.systems(principal) : view.systemsOf(chassis, principal)),
    getComputerSystem: ({ params }, { principal }) => {
      const body = (machine: Machine): ComputerSystem => system(machine, scopeOf(principal), kubevirt.smbios());
      const machine = view.current(params.ComputerSystemId, principal);
      return machine instanceof Promise ? machine.then(body) : body(machine);
    },
    resetComputerSystem: ({ params, body }, { principal }) =>
      resetSystem(kubevirt.power, view.system(params.ComputerSystemId, principal), body.ResetType),
  };
}
