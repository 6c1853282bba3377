import { expect } from 'chai';
import { JobQueue } from '../../src/kubevirt/power/job-queue.ts';
import { ManualClock } from './clocks.ts';

describe('the queue of power requests', () => {
  const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  function setUp(): {
    queue: JobQueue;
    clock: ManualClock;
    done: string[];
    job: (name: string) => () => Promise<void>;
  } {
    const clock = new ManualClock();
    const done: string[] = [];
    const job = (name: string) => async () => {
      await tick();
      done.push(name);
    };
    return { queue: new JobQueue(clock), clock, done, job };
  }

  it('runs different requests for one VM one after the other, in order of arrival', async () => {
    const { queue, done, job } = setUp();
    await Promise.all([queue.run('vm', 'stop', 0, job('stop')), queue.run('vm', 'start', 0, job('start'))]);
    expect(done).to.deep.equal(['stop', 'start']);
  });

  it('runs equal requests at the same time once, and tells all of them how it went', async () => {
    const { queue, done, job } = setUp();
    await Promise.all(Array.from({ length: 20 }, () => queue.run('vm', 'stop', 0, job('stop'))));
    expect(done).to.deep.equal(['stop']);
    const failing = Array.from({ length: 3 }, () => queue.run('vm', 'start', 0, () => Promise.reject(new Error('no'))));
    const outcomes = await Promise.allSettled(failing);
    expect(outcomes.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected', 'rejected']);
  });

  it('does not take a request for equal to one that is not the last', async () => {
    const { queue, done, job } = setUp();
    await Promise.all(['stop', 'start', 'stop'].map((name) => queue.run('vm', name, 0, job(name))));
    expect(done).to.deep.equal(['stop', 'start', 'stop']);
  });

  it('goes on behind a request that failed', async () => {
    const { queue, done, job } = setUp();
    const failed = queue.run('vm', 'stop', 0, () => Promise.reject(new Error('no'))).catch(() => undefined);
    await Promise.all([failed, queue.run('vm', 'start', 0, job('start'))]);
    expect(done).to.deep.equal(['start']);
  });

  it('keeps VMs apart', async () => {
    const { queue, done, job } = setUp();
    await Promise.all([queue.run('a', 'stop', 0, job('a')), queue.run('b', 'stop', 0, job('b'))]);
    expect(done).to.have.members(['a', 'b']);
  });

  it('takes an equal request shortly after a success for the same one, where it is told so', async () => {
    const { queue, clock, done, job } = setUp();
    await queue.run('vm', 'restart', 1000, job('first'));
    await queue.run('vm', 'restart', 1000, job('echo'));
    expect(done).to.deep.equal(['first']);
    clock.advance(1000);
    await queue.run('vm', 'restart', 1000, job('second'));
    expect(done).to.deep.equal(['first', 'second']);
  });

  it('takes it for a new one when another came between, or the first failed', async () => {
    const { queue, done, job } = setUp();
    await queue.run('vm', 'restart', 1000, job('first'));
    await queue.run('vm', 'stop', 0, job('stop'));
    await queue.run('vm', 'restart', 1000, job('second'));
    expect(done).to.deep.equal(['first', 'stop', 'second']);
    await queue.run('other', 'restart', 1000, () => Promise.reject(new Error('no'))).catch(() => undefined);
    await queue.run('other', 'restart', 1000, job('again'));
    expect(done.at(-1)).to.equal('again');
  });

  it('refuses more than eight different requests in line for one VM, with a time after which to ask again', async () => {
    const { queue, done, job } = setUp();
    const runs = Array.from({ length: 8 }, (_, index) => queue.run('vm', index % 2 ? 'stop' : 'start', 0, job('x')));
    const ninth: unknown = await queue.run('vm', 'start', 0, job('ninth')).catch((error: unknown) => error);
    expect(ninth).to.include({ name: 'ServiceError', kind: 'Unavailable', retryAfter: 5 });
    const joined = queue.run('vm', 'stop', 0, job('joined'));
    await queue.run('other', 'start', 0, job('other'));
    await Promise.all([...runs, joined]);
    expect(done.filter((name) => name === 'x')).to.have.length(8);
    await queue.run('vm', 'start', 0, job('later'));
    expect(done.at(-1)).to.equal('later');
  });
});
