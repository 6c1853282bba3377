import { expect } from 'chai';
import type { Principal } from '../../src/auth/principal.ts';
import type { Machine } from '../../src/kubevirt/model.ts';
import { computerSystemHandlers } from '../../src/redfish/computer-system.ts';
import { View } from '../../src/redfish/view.ts';
import { somebody } from '../auth/callers.ts';
import { fakeAccess } from '../http/access-fakes.ts';
import { machineOf, vmObject } from '../kubevirt/kubevirt-objects.ts';

/** A system whose watch is stale is asked about first; what nobody can vouch for even then has no power state. */
describe('a system whose watch is stale', () => {
  const vm = vmObject({ runStrategy: 'Halted' });
  const stale = machineOf(vm, undefined, '2026-01-01T00:00:00Z');
  const fresh = machineOf(vm, undefined);
  const principal: Principal = {
    username: 'admin',
    accountId: 'admin',
    role: 'Administrator',
    privileges: new Set(),
    scope: { kind: 'all' },
    passwordChangeRequired: false,
    sessionId: undefined,
  };

  /** The body of the system; what a direct read leaves in the cache is `after`. */
  async function body(
    before: Machine,
    after: Machine,
  ): Promise<{ powerState: unknown; health: unknown; asked: number }> {
    let known = before;
    let asked = 0;
    const machines = {
      synced: true,
      get: () => known,
      current: () => {
        asked += 1;
        return Promise.resolve().then(() => (known = after));
      },
      named: () => [known],
      list: () => [known],
      namespaces: () => ['blue'],
      serves: () => true,
      refresh: () => Promise.reject(new Error('not used')),
      onChange: () => () => undefined,
    };
    const kubevirt = { machines, power: { perform: () => Promise.resolve() }, smbios: () => ({}) };
    const view = new View(machines, []);
    const dependencies = { kubevirt, view, access: fakeAccess([]), serviceUuid: undefined, version: '0' };
    const { getComputerSystem } = computerSystemHandlers(dependencies);
    const request = { params: { ComputerSystemId: 'blue.vm1' }, body: undefined };
    const { PowerState, Status } = await getComputerSystem(request, {
      principal,
      chassis: undefined,
      caller: somebody,
      ifMatch: () => undefined,
    });
    return { powerState: PowerState, health: Status?.Health, asked };
  }

  it('shows what the cluster says when it is asked', async () => {
    expect(await body(stale, fresh)).to.deep.equal({ powerState: 'Off', health: 'OK', asked: 1 });
  });

  it('has no power state and is critical when the cluster does not say it', async () => {
    expect(await body(stale, stale)).to.deep.equal({ powerState: null, health: 'Critical', asked: 1 });
  });

  it('is answered without asking once it is fresh', async () => {
    expect(await body(fresh, fresh)).to.deep.equal({ powerState: 'Off', health: 'OK', asked: 0 });
  });
});
