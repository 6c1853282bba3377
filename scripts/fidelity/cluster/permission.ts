/** Whether the kubeconfig's user may do what every run begins with. */

import { UsageError } from '../../../src/commands/usage-error.ts';
import { textAt } from '../json.ts';
import type { Transport } from '../replay/transport.ts';

/** Tries, without effect, to make a namespace; UsageError when the cluster doesn't let the user. */
export async function checkNamespaces(transport: Transport, name: string): Promise<void> {
  const { status, body } = await transport.send({
    method: 'POST',
    path: '/api/v1/namespaces?dryRun=All',
    as: 'admin',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } }),
  });
  if (status < 300) return;
  throw new UsageError(
    `the kubeconfig's user can't make namespaces, and the suite makes and removes its own: ${status} ${textAt(body, 'message')}\n` +
      'give it a user who may do everything, as cluster-admin may',
  );
}
