/** What an importer finds when its container starts: the Secrets and ConfigMaps that its claim names, read then. */

import type { PersistentVolumeClaim } from '../core/kinds.ts';
import { configMaps, secrets } from '../core/rows.ts';
import { objectAt } from '../json.ts';
import type { CdiFields } from '../kubevirt/profile.ts';
import { keyOf } from '../store.ts';
import type { Store } from '../store.ts';
import { ANNOTATIONS } from './annotations.ts';
import { numberedValues } from './import-annotations.ts';
import type { Endpoint } from './importer/endpoint.ts';

type Values = Readonly<Record<string, string>>;

const fieldOf = (object: unknown, field: string): Values => objectAt(object, field) as Values;

/** The values of a Secret as text; undefined while it isn't there. */
function secretValues(store: Store, namespace: string, name: string): Values | undefined {
  const secret = store.get(secrets, keyOf(namespace, name))?.object;
  if (!secret) return undefined;
  const entries = Object.entries(fieldOf(secret, 'data'));
  return Object.fromEntries(entries.map(([key, value]) => [key, Buffer.from(value, 'base64').toString()]));
}

const PEM = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;

/** The certificates under every key of a ConfigMap; undefined while it isn't there. */
function certificatesIn(store: Store, namespace: string, name: string): string[] | undefined {
  const configMap = store.get(configMaps, keyOf(namespace, name))?.object;
  if (!configMap) return undefined;
  return Object.values(fieldOf(configMap, 'data')).flatMap((text) => text.match(PEM) ?? []);
}

/** What the claim names, as far as it names anything; 'missing' while something of it isn't there. */
type Named<T> = T | undefined | 'missing';

const named = <T>(name: string | undefined, read: (name: string) => T | undefined): Named<T> =>
  name ? (read(name) ?? 'missing') : undefined;

/** Undefined while something that the claim names is missing: the container can't be created then. */
export function endpointOf(store: Store, claim: PersistentVolumeClaim, fields: CdiFields): Endpoint | undefined {
  const { namespace = '', annotations = {} } = claim.metadata;
  const credentials = named(annotations[ANNOTATIONS.secret], (name) => credentialsIn(store, namespace, name));
  const certificates = named(annotations[ANNOTATIONS.certConfigMap], (name) => certificatesIn(store, namespace, name));
  const lines = secretLines(store, namespace, numberedValues(annotations, ANNOTATIONS.secretExtraHeaders));
  if (credentials === 'missing' || certificates === 'missing' || !lines) return undefined;
  return {
    url: annotations[ANNOTATIONS.endpoint] ?? '',
    headers: [...numberedValues(annotations, ANNOTATIONS.extraHeaders), ...lines],
    contentType: annotations[ANNOTATIONS.contentType] === 'archive' ? 'archive' : 'kubevirt',
    ...newerFields(annotations, fields),
    ...(credentials && { credentials }),
    ...(certificates && { certificates }),
  };
}

/** What only newer releases know. */
function newerFields(annotations: Values, fields: CdiFields): Pick<Endpoint, 'insecure' | 'checksum'> {
  const checksum = fields.checksum ? annotations[ANNOTATIONS.checksum] : undefined;
  return {
    insecure: fields.insecureSkipVerify && annotations[ANNOTATIONS.insecure] === 'true',
    ...(checksum && { checksum }),
  };
}

/** Both keys must be there: the container's environment is made of them. */
function credentialsIn(store: Store, namespace: string, name: string): Endpoint['credentials'] {
  const { accessKeyId: user, secretKey: password } = secretValues(store, namespace, name) ?? {};
  return user === undefined || password === undefined ? undefined : { user, password };
}

function secretLines(store: Store, namespace: string, names: readonly string[]): string[] | undefined {
  const found = names.map((name) => secretValues(store, namespace, name));
  return found.every((values) => values !== undefined) ? found.flatMap((values) => Object.values(values)) : undefined;
}
