/** Secrets: write-only stringData, types with the keys they need, the limit of size, immutability. */

import { admit } from '../api/admission.ts';
import type { AdmissionEntry, Rule } from '../api/admission.ts';
import { invalidValue, refuseFor, required, tooLong } from './causes.ts';
import type { Cause } from './causes.ts';
import { MOST_BYTES, decodedLength, dropEmpty, frozenCauses, keyCauses } from './key-value.ts';
import type { Entries } from './key-value.ts';
import type { Secret } from './kinds.ts';
import { secrets } from './rows.ts';

/** stringData wins over data of the same key and is never kept itself; without a type a Secret is Opaque. */
const complete: Rule<Secret> = ({ object: secret }) => {
  const { data, stringData } = secret;
  const added = Object.entries(stringData ?? {}).map(([key, text]) => [key, Buffer.from(text).toString('base64')]);
  secret.data = { ...data, ...(Object.fromEntries(added) as Entries) };
  delete secret.stringData;
  secret.type ??= 'Opaque';
  dropEmpty(secret, ['data']);
};

const SERVICE_ACCOUNT = 'kubernetes.io/service-account.name';

/** What the known types need: all of these keys, or at least one of them, or an annotation. */
const NEEDS: Readonly<Record<string, { all?: string[]; any?: string[]; annotation?: string }>> = {
  'kubernetes.io/basic-auth': { any: ['username', 'password'] },
  'kubernetes.io/tls': { all: ['tls.crt', 'tls.key'] },
  'kubernetes.io/ssh-auth': { all: ['ssh-privatekey'] },
  'kubernetes.io/dockercfg': { all: ['.dockercfg'] },
  'kubernetes.io/dockerconfigjson': { all: ['.dockerconfigjson'] },
  'kubernetes.io/service-account-token': { annotation: SERVICE_ACCOUNT },
};

function typeCauses({ type = '', data = {}, metadata }: Secret): Cause[] {
  const needs = NEEDS[type];
  if (!needs) return [];
  const missing = (keys: readonly string[] = []): string[] => keys.filter((key) => data[key] === undefined);
  const { all, any = [], annotation } = needs;
  const none = missing(any).length === any.length ? any : [];
  return [
    ...[...missing(all), ...none].map((key) => required(`data[${key}]`)),
    ...(annotation && !metadata.annotations?.[annotation] ? [required(`metadata.annotations[${annotation}]`)] : []),
  ];
}

function sizeCauses({ data = {} }: Secret): Cause[] {
  const total = Object.values(data).reduce((sum, value) => sum + decodedLength(value), 0);
  return total > MOST_BYTES ? [tooLong('data', MOST_BYTES)] : [];
}

const validate: Rule<Secret> = ({ object: secret, old, resource }) => {
  const changed: Cause[] = [];
  if (old) {
    if (old.type !== secret.type) changed.push(invalidValue('type', secret.type ?? '', 'field is immutable'));
    changed.push(...frozenCauses(old, secret, ['data']));
  }
  const causes = [...changed, ...keyCauses('data', secret.data), ...sizeCauses(secret), ...typeCauses(secret)];
  refuseFor(causes, resource, secret);
};

const entry = { resource: secrets, operations: ['create', 'update'] } as const;

export const SECRET_RULES: readonly AdmissionEntry[] = [
  admit({ ...entry, rule: complete }),
  admit({ ...entry, phase: 'validating', rule: validate }),
];
