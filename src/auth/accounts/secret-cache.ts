/**
 * The accounts Secrets as this replica knows them: what the watches bring, and what it wrote itself, which it knows before
 * any watch does. Which namespaces are served is asked at each reading.
 */
import type { KeyValueMirror, KeyValueObject, KeyValueObjects, KeyValueRef } from '../../kubevirt/objects.ts';
import { isNewer } from '../../kubevirt/versions.ts';
import type { SecretOrigin } from './account-list.ts';
import { accountsSecret, accountsSecretName } from './secret.ts';

export interface AccountSecretsOptions {
  readonly secrets: Pick<KeyValueObjects, 'mirror'>;
  /** The service's own. */
  readonly namespace: string;
  /** To be watched one by one; undefined: the whole cluster at once. */
  readonly tenants: readonly string[] | undefined;
  readonly serves: (namespace: string) => boolean;
  /** False as long as it isn't known which namespaces are served. */
  readonly isServedKnown: () => boolean;
  /** A mirror that nothing has vouched for as long is not current. */
  readonly staleAfterSeconds: number;
}

export interface KnownSecret {
  readonly object: KeyValueObject;
  readonly origin: SecretOrigin;
}

export class AccountSecrets {
  readonly #options: AccountSecretsOptions;
  readonly #service: KeyValueMirror;
  readonly #tenants: readonly KeyValueMirror[];
  /** Written here and not seen by a watch yet, by namespace. */
  readonly #written = new Map<string, KeyValueObject>();

  constructor(options: AccountSecretsOptions, onChange: () => void) {
    const { secrets, namespace, tenants } = options;
    const others = tenants?.filter((tenant) => tenant !== namespace) ?? [undefined];
    this.#options = options;
    this.#service = secrets.mirror(accountsSecret(namespace));
    this.#tenants = others.map((tenant) => secrets.mirror({ namespace: tenant, name: accountsSecretName }));
    for (const mirror of [this.#service, ...this.#tenants]) {
      mirror.onChange((ref) => {
        this.#seen(mirror, ref);
        onChange();
      });
    }
  }

  /** The origin of a namespace's Secret; undefined where it isn't served. */
  originOf(namespace: string): SecretOrigin | undefined {
    if (namespace === this.#options.namespace) return { kind: 'service' };
    return this.#options.serves(namespace) ? { kind: 'tenant', namespace } : undefined;
  }

  /** Every Secret that counts, the service's first, the tenants' ordered. */
  list(): readonly KnownSecret[] {
    const byNamespace = new Map<string, KeyValueObject>();
    const isOwn = ({ namespace }: KeyValueObject): boolean => namespace === this.#options.namespace;
    for (const object of this.#tenants.flatMap((mirror) => mirror.list())) {
      if (!isOwn(object)) byNamespace.set(object.namespace, object);
    }
    for (const object of this.#service.list()) byNamespace.set(object.namespace, object);
    for (const [namespace, object] of this.#written) byNamespace.set(namespace, object);
    return [...byNamespace.values()]
      .filter(({ name }) => name === accountsSecretName)
      .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || (a.namespace < b.namespace ? -1 : 1))
      .flatMap((object) => {
        const origin = this.originOf(object.namespace);
        return origin === undefined ? [] : [{ object, origin }];
      });
  }

  /** Remembers what was written, unless the watch has brought it, or something newer, already. */
  wrote(object: KeyValueObject): void {
    const mirrored = this.#mirrorOf(object.namespace)?.get(object);
    const isSeen =
      mirrored !== undefined &&
      (mirrored.resourceVersion === object.resourceVersion ||
        isNewer(mirrored.resourceVersion, object.resourceVersion) === true);
    if (!isSeen) this.#written.set(object.namespace, object);
  }

  /** Whether all of it has been read once, as far as that is allowed. */
  isSettled(kind: SecretOrigin['kind']): boolean {
    return (
      this.#mirrorsOf(kind).every(({ settled }) => settled) && (kind === 'service' || this.#options.isServedKnown())
    );
  }

  /** Whether all of it may be read. */
  get isAllowed(): boolean {
    return [this.#service, ...this.#tenants].every(({ isDenied }) => !isDenied);
  }

  /** Whether what is known of the service's Secret, or of the tenants', is known to be true now. */
  isCurrent(kind: SecretOrigin['kind']): boolean {
    const { staleAfterSeconds } = this.#options;
    const isFresh = ({ isDenied, staleSeconds }: KeyValueMirror): boolean =>
      isDenied || staleSeconds < staleAfterSeconds;
    return this.isSettled(kind) && this.#mirrorsOf(kind).every(isFresh);
  }

  #mirrorsOf(kind: SecretOrigin['kind']): readonly KeyValueMirror[] {
    return kind === 'service' ? [this.#service] : this.#tenants;
  }

  #mirrorOf(namespace: string): KeyValueMirror | undefined {
    if (namespace === this.#options.namespace) return this.#service;
    const index = this.#options.tenants?.filter((tenant) => tenant !== this.#options.namespace).indexOf(namespace);
    return this.#tenants[index ?? 0];
  }

  /** What the watch brings replaces what was written here, unless it is older, on its way since before. */
  #seen(mirror: KeyValueMirror, ref: KeyValueRef): void {
    const written = this.#written.get(ref.namespace);
    if (written === undefined || mirror !== this.#mirrorOf(ref.namespace)) return;
    const object = mirror.get(ref);
    const isOlder = object !== undefined && isNewer(written.resourceVersion, object.resourceVersion) === true;
    if (!isOlder) this.#written.delete(ref.namespace);
  }
}
