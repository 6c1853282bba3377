import { expect } from 'chai';
import { createKubeVirtService } from '../../src/kubevirt/create.ts';
import { silentLogger } from '../../src/telemetry/logger.ts';

describe("the service's own namespace, as its credentials name it", () => {
  const kubeconfig = (context: object): string =>
    JSON.stringify({
      apiVersion: 'v1',
      kind: 'Config',
      clusters: [{ name: 'c', cluster: { server: 'https://127.0.0.1:1' } }],
      users: [{ name: 'u', user: {} }],
      contexts: [
        { name: 'other', context: { cluster: 'c', user: 'u', namespace: 'elsewhere' } },
        { name: 'here', context: { cluster: 'c', user: 'u', ...context } },
      ],
      'current-context': 'here',
    });
  const rows: readonly (readonly [string, object, string | undefined])[] = [
    ['is that of the current context', { namespace: 'blue' }, 'blue'],
    ['is none where the context has none', {}, undefined],
    ['is none where the context has an empty one', { namespace: ' ' }, undefined],
  ];
  for (const [what, context, expected] of rows) {
    it(what, async () => {
      const service = createKubeVirtService({
        kubeconfig: kubeconfig(context),
        namespaces: { kind: 'all' },
        logger: silentLogger,
      });
      expect(service.ownNamespace).to.equal(expected);
      await service.stop();
    });
  }
});
