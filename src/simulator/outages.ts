/**
 * Which of the cluster's extension servers are away. With virt-api go its subresources and KubeVirt's webhooks, with
 * cdi-apiserver those of CDI; the API server itself goes by Faults.down.
 */

import type { Rule } from './api/admission.ts';
import { internalError } from './status.ts';

export const EXTENSION_SERVERS = ['virt-api', 'cdi-apiserver'] as const;
export type ExtensionServer = (typeof EXTENSION_SERVERS)[number];

export class Outages {
  readonly #down = new Set<ExtensionServer>();

  set(server: ExtensionServer, isDown: boolean): void {
    if (isDown) this.#down.add(server);
    else this.#down.delete(server);
  }

  isDown(server: ExtensionServer): boolean {
    return this.#down.has(server);
  }

  /** A rule of a webhook of that server: a webhook that must be asked and isn't there refuses with 500. */
  guard(server: ExtensionServer, rule: Rule): Rule {
    return (request) => {
      if (this.isDown(server)) {
        throw internalError(
          `failed calling webhook: failed to call webhook: Post "https://${server}": connection refused`,
        );
      }
      rule(request);
    };
  }
}
