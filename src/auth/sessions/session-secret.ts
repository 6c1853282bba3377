/**
 * A session as a Secret, and back. The Secret is nobody's input but may have been edited: what isn't whole is no session.
 * When it was last used is an annotation, so that people see it.
 */
import type { KeyValueObject, NewKeyValueObject } from '../../kubevirt/objects.ts';
import type { Session } from './sessions.ts';

export const sessionSecretType = 'redfish.kubevirt.io/session';
const namePrefix = 'redfish-session-';
const formatAnnotation = 'redfish.kubevirt.io/format';
const format = '1';
const lastUsedAnnotation = 'redfish.kubevirt.io/last-used';

/** What is written of a session. */
export interface SessionRecord {
  readonly session: Session;
  /** The half of the token's digest that isn't the session's Id. */
  readonly verifier: string;
  /** Account.credential when it was opened, or when the session itself changed the password. */
  readonly credential: string;
  /** The one before that change, which replicas that haven't heard of it yet still know the account by. */
  readonly formerCredential: string | undefined;
  /** Until when that counts, in milliseconds since the epoch: somebody may put the password back that was changed. */
  readonly formerUntil: number;
  /** Milliseconds since the epoch. */
  readonly lastUsed: number;
}

/** Why a Secret of the type isn't used. */
export type NoSession = 'newer format' | 'malformed';

export function secretNameOf(id: string): string {
  return `${namePrefix}${id}`;
}

export function sessionIdOf(secretName: string): string | undefined {
  return secretName.startsWith(namePrefix) ? secretName.slice(namePrefix.length) : undefined;
}

type Written = Pick<NewKeyValueObject, 'data'> & { readonly annotations: Readonly<Record<string, string>> };

export function writtenOf(record: SessionRecord): Written {
  const { session, verifier, credential, formerCredential, formerUntil, lastUsed } = record;
  const { accountId, username, created, clientAddress, context } = session;
  return {
    annotations: { [formatAnnotation]: format, [lastUsedAnnotation]: new Date(lastUsed).toISOString() },
    data: {
      accountId,
      username,
      created: created.toISOString(),
      clientAddress,
      verifier,
      credential,
      ...(formerCredential === undefined ? {} : { formerCredential, formerUntil: new Date(formerUntil).toISOString() }),
      ...(context === undefined ? {} : { context }),
    },
  };
}

export function newSecretOf(namespace: string, record: SessionRecord): NewKeyValueObject {
  return { namespace, name: secretNameOf(record.session.id), type: sessionSecretType, ...writtenOf(record) };
}

/** The written fields with annotations that others may have added. */
export function rewritten(object: KeyValueObject, record: SessionRecord): Written {
  const { data, annotations } = writtenOf(record);
  return { data, annotations: { ...object.annotations, ...annotations } };
}

const idPattern = /^[0-9a-f]{32}$/;

function timeOf(text: string | undefined): number | undefined {
  const time = text === undefined ? NaN : Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}

function formatOf({ annotations }: KeyValueObject): string {
  return annotations[formatAnnotation] ?? format;
}

const required = ['accountId', 'username', 'verifier', 'credential', 'created'] as const;

type Required = Readonly<Record<(typeof required)[number], string>>;

function isWhole(data: KeyValueObject['data']): data is KeyValueObject['data'] & Required {
  return required.every((key) => (data[key] ?? '') !== '') && idPattern.test(data['verifier'] ?? '');
}

/** The session in a Secret. */
export function recordOf(object: KeyValueObject): SessionRecord | NoSession {
  const { name, type, annotations, data } = object;
  if (formatOf(object) !== format) return 'newer format';
  const id = sessionIdOf(name) ?? '';
  const created = timeOf(data['created']);
  if (type !== sessionSecretType || !idPattern.test(id) || !isWhole(data) || created === undefined) return 'malformed';
  const { accountId, username, verifier, credential, formerCredential, clientAddress = '', context } = data;
  return {
    session: { id, accountId, username, created: new Date(created), clientAddress, context },
    verifier,
    credential,
    formerCredential,
    formerUntil: timeOf(data['formerUntil']) ?? 0,
    lastUsed: timeOf(annotations[lastUsedAnnotation]) ?? created,
  };
}
