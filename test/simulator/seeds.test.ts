import { expect } from 'chai';

import { schemaCauses } from '../../src/simulator/api/object-schema.ts';
import { manualClock } from '../../src/simulator/clock.ts';
import { Cluster } from '../../src/simulator/cluster.ts';
import type { KubeObject, VirtualMachine } from '../../src/simulator/objects.ts';
import { Pacing } from '../../src/simulator/pacing.ts';
import { seededRandom } from '../../src/simulator/random.ts';
import { virtualMachineInstances, virtualMachines } from '../../src/simulator/kubevirt/rows.ts';
import { seedDemo } from '../../src/simulator/seed/demo.ts';
import { seedMany } from '../../src/simulator/seed/many.ts';
import { schemasOf } from '../../src/simulator/schema/schema.ts';
import type { Revision } from '../../src/simulator/store.ts';
import { VIRT_CONTROLLER } from '../../src/simulator/user.ts';

describe('seeded clusters', () => {
  const seeded = (seed: (cluster: Cluster) => void): { cluster: Cluster; advance: () => void } => {
    const clock = manualClock();
    const cluster = new Cluster({ clock, random: seededRandom(1), pacing: new Pacing('instant', 1) });
    seed(cluster);
    return { cluster, advance: () => clock.advance(3_600_000) };
  };
  const machines = (cluster: Cluster): VirtualMachine[] =>
    [...cluster.store.list(virtualMachines)].map(({ object }) => object);

  it('leave nothing to do for any controller', () => {
    for (const seed of [seedDemo, (cluster: Cluster) => seedMany(cluster, 50)]) {
      const { cluster, advance } = seeded(seed);
      const { version } = cluster.store;
      advance();
      expect(cluster.store.version).to.equal(version);
    }
  });

  it('tell of no field managers, as no object does that a client makes', () => {
    const { cluster } = seeded(seedDemo);
    for (const { object } of [virtualMachines, virtualMachineInstances].flatMap((row) => [
      ...cluster.store.list<KubeObject>(row),
    ])) {
      expect(object.metadata).to.not.have.property('managedFields');
    }
  });

  it('are nothing that the API server would refuse', () => {
    for (const seed of [seedDemo, (cluster: Cluster) => seedMany(cluster, 50)]) {
      const { cluster } = seeded(seed);
      const schemas = schemasOf(cluster.profile);
      for (const resource of [virtualMachines, virtualMachineInstances]) {
        for (const { object } of cluster.store.list<KubeObject>(resource)) {
          expect(schemaCauses(object, resource, schemas)).to.deep.equal([]);
          const request = { operation: 'create', resource, subresource: undefined, user: VIRT_CONTROLLER } as const;
          cluster.admission({ ...request, object, old: undefined, random: cluster.random }, 'validating');
        }
      }
    }
  });

  it('the demo shows every kind of VM that a first look needs', () => {
    const { cluster } = seeded(seedDemo);
    const vms = machines(cluster);
    expect(new Set(vms.map(({ metadata }) => metadata.namespace))).to.have.property('size', 2);
    const states = new Set(vms.map(({ status }) => status?.printableStatus));
    expect([...states]).to.have.members(['Running', 'Stopped', 'Paused']);
    const devices = vms.map(({ spec }) => spec.template.spec.domain.devices);
    expect(devices.some(({ interfaces }) => !interfaces)).to.equal(true);
    expect(devices.some(({ disks }) => disks?.some(({ cdrom }) => cdrom))).to.equal(true);
    expect(new Set(vms.map(({ spec }) => spec.runStrategy)).size).to.be.at.least(4);
  });

  it('a seeded VM can be stopped and started like any other', () => {
    const { cluster, advance } = seeded(seedDemo);
    const vm = cluster.machine('production', 'web-1');
    if (!vm) throw new Error('web-1 is missing');
    cluster.guest('production', 'web-1').shutdown();
    const before = cluster.instance('production', 'web-1')?.metadata.uid;
    advance();
    expect(cluster.instance('production', 'web-1')?.status.phase).to.equal('Running');
    expect(cluster.instance('production', 'web-1')?.metadata.uid).to.not.equal(before);
  });

  it('many VMs are spread over namespaces, in mixed states, each as large as a recorded one', () => {
    const { cluster } = seeded((empty) => seedMany(empty, 400));
    const vms = machines(cluster);
    expect(vms).to.have.length(400);
    expect(new Set(vms.map(({ metadata }) => metadata.namespace)).size).to.equal(4);
    const size = (revisions: Revision[]): number =>
      revisions.reduce((sum, { json }) => sum + json.length, 0) / revisions.length;
    expect(size([...cluster.store.list(virtualMachines)])).to.be.within(1500, 2500);
    expect(size([...cluster.store.list(virtualMachineInstances)])).to.be.within(3000, 4000);
    const phases = [...cluster.store.list(virtualMachineInstances)].map(({ object }) => object.status.phase);
    expect(new Set(phases)).to.deep.equal(new Set(['Running']));
  });

  it('a small number still fills two namespaces', () => {
    const { cluster } = seeded((empty) => seedMany(empty, 10));
    expect(new Set(machines(cluster).map(({ metadata }) => metadata.namespace)).size).to.equal(2);
  });
});
