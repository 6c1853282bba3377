import type { ErrorObject } from 'ajv';
import { message, type Message } from '../../messages/message.ts';

/**
 * What ajv found, said in Redfish's Base messages. The kind of error decides the message; whether the body is an
 * action's parameters or a resource's properties decides which family of messages.
 */
interface Finding {
  readonly name: string;
  readonly value: string;
  readonly action: string | undefined;
  readonly accepted: string;
  readonly pointer: string;
}

type Family = (finding: Finding) => Message;

const related = (finding: Finding): readonly string[] => [finding.pointer];

const families: Readonly<Record<'missing' | 'unknown' | 'type' | 'list' | 'format' | 'range', Family>> = {
  missing: (f) =>
    f.action === undefined
      ? message('PropertyMissing', [f.name], { relatedProperties: related(f) })
      : message('ActionParameterMissing', [f.action, f.name], {
          relatedProperties: related(f),
          resolution: f.accepted === '' ? undefined : `Add the parameter ${f.name}: ${f.accepted}.`,
        }),
  unknown: (f) =>
    f.action === undefined
      ? message('PropertyUnknown', [f.name], { relatedProperties: related(f) })
      : message('ActionParameterUnknown', [f.action, f.name], { relatedProperties: related(f) }),
  type: (f) =>
    f.action === undefined
      ? message('PropertyValueTypeError', [f.value, f.name], { relatedProperties: related(f) })
      : message('ActionParameterValueTypeError', [f.value, f.name, f.action], { relatedProperties: related(f) }),
  list: (f) =>
    f.action === undefined
      ? message('PropertyValueNotInList', [f.value, f.name], {
          relatedProperties: related(f),
          resolution: `Choose ${f.accepted}.`,
        })
      : message('ActionParameterValueNotInList', [f.value, f.name, f.action], {
          relatedProperties: related(f),
          resolution: `Choose ${f.accepted}.`,
        }),
  format: (f) =>
    f.action === undefined
      ? message('PropertyValueFormatError', [f.value, f.name], { relatedProperties: related(f) })
      : message('ActionParameterValueFormatError', [f.value, f.name, f.action], { relatedProperties: related(f) }),
  range: (f) =>
    f.action === undefined
      ? message('PropertyValueOutOfRange', [f.value, f.name], { relatedProperties: related(f) })
      : message('ActionParameterValueOutOfRange', [f.value, f.name, f.action], { relatedProperties: related(f) }),
};

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

/**
 * The messages for a refused body, at most one for each property. A body that isn't an object at all, or an error that
 * no table row knows, is UnrecognizedRequestBody.
 * @param action the action's qualified name (`ComputerSystem.Reset`), undefined where the body is a resource
 * @param accepted values that an action's parameter takes, by parameter name
 */
export function validationMessages(
  errors: readonly ErrorObject[],
  action: string | undefined,
  accepted: Readonly<Record<string, readonly string[]>>,
): [Message, ...Message[]] {
  const byPointer = new Map<string, Message>();
  for (const error of errors) {
    const pointer = pointerOf(error);
    const family = familyOf[error.keyword];
    if (pointer === '#' || family === undefined || byPointer.has(pointer)) continue;
    byPointer.set(pointer, families[family](describe(error, pointer, { action, accepted })));
  }
  const [first, ...others] = byPointer.values();
  return first === undefined ? [message('UnrecognizedRequestBody', [])] : [first, ...others];
}

function describe(
  error: ErrorObject,
  pointer: string,
  { action, accepted }: { action: string | undefined; accepted: Readonly<Record<string, readonly string[]>> },
): Finding {
  const name = pointer
    .slice(2)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('/');
  const listed = (error.params as { allowedValues?: readonly unknown[] }).allowedValues?.filter(
    (value) => value !== null,
  );
  return {
    name: clip(name),
    value: clip(typeof error.data === 'string' ? error.data : JSON.stringify(error.data ?? null)),
    action,
    accepted: oneOf(listed?.map(String) ?? accepted[name] ?? []),
    pointer: clip(pointer),
  };
}

/** `#/Boot/BootSourceOverrideTarget` (RFC 6901, as RelatedProperties wants it) of what the error is about. */
function pointerOf(error: ErrorObject): string {
  const { missingProperty, additionalProperty, unevaluatedProperty } = error.params as Record<string, unknown>;
  const own = missingProperty ?? additionalProperty ?? unevaluatedProperty;
  const token = typeof own === 'string' ? `/${own.replaceAll('~', '~0').replaceAll('/', '~1')}` : '';
  return `#${error.instancePath}${token}`;
}

function oneOf(values: readonly string[]): string {
  return values.length > 1 ? `one of ${values.join(', ')}` : (values[0] ?? '');
}

const longestEcho = 200;

/** A value of the client's in an answer: enough to recognise it, never a megabyte of it. */
function clip(text: string): string {
  return text.length > longestEcho ? `${text.slice(0, longestEcho)}...` : text;
}
