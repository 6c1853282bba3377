import { expect } from 'chai';

import { pods } from '../../src/simulator/core/rows.ts';
import type { JsonObject } from '../../src/simulator/json.ts';
import { virtualMachineInstances, virtualMachines } from '../../src/simulator/kubevirt/rows.ts';
import { conditionOf } from '../../src/simulator/objects.ts';
import type { Condition, KubeObject } from '../../src/simulator/objects.ts';
import { seedDemo } from '../../src/simulator/seed/demo.ts';
import { seedMany } from '../../src/simulator/seed/many.ts';
import { settle } from '../../src/simulator/seed/settle.ts';
import { events } from '../../src/simulator/core/rows.ts';
import type { Change } from '../../src/simulator/store.ts';
import { manifest, startBench } from './bench.ts';
import type { Bench } from './bench.ts';

interface Where {
  readonly namespace: string;
  readonly name: string;
}

interface Stated extends KubeObject {
  spec: JsonObject & { nodeName?: string };
  status: { phase?: string; printableStatus?: string; reason?: string; conditions?: Condition[] } & JsonObject;
}

/** How each running VM that is run by hand came to be. */
const ORIGINS: Readonly<Record<string, (bench: Bench) => Promise<Where>>> = {
  'created through the API': async (bench) => {
    bench.cluster.create({ ...manifest('v', 'Manual') });
    await bench.api.put(`${subresources({ namespace: 'ns', name: 'v' })}/start`);
    return { namespace: 'ns', name: 'v' };
  },
  'of the demo': async ({ cluster }) => {
    seedDemo(cluster);
    return Promise.resolve({ namespace: 'production', name: 'database' });
  },
  'one of many': async ({ cluster }) => {
    seedMany(cluster, 20);
    return Promise.resolve({ namespace: 'tenant-002', name: 'vm-00012' });
  },
};

const subresources = ({ namespace, name }: Where, kind = 'virtualmachines'): string =>
  `/apis/subresources.kubevirt.io/v1/namespaces/${namespace}/${kind}/${name}`;

const describeState = ({ type, after }: Change): string => {
  const { metadata, status } = after.object as Stated;
  const shown = ['Ready', 'Paused', 'kubevirt.io/virtual-machine-unpaused', 'DisruptionTarget'].flatMap((of) => {
    const condition = conditionOf(status.conditions, of);
    return condition ? [`${of}=${condition.status}${condition.reason ? `:${condition.reason}` : ''}`] : [];
  });
  const deleting = metadata.deletionTimestamp ? ' deleting' : '';
  const phase = status.printableStatus ?? status.phase ?? '';
  return `${type} ${phase} ${status.reason ?? ''} ${shown.join(' ')}${deleting}`;
};

describe('a seeded VM is like one that was created through the API:', () => {
  const benches: Bench[] = [];
  afterEach(async () => {
    for (const bench of benches.splice(0)) await bench.close();
  });

  const podOf = ({ cluster }: Bench, { namespace, name }: Where): Stated => {
    const found = [...cluster.store.list(pods)].find(
      ({ object: { metadata } }) =>
        metadata.namespace === namespace && metadata.labels?.['vm.kubevirt.io/name'] === name,
    );
    if (!found) throw new Error(`no pod of ${namespace}/${name}`);
    return found.object as Stated;
  };

  /** What becomes of a VM, its VMI, its pod, and what is told of it, when something is done to it. */
  async function life(
    origin: string,
    act: (bench: Bench, where: Where) => Promise<unknown>,
  ): Promise<Record<string, string[]>> {
    const bench = await startBench({ pace: 'realistic' });
    benches.push(bench);
    const where = (await ORIGINS[origin]?.(bench)) ?? { namespace: '', name: '' };
    bench.clock.advance(600_000);
    const seen: Record<string, string[]> = {};
    const rows = { pod: pods, vmi: virtualMachineInstances, vm: virtualMachines };
    for (const [kind, row] of Object.entries(rows)) {
      const states = (seen[kind] = [] as string[]);
      bench.cluster.store.subscribe<KubeObject>(row, (change) => {
        const { namespace, name, labels } = change.after.object.metadata;
        if (namespace !== where.namespace) return;
        if ((kind === 'pod' ? labels?.['vm.kubevirt.io/name'] : name) !== where.name) return;
        const state = describeState(change);
        if (states.at(-1) !== state) states.push(state);
      });
    }
    const told = (seen['events'] = [] as string[]);
    bench.cluster.store.subscribe(events, ({ type, after }) => {
      if (type === 'DELETED') return;
      const event = after.object as unknown as { involvedObject: Where & { kind: string }; reason: string };
      const { kind, name, namespace } = event.involvedObject;
      if (kind === 'VirtualMachineInstance' && name === where.name && namespace === where.namespace) {
        told.push(event.reason);
      }
    });
    await act(bench, where);
    return seen;
  }

  const put = ({ api, clock }: Bench, path: string): Promise<void> =>
    api.put(path).then(({ status }) => {
      expect(status).to.be.oneOf([200, 202]);
      clock.advance(120_000);
    });

  const DEEDS: Readonly<Record<string, (bench: Bench, where: Where) => Promise<unknown>>> = {
    'it is stopped': (bench, where) => put(bench, `${subresources(where)}/stop`),
    'it is paused and goes on': async (bench, where) => {
      await put(bench, `${subresources(where, 'virtualmachineinstances')}/pause`);
      await put(bench, `${subresources(where, 'virtualmachineinstances')}/unpause`);
    },
    'it is paused and stopped': async (bench, where) => {
      await put(bench, `${subresources(where, 'virtualmachineinstances')}/pause`);
      await put(bench, `${subresources(where)}/stop`);
    },
    'its pod gets a label': async (bench, where) => {
      const { metadata } = podOf(bench, where);
      const path = `/api/v1/namespaces/${where.namespace}/pods/${metadata.name}`;
      const body = { metadata: { labels: { mark: 'x' } } };
      const type = 'application/merge-patch+json';
      expect((await bench.api.send('PATCH', path, { body, type })).status).to.equal(200);
      expect(podOf(bench, where).metadata.labels).to.include({ mark: 'x' });
    },
    'its node is lost and comes back in time': (bench, where) => {
      const node = podOf(bench, where).spec.nodeName ?? '';
      bench.cluster.nodes.lose(node);
      bench.clock.advance(55_000);
      bench.cluster.nodes.restore(node);
      bench.clock.advance(600_000);
      return Promise.resolve();
    },
    'its node is lost for an hour': (bench, where) => {
      const node = podOf(bench, where).spec.nodeName ?? '';
      bench.cluster.nodes.lose(node);
      bench.clock.advance(3_600_000);
      bench.cluster.nodes.restore(node);
      bench.clock.advance(600_000);
      return Promise.resolve();
    },
  };

  for (const [deed, act] of Object.entries(DEEDS)) {
    for (const origin of ['of the demo', 'one of many']) {
      it(`${deed}, ${origin}`, async () => {
        const expected = await life('created through the API', act);
        expect(Object.values(expected).flat()).to.have.length.above(0);
        expect(await life(origin, act)).to.deep.equal(expected);
      });
    }
  }

  it('its pod has what the API server and the kubelet put there', async () => {
    const shape = async (make: (bench: Bench) => void): Promise<unknown> => {
      const bench = await startBench();
      benches.push(bench);
      make(bench);
      bench.clock.advance(60_000);
      const pod = podOf(bench, { namespace: 'ns', name: 'v' });
      const text = JSON.stringify(pod)
        .replaceAll(pod.spec.nodeName ?? '', 'NODE')
        .replaceAll(pod.metadata.uid, 'UID')
        .replaceAll(pod.metadata.ownerReferences?.[0]?.uid ?? '', 'OWNER')
        .replaceAll(pod.metadata.name, 'NAME')
        .replace(/"resourceVersion":"\d+"/g, '')
        .replace(/\d{4}-\d\d-\d\dT[\d:]+Z/g, 'TIME')
        .replace(/10\.244\.\d+\.\d+/g, 'ADDRESS');
      return JSON.parse(text.replaceAll(',,', ',').replaceAll('{,', '{').replaceAll(',}', '}')) as unknown;
    };
    const created = await shape(({ cluster }) => cluster.create({ ...manifest('v', 'Always') }));
    const seeded = await shape(({ cluster }) => {
      settle(cluster, [{ manifest: manifest('v', 'Always'), state: 'running', ageMs: 0 }]);
    });
    expect(seeded).to.deep.equal(created);
  });

  it('every active pod of a crowd is there, on the node of its VMI', async () => {
    const bench = await startBench();
    benches.push(bench);
    seedMany(bench.cluster, 50);
    const there = new Map([...bench.cluster.store.list(pods)].map(({ object }) => [object.metadata.uid, object]));
    const named = [...bench.cluster.store.list(virtualMachineInstances)].flatMap(({ object }) =>
      Object.entries(object.status.activePods ?? {}),
    );
    expect(named).to.have.length(35);
    for (const [uid, node] of named) expect(there.get(uid)?.spec.nodeName).to.equal(node);
  });
});
