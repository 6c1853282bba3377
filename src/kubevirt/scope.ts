/** Which namespaces are served, and by which watches; decides nothing about VMs. */
import type { LabelSelector } from './selector.ts';

/**
 * `all` and `selector` need rights in the whole cluster; `names` needs a Role in each namespace. The shape is that of
 * the configuration.
 */
export type NamespaceScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'selector'; readonly selector: LabelSelector };

/** The namespaces to list and watch one by one; undefined stands for one list and watch of the whole cluster. */
export function watchedNamespaces(scope: NamespaceScope): readonly (string | undefined)[] {
  return scope.kind === 'names' ? [...new Set(scope.names)].sort() : [undefined];
}

/** A VM that its owner has taken out of this service. */
export function isUnmanaged(labels: Readonly<Record<string, string>> | undefined): boolean {
  return labels?.['redfish.kubevirt.io/managed'] === 'false';
}
