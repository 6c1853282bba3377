/** Secrets in memory, as the API server and its watches show them to several replicas. */
import type {
  KeyValueMirror,
  KeyValueObject,
  KeyValueObjects,
  KeyValueRef,
  KeyValueSelection,
  NewKeyValueObject,
} from '../../../src/kubevirt/objects.ts';
import { ServiceError } from '../../../src/kubevirt/errors.ts';

const keyOf = ({ namespace, name }: KeyValueRef): string => `${namespace}/${name}`;

export class MemoryCluster {
  readonly objects = new Map<string, KeyValueObject>();
  readonly writes: string[] = [];
  readonly #mirrors = new Set<MemoryMirror>();
  #version = 100;

  /** As somebody else writes it: the text of `accounts.yaml`, or all of the data. */
  put(namespace: string, content: string | KeyValueObject['data'], more: Partial<KeyValueObject> = {}): KeyValueObject {
    const ref = { namespace, name: 'redfish-accounts' };
    const before = this.objects.get(keyOf(ref));
    return this.store({
      ...ref,
      uid: before?.uid ?? `uid-${namespace}-${this.#version}`,
      resourceVersion: '',
      creationTimestamp: '2026-01-01T00:00:00Z',
      type: 'Opaque',
      labels: {},
      annotations: before?.annotations ?? {},
      data: typeof content === 'string' ? { 'accounts.yaml': content } : content,
      ...more,
    });
  }

  store(object: KeyValueObject): KeyValueObject {
    this.#version += 1;
    const stored = { ...object, resourceVersion: String(this.#version) };
    this.objects.set(keyOf(object), stored);
    this.#tell(object);
    return stored;
  }

  delete(namespace: string, name = 'redfish-accounts'): void {
    this.objects.delete(keyOf({ namespace, name }));
    this.#tell({ namespace, name });
  }

  text(namespace: string): string | undefined {
    return this.objects.get(`${namespace}/redfish-accounts`)?.data['accounts.yaml'];
  }

  /** One replica's way to it. */
  replica(): MemorySecrets {
    return new MemorySecrets(this, (mirror) => this.#mirrors.add(mirror));
  }

  #tell(ref: KeyValueRef): void {
    for (const mirror of this.#mirrors) mirror.changed(ref);
  }
}

class MemoryMirror implements KeyValueMirror {
  readonly #cluster: MemoryCluster;
  readonly #secrets: MemorySecrets;
  readonly #selection: KeyValueSelection;
  readonly #listeners = new Set<(ref: KeyValueRef) => void>();
  readonly #seen = new Map<string, KeyValueObject>();

  constructor(cluster: MemoryCluster, secrets: MemorySecrets, selection: KeyValueSelection) {
    this.#cluster = cluster;
    this.#secrets = secrets;
    this.#selection = selection;
    for (const object of cluster.objects.values()) this.changed(object);
  }

  get settled(): boolean {
    return this.#secrets.settled;
  }

  get isDenied(): boolean {
    return this.#secrets.isDenied;
  }

  get staleSeconds(): number {
    return this.#secrets.staleSeconds;
  }

  get(ref: KeyValueRef): KeyValueObject | undefined {
    return this.settled && !this.isDenied ? this.#seen.get(keyOf(ref)) : undefined;
  }

  list(): readonly KeyValueObject[] {
    return this.settled && !this.isDenied ? [...this.#seen.values()] : [];
  }

  onChange(listener: (ref: KeyValueRef) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  changed(ref: KeyValueRef): void {
    const { namespace, name } = this.#selection;
    if ((namespace !== undefined && namespace !== ref.namespace) || (name !== undefined && name !== ref.name)) return;
    const object = this.#cluster.objects.get(keyOf(ref));
    this.#secrets.deliver(() => {
      if (object === undefined) this.#seen.delete(keyOf(ref));
      else this.#seen.set(keyOf(ref), object);
      for (const listener of this.#listeners) listener(ref);
    });
  }
}

export class MemorySecrets implements KeyValueObjects {
  settled = true;
  isDenied = false;
  staleSeconds = 0;
  /** What the next requests fail with; undefined lets them succeed. */
  failure: ServiceError | undefined;
  /** Runs between a read and the write that follows it. */
  beforeWrite: () => Promise<void> | void = () => undefined;
  readonly #cluster: MemoryCluster;
  readonly #register: (mirror: MemoryMirror) => void;
  #held: (() => void)[] | undefined;

  constructor(cluster: MemoryCluster, register: (mirror: MemoryMirror) => void) {
    this.#cluster = cluster;
    this.#register = register;
  }

  /** The watches bring nothing until `release()`. */
  hold(): void {
    this.#held = [];
  }

  release(): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const deliver of held) deliver();
  }

  deliver(event: () => void): void {
    if (this.#held === undefined) event();
    else this.#held.push(event);
  }

  mirror(selection: KeyValueSelection): KeyValueMirror {
    const mirror = new MemoryMirror(this.#cluster, this, selection);
    this.#register(mirror);
    return mirror;
  }

  read(ref: KeyValueRef): Promise<KeyValueObject | undefined> {
    return this.#answer(() => this.#cluster.objects.get(keyOf(ref)));
  }

  async create(object: NewKeyValueObject): Promise<KeyValueObject> {
    await this.beforeWrite();
    return this.#answer(() => {
      if (this.#cluster.objects.has(keyOf(object))) throw new ServiceError('Conflict', 'the object exists already');
      this.#cluster.writes.push(`create ${keyOf(object)}`);
      return this.#cluster.put(object.namespace, object.data, { annotations: object.annotations ?? {} });
    });
  }

  async replace(
    object: KeyValueObject,
    next: Pick<NewKeyValueObject, 'data' | 'annotations'>,
  ): Promise<KeyValueObject> {
    await this.beforeWrite();
    return this.#answer(() => {
      const current = this.#cluster.objects.get(keyOf(object));
      if (current?.uid !== object.uid || current.resourceVersion !== object.resourceVersion) {
        throw new ServiceError('Conflict', 'the object has changed');
      }
      this.#cluster.writes.push(`replace ${keyOf(object)}`);
      return this.#cluster.store({ ...current, data: next.data, annotations: next.annotations ?? current.annotations });
    });
  }

  remove({ namespace, name }: KeyValueObject): Promise<void> {
    return this.#answer(() => this.#cluster.delete(namespace, name));
  }

  #answer<T>(answer: () => T): Promise<T> {
    if (this.failure !== undefined) return Promise.reject(this.failure);
    return Promise.resolve().then(answer);
  }
}
