/** CPU, memory and machine type. */

import type { StatusCause } from '../../../status.ts';
import { isObject } from '../../../json.ts';
import type { Json } from '../../../json.ts';
import { parseQuantity } from '../../../core/quantity.ts';
import { invalidValue, when } from './context.ts';
import type { SpecCheck, SpecContext } from './context.ts';

type Side = 'requests' | 'limits';

function resource({ spec, field }: SpecContext, side: Side, name: string): { place: string; amount?: number } {
  const amount = parseQuantity(spec.domain.resources?.[side]?.[name]);
  return { place: `${field}.domain.resources.${side}.${name}`, ...(amount !== undefined && { amount }) };
}

const LEAST_MEMORY = 1_000_000;

const memoryAmount =
  (side: Side): SpecCheck =>
  (context) => {
    const { place, amount = 0 } = resource(context, side, 'memory');
    const value = String(context.spec.domain.resources?.[side]?.['memory']);
    return [
      ...when(amount < 0, () => invalidValue(place, `${place} '${value}': must be greater than or equal to 0.`)),
      ...when(side === 'requests' && amount > 0 && amount < LEAST_MEMORY, () =>
        invalidValue(place, `${place} '${value}': must be greater than or equal to 1M.`),
      ),
    ];
  };

/** With live update the limit doesn't bind: memory can be plugged. */
const guestWithinLimit: SpecCheck = (context) => {
  const { field, spec, liveUpdate } = context;
  const guest = parseQuantity(spec.domain.memory?.guest);
  const { place, amount: limit = 0 } = resource(context, 'limits', 'memory');
  const where = `${field}.domain.memory.guest`;
  return when(!liveUpdate && guest !== undefined && limit !== 0 && limit < guest, () =>
    invalidValue(where, `${where} must be equal to or less than the memory limit ${place}`),
  );
};

const cpuAmount =
  (side: Side): SpecCheck =>
  (context) => {
    const { place, amount = 0 } = resource(context, side, 'cpu');
    return when(amount < 0, () => invalidValue(place, `${place}: must be greater than or equal to 0.`));
  };

const cpuWithinLimit: SpecCheck = (context) => {
  const { place, amount: request = 0 } = resource(context, 'requests', 'cpu');
  const { amount: limit = 0 } = resource(context, 'limits', 'cpu');
  return when(limit > 0 && request > limit, () => invalidValue(place, `${place} must not be greater than the limit`));
};

const sockets: SpecCheck = ({ field, spec }) => {
  const { sockets: now = 0, maxSockets = 0 } = spec.domain.cpu ?? {};
  const message = 'Number of sockets in CPU topology is greater than the maximum sockets allowed';
  return when(maxSockets !== 0 && now > maxSockets, () => invalidValue(`${field}.domain.cpu.sockets`, message));
};

const MACHINES: Readonly<Record<string, readonly string[]>> = {
  amd64: ['q35*', 'pc-q35*'],
  arm64: ['virt*'],
  s390x: ['s390-ccw-virtio*'],
};

/** The machine types of an architecture, with a `*` at the end for any; the KubeVirt object may name others. */
function machinesOf(architecture: string, { configuration }: SpecContext): readonly string[] {
  const all = configuration['architectureConfiguration'];
  const own: Json | undefined = isObject(all) ? all[architecture] : undefined;
  const named = isObject(own) ? own['emulatedMachines'] : undefined;
  return Array.isArray(named) ? named.map(String) : (MACHINES[architecture] ?? MACHINES['amd64'] ?? []);
}

const machine: SpecCheck = (context): StatusCause[] => {
  const { field, spec } = context;
  const type = spec.domain.machine?.type;
  if (!type) return [];
  const allowed = machinesOf(spec.architecture ?? '', context);
  const fits = allowed.some((name) => (name.endsWith('*') ? type.startsWith(name.slice(0, -1)) : type === name));
  const place = `${field}.domain.machine.type`;
  return when(!fits, () =>
    invalidValue(place, `${place} is not supported: ${type} (allowed values: [${allowed.join(' ')}])`),
  );
};

const CHECKS: readonly SpecCheck[] = [
  memoryAmount('requests'),
  memoryAmount('limits'),
  guestWithinLimit,
  machine,
  cpuAmount('requests'),
  cpuAmount('limits'),
  cpuWithinLimit,
  sockets,
];

export const compute: SpecCheck = (context) => CHECKS.flatMap((check) => check(context));
