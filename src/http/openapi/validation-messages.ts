import type { ErrorObject } from 'ajv';
import type { MessageArgs } from '../../../generated/messages.ts';
import { message, type Message } from '../../messages/message.ts';
import type { WordedMessage } from '../../messages/wording.ts';

/**
 * What ajv found, said in Redfish's Base messages. The kind of error decides the row; whether the body is a resource's
 * properties or an action's parameters decides which of the row's two messages. What a client sent is repeated shortly
 * and looked at only where a message repeats it: a body may be a megabyte, and ajv gives the whole of it with each
 * property that it doesn't know.
 */
interface Finding {
  readonly name: string;
  readonly pointer: string;
  /** What the client sent, whatever its size. */
  readonly sent: unknown;
  /** The accepted values as text, '' where they aren't known. */
  readonly accepted: string;
}

interface ActionFinding extends Finding {
  readonly action: string;
}

interface Family {
  readonly property: (finding: Finding) => Message;
  readonly action: (finding: ActionFinding) => Message;
}

type Told<F extends Finding, A extends readonly string[]> = (finding: F) => A;

const nameAlone: Told<Finding, [string]> = (f) => [f.name];
const valueAndName: Told<Finding, [string, string]> = (f) => [echo(f.sent), f.name];
const actionAndName: Told<ActionFinding, [string, string]> = (f) => [f.action, f.name];
const valueNameAndAction: Told<ActionFinding, [string, string, string]> = (f) => [echo(f.sent), f.name, f.action];

const families = {
  missing: {
    property: says('PropertyMissing', nameAlone),
    action: says('ActionParameterMissing', actionAndName, (f) => `Add the parameter ${f.name}: ${f.accepted}.`),
  },
  unknown: {
    property: says('PropertyUnknown', nameAlone),
    action: says('ActionParameterUnknown', actionAndName),
  },
  type: {
    property: says('PropertyValueTypeError', valueAndName),
    action: says('ActionParameterValueTypeError', valueNameAndAction),
  },
  list: {
    property: says('PropertyValueNotInList', valueAndName, choose),
    action: says('ActionParameterValueNotInList', valueNameAndAction, choose),
  },
  format: {
    property: says('PropertyValueFormatError', valueAndName),
    action: says('ActionParameterValueFormatError', valueNameAndAction),
  },
  range: {
    property: says('PropertyValueOutOfRange', valueAndName),
    action: says('ActionParameterValueOutOfRange', valueNameAndAction),
  },
} satisfies Readonly<Record<string, Family>>;

const familyOf: Readonly<Record<string, keyof typeof families>> = {
  required: 'missing',
  additionalProperties: 'unknown',
  unevaluatedProperties: 'unknown',
  type: 'type',
  enum: 'list',
  const: 'list',
  format: 'format',
  pattern: 'format',
  minimum: 'range',
  maximum: 'range',
  exclusiveMinimum: 'range',
  exclusiveMaximum: 'range',
  minLength: 'range',
  maxLength: 'range',
  minItems: 'range',
  maxItems: 'range',
};

/** A row's message: its key, its arguments, and a resolution that names the accepted values where they are known. */
function says<K extends WordedMessage, F extends Finding>(
  key: K,
  args: Told<F, MessageArgs<K>>,
  resolution?: (finding: F) => string,
): (finding: F) => Message {
  return (finding) =>
    message(key, args(finding), {
      relatedProperties: [finding.pointer],
      resolution: finding.accepted === '' ? undefined : resolution?.(finding),
    });
}

function choose({ accepted }: Finding): string {
  return `Choose ${accepted}.`;
}

type Accepted = Readonly<Record<string, readonly string[]>>;

/** Enough to mend a body by; a megabyte of unknown properties isn't answered with thirty of messages. */
const mostMessages = 32;

/**
 * The messages for a refused body: one for each property, the first error's, and 32 at most. A body that isn't an
 * object at all, or errors that no table row knows, are UnrecognizedRequestBody.
 * @param action the action's qualified name (`ComputerSystem.Reset`), undefined where the body is a resource
 * @param accepted values that an action's parameter takes, by parameter name
 */
export function validationMessages(
  errors: readonly ErrorObject[],
  action: string | undefined,
  accepted: Accepted,
): [Message, ...Message[]] {
  const byPointer = new Map<string, Message>();
  for (const error of errors) {
    if (byPointer.size === mostMessages) break;
    const pointer = pointerOf(error);
    const family = familyOf[error.keyword];
    if (pointer === '#' || family === undefined || byPointer.has(pointer)) continue;
    const finding = describe(error, pointer, accepted);
    const { property, action: parameter } = families[family];
    byPointer.set(pointer, action === undefined ? property(finding) : parameter({ ...finding, action }));
  }
  const [first, ...others] = byPointer.values();
  return first === undefined ? [message('UnrecognizedRequestBody', [])] : [first, ...others];
}

function describe(error: ErrorObject, pointer: string, accepted: Accepted): Finding {
  const name = pointer.slice(2).split('/').map(unescapeToken).join('/');
  // A parameter that a client names `constructor` isn't one of an object's own.
  const known = Object.hasOwn(accepted, name) ? (accepted[name] ?? []) : [];
  return {
    name: clip(name),
    pointer: clip(pointer),
    sent: name === 'Password' ? unspoken : error.data,
    accepted: oneOf(listedBy(error) ?? known),
  };
}

/** A password isn't told again, not even to who sent it. */
const unspoken = '******';

/** The values that the schema itself lists: of `enum` without null, which is the absence of one, or of `const`. */
function listedBy(error: ErrorObject): readonly string[] | undefined {
  const { allowedValues, allowedValue } = error.params as {
    allowedValues?: readonly unknown[];
    allowedValue?: string | number | boolean | null;
  };
  if (allowedValue !== undefined) return [String(allowedValue)];
  return allowedValues?.filter((value) => value !== null).map(String);
}

/** `#/Boot/BootSourceOverrideTarget` (RFC 6901, as RelatedProperties wants it) of what the error is about. */
function pointerOf(error: ErrorObject): string {
  const { missingProperty, additionalProperty, unevaluatedProperty } = error.params as Record<string, unknown>;
  const own = missingProperty ?? additionalProperty ?? unevaluatedProperty;
  return `#${error.instancePath}${typeof own === 'string' ? `/${escapeToken(own)}` : ''}`;
}

function escapeToken(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescapeToken(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}

function oneOf(values: readonly string[]): string {
  return values.length > 1 ? `one of ${values.join(', ')}` : (values[0] ?? '');
}

/** A value of the client's in an answer: enough to recognise it, never a megabyte of it. */
function echo(sent: unknown): string {
  if (typeof sent === 'string') return clip(sent);
  try {
    return clip(JSON.stringify(sent ?? null));
  } catch {
    // JSON.parse reads lists in lists in lists... deeper than JSON.stringify can follow.
    return '...';
  }
}

const longestEcho = 200;

function clip(text: string): string {
  return text.length > longestEcho ? `${text.slice(0, longestEcho)}...` : text;
}
