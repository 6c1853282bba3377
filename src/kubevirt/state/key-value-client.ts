/** Reads and writes of single Secrets or ConfigMaps. Every write has a precondition, and can be repeated after a lost reply. */
import { isObjectOf } from '../cache/api-object.ts';
import { asServiceError, isMissingObject, networkError } from '../client/api-error.ts';
import { corePath, isPossibleRef } from '../client/resource-paths.ts';
import type { ApiCall, Transport } from '../client/transport.ts';
import { ServiceError } from '../errors.ts';
import type { KeyValueKind, KeyValueObject, KeyValueObjects, KeyValueRef, NewKeyValueObject } from '../objects.ts';
import { writeOnce } from './doubtful-writes.ts';
import type { Objection, WriteTimes } from './doubtful-writes.ts';
import { isGoing, keyValueOf, manifestOf, objectPathOf, patchOf, resourceOf, shows } from './key-values.ts';
import type { Replacement } from './key-values.ts';

function requirePossible(ref: KeyValueRef): void {
  if (isPossibleRef(ref)) return;
  throw new ServiceError('Refused', `${ref.namespace}/${ref.name} can't be the name of an object`);
}

export class KeyValueClient implements Omit<KeyValueObjects, 'mirror'> {
  readonly #kind: KeyValueKind;
  readonly #transport: Transport;
  readonly #times: WriteTimes;

  constructor(kind: KeyValueKind, transport: Transport, times: WriteTimes) {
    this.#kind = kind;
    this.#transport = transport;
    this.#times = times;
  }

  async read(ref: KeyValueRef): Promise<KeyValueObject | undefined> {
    if (!isPossibleRef(ref)) return undefined;
    try {
      const reply = await this.#transport.read(this.#call('GET', 'get', objectPathOf(this.#kind, ref)));
      return this.#present(reply);
    } catch (error) {
      if (isMissingObject(error)) return undefined;
      throw asServiceError(error);
    }
  }

  async create(object: NewKeyValueObject): Promise<KeyValueObject> {
    requirePossible(object);
    const path = corePath(resourceOf(this.#kind), object.namespace);
    const call = { ...this.#call('POST', 'create', path), body: manifestOf(this.#kind, object) };
    return writeOnce(this.#times, {
      send: async () => this.#whole(await this.#transport.call(call)),
      settle: (objection) => this.#made(object, objection),
      objection: 'the object exists already',
    });
  }

  async replace(object: KeyValueObject, next: Replacement): Promise<KeyValueObject> {
    requirePossible(object);
    const path = objectPathOf(this.#kind, object);
    const body = patchOf(this.#kind, object, next);
    const call = { ...this.#call('PATCH', 'patch', path), body, contentType: 'application/merge-patch+json' };
    return writeOnce(this.#times, {
      send: async () => this.#whole(await this.#transport.call(call)),
      settle: async ({ isDoubtful }) => {
        const current = isDoubtful ? await this.read(object) : undefined;
        return current?.uid === object.uid && shows(current, next) ? current : undefined;
      },
      objection: 'the object has changed',
    });
  }

  async remove(object: KeyValueObject, options: { readonly unchanged?: boolean } = {}): Promise<void> {
    requirePossible(object);
    const { uid, resourceVersion } = object;
    const preconditions = { uid, ...(options.unchanged === true ? { resourceVersion } : {}) };
    const body = { kind: 'DeleteOptions', apiVersion: 'v1', preconditions };
    const call = { ...this.#call('DELETE', 'delete', objectPathOf(this.#kind, object)), body };
    await writeOnce(this.#times, {
      send: async () => {
        await this.#transport.call(call);
        return true;
      },
      // Another one of that name isn't the one that was to go.
      settle: async () => ((await this.read(object))?.uid === uid ? undefined : true),
      objection: 'the object has changed',
    });
  }

  /** The object of that name where it is what an earlier try made. */
  async #made(object: NewKeyValueObject, { code, isDoubtful }: Objection): Promise<KeyValueObject | undefined> {
    if (code === 404) {
      const message = `there is no namespace ${object.namespace}`;
      throw new ServiceError('Unavailable', message, { retryAfter: 5 });
    }
    const current = isDoubtful ? await this.read(object) : undefined;
    return current && shows(current, object) ? current : undefined;
  }

  #call(method: ApiCall['method'], verb: string, path: string): ApiCall {
    return { method, verb, resource: resourceOf(this.#kind), path };
  }

  #whole(reply: unknown): KeyValueObject {
    if (isObjectOf(this.#kind, reply)) return keyValueOf(this.#kind, reply);
    throw networkError('BadReply', `the API server's answer is no ${this.#kind}`);
  }

  #present(reply: unknown): KeyValueObject | undefined {
    const object = this.#whole(reply);
    return isGoing(reply as Parameters<typeof isGoing>[0]) ? undefined : object;
  }
}
