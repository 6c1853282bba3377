import { expect } from 'chai';

import { manualClock } from '../../../src/simulator/clock.ts';
import { REALISTIC } from '../../../src/simulator/delays.ts';
import { laggingSink } from '../../../src/simulator/front/lagging-sink.ts';
import { Pacing } from '../../../src/simulator/pacing.ts';

const many = <T>(make: () => T): T[] => Array.from({ length: 200 }, make);

describe('the pace of the simulated cluster', () => {
  it('is instant: nothing takes time, nothing is late or lost', () => {
    const pacing = new Pacing('instant', 1);
    expect(new Set(many(() => pacing.delays('podReady')))).to.deep.equal(new Set([0]));
    expect(new Set(many(() => pacing.watchLag()))).to.deep.equal(new Set([0]));
    expect(new Set(many(() => pacing.losesReply()))).to.deep.equal(new Set([false]));
  });

  it('is realistic: each step takes as long as in reality', () => {
    const pacing = new Pacing('realistic', 1);
    const [shortest, longest] = REALISTIC.podReady;
    for (const ms of many(() => pacing.delays('podReady'))) expect(ms).to.be.within(shortest, longest);
  });

  it('is random by its seed: the same for the same, another for another', () => {
    const run = (seed: number): unknown[] => {
      const pacing = new Pacing('random', seed);
      return many(() => [pacing.delays('podReady'), pacing.watchLag(), pacing.losesReply()]);
    };
    expect(run(5)).to.deep.equal(run(5));
    expect(run(5)).to.not.deep.equal(run(6));
    expect(new Set(run(5).map((row) => (row as unknown[])[2]))).to.have.length(2);
  });

  it('starts its random sequence anew when it is changed', () => {
    const pacing = new Pacing('random', 3);
    const first = many(() => pacing.delays('guestShutdown'));
    pacing.change('random', 3);
    expect(many(() => pacing.delays('guestShutdown'))).to.deep.equal(first);
  });
});

describe('a lagging watch', () => {
  const sinkOf = (lags: number[]) => {
    const clock = manualClock();
    const told: string[] = [];
    const direct = { send: (line: string) => void told.push(line), end: () => void told.push('end') };
    return { clock, told, sink: laggingSink(direct, clock, () => lags.shift() ?? 0) };
  };

  it('tells at once what has no lag', () => {
    const { told, sink } = sinkOf([]);
    sink.send('a');
    sink.end();
    expect(told).to.deep.equal(['a', 'end']);
  });

  it('keeps the order, however the lags are', () => {
    const { clock, told, sink } = sinkOf([300, 0, 100]);
    for (const line of ['a', 'b', 'c']) sink.send(line);
    sink.end();
    clock.advance(299);
    expect(told).to.deep.equal([]);
    clock.advance(1);
    expect(told).to.deep.equal(['a', 'b', 'c', 'end']);
  });

  it('tells nothing more once it is stopped', () => {
    const { clock, told, sink } = sinkOf([300]);
    sink.send('a');
    sink.stop();
    clock.advance(1000);
    expect(told).to.deep.equal([]);
  });
});
