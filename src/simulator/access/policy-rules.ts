/**
 * What a rule of a Role allows, and which rules cover which: RBAC's own arithmetic, on plain rules. Whose rules they are
 * is rbac.ts' business.
 */

import { isObject } from '../json.ts';
import type { Json } from '../json.ts';

/** As Roles have it; what is absent is an empty list. */
export interface PolicyRule {
  readonly verbs: readonly string[];
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly nonResourceURLs?: readonly string[];
}

/** What a request wants to do to a resource. */
export interface ResourceAttributes {
  readonly verb: string;
  readonly group: string;
  readonly resource: string;
  /** The first segment behind the name only; empty where there is none, as name and namespace are. */
  readonly subresource: string;
  readonly name: string;
  readonly namespace: string;
}

/** What a request wants of a path that is no resource's. */
export interface PathAttributes {
  readonly verb: string;
  readonly path: string;
}

export type Attributes = ResourceAttributes | PathAttributes;

const LISTS = ['apiGroups', 'resources', 'resourceNames', 'nonResourceURLs'] as const;

const strings = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** The rules of a Role or ClusterRole, in their order. */
export function rulesOf(role: { readonly rules?: unknown }): readonly PolicyRule[] {
  if (!Array.isArray(role.rules)) return [];
  return role.rules.filter(isObject).map((rule) => ({
    verbs: strings(rule['verbs']),
    ...Object.fromEntries(
      LISTS.map((field) => [field, strings(rule[field])] as const).filter(([, list]) => list.length > 0),
    ),
  }));
}

const has = (list: readonly string[] | undefined, item: string): boolean =>
  list !== undefined && (list.includes(item) || list.includes('*'));

/** Whether one of the rule's paths is this one; a `*` at the end stands for anything behind. */
const hasPath = (paths: readonly string[] | undefined, path: string): boolean =>
  paths?.some((own) => own === path || (own.endsWith('*') && path.startsWith(own.replace(/\*+$/, '')))) ?? false;

/** `virtualmachines/start`, `*`, or `*` before a subresource: `*` alone stands for subresources too. */
function hasResource(list: readonly string[] | undefined, resource: string, subresource: string): boolean {
  if (!subresource) return has(list, resource);
  return has(list, `${resource}/${subresource}`) || (list?.includes(`*/${subresource}`) ?? false);
}

/** An empty list of names stands for all of them. */
const hasName = (names: readonly string[] | undefined, name: string): boolean =>
  names === undefined || names.length === 0 || names.includes(name);

/** Whether the rule allows the request. */
export function allows(rule: PolicyRule, wanted: Attributes): boolean {
  if (!has(rule.verbs, wanted.verb)) return false;
  if ('path' in wanted) return hasPath(rule.nonResourceURLs, wanted.path);
  return (
    has(rule.apiGroups, wanted.group) &&
    hasResource(rule.resources, wanted.resource, wanted.subresource) &&
    hasName(rule.resourceNames, wanted.name)
  );
}

/** A rule in its smallest parts: one verb on one resource (of one name, if it has names), or on one path. */
function breakDown(rule: PolicyRule): PolicyRule[] {
  const names = rule.resourceNames?.length ? rule.resourceNames.map((name) => ({ resourceNames: [name] })) : [{}];
  const onResources = (rule.apiGroups ?? []).flatMap((group) =>
    (rule.resources ?? []).flatMap((resource) =>
      rule.verbs.flatMap((verb) =>
        names.map((name) => ({ apiGroups: [group], resources: [resource], ...name, verbs: [verb] })),
      ),
    ),
  );
  const onPaths = (rule.nonResourceURLs ?? []).flatMap((path) =>
    rule.verbs.map((verb) => ({ nonResourceURLs: [path], verbs: [verb] })),
  );
  return [...onResources, ...onPaths];
}

/** Whether a rule gives all that a part of another (see breakDown) gives. */
function covers(owner: PolicyRule, part: PolicyRule): boolean {
  const [verb = ''] = part.verbs;
  if (!has(owner.verbs, verb)) return false;
  const [path] = part.nonResourceURLs ?? [];
  return path === undefined ? coversResource(owner, part) : hasPath(owner.nonResourceURLs, path);
}

function coversResource(owner: PolicyRule, { apiGroups = [], resources = [], resourceNames }: PolicyRule): boolean {
  const [resource = '', ...below] = resources.join().split('/');
  return (
    apiGroups.every((group) => has(owner.apiGroups, group)) &&
    hasResource(owner.resources, resource, below.join('/')) &&
    coversNames(owner.resourceNames ?? [], resourceNames ?? [])
  );
}

/** No names are all names. */
const coversNames = (held: readonly string[], wanted: readonly string[]): boolean =>
  held.length === 0 || (wanted.length > 0 && wanted.every((name) => held.includes(name)));

/** The parts of `wanted` that none of the rules held gives. */
export function missing(held: readonly PolicyRule[], wanted: readonly PolicyRule[]): PolicyRule[] {
  return wanted.flatMap(breakDown).filter((part) => !held.some((rule) => covers(rule, part)));
}
