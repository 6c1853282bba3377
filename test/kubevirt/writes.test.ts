import { expect } from 'chai';
import { systemClock } from '../../src/kubevirt/clock.ts';
import type { RunningKubeVirtService } from '../../src/kubevirt/create.ts';
import { vmiObject, vmObject } from './kubevirt-objects.ts';
import type { Asked } from './scripted-api-server.ts';
import { ref, ScriptedCluster } from './scripted-cluster.ts';

const running = vmObject();
const halted = vmObject({ runStrategy: 'Halted', version: 101 });

/** Answers after which nothing has changed, so that the same may be asked for again. */
const refusals: readonly (readonly [string, (asked: Asked) => void])[] = [
  ['409', (asked) => asked.status(409, 'Conflict', 'the object has been modified')],
  ['422 for a failed test', (asked) => asked.status(422, 'Invalid', 'the server rejected our request due to an error')],
  ['429', (asked) => asked.status(429, 'TooManyRequests', 'slow down', { 'Retry-After': '2' })],
  ['500', (asked) => asked.status(500, 'InternalError', 'Internal error occurred: etcdserver: leader changed')],
  ['502', (asked) => asked.text(502, '<html>Bad Gateway</html>')],
  ['503', (asked) => asked.status(503, 'ServiceUnavailable', 'no endpoints', { 'Retry-After': '2' })],
  ['504', (asked) => asked.status(504, 'Timeout', 'request did not complete')],
  ['a cut connection', (asked) => asked.cut()],
  ['a page of a proxy', (asked) => asked.text(200, '<html>Sign in</html>')],
  ['a redirect', (asked) => void asked.response.writeHead(302, { Location: '/login' }).end()],
];

describe('a write', () => {
  let cluster: ScriptedCluster;
  let service: RunningKubeVirtService;
  let waits: number[];
  let writes: number;

  beforeEach(async () => {
    waits = [];
    writes = 0;
    cluster = await ScriptedCluster.start();
    cluster.vms = [running];
    cluster.vmis = [vmiObject(running)];
    const after = (milliseconds: number, run: () => void): (() => void) => {
      waits.push(milliseconds);
      return systemClock.after(milliseconds >= 5_000 ? milliseconds : 0, run);
    };
    service = cluster.serve({ clock: { ...systemClock, after }, requestTimeoutSeconds: 30 });
    await service.ready;
    await Promise.all([cluster.watch('virtualmachines'), cluster.watch('virtualmachineinstances')]);
    cluster.paths.length = 0;
  });

  afterEach(() => cluster.close());

  /** Answers the first write so, after the cluster may have changed; the others are taken. */
  function first(answer: (asked: Asked) => void, change: () => void = () => undefined): void {
    cluster.instead = (asked) => {
      if (asked.request.method === 'GET') return false;
      writes += 1;
      if (writes > 1) return false;
      change();
      answer(asked);
      return true;
    };
  }

  const end = (): void => {
    cluster.vms = [halted];
    cluster.vmis = [vmiObject(running, { deleting: true, grace: 0 })];
  };

  for (const [what, answer] of refusals) {
    it(`is made again after ${what}, from a fresh reading`, async () => {
      first(answer);
      await service.power.perform(ref, 'kill');
      expect(writes).to.equal(2);
      expect(cluster.paths.filter((path) => path.endsWith('/virtualmachines/vm1'))).to.have.length(2);
    });

    it(`is not made again after ${what} where its effect is there all the same`, async () => {
      first(answer, end);
      await service.power.perform(ref, 'kill');
      expect(writes).to.equal(1);
    });
  }

  for (const code of [429, 503]) {
    it(`waits as long as a ${code} says`, async () => {
      first((asked) => asked.status(code, '', 'later', { 'Retry-After': '3' }));
      await service.power.perform(ref, 'kill');
      expect(waits).to.include(3_000);
    });

    it(`hands a ${code} on that says longer than its client waits`, async () => {
      first((asked) => asked.status(code, '', 'later', { 'Retry-After': '60' }));
      const error: unknown = await service.power.perform(ref, 'kill').catch((reason: unknown) => reason);
      expect(error).to.include({ kind: 'Unavailable', retryAfter: 60 });
      expect(writes).to.equal(1);
    });
  }
});
