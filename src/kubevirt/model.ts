/**
 * The parts of KubeVirt's objects that the service reads, as they arrive from the API server and after trimming.
 * Field names and meanings are KubeVirt's (kubevirt.io/v1); everything is optional that the API server may leave out.
 */

export interface OwnerReference {
  readonly kind: string;
  readonly name: string;
  readonly uid: string;
}

export interface ObjectMeta {
  readonly name: string;
  readonly namespace: string;
  readonly uid: string;
  readonly resourceVersion: string;
  readonly generation?: number;
  readonly creationTimestamp?: string;
  readonly deletionTimestamp?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly ownerReferences?: readonly OwnerReference[];
}

export interface Condition {
  readonly type: string;
  readonly status: string;
  readonly reason?: string;
  readonly message?: string;
  readonly lastTransitionTime?: string | null;
}

/** `spec.runStrategy` of a VirtualMachine. The deprecated `spec.running` is read as Always or Halted. */
export type RunStrategy = 'Always' | 'RerunOnFailure' | 'Manual' | 'Halted' | 'Once' | 'WaitAsReceiver';

export interface CpuTopology {
  readonly sockets?: number;
  readonly cores?: number;
  readonly threads?: number;
}

export interface Domain {
  readonly cpu?: CpuTopology & { readonly model?: string; readonly maxSockets?: number };
  readonly memory?: { readonly guest?: string; readonly maxGuest?: string };
  readonly resources?: {
    readonly requests?: Readonly<Record<string, string | number>>;
    readonly limits?: Readonly<Record<string, string | number>>;
  };
  readonly firmware?: {
    readonly uuid?: string;
    readonly serial?: string;
    readonly bootloader?: { readonly efi?: object; readonly bios?: object };
  };
  readonly chassis?: { readonly serial?: string; readonly asset?: string; readonly manufacturer?: string };
  readonly machine?: { readonly type?: string };
}

export interface InstanceSpec {
  readonly architecture?: string;
  readonly hostname?: string;
  readonly subdomain?: string;
  readonly terminationGracePeriodSeconds?: number;
  readonly domain?: Domain;
}

export interface StateChangeRequest {
  readonly action: 'Start' | 'Stop';
  readonly uid?: string;
  readonly data?: Readonly<Record<string, string>>;
}

export interface VirtualMachine {
  readonly metadata: ObjectMeta;
  readonly spec: {
    readonly runStrategy?: RunStrategy;
    readonly running?: boolean;
    readonly instancetype?: { readonly name?: string; readonly kind?: string };
    readonly template?: { readonly spec?: InstanceSpec };
  };
  readonly status?: {
    readonly created?: boolean;
    readonly ready?: boolean;
    readonly printableStatus?: string;
    readonly runStrategy?: RunStrategy;
    readonly stateChangeRequests?: readonly StateChangeRequest[];
    readonly startFailure?: { readonly consecutiveFailCount?: number; readonly retryAfterTimestamp?: string };
    readonly conditions?: readonly Condition[];
  };
}

export interface PhaseTransition {
  readonly phase: string;
  readonly phaseTransitionTimestamp: string;
}

export interface VirtualMachineInstance {
  readonly metadata: ObjectMeta;
  readonly spec: InstanceSpec;
  readonly status?: {
    readonly phase?: string;
    readonly reason?: string;
    readonly nodeName?: string;
    readonly conditions?: readonly Condition[];
    readonly currentCPUTopology?: CpuTopology;
    readonly memory?: { readonly guestAtBoot?: string; readonly guestCurrent?: string };
    readonly machine?: { readonly type?: string };
    readonly phaseTransitionTimestamps?: readonly PhaseTransition[];
    readonly guestOSInfo?: { readonly hostname?: string };
  };
}

/** A VM is named by its namespace and its name; neither alone is unique. */
export interface MachineRef {
  readonly namespace: string;
  readonly name: string;
}

/**
 * A VirtualMachine joined with its VirtualMachineInstance (same namespace and name, owned by the VM). An immutable
 * snapshot: every change of either object makes a new Machine, so its identity can key what is derived from it.
 */
export interface Machine extends MachineRef {
  readonly vm: VirtualMachine;
  readonly vmi: VirtualMachineInstance | undefined;
  /**
   * Set while nobody can vouch for what this snapshot says: since this moment (RFC 3339) its watch has been down or
   * silent, for longer than the limit (90 s by default), and a direct read failed too. A stale Machine must never be
   * reported as Off.
   */
  readonly staleSince: string | undefined;
  /**
   * True while the VM's status counts a VMI that no watch has told of yet: of two watches either may be ahead. Such a
   * VM mustn't be called off. Never set after a direct read.
   */
  readonly isInstanceUnheard?: boolean;
}
