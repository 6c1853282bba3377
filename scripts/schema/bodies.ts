import { GenerationError } from './failure.ts';
import { componentOf, type SchemaObject, type Schemas } from './openapi.ts';
import type { ServedOperation, ServedProperty } from './surface.ts';

/**
 * The bodies that requests may have, made from the bundle's schemas and from what the surface says is served. For a
 * PATCH the bundle has the whole resource with its `required`, so the body is built anew from what is writable.
 * Whether a read-only property that a client echoes is unchanged isn't decided here: it passes with any value.
 */
export type Resolve = (name: string) => SchemaObject;

/** Follows a reference to its component; other schemas are returned as they are. */
export function resolved(schema: SchemaObject, resolve: Resolve): SchemaObject {
  return schema.$ref === undefined ? schema : resolve(componentOf(schema.$ref));
}

/** The parameters of an action: those that the surface names, with the values that are served. */
export function actionBody(
  schema: SchemaObject,
  served: ServedOperation,
  where: string,
  resolve: Resolve,
): SchemaObject {
  const parameters = served.parameters ?? {};
  for (const name of schema.required ?? []) {
    if (!parameters[name]?.required)
      throw new GenerationError(`${where}: the schema requires ${name}, the surface must`);
  }
  const properties = Object.entries(parameters).map(([name, parameter]) => {
    const property = schema.properties?.[name];
    if (!property) throw new GenerationError(`${where} has no parameter ${name} in the bundle`);
    return [name, restrict(property, parameter.values, `${where} ${name}`, resolve)] as const;
  });
  const required = Object.keys(parameters).filter((name) => parameters[name]?.required);
  return closedObject(Object.fromEntries(properties), required, schema['x-patternProperties']);
}

/** What a PATCH may say: everything that the resource has, typed where it is writable, free where it isn't. */
export function patchBody(
  resource: SchemaObject,
  served: ServedOperation,
  where: string,
  resolve: Resolve,
): SchemaObject {
  const writable = (served.writable ?? []).map((property) => toEntry(property, 'patch'));
  if (writable.length === 0) throw new GenerationError(`${where} is served but names nothing writable`);
  return selection(resource, writable, where, resolve);
}

/** What a POST on a collection may say: as for a PATCH, with what creating needs required. */
export function createBody(
  resource: SchemaObject,
  served: ServedOperation,
  where: string,
  resolve: Resolve,
): SchemaObject {
  const required = (served.create?.required ?? []).map((property) => toEntry(property, 'required'));
  const optional = (served.create?.optional ?? []).map((property) => toEntry(property, 'optional'));
  const settable = [...required, ...optional];
  if (settable.length === 0) throw new GenerationError(`${where} is served but names nothing to create with`);
  const nested = required.find((entry) => entry.path.length > 1);
  if (nested)
    throw new GenerationError(`${where}: only whole properties can be required, not ${nested.path.join('/')}`);
  const names = required.map((entry) => entry.path[0] ?? '');
  return { ...selection(resource, settable, where, resolve), ...(names.length > 0 ? { required: names } : {}) };
}

interface SettableEntry {
  readonly path: readonly string[];
  readonly values: readonly string[] | undefined;
  /** Creating may set what is read-only afterwards (a session's Password); what it requires can't be null. */
  readonly use: 'patch' | 'required' | 'optional';
}

function toEntry(property: ServedProperty, use: SettableEntry['use']): SettableEntry {
  const { path, values } = typeof property === 'string' ? { path: property, values: undefined } : property;
  return { path: path.split('/'), values, use };
}

function selection(
  schema: SchemaObject,
  settable: readonly SettableEntry[],
  where: string,
  resolve: Resolve,
): SchemaObject {
  const properties: Record<string, SchemaObject> = {};
  for (const name of Object.keys(schema.properties ?? {})) properties[name] = {};
  for (const name of new Set(settable.map((entry) => entry.path[0] ?? ''))) {
    const property = schema.properties?.[name];
    if (!property) throw new GenerationError(`${where}: the bundle has no property ${name} there`);
    const entries = settable.filter((entry) => entry.path[0] === name);
    properties[name] = settableProperty(property, entries, `${where} ${name}`, resolve);
  }
  return closedObject(properties, [], schema['x-patternProperties']);
}

function settableProperty(
  property: SchemaObject,
  entries: readonly SettableEntry[],
  where: string,
  resolve: Resolve,
): SchemaObject {
  const whole = entries.find((entry) => entry.path.length === 1);
  if (whole && entries.length > 1) throw new GenerationError(`${where} is named whole and by its members`);
  if (whole) {
    if (property.readOnly === true && whole.use === 'patch')
      throw new GenerationError(`${where} is read-only in the bundle`);
    const copy = writableCopy(restrict(property, whole.values, where, resolve));
    return whole.use === 'required' ? withoutNull(copy) : copy;
  }
  const members = entries.map((entry) => ({ ...entry, path: entry.path.slice(1) }));
  return selection(nonNull(property, resolve), members, where, resolve);
}

/** The schema behind a reference that may also be null. */
function nonNull(property: SchemaObject, resolve: Resolve): SchemaObject {
  const alternative = (property.oneOf ?? property.allOf)?.find((each) => each.$ref !== undefined);
  return resolved(alternative ?? property, resolve);
}

function writableCopy(schema: SchemaObject): SchemaObject {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== 'readOnly'));
}

function withoutNull(schema: SchemaObject): SchemaObject {
  const alternative = schema.oneOf?.find((each) => each.$ref !== undefined);
  return alternative ?? Object.fromEntries(Object.entries(schema).filter(([key]) => key !== 'nullable'));
}

/** A property with the served values of its enumeration in place of all of them. */
function restrict(
  property: SchemaObject,
  values: readonly string[] | undefined,
  where: string,
  resolve: Resolve,
): SchemaObject {
  if (!values) return property;
  const enumeration = nonNull(property, resolve);
  const unknown = values.filter((value) => !enumeration.enum?.includes(value));
  if (unknown.length > 0)
    throw new GenerationError(`${where} cannot be ${unknown.join(', ')}: the bundle has no such value`);
  const nullable = property.nullable === true || property.oneOf !== undefined;
  return { type: 'string', enum: values, ...(nullable ? { nullable: true } : {}) };
}

function closedObject(
  properties: Schemas,
  required: readonly string[],
  annotations: Schemas | undefined,
): SchemaObject {
  return {
    type: 'object',
    properties,
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
    ...(annotations ? { 'x-patternProperties': annotations } : {}),
  };
}
