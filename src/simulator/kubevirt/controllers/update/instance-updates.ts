/**
 * What follows in a VMI when its spec was changed while the guest runs, as a table: virt-controller marks what has to be
 * plugged, the workload updater lets the guest migrate where the cluster is told to, and the new node reports what it
 * plugged. The first row whose condition holds is next. Pure; who runs it is update-controller.ts.
 */

import type { Step } from '../../../delays.ts';
import { parseQuantity } from '../../../core/quantity.ts';
import { isTrue } from '../../../objects.ts';
import type { VirtualMachineInstance } from '../../../objects.ts';
import { same } from '../../../json.ts';
import { clear, setTrue } from '../instance/instance-status.ts';
import { isMigrating, migrationStateOf } from '../migration/state.ts';
import { interfaceStatuses } from './interface-statuses.ts';

export interface UpdateSituation {
  readonly vmi: VirtualMachineInstance;
  readonly now: number;
  /** The migration that the VMI had been through when the change was marked; undefined when it had none. */
  readonly migratedBefore: string | undefined;
  /** Whether a migration of the VMI is asked for, or under way. */
  readonly isToMigrate: boolean;
  /** Whether KubeVirt migrates guests by itself for such changes. */
  readonly migratesByItself: boolean;
}

export type UpdateDeed =
  | {
      readonly kind: 'write';
      readonly by: 'virt-controller' | 'virt-handler';
      readonly apply: (vmi: VirtualMachineInstance) => void;
    }
  | { readonly kind: 'migrate' };

export interface UpdateRow {
  readonly name: string;
  readonly after: Step;
  readonly deed: (situation: UpdateSituation) => UpdateDeed | undefined;
}

const CPU = 'HotVCPUChange';
const MEMORY = 'HotMemoryChange';

const vcpus = ({ sockets, cores, threads }: { sockets?: number; cores?: number; threads?: number }): number =>
  (sockets || 1) * (cores || 1) * (threads || 1);

function lacksCpus({ spec, status }: VirtualMachineInstance): boolean {
  const { cpu } = spec.domain;
  if (!status.currentCPUTopology || !cpu?.maxSockets) return false;
  return vcpus(cpu) !== vcpus(status.currentCPUTopology);
}

function lacksMemory({ spec, status }: VirtualMachineInstance): boolean {
  const { memory } = spec.domain;
  if (!status.memory || memory?.guest === undefined || memory.maxGuest === undefined) return false;
  return parseQuantity(memory.guest) !== parseQuantity(status.memory['guestRequested']);
}

const isMarked = ({ status }: VirtualMachineInstance): boolean =>
  isTrue(status.conditions, CPU) || isTrue(status.conditions, MEMORY);

/** A migration has been completed since the change was marked. */
function hasMoved({ vmi, migratedBefore }: UpdateSituation): boolean {
  const state = migrationStateOf(vmi);
  return state?.completed === true && state.failed !== true && state.migrationUid !== migratedBefore;
}

const mark = (type: string, lacks: (vmi: VirtualMachineInstance) => boolean): UpdateRow => ({
  name: `${type} is marked`,
  after: 'controllerSync',
  deed: ({ vmi, now }) =>
    lacks(vmi) && !isTrue(vmi.status.conditions, type)
      ? { kind: 'write', by: 'virt-controller', apply: (draft) => setTrue(draft, now, type) }
      : undefined,
});

function plug(vmi: VirtualMachineInstance): void {
  const { cpu, memory } = vmi.spec.domain;
  if (isTrue(vmi.status.conditions, CPU) && cpu) {
    const { sockets, cores, threads } = cpu;
    vmi.status.currentCPUTopology = {
      ...(cores && { cores }),
      ...(sockets && { sockets }),
      ...(threads && { threads }),
    };
  }
  if (isTrue(vmi.status.conditions, MEMORY) && memory?.guest !== undefined) {
    vmi.status.memory = { ...vmi.status.memory, guestCurrent: memory.guest, guestRequested: memory.guest };
  }
  clear(vmi, CPU, MEMORY);
}

const UPDATES: readonly UpdateRow[] = [
  mark(CPU, lacksCpus),
  mark(MEMORY, lacksMemory),
  {
    name: 'the new node has plugged it',
    after: 'hotplugApplied',
    deed: (s) => (isMarked(s.vmi) && hasMoved(s) ? { kind: 'write', by: 'virt-handler', apply: plug } : undefined),
  },
  {
    name: 'the workload updater migrates the guest',
    after: 'controllerSync',
    deed: ({ vmi, isToMigrate, migratesByItself }) => {
      const canMove = isTrue(vmi.status.conditions, 'LiveMigratable') && !isMigrating(vmi) && !isToMigrate;
      return isMarked(vmi) && migratesByItself && canMove ? { kind: 'migrate' } : undefined;
    },
  },
  {
    name: 'interfaces follow the spec',
    after: 'hotplugApplied',
    deed: ({ vmi }) => {
      const interfaces = interfaceStatuses(vmi);
      if (!interfaces || same(interfaces, vmi.status.interfaces)) return undefined;
      return { kind: 'write', by: 'virt-handler', apply: (draft) => void (draft.status.interfaces = interfaces) };
    },
  },
];

/** The row that comes next, and what it does. */
export function nextUpdate(situation: UpdateSituation): { row: UpdateRow; deed: UpdateDeed } | undefined {
  const { vmi } = situation;
  if (vmi.status.phase !== 'Running' || vmi.metadata.deletionTimestamp) return undefined;
  for (const row of UPDATES) {
    const deed = row.deed(situation);
    if (deed) return { row, deed };
  }
  return undefined;
}
