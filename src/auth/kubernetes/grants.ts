/**
 * What the holder of one token sees, by SubjectAccessReviews: asked when a request is about it, and remembered for as long as
 * the token's own review holds. Nothing is written down of what RBAC says elsewhere: it is asked, not understood.
 */
import { isPossibleRef } from '../../kubevirt/client/resource-paths.ts';
import type { MachineRef } from '../../kubevirt/model.ts';
import type { AccessReviews, KubernetesUser, ResourceAttributes } from '../../kubevirt/reviews.ts';
import type { Principal, Scope } from '../principal.ts';
import type { Remembered } from './remembered.ts';

export interface GrantsOptions {
  readonly user: KubernetesUser;
  readonly reviews: Pick<AccessReviews, 'isAllowed'>;
  /** What was asked about this user before. */
  readonly decisions: Remembered<boolean>;
  readonly servedNamespaces: () => readonly string[];
  /** How many namespaces are asked about at the same time. */
  readonly concurrency: number;
  /** Hears of every principal that is made. */
  readonly onPrincipal: (principal: Principal, grants: Grants) => void;
}

/** One for each VM that is asked for by a name alone: more than a client has in its hands at a time. */
const mostPrincipals = 256;

const nowhere: ReadonlySet<string> = new Set();

const virtualMachines = { group: 'kubevirt.io', resource: 'virtualmachines' } as const;

export class Grants {
  /** Sees nothing yet. */
  readonly principal: Principal;
  readonly #options: GrantsOptions;
  /** By what they see, so that one scope is one object. */
  readonly #principals = new Map<string, Principal>();
  #everything: Promise<Principal> | undefined;

  constructor(options: GrantsOptions) {
    this.#options = options;
    this.principal = this.#principalOf({ kind: 'granted', namespaces: nowhere, systems: nowhere });
  }

  isAllowed(attributes: ResourceAttributes): Promise<boolean> {
    const { user, reviews, decisions } = this.#options;
    const { group, resource, subresource = '', verb, namespace = '', name = '' } = attributes;
    const key = [verb, group, resource, subresource, namespace, name].join(' ');
    return decisions.ask(key, () => reviews.isAllowed(user, attributes));
  }

  /** Sees every namespace whose VMs the user may list. */
  everything(): Promise<Principal> {
    this.#everything ??= this.#reviewEverything().catch((error: unknown) => {
      this.#everything = undefined;
      throw error;
    });
    return this.#everything;
  }

  /** Sees the VMs of one namespace, or none. */
  async inNamespace(namespace: string): Promise<Principal> {
    if (await this.#mayList()) return this.everything();
    return (await this.#mayList(namespace)) ? this.#seeing(new Set([namespace])) : this.principal;
  }

  /** Sees a VM, with its namespace where the user may list it, alone where only the VM is granted; or nothing. */
  async ofMachine(ref: MachineRef): Promise<Principal> {
    const { namespace, name } = ref;
    if (!isPossibleRef(ref)) return this.principal;
    const principal = await this.inNamespace(namespace);
    if (principal !== this.principal) return principal;
    const isGranted = await this.isAllowed({ ...virtualMachines, verb: 'get', namespace, name });
    if (!isGranted) return this.principal;
    return this.#kept(`${namespace}/${name}`, {
      kind: 'granted',
      namespaces: nowhere,
      systems: new Set([`${namespace}/${name}`]),
    });
  }

  #mayList(namespace?: string): Promise<boolean> {
    return this.isAllowed({ ...virtualMachines, verb: 'list', ...(namespace !== undefined && { namespace }) });
  }

  async #reviewEverything(): Promise<Principal> {
    if (await this.#mayList()) return this.#kept('*', { kind: 'granted', namespaces: 'all', systems: nowhere });
    const left = [...this.#options.servedNamespaces()];
    const granted = new Set<string>();
    const worker = async (): Promise<void> => {
      for (let namespace = left.shift(); namespace !== undefined; namespace = left.shift()) {
        if (await this.#mayList(namespace)) granted.add(namespace);
      }
    };
    await Promise.all(Array.from({ length: this.#options.concurrency }, worker));
    return granted.size > 0 ? this.#seeing(granted) : this.principal;
  }

  #seeing(namespaces: ReadonlySet<string>): Principal {
    return this.#kept([...namespaces].sort().join(), { kind: 'granted', namespaces, systems: nowhere });
  }

  #kept(key: string, scope: Scope): Principal {
    const known = this.#principals.get(key);
    if (known) return known;
    if (this.#principals.size >= mostPrincipals) this.#principals.clear();
    const principal = this.#principalOf(scope);
    this.#principals.set(key, principal);
    return principal;
  }

  #principalOf(scope: Scope): Principal {
    const principal: Principal = Object.freeze({
      username: this.#options.user.username,
      accountId: undefined,
      role: undefined,
      privileges: new Set(['Login'] as const),
      scope,
      passwordChangeRequired: false,
      sessionId: undefined,
    });
    this.#options.onPrincipal(principal, this);
    return principal;
  }
}
