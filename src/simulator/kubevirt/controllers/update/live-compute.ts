/**
 * CPU and memory of a running guest, followed live: whether a change of the VM's spec can be handed to the VMI, has to
 * wait for a restart, or for something that is under way. Pure; limits and refusals are virt-controller's, those of the
 * webhook come before.
 */

import { binaryQuantity, parseQuantity } from '../../../core/quantity.ts';
import { conditionOf, isTrue } from '../../../objects.ts';
import type { InstanceSpec, VirtualMachineInstance } from '../../../objects.ts';
import { isObject, objectAt, same } from '../../../json.ts';
import { isMigrating } from '../migration/state.ts';
import type { LiveSurroundings } from './live-volumes.ts';

/** What to do with a difference. */
export type LiveChange =
  | { readonly kind: 'apply'; readonly apply: (spec: InstanceSpec) => void }
  | { readonly kind: 'restart'; readonly message: string }
  | { readonly kind: 'wait'; readonly reason: string; readonly message: string };

const restart = (message: string): LiveChange => ({ kind: 'restart', message });

const waiting = (reason: string, message: string): LiveChange => ({ kind: 'wait', reason, message });

/** The first rule that holds, in order. */
const firstOf = (rules: readonly (readonly [boolean, () => LiveChange])[]): LiveChange | undefined =>
  rules.find(([holds]) => holds)?.[1]();

const hasMultiQueue = ({ domain: { devices } }: InstanceSpec): boolean =>
  'networkInterfaceMultiqueue' in devices && devices['networkInterfaceMultiqueue'] === true;

/** More sockets are plugged up to the VMI's maximum; fewer need a restart. */
export function cpuChange(
  wanted: InstanceSpec,
  vmi: VirtualMachineInstance,
  { profile }: Pick<LiveSurroundings, 'profile'>,
): LiveChange | undefined {
  const next = wanted.domain.cpu;
  const now = vmi.spec.domain.cpu;
  if (!next || !now) return undefined;
  const sockets = next.sockets ?? 0;
  const current = now.sockets ?? 0;
  if (sockets === current) return undefined;
  const category = 'HotPlugCPUError';
  return firstOf([
    [isTrue(vmi.status.conditions, 'HotVCPUChange'), () => waiting(category, 'another CPU hotplug is in progress')],
    [isMigrating(vmi), () => waiting(category, 'CPU hotplug is not allowed while VMI is migrating')],
    [
      sockets > (now.maxSockets ?? 0),
      () => restart("CPU sockets updated in template spec to a value higher than what's available"),
    ],
    [sockets < current, () => restart('Reduction of CPU socket count requires a restart')],
    [
      profile.multiQueueNeedsRestart && hasMultiQueue(wanted),
      () => restart('Changes to CPU sockets require a restart when NetworkInterfaceMultiQueue is enabled'),
    ],
    [wanted.architecture === 'arm64', () => restart("ARM doesn't support CPU hotplug")],
    [true, () => ({ kind: 'apply', apply: (spec) => void (spec.domain.cpu = { ...spec.domain.cpu, sockets }) })],
  ]);
}

const GI = 2 ** 30;
const BLOCK = 2 ** 21;

/** Why memory of this size can't be plugged in; undefined when it can. */
function memoryObstacle({ architecture, domain }: InstanceSpec, maxGuest: number): string | undefined {
  const guest = parseQuantity(domain.memory?.guest) ?? 0;
  const hugepages = domain.memory && 'hugepages' in domain.memory ? domain.memory['hugepages'] : undefined;
  const block = isObject(hugepages) && hugepages['pageSize'] === '1Gi' ? GI : BLOCK;
  const size = block === GI ? '1Gi' : '2Mi';
  const rules: readonly (readonly [boolean, string])[] = [
    [guest > maxGuest, 'Guest memory is greater than the configured maxGuest memory'],
    [guest % block !== 0, `Guest memory must be ${size} aligned`],
    [maxGuest % block !== 0, `MaxGuest must be ${size} aligned`],
    [architecture !== 'amd64', 'Memory hotplug is only available for x86_64 VMs'],
    [guest < GI, 'Memory hotplug is only available for VMs with at least 1Gi of guest memory'],
  ];
  return rules.find(([holds]) => holds)?.[1];
}

interface MemoryCase {
  readonly wanted: InstanceSpec;
  readonly vmi: VirtualMachineInstance;
  /** In bytes. */
  readonly guest: number;
  readonly maxGuest: number | undefined;
}

const hasCondition = ({ vmi }: MemoryCase, type: string, status: 'True' | 'False'): boolean =>
  conditionOf(vmi.status.conditions, type)?.status === status;

const MEMORY = 'HotMemoryChange';
const MEMORY_ERROR = 'HotPlugMemoryError';
const CHANGED = 'memory updated in template spec';

type MemoryRule = (given: MemoryCase) => LiveChange | undefined;

/** What stands in the way, in virt-controller's order. */
const MEMORY_RULES: readonly MemoryRule[] = [
  (given) =>
    hasCondition(given, MEMORY, 'False')
      ? restart(`${CHANGED}. Memory-hotplug failed and is not available for this VM configuration`)
      : undefined,
  (given) =>
    hasCondition(given, 'LiveMigratable', 'True')
      ? undefined
      : restart(`${CHANGED}. Memory-hotplug is only available for migratable VMs`),
  ({ maxGuest }) =>
    maxGuest === undefined
      ? restart(`${CHANGED}. Memory-hotplug is not available for this VM configuration`)
      : undefined,
  (given) =>
    hasCondition(given, MEMORY, 'True') ? waiting(MEMORY_ERROR, 'another memory hotplug is in progress') : undefined,
  ({ vmi }) =>
    isMigrating(vmi) ? waiting(MEMORY_ERROR, 'memory hotplug is not allowed while VMI is migrating') : undefined,
  ({ wanted, maxGuest = 0 }) => {
    const obstacle = memoryObstacle(wanted, maxGuest);
    return obstacle === undefined ? undefined : restart(`memory hotplug not supported, ${obstacle}`);
  },
  ({ vmi, guest }) =>
    guest < (parseQuantity(vmi.status.memory?.['guestAtBoot']) ?? 0)
      ? restart(`${CHANGED} to a value lower than what the VM started with`)
      : undefined,
];

/** Undefined where neither the spec nor the VMI says how much memory there is. */
function memoryCase(wanted: InstanceSpec, vmi: VirtualMachineInstance): MemoryCase | undefined {
  const guest = parseQuantity(wanted.domain.memory?.guest);
  const { memory } = vmi.spec.domain;
  if (guest === undefined || memory?.guest === undefined || vmi.status.memory === undefined) return undefined;
  return { wanted, vmi, guest, maxGuest: parseQuantity(memory.maxGuest) };
}

/** What is requested for the guest grows with it, where something is. */
function requestMore({ domain }: InstanceSpec, guest: number, delta: number): void {
  const requests = objectAt(domain.resources, 'requests');
  const before = requests['memory'];
  const memory = typeof before === 'string' || typeof before === 'number' ? parseQuantity(before) : undefined;
  if (!memory) return;
  const next = binaryQuantity(Math.max(memory + delta, guest));
  domain.resources = { ...domain.resources, requests: { ...requests, memory: next } };
}

function plugMemory(spec: InstanceSpec, { wanted, vmi, guest }: MemoryCase): void {
  spec.domain.memory = { ...spec.domain.memory, guest: wanted.domain.memory?.guest ?? '' };
  requestMore(spec, guest, guest - (parseQuantity(vmi.status.memory?.['guestCurrent']) ?? guest));
}

/** Memory is plugged between what the guest was started with and its maximum, if the guest can migrate. */
export function memoryChange(wanted: InstanceSpec, vmi: VirtualMachineInstance): LiveChange | undefined {
  const given = memoryCase(wanted, vmi);
  if (!given) return undefined;
  const isSame = given.guest === parseQuantity(vmi.spec.domain.memory?.guest);
  if (isSame && !hasCondition(given, MEMORY, 'False')) return undefined;
  for (const rule of MEMORY_RULES) {
    const change = rule(given);
    if (change) return change;
  }
  return { kind: 'apply', apply: (spec) => plugMemory(spec, given) };
}

const PLACEMENT = ['nodeSelector', 'affinity', 'tolerations'] as const;

/** Where the guest may run: followed at once, and effective with the next migration. */
export function placementChange(wanted: InstanceSpec, vmi: VirtualMachineInstance): LiveChange | undefined {
  const changed = PLACEMENT.filter((field) => !same(wanted[field], vmi.spec[field]));
  const [first] = changed;
  if (first === undefined) return undefined;
  if (isMigrating(vmi)) {
    return first === 'tolerations'
      ? waiting('TolerationsChangeError', 'tolerations should not be changed during VMI migration')
      : waiting('AffinityChangeError', 'Node affinity should not be changed during VMI migration');
  }
  return {
    kind: 'apply',
    apply: (spec) => {
      for (const field of changed) {
        if (wanted[field] === undefined) Reflect.deleteProperty(spec, field);
        else Object.assign(spec, { [field]: wanted[field] });
      }
    },
  };
}
