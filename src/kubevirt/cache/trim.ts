/**
 * Keeps of an object that arrives only what model.ts declares: a VM with its managedFields is some 10 kB, trimmed less
 * than one. The shapes are checked against the model by the compiler, so that neither can grow without the other.
 */
import type { Stored } from './object-store.ts';
import { isRecord } from '../client/api-error.ts';
import type {
  CpuTopology,
  InstanceSpec,
  ObjectMeta,
  OwnerReference,
  VirtualMachine,
  VirtualMachineInstance,
} from '../model.ts';

/** Kept as it is: plain values, and maps of the users' own keys. */
const whole = Symbol('whole');
/** Only that it is there matters, not what is in it. */
const presence = Symbol('presence');
/** A map without what only kubectl reads, a copy of the whole object in text. */
const annotations = Symbol('annotations');

type Leaf = typeof whole | typeof presence | typeof annotations;
type AnyShape = { readonly [key: string]: Leaf | AnyShape | readonly [AnyShape] };
type Shape<T> = {
  readonly [K in keyof Required<T>]:
    Leaf | (NonNullable<T[K]> extends readonly (infer E)[] ? readonly [Shape<E>] : Shape<NonNullable<T[K]>>);
};

const owner = { kind: whole, name: whole, uid: whole } as const satisfies Shape<OwnerReference>;

const metadata = {
  name: whole,
  namespace: whole,
  uid: whole,
  resourceVersion: whole,
  generation: whole,
  creationTimestamp: whole,
  deletionTimestamp: whole,
  labels: whole,
  annotations: annotations,
  ownerReferences: [owner],
} as const satisfies Shape<ObjectMeta>;

const condition = { type: whole, status: whole, reason: whole, message: whole, lastTransitionTime: whole } as const;
const topology = { sockets: whole, cores: whole, threads: whole } as const satisfies Shape<CpuTopology>;

const instanceSpec = {
  architecture: whole,
  hostname: whole,
  subdomain: whole,
  terminationGracePeriodSeconds: whole,
  domain: {
    cpu: { ...topology, model: whole, maxSockets: whole },
    memory: { guest: whole, maxGuest: whole },
    resources: { requests: whole, limits: whole },
    firmware: { uuid: whole, serial: whole, bootloader: { efi: presence, bios: presence } },
    chassis: { serial: whole, asset: whole, manufacturer: whole },
    machine: { type: whole },
  },
} as const satisfies Shape<InstanceSpec>;

const virtualMachine = {
  metadata,
  spec: {
    runStrategy: whole,
    running: whole,
    instancetype: { name: whole, kind: whole },
    template: { spec: instanceSpec },
  },
  status: {
    created: whole,
    ready: whole,
    printableStatus: whole,
    runStrategy: whole,
    stateChangeRequests: [{ action: whole, uid: whole, data: whole }],
    startFailure: { consecutiveFailCount: whole, retryAfterTimestamp: whole },
    conditions: [condition],
  },
} as const satisfies Shape<VirtualMachine>;

const virtualMachineInstance = {
  metadata,
  spec: instanceSpec,
  status: {
    phase: whole,
    reason: whole,
    nodeName: whole,
    conditions: [condition],
    currentCPUTopology: topology,
    memory: { guestAtBoot: whole, guestCurrent: whole },
    machine: { type: whole },
    phaseTransitionTimestamps: [{ phase: whole, phaseTransitionTimestamp: whole }],
    guestOSInfo: { hostname: whole },
  },
} as const satisfies Shape<VirtualMachineInstance>;

const leaves: Record<Leaf, (value: unknown) => unknown> = {
  [whole]: (value) => value,
  [presence]: () => ({}),
  [annotations]: (value) => {
    if (!isRecord(value)) return undefined;
    const kept = { ...value };
    delete kept['kubectl.kubernetes.io/last-applied-configuration'];
    return kept;
  },
};

function isList(shape: AnyShape | readonly [AnyShape]): shape is readonly [AnyShape] {
  return Array.isArray(shape);
}

function trimField(value: unknown, shape: Leaf | AnyShape | readonly [AnyShape]): unknown {
  if (typeof shape === 'symbol') return leaves[shape](value);
  if (isList(shape)) return Array.isArray(value) ? value.map((item) => trimObject(item, shape[0])) : undefined;
  return isRecord(value) ? trimObject(value, shape) : undefined;
}

function trimObject(value: unknown, shape: AnyShape): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  if (!isRecord(value)) return kept;
  for (const key of Object.keys(shape)) {
    const field = value[key];
    const part = shape[key];
    if (field === undefined || field === null || part === undefined) continue;
    const trimmed = trimField(field, part);
    if (trimmed !== undefined) kept[key] = trimmed;
  }
  return kept;
}

interface Raw {
  readonly metadata: ObjectMeta;
}

// The casts are what trimming means: from here on the object is read through the model, where all but this is optional.

export function trimVirtualMachine(raw: Raw): VirtualMachine {
  return { spec: {}, ...trimObject(raw, virtualMachine) } as unknown as VirtualMachine;
}

export function trimVirtualMachineInstance(raw: Raw): VirtualMachineInstance {
  return { spec: {}, ...trimObject(raw, virtualMachineInstance) } as unknown as VirtualMachineInstance;
}

/** A namespace counts by its name alone. */
export function trimNamespace({ metadata: { name, uid, resourceVersion } }: Raw): Stored {
  return { metadata: { name, uid, resourceVersion } };
}
