import { GenerationError } from '../failure.ts';
import type { Fact, ServedDocument } from './served.ts';
import { reachable, type Definition, type Definitions } from './swagger.ts';

/**
 * From a document's definitions to what is kept: the reachable ones, without descriptions, with the facts of the custom
 * resource definitions put in. What the documents say of Kubernetes' own scalar types is replaced by what they are.
 */

/** By the last part of the name; the two documents prefix them differently. */
const SCALARS: Readonly<Record<string, Definition>> = {
  Quantity: { 'x-kubernetes-int-or-string': true, format: 'quantity' },
  IntOrString: { 'x-kubernetes-int-or-string': true },
  Time: { type: 'string', format: 'date-time' },
  Duration: { type: 'string' },
  RawExtension: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
  FieldsV1: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
};

/** @throws GenerationError where `served` names what the document lacks */
export function servedDefinitions(definitions: Definitions, served: ServedDocument, origin: string): Definitions {
  const all = { ...definitions, ...served.definitions };
  const roots = Object.values(served.kinds).flatMap((kinds) => Object.values(kinds));
  const names = reachable(all, roots, origin);
  requireFacts(served.facts, all, names, origin);
  return Object.fromEntries(
    names.map((name) => {
      const scalar = all[name]?.properties ? undefined : SCALARS[name.split('.').at(-1) ?? ''];
      const own = served.definitions?.[name] ?? scalar;
      return [name, own ?? withFacts(factual(all[name] ?? {}), served.facts[name] ?? {})] as const;
    }),
  );
}

function requireFacts(
  facts: ServedDocument['facts'],
  definitions: Definitions,
  names: readonly string[],
  origin: string,
): void {
  for (const [name, properties] of Object.entries(facts)) {
    const missing = Object.keys(properties).find((property) => !definitions[name]?.properties?.[property]);
    if (missing !== undefined) throw new GenerationError(`${origin} has no property ${missing} in ${name}`);
    if (!names.includes(name)) throw new GenerationError(`no served kind reaches ${name}, of which there are facts`);
  }
}

const LIST_EXTENSIONS = ['x-kubernetes-list-type', 'x-kubernetes-list-map-keys', 'x-kubernetes-map-type'] as const;

/**
 * The schema without descriptions. An enumeration of the document is what the webhooks check, not the API server; a
 * property with the zero value of its Go type as default may be left out although it is required.
 */
function factual(definition: Definition): Definition {
  const { type, format, $ref, required, properties, items, additionalProperties, nullable } = definition;
  if ($ref !== undefined) return { $ref };
  return {
    ...typed(type),
    ...present({
      format,
      nullable: nullable === true ? nullable : undefined,
      required: required && [...required].sort(),
      'x-webhook-enum': definition.enum,
      'x-zero': isZero(definition.default) ? definition.default : undefined,
      ...Object.fromEntries(LIST_EXTENSIONS.map((key) => [key, definition[key]])),
      properties: properties && mapped(properties),
      items: items && factual(items),
      additionalProperties:
        typeof additionalProperties === 'object' ? factual(additionalProperties) : additionalProperties,
    }),
  };
}

const present = (values: Readonly<Record<string, unknown>>): Definition =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** KubeVirt's document has a few types that it made itself: a string or null, a string or a number. */
function typed(type: Definition['type']): Definition {
  if (type === undefined || typeof type === 'string') return type === undefined ? {} : { type };
  if (type.includes('number')) return { 'x-kubernetes-int-or-string': true };
  return { type: type.find((name) => name !== 'null') ?? 'string', ...(type.includes('null') && { nullable: true }) };
}

const isZero = (value: unknown): boolean => value === '' || value === 0 || value === false;

function mapped(properties: Readonly<Record<string, Definition>>): Record<string, Definition> {
  const names = Object.keys(properties).sort();
  return Object.fromEntries(names.map((name) => [name, factual(properties[name] ?? {})]));
}

function withFacts(definition: Definition, facts: Readonly<Record<string, Fact>>): Definition {
  const properties = { ...definition.properties };
  for (const [name, fact] of Object.entries(facts)) properties[name] = { ...properties[name], ...keywords(fact) };
  return Object.keys(facts).length === 0 ? definition : { ...definition, properties };
}

/** How the facts that OpenAPI has no keyword for are written. */
const EXTENSIONS = {
  open: 'x-kubernetes-preserve-unknown-fields',
  go: 'x-go-type',
  omitsZero: 'x-go-omits-zero',
  always: 'x-go-always',
} as const;

function keywords(fact: Fact): Definition {
  return Object.fromEntries(
    Object.entries(fact).map(([key, value]) => [(EXTENSIONS as Readonly<Record<string, string>>)[key] ?? key, value]),
  );
}
