import { expect } from 'chai';
import { createGate } from '../../src/auth/gate.ts';

describe('A gate', () => {
  it('lets only so many run at a time, and the others in their order', async () => {
    const gate = createGate({ running: 2, waiting: 10 });
    const finish: (() => void)[] = [];
    const started: number[] = [];
    const tasks = [0, 1, 2, 3].map((index) =>
      gate(() => {
        started.push(index);
        return new Promise<void>((resolve) => finish.push(resolve));
      }),
    );
    expect(started).to.deep.equal([0, 1]);
    finish[1]?.();
    await tasks[1];
    expect(started).to.deep.equal([0, 1, 2]);
    finish[0]?.();
    await tasks[0];
    expect(started).to.deep.equal([0, 1, 2, 3]);
    finish[2]?.();
    finish[3]?.();
    await Promise.all(tasks);
  });

  it('frees the place of a task that fails', async () => {
    const gate = createGate({ running: 1, waiting: 0 });
    const failed: unknown = await gate(() => Promise.reject(new Error('no'))).catch((reason: unknown) => reason);
    expect(failed).to.be.instanceOf(Error);
    expect(await gate(() => Promise.resolve('yes'))).to.equal('yes');
  });
});
