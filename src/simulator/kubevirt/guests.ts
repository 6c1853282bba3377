/**
 * The guests that nobody can see from the API: how each behaves (whether it follows the power button, has an agent,
 * comes up at all), what it booted from, and which disks hold an installed system. Behaviour belongs to the VM's name,
 * may be set before the VM exists and survives restarts. It knows no objects and no time: who acts on it is the
 * controllers' business.
 */

import type { JsonObject } from '../json.ts';

/** What a guest agent tells, where it differs from the usual guest. */
export interface AgentInfo {
  readonly hostname?: string;
  readonly os?: Readonly<Record<string, string>>;
  /** As in a VirtualMachineInstanceGuestOSUserList: `{userName, domain?, loginTime?}`. */
  readonly users?: readonly JsonObject[];
  /** As in a VirtualMachineInstanceFileSystemList: `{diskName, mountPoint, fileSystemType, usedBytes, totalBytes}`. */
  readonly filesystems?: readonly JsonObject[];
  /** Addresses by the name of the VMI's interface. */
  readonly addresses?: Readonly<Record<string, readonly string[]>>;
}

/** How an installation ends that began when the guest booted from a CD-ROM. */
export interface Installer {
  readonly afterMs: number;
  readonly then: 'reboots' | 'shuts down';
}

export type HoldPoint = 'Pending' | 'Scheduling' | 'Scheduled';

export interface GuestBehaviour {
  /**
   * What the guest does when the power button is pressed: it shuts down after the pace's usual time, after so many
   * milliseconds, or not at all.
   */
  acpi: 'obeys' | 'ignores' | { readonly afterMs: number };
  /** Whether a guest agent reports some time after the start. */
  agent: boolean;
  agentInfo: AgentInfo;
  /** The launcher dies before the guest runs, every time it is started. */
  failsBeforeRunning: boolean;
  /** The VMI goes no further than this phase while it is set. */
  holdAt: HoldPoint | null;
  /** virt-handler answers 500 to everything about this guest. */
  handlerFails: boolean;
  /** The guest doesn't let go of the medium in its CD-ROM drive. */
  locksTray: boolean;
  /** Set where a CD-ROM that it boots from installs a system on its disk. */
  installer: Installer | null;
  /** The node can't pull the launcher pod's images. */
  imagePullFails: boolean;
  /** A live migration of this guest fails on the way. */
  migrationFails: boolean;
}

const DEFAULT_GUEST: Readonly<GuestBehaviour> = {
  acpi: 'obeys',
  agent: false,
  agentInfo: {},
  failsBeforeRunning: false,
  holdAt: null,
  handlerFails: false,
  locksTray: false,
  installer: null,
  imagePullFails: false,
  migrationFails: false,
};

/** What the firmware gave control to. */
export interface BootDevice {
  readonly kind: 'disk' | 'cdrom';
  /** The disk's name in the VMI. */
  readonly name: string;
}

/** A boot of a guest: of which VMI, when (milliseconds since the epoch), and from what, if from anything. */
export interface Boot {
  readonly uid: string;
  readonly at: number;
  readonly device: BootDevice | undefined;
}

export type GuestListener = (namespace: string, name: string) => void;

const keyOf = (namespace: string, name: string): string => `${namespace}/${name}`;

export class Guests {
  readonly #behaviours = new Map<string, GuestBehaviour>();
  readonly #boots = new Map<string, Boot>();
  readonly #installed = new Set<string>();
  readonly #listeners = new Set<GuestListener>();

  /** The behaviour of a VM's guest. The same object every time: what is set on it lasts, and listeners are told. */
  of(namespace: string, name: string): GuestBehaviour {
    const key = keyOf(namespace, name);
    let behaviour = this.#behaviours.get(key);
    if (!behaviour) {
      behaviour = this.#watched({ ...DEFAULT_GUEST }, namespace, name);
      this.#behaviours.set(key, behaviour);
    }
    return behaviour;
  }

  /** The behaviour without remembering it: most guests are never scripted. */
  peek(namespace: string, name: string): Readonly<GuestBehaviour> {
    return this.#behaviours.get(keyOf(namespace, name)) ?? DEFAULT_GUEST;
  }

  /** Tells when a guest's behaviour has changed, and when it has booted. */
  onChange(listener: GuestListener): void {
    this.#listeners.add(listener);
  }

  /** Notes that a guest has booted. */
  booted(namespace: string, name: string, boot: Boot): void {
    this.#boots.set(keyOf(namespace, name), boot);
    this.#tell(namespace, name);
  }

  /** The latest boot of a VM's guest; undefined when it never ran, or its VMI is gone. */
  bootOf(namespace: string, name: string): Boot | undefined {
    return this.#boots.get(keyOf(namespace, name));
  }

  /** What the running guest of a VM booted from; undefined when nothing was bootable, or none runs. */
  bootedFrom(namespace: string, name: string): BootDevice | undefined {
    return this.bootOf(namespace, name)?.device;
  }

  /** Forgets the boot of a VMI that is gone. */
  ended(namespace: string, name: string, uid: string): void {
    if (this.bootOf(namespace, name)?.uid === uid) this.#boots.delete(keyOf(namespace, name));
  }

  /** Notes that a system was installed on a disk, by whatever identifies the disk's content. */
  installed(content: string): void {
    this.#installed.add(content);
  }

  isInstalled(content: string): boolean {
    return this.#installed.has(content);
  }

  #tell(namespace: string, name: string): void {
    for (const listener of this.#listeners) listener(namespace, name);
  }

  #watched(behaviour: GuestBehaviour, namespace: string, name: string): GuestBehaviour {
    return new Proxy(behaviour, {
      set: (target, property, value: unknown) => {
        const done = Reflect.set(target, property, value);
        this.#tell(namespace, name);
        return done;
      },
    });
  }
}
