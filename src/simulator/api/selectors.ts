/**
 * Label and field selectors of list, watch and deletecollection. Grammar: equality (`a=b`, `a==b`, `a!=b`), sets
 * (`a in (b,c)`, `a notin (b)`), existence (`a`, `!a`), joined by commas.
 */

import type { KubeObject } from '../objects.ts';
import { isObject } from '../json.ts';
import type { Resource } from '../resources.ts';
import { badRequest } from '../status.ts';

export type Selector = (object: KubeObject) => boolean;
type Requirement = (labels: Readonly<Record<string, string>>) => boolean;

const LABEL_KEY = String.raw`(?:[A-Za-z0-9.-]+/)?[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?`;
const LABEL_VALUE = String.raw`(?:[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?)?`;

/** Each form of a requirement, with what it asks of the labels. */
const FORMS: readonly [RegExp, (match: RegExpExecArray) => Requirement][] = [
  [new RegExp(`^(${LABEL_KEY})\\s+in\\s*\\(([^()]*)\\)$`), ([, key = '', values = '']) => isIn(key, values)],
  [
    new RegExp(`^(${LABEL_KEY})\\s+notin\\s*\\(([^()]*)\\)$`),
    ([, key = '', values = '']) => {
      const included = isIn(key, values);
      return (labels) => !included(labels);
    },
  ],
  [
    new RegExp(`^(${LABEL_KEY})\\s*={1,2}\\s*(${LABEL_VALUE})$`),
    ([, key = '', value]) =>
      (labels) =>
        valueOf(labels, key) === value,
  ],
  [
    new RegExp(`^(${LABEL_KEY})\\s*!=\\s*(${LABEL_VALUE})$`),
    ([, key = '', value]) =>
      (labels) =>
        valueOf(labels, key) !== value,
  ],
  [
    new RegExp(`^!\\s*(${LABEL_KEY})$`),
    ([, key = '']) =>
      (labels) =>
        !Object.hasOwn(labels, key),
  ],
  [
    new RegExp(`^(${LABEL_KEY})$`),
    ([, key = '']) =>
      (labels) =>
        Object.hasOwn(labels, key),
  ],
  [
    new RegExp(`^(${LABEL_KEY})\\s*([<>])\\s*(-?\\d+)$`),
    ([, key = '', operator, bound]) =>
      (labels) => {
        const value = valueOf(labels, key);
        if (!/^-?\d+$/.test(value ?? '')) return false;
        return operator === '<' ? Number(value) < Number(bound) : Number(value) > Number(bound);
      },
  ],
];

const valueOf = (labels: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(labels, key) ? labels[key] : undefined;

function isIn(key: string, values: string): Requirement {
  const set = new Set(values.split(',').map((value) => value.trim()));
  return (labels) => {
    const value = valueOf(labels, key);
    return value !== undefined && set.has(value);
  };
}

/** Commas separate requirements, but not inside the parentheses of a set. */
function split(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '(') depth += 1;
    else if (text[i] === ')') depth -= 1;
    else if (text[i] === ',' && depth <= 0) {
      parts.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  return [...parts, text.slice(start).trim()];
}

function requirementOf(text: string): Requirement {
  for (const [form, make] of FORMS) {
    const match = form.exec(text);
    if (match) return make(match);
  }
  throw badRequest(`unable to parse requirement: ${JSON.stringify(text)} is not a label requirement`);
}

/** Throws StatusError 400 on a selector that can't be read. */
function labelSelector(text: string | null): Selector | undefined {
  if (!text?.trim()) return undefined;
  const requirements = split(text).map(requirementOf);
  return (object) => requirements.every((requirement) => requirement(object.metadata.labels ?? {}));
}

function fieldAt(object: KubeObject, path: string): string {
  const value = path.split('.').reduce<unknown>((node, key) => (isObject(node) ? node[key] : undefined), object);
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Throws StatusError 400 on a selector that can't be read or names a field that the resource doesn't index. */
function fieldSelector(text: string | null, resource: Resource): Selector | undefined {
  if (!text?.trim()) return undefined;
  const requirements = split(text).map((part) => fieldRequirement(part, resource));
  return (object) => requirements.every((requirement) => requirement(object));
}

function fieldRequirement(part: string, resource: Resource): Selector {
  const match = /^([^=!]+)(==|!=|=)(.*)$/.exec(part);
  if (!match) throw badRequest(`invalid selector: '${part}'; can't understand '${part}'`);
  const [, path = '', operator, value] = match;
  if (!resource.fieldSelectors.includes(path)) throw badRequest(`field label not supported: ${path}`);
  const wanted = operator !== '!=';
  return (object) => (fieldAt(object, path) === value) === wanted;
}

/** Both selectors in one, for stored objects of the served row; undefined when neither selects anything out. */
export function selectorOf(query: URLSearchParams, resource: Resource): Selector | undefined {
  const parts = [labelSelector(query.get('labelSelector')), fieldSelector(query.get('fieldSelector'), resource)].filter(
    (part) => part !== undefined,
  );
  if (parts.length === 0) return undefined;
  const { view } = resource;
  return (object) => {
    const shown = view ? view.toServed(object) : object;
    return parts.every((part) => part(shown));
  };
}
