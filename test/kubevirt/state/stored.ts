/** The service's own Secrets and ConfigMaps on a simulated cluster. */
import type { KeyValueMirror, KeyValueObject, KeyValueRef } from '../../../src/kubevirt/objects.ts';
import { ServiceError } from '../../../src/kubevirt/errors.ts';
import { configMaps, events, secrets } from '../../../src/simulator/core/rows.ts';
import type { Effect } from '../../../src/simulator/faults.ts';
import type { KubeObject } from '../../../src/simulator/objects.ts';
import type { Simulator } from '../../../src/simulator/simulator.ts';
import { ADMIN } from '../../../src/simulator/user.ts';

export const namespace = 'redfish-system';
export const ref: KeyValueRef = { namespace, name: 'redfish-accounts' };

export function makeSecret(simulator: Simulator, at: KeyValueRef, data: Record<string, string>, type?: string): void {
  const { namespace: place, name } = at;
  const metadata = { namespace: place, name };
  const encoded = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, btoa(value)]));
  const body = { apiVersion: 'v1', kind: 'Secret', metadata, data: encoded, ...(type && { type }) };
  simulator.cluster.create(body);
}

const resources = { Secret: secrets, ConfigMap: configMaps };

export function storedObject(simulator: Simulator, at: KeyValueRef, kind: keyof typeof resources = 'Secret') {
  return simulator.cluster.store.get(resources[kind], `${at.namespace}/${at.name}`)?.object;
}

/** As somebody else changes it. */
export function changeStored(
  simulator: Simulator,
  at: KeyValueRef,
  change: (object: KubeObject) => object,
  kind: keyof typeof resources = 'Secret',
): void {
  const target = { resource: resources[kind], namespace: at.namespace, name: at.name };
  simulator.cluster.writer.patch(target, (object) => change(object) as KubeObject, { user: ADMIN });
}

export function removeStored(simulator: Simulator, at: KeyValueRef, kind: keyof typeof resources = 'Secret'): void {
  const target = { resource: resources[kind], namespace: at.namespace, name: at.name };
  simulator.cluster.writer.delete(target, {}, { user: ADMIN });
}

export function toldEvents(simulator: Simulator): KubeObject[] {
  return [...simulator.cluster.store.list(events)].map(({ object }) => object);
}

/** Does something once to the next request of this method. */
export function once(simulator: Simulator, method: string, effect: Effect, times = 1): () => void {
  return simulator.faults.add({ matches: (request) => request.method === method, times, effect });
}

export function seen(mirror: KeyValueMirror, condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const end = mirror.onChange(() => look());
    const look = (): void => {
      if (!condition()) return;
      end();
      resolve();
    };
    look();
  });
}

export async function eventually(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
}

export async function refusalOf(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ServiceError)) throw new Error(`expected a ServiceError, got ${String(error)}`);
  return error.kind;
}

export function requireObject(object: KeyValueObject | undefined): KeyValueObject {
  if (!object) throw new Error('there is no such object');
  return object;
}
