/**
 * RBAC as the API server evaluates it: which rules a user has by the Roles, ClusterRoles and bindings that are stored,
 * and what they allow. The rules of each user are kept until one of these objects changes, so that a decision is a scan
 * of some rules. Members of system:masters may do anything, without any rule.
 */

import { StatusError, notFound } from '../status.ts';
import { keyOf } from '../store.ts';
import type { Store } from '../store.ts';
import { MASTERS, serviceAccountName } from '../user.ts';
import type { User } from '../user.ts';
import type { Binding, RoleReference, Subject } from './objects.ts';
import { allows, rulesOf } from './policy-rules.ts';
import type { Attributes, PolicyRule } from './policy-rules.ts';
import { clusterRoleBindings, clusterRoles, roleBindings, roles } from './rows.ts';

export interface Decision {
  readonly allowed: boolean;
  /** By which binding, or which bindings lead nowhere; empty where there is nothing to say. */
  readonly reason: string;
}

/** What one binding gives to a user: rules, or why there are none. */
interface Grant {
  readonly rules: readonly PolicyRule[];
  /** `RoleBinding "a/ns" of Role "r" to User "u"`. */
  readonly source: string;
  readonly error: string | undefined;
}

interface Bindings {
  readonly cluster: readonly Binding[];
  readonly byNamespace: ReadonlyMap<string, readonly Binding[]>;
}

const MASTER: Decision = { allowed: true, reason: '' };

export class Rbac {
  readonly #store: Store;
  #bindings: Bindings | undefined;
  /** By user, then by namespace; '' is what holds everywhere. */
  #grants = new WeakMap<User, Map<string, readonly Grant[]>>();

  constructor(store: Store) {
    this.#store = store;
    for (const resource of [roles, roleBindings, clusterRoles, clusterRoleBindings]) {
      store.subscribe(resource, () => this.#forget());
    }
  }

  decide(user: User, wanted: Attributes): Decision {
    if (user.groups.includes(MASTERS)) return MASTER;
    const grants = this.#grantsOf(user, 'path' in wanted ? '' : wanted.namespace);
    for (const { rules, source } of grants) {
      if (rules.some((rule) => allows(rule, wanted))) return { allowed: true, reason: `RBAC: allowed by ${source}` };
    }
    const errors = errorsOf(grants);
    return { allowed: false, reason: errors ? `RBAC: ${errors}` : '' };
  }

  /** All rules of a user in a namespace ('' is the whole cluster), and what could not be resolved. */
  rulesFor(user: User, namespace: string): { rules: readonly PolicyRule[]; errors: string } {
    const grants = this.#grantsOf(user, namespace);
    return { rules: grants.flatMap(({ rules }) => rules), errors: errorsOf(grants) };
  }

  /** The rules of the role that a binding in the namespace ('' for a ClusterRoleBinding) refers to. Throws 404, 500. */
  rulesOfReference({ kind, name }: RoleReference, namespace: string): readonly PolicyRule[] {
    if (kind !== 'Role' && kind !== 'ClusterRole') {
      throw new StatusError(500, undefined, `unsupported role reference kind: "${kind}"`);
    }
    const resource = kind === 'Role' ? roles : clusterRoles;
    const found = this.#store.get(resource, kind === 'Role' ? keyOf(namespace, name) : name);
    if (!found) throw notFound({ ...resource, plural: resource.singular }, name);
    return rulesOf(found.object);
  }

  #forget(): void {
    this.#bindings = undefined;
    this.#grants = new WeakMap();
  }

  #grantsOf(user: User, namespace: string): readonly Grant[] {
    const bindings = (this.#bindings ??= this.#readBindings());
    const own = bindings.byNamespace.has(namespace) ? namespace : '';
    let known = this.#grants.get(user);
    if (!known) this.#grants.set(user, (known = new Map<string, readonly Grant[]>()));
    let grants = known.get(own);
    if (!grants) {
      const applying = [...bindings.cluster, ...(bindings.byNamespace.get(own) ?? [])];
      grants = applying.flatMap((binding) => this.#grantOf(user, binding) ?? []);
      known.set(own, grants);
    }
    return grants;
  }

  #readBindings(): Bindings {
    const cluster = [...this.#store.list(clusterRoleBindings)].map(({ object }) => object);
    const byNamespace = new Map<string, Binding[]>();
    for (const { object } of this.#store.list(roleBindings)) {
      const namespace = object.metadata.namespace ?? '';
      const list = byNamespace.get(namespace);
      if (list) list.push(object);
      else byNamespace.set(namespace, [object]);
    }
    return { cluster, byNamespace };
  }

  #grantOf(user: User, binding: Binding): Grant | undefined {
    const { namespace = '' } = binding.metadata;
    const subject = binding.subjects?.find((item) => appliesTo(item, user, namespace));
    if (!subject) return undefined;
    const source = describe(binding, subject);
    try {
      return { source, rules: this.rulesOfReference(binding.roleRef, namespace), error: undefined };
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
      return { source, rules: [], error: error.message };
    }
  }
}

function appliesTo(subject: Subject, user: User, bindingNamespace: string): boolean {
  switch (subject.kind) {
    case 'User':
      return user.name === subject.name;
    case 'Group':
      return user.groups.includes(subject.name);
    case 'ServiceAccount': {
      const namespace = subject.namespace || bindingNamespace;
      return namespace !== '' && user.name === serviceAccountName(namespace, subject.name);
    }
    default:
      return false;
  }
}

/** As reviews tell it: names before namespaces. */
function describe({ kind, metadata, roleRef }: Binding, subject: Subject): string {
  const { name, namespace = '' } = metadata;
  const account = `${subject.name}/${subject.namespace || namespace}`;
  const who = subject.kind === 'ServiceAccount' ? account : subject.name;
  const binding = namespace ? `${name}/${namespace}` : name;
  return `${kind} "${binding}" of ${roleRef.kind} "${roleRef.name}" to ${subject.kind} "${who}"`;
}

/** Several errors are told in brackets, each once. */
function errorsOf(grants: readonly Grant[]): string {
  const errors = [...new Set(grants.flatMap(({ error }) => error ?? []))];
  return errors.length > 1 ? `[${errors.join(', ')}]` : (errors[0] ?? '');
}
