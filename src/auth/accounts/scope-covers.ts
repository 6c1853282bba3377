/** Which scopes lie within which others: who administers whom. It knows no accounts and no VMs. */
import type { Scope } from '../principal.ts';
import { selectorKey } from './make-account.ts';

/** Whether whoever has the outer scope may see and change accounts of the inner one, given the privilege for it. */
export function scopeCovers(outer: Scope, inner: Scope): boolean {
  switch (outer.kind) {
    case 'all':
      return true;
    case 'chassis':
      return inner.kind === 'chassis' && isSubset(inner.chassis, outer.chassis);
    case 'namespace':
      return inner.kind === 'namespace' && isWithinNamespace(inner, outer);
    case 'granted':
      // What a token grants is Kubernetes' matter, and may change at any moment.
      return false;
  }
}

type NamespaceScope = Extract<Scope, { kind: 'namespace' }>;
type Names = ReadonlySet<string> | undefined;

const isWithinNamespace = (inner: NamespaceScope, outer: NamespaceScope): boolean =>
  inner.namespace === outer.namespace &&
  isWithinSystems(inner.systems, outer.systems) &&
  isWithinSelector(inner, outer);

const isSubset = (inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean =>
  [...inner].every((name) => outer.has(name));

const isWithinSystems = (inner: Names, outer: Names): boolean =>
  outer === undefined || (inner !== undefined && isSubset(inner, outer));

/** What a selector selects isn't known for good, so only an equal one is within it. */
const isWithinSelector = (inner: NamespaceScope, outer: NamespaceScope): boolean =>
  outer.selector === undefined ||
  (inner.selector !== undefined && selectorKey(inner.selector) === selectorKey(outer.selector));
