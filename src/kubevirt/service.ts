import type { Machine, MachineRef } from './model.ts';

/** What a power request does to a VM, in KubeVirt's terms; src/redfish maps ResetType onto it. */
export type PowerAction =
  /** Runs the VM: starts it, or unpauses it. */
  | 'start'
  /** Asks the guest to shut down; KubeVirt kills it when the VMI's grace period ends. */
  | 'shutdown'
  /** Ends the guest at once. */
  | 'kill'
  /** Asks the guest to shut down and makes a new VMI; starts a VM that is off. */
  | 'restart'
  /** Ends the guest at once and makes a new VMI; starts a VM that is off. */
  | 'forceRestart';

/** The VMs of the served namespaces, answered from watch caches. */
export interface Machines {
  /** True once every cache has completed its first list; it stays true from then on. */
  readonly synced: boolean;
  /** Undefined when there is no such VM, when it isn't served, or before the first sync. */
  get(ref: MachineRef): Machine | undefined;
  /**
   * Like get(), but where the VM's watch is stale the API server is asked first, for a few seconds at most and once for
   * all who want to know at the same time. What is stale all the same can't be known now. Never rejects.
   */
  current(ref: MachineRef): Machine | undefined | Promise<Machine | undefined>;
  /** Every VM of a bare name, over all served namespaces. */
  named(name: string): readonly Machine[];
  /** All served VMs, ordered by namespace and name. The same array until something changes. */
  list(): readonly Machine[];
  /** The served namespaces, ordered; those of the configuration, or those that the selector matches, or those with VMs. */
  namespaces(): readonly string[];
  /** Whether the VMs of a namespace are served, if there are any. */
  serves(namespace: string): boolean;
  /** Reads VM and VMI from the API server now. Throws ServiceError NotFound, Forbidden or Unavailable. */
  refresh(ref: MachineRef): Promise<Machine>;
  /**
   * Calls back after every change of a Machine, with its name, or with undefined when many may have changed (a first
   * sync, the served namespaces, staleness). Returns the function that ends it.
   */
  onChange(listener: (changed: MachineRef | undefined) => void): () => void;
}

/** `KubeVirt.spec.configuration.smbios`: what guests see as their manufacturer and product; undefined where unknown. */
export interface SmbiosFacts {
  readonly manufacturer?: string;
  readonly product?: string;
}

export interface PowerControl {
  /**
   * Carries out a power action through KubeVirt's subresources. Returns once the cluster has taken the request (not
   * once it is done). Idempotent: an action whose outcome is already there, or under way, does nothing and succeeds;
   * equal requests at the same time for the same VM have one effect.
   */
  perform(ref: MachineRef, action: PowerAction): Promise<void>;
}

/** The whole KubeVirt service layer, as the Redfish layer sees it. */
export interface KubeVirtService {
  readonly machines: Machines;
  readonly power: PowerControl;
  smbios(): SmbiosFacts;
}
