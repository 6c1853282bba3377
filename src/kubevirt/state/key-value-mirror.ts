/** A watch cache of Secrets or ConfigMaps: the reflector's store, as its readers see it. Writes nothing. */
import type { Stored } from '../cache/object-store.ts';
import { storeKey } from '../cache/object-store.ts';
import type { CacheState } from '../cache/partition.ts';
import { Reflector } from '../cache/reflector.ts';
import type { ReflectorEnvironment } from '../cache/reflector.ts';
import { corePath } from '../client/resource-paths.ts';
import type { KeyValueKind, KeyValueMirror, KeyValueObject, KeyValueRef, KeyValueSelection } from '../objects.ts';
import { isGoing, keyValueOf, resourceOf } from './key-values.ts';

interface Mirrored extends Stored {
  readonly metadata: Stored['metadata'] & { readonly namespace: string };
  /** Undefined for what is being deleted. */
  readonly object: KeyValueObject | undefined;
}

function fieldsOf({ name, type }: KeyValueSelection): string | undefined {
  const fields = [
    ...(name === undefined ? [] : [`metadata.name=${name}`]),
    ...(type === undefined ? [] : [`type=${type}`]),
  ];
  return fields.length === 0 ? undefined : fields.join(',');
}

export class ReflectedMirror implements KeyValueMirror {
  /** Resolves once it is settled. */
  readonly ready: Promise<void>;
  readonly #environment: ReflectorEnvironment;
  readonly #reflector: Reflector<Mirrored>;
  readonly #listeners = new Set<(ref: KeyValueRef) => void>();
  readonly #kind: KeyValueKind;
  readonly #namespace: string | undefined;

  constructor(environment: ReflectorEnvironment, kind: KeyValueKind, selection: KeyValueSelection) {
    this.#environment = environment;
    this.#kind = kind;
    this.#namespace = selection.namespace;
    const resource = resourceOf(kind);
    let onSettled = (): void => undefined;
    this.ready = new Promise((resolve) => (onSettled = resolve));
    this.#reflector = new Reflector<Mirrored>(environment, {
      collection: {
        resource,
        kind,
        path: corePath(resource, selection.namespace),
        fieldSelector: fieldsOf(selection),
      },
      trim: (raw) => {
        const { namespace, name, uid, resourceVersion } = raw.metadata;
        const object = isGoing(raw) ? undefined : keyValueOf(kind, raw);
        return { metadata: { namespace, name, uid, resourceVersion }, object };
      },
      onChange: ({ object: { metadata } }) => this.#tell({ namespace: metadata.namespace, name: metadata.name }),
      onSettled: () => onSettled(),
    });
  }

  get settled(): boolean {
    return this.#reflector.synced || this.#reflector.isDenied;
  }

  get isDenied(): boolean {
    return this.#reflector.isDenied;
  }

  get staleSeconds(): number {
    return this.#reflector.staleSeconds;
  }

  get({ namespace, name }: KeyValueRef): KeyValueObject | undefined {
    return this.#reflector.store.get(storeKey(namespace, name))?.object;
  }

  list(): readonly KeyValueObject[] {
    return [...this.#reflector.store.values()].flatMap(({ object }) => (object ? [object] : []));
  }

  onChange(listener: (ref: KeyValueRef) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  start(): void {
    this.#reflector.start();
  }

  async stop(): Promise<void> {
    await this.#reflector.stop();
  }

  state(): CacheState {
    const { synced, store, staleSeconds } = this.#reflector;
    return { resource: resourceOf(this.#kind), namespace: this.#namespace, synced, objects: store.size, staleSeconds };
  }

  #tell(ref: KeyValueRef): void {
    for (const listener of this.#listeners) {
      try {
        listener(ref);
      } catch (error) {
        // The watch that brought the change has done nothing wrong.
        this.#environment.logger.error({ error: String(error) }, 'a listener of changes failed');
      }
    }
  }
}
