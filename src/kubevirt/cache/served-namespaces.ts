/**
 * The namespaces that a label selector picks, mirrored from the API server, so that a new one needs no edit of the
 * configuration. Without a selector there is nothing to mirror, and every watched namespace is served.
 */
import { collectionPath } from '../client/resource-paths.ts';
import type { NamespaceScope } from '../scope.ts';
import { selectorText } from '../selector.ts';
import type { CacheState } from './partition.ts';
import { Reflector } from './reflector.ts';
import type { ReflectorEnvironment } from './reflector.ts';
import type { Stored } from './object-store.ts';
import { trimNamespace } from './trim.ts';

export class ServedNamespaces {
  readonly #scope: NamespaceScope;
  readonly #reflector: Reflector<Stored> | undefined;
  #names = new Set<string>();

  constructor(
    environment: ReflectorEnvironment,
    scope: NamespaceScope,
    listener: { readonly onChange: () => void; readonly onSettled: () => void },
  ) {
    this.#scope = scope;
    if (scope.kind === 'names') this.#names = new Set(scope.names);
    if (scope.kind !== 'selector') return;
    this.#reflector = new Reflector<Stored>(environment, {
      collection: {
        resource: 'namespaces',
        kind: 'Namespace',
        path: collectionPath('namespaces'),
        labelSelector: selectorText(scope.selector),
      },
      trim: trimNamespace,
      onChange: ({ type, object }) => {
        if (type === 'deleted') this.#names.delete(object.metadata.name);
        else this.#names.add(object.metadata.name);
        if (type !== 'updated') listener.onChange();
      },
      onSettled: listener.onSettled,
    });
  }

  get synced(): boolean {
    return this.#reflector?.synced ?? true;
  }

  includes(namespace: string): boolean {
    return this.#scope.kind === 'all' || this.#names.has(namespace);
  }

  /** The served namespaces, ordered; undefined where all are, so that those with VMs count. */
  names(): readonly string[] | undefined {
    return this.#scope.kind === 'all' ? undefined : [...this.#names].sort();
  }

  start(): void {
    this.#reflector?.start();
  }

  async stop(): Promise<void> {
    await this.#reflector?.stop();
  }

  states(): CacheState[] {
    if (!this.#reflector) return [];
    const { synced, store, staleSeconds } = this.#reflector;
    return [{ resource: 'namespaces', namespace: undefined, synced, objects: store.size, staleSeconds }];
  }
}
