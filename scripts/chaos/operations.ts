/** What can happen: to VMs and guests, to the API server and the way to it, to the services. One table, by weight. */
import type { PowerAction } from '../../src/kubevirt/service.ts';
import { isWrite, refuse, toSubresources } from '../../src/simulator/faults.ts';
import type { Effect, FaultyRequest } from '../../src/simulator/faults.ts';
import { virtualMachines } from '../../src/simulator/kubevirt/rows.ts';
import type { RunStrategy, VirtualMachine } from '../../src/simulator/objects.ts';
import { machineManifest } from '../../src/simulator/seed/machine.ts';
import { ADMIN } from '../../src/simulator/user.ts';
import { namespaces } from './world.ts';
import type { World } from './world.ts';

interface Operation {
  readonly name: string;
  readonly weight: number;
  /** May throw where the cluster refuses: that is nothing special. */
  readonly run: (world: World) => void | Promise<void>;
}

const names = ['vm1', 'vm2', 'vm3', 'vm4', 'vm5', 'vm6'] as const;
const strategies: readonly RunStrategy[] = ['Always', 'RerunOnFailure', 'Manual', 'Halted', 'Once'];
const actions: readonly PowerAction[] = ['start', 'shutdown', 'kill', 'restart', 'forceRestart'];

interface Target {
  readonly namespace: string;
  readonly name: string;
}

function target(world: World): Target {
  return { namespace: world.pick(namespaces) ?? 'blue', name: world.pick(names) ?? 'vm1' };
}

function create(world: World, { namespace, name }: Target): void {
  const runStrategy = world.pick(strategies) ?? 'Always';
  const manifest = machineManifest({ namespace, name, runStrategy, memory: '1Gi' }, 1);
  world.simulator.cluster.create({ ...manifest });
}

function patch(world: World, place: Target, change: (object: VirtualMachine) => VirtualMachine): void {
  world.simulator.cluster.writer.patch({ resource: virtualMachines, ...place }, change, { user: ADMIN });
}

const labelled = (world: World) => (object: VirtualMachine) => ({
  ...object,
  metadata: { ...object.metadata, labels: { ...object.metadata.labels, round: String(world.time.now) } },
});

function guestOf(world: World) {
  const { namespace, name } = target(world);
  return world.simulator.cluster.guest(namespace, name);
}

const isWatch = ({ url }: FaultyRequest): boolean => url.includes('watch=1');
const isRead = (request: FaultyRequest): boolean => !isWrite(request) && !isWatch(request);

function fault(world: World, matches: (request: FaultyRequest) => boolean, effect: Effect): void {
  world.simulator.faults.add({ matches, times: world.random.between(1, 6), effect });
}

const busy = (world: World): Effect => world.pick(refusals) ?? { kind: 'cut' };
const refusals: readonly Effect[] = [
  refuse(429, 'TooManyRequests', 'slow down', 1),
  refuse(500, 'InternalError', 'Internal error occurred: etcdserver: leader changed'),
  refuse(503, 'ServiceUnavailable', 'the server is currently unable to handle the request'),
  refuse(409, 'Conflict', 'Operation cannot be fulfilled: the object has been modified'),
];

const inTheCluster: readonly Operation[] = [
  { name: 'create a VM', weight: 12, run: (world) => create(world, target(world)) },
  {
    name: 'delete a VM',
    weight: 4,
    run: (world) => {
      world.simulator.cluster.writer.delete({ resource: virtualMachines, ...target(world) }, {}, { user: ADMIN });
    },
  },
  { name: 'label a VM', weight: 6, run: (world) => patch(world, target(world), labelled(world)) },
  { name: 'the guest shuts down', weight: 4, run: (world) => guestOf(world).shutdown() },
  { name: 'the guest crashes', weight: 3, run: (world) => guestOf(world).crash() },
  { name: 'the guest reboots', weight: 1, run: (world) => guestOf(world).reboot() },
  {
    name: 'the guest ignores the power button',
    weight: 2,
    run: (world) => void (guestOf(world).behaviour.acpi = 'ignores'),
  },
  {
    name: 'the guest obeys the power button',
    weight: 2,
    run: (world) => void (guestOf(world).behaviour.acpi = 'obeys'),
  },
  {
    name: 'the guest fails to start',
    weight: 1,
    run: (world) => void (guestOf(world).behaviour.failsBeforeRunning = true),
  },
  {
    name: 'a node is lost',
    weight: 1,
    run: (world) => world.simulator.cluster.nodes.lose(world.pick(world.simulator.cluster.nodes.names) ?? ''),
  },
  {
    name: 'a node is back',
    weight: 2,
    run: (world) => world.simulator.cluster.nodes.restore(world.pick(world.simulator.cluster.nodes.names) ?? ''),
  },
];

const onTheWay: readonly Operation[] = [
  { name: 'watches are cut', weight: 5, run: (world) => world.simulator.faults.cutWatches() },
  { name: 'watches fall silent', weight: 2, run: (world) => world.simulator.faults.silenceWatches(true) },
  { name: 'watches speak again', weight: 3, run: (world) => world.simulator.faults.silenceWatches(false) },
  { name: 'the past is forgotten', weight: 3, run: (world) => world.simulator.faults.compact() },
  { name: 'the API server goes down', weight: 1, run: (world) => world.down() },
  { name: 'the API server comes up', weight: 3, run: (world) => world.up() },
  { name: 'power requests are refused', weight: 3, run: (world) => fault(world, toSubresources, busy(world)) },
  { name: 'replies to writes are lost', weight: 3, run: (world) => fault(world, isWrite, { kind: 'lose reply' }) },
  { name: 'reads are refused', weight: 2, run: (world) => fault(world, isRead, busy(world)) },
  { name: 'reads are cut', weight: 2, run: (world) => fault(world, isRead, { kind: 'cut' }) },
  { name: 'watches are refused', weight: 2, run: (world) => fault(world, isWatch, busy(world)) },
  {
    name: 'watches of one kind are away for longer',
    weight: 4,
    run: (world) => {
      const kind = world.pick(['/virtualmachines?', '/virtualmachineinstances?']) ?? '';
      fault(world, (request) => isWatch(request) && request.url.includes(kind), busy(world));
      world.simulator.faults.cutWatches();
    },
  },
  {
    name: 'answers are slow',
    weight: 2,
    run: (world) => world.slow(() => true, world.random.between(100, 40_000)),
  },
];

const inTheServices: readonly Operation[] = [
  {
    name: 'a power request',
    weight: 20,
    run: (world) => void world.act(target(world), world.pick(actions) ?? 'start'),
  },
  {
    name: 'a direct read',
    weight: 4,
    run: (world) => {
      const current = world.pick(world.services)?.service.machines.current(target(world));
      if (current instanceof Promise) void current.then(() => undefined);
    },
  },
  { name: 'a service is restarted', weight: 1, run: (world) => world.restart(world.random.between(0, 1)) },
];

export const operations: readonly Operation[] = [...inTheCluster, ...onTheWay, ...inTheServices];
const total = operations.reduce((sum, { weight }) => sum + weight, 0);

/** An operation by chance, by weight. */
export function anyOperation(world: World): Operation {
  let left = world.random.next() * total;
  const found = operations.find(({ weight }) => (left -= weight) < 0);
  return found ?? operations[0] ?? { name: 'nothing', weight: 0, run: () => undefined };
}
