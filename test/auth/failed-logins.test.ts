import { expect } from 'chai';
import { createFailedLogins } from '../../src/auth/failed-logins.ts';
import { ManualClock } from '../kubevirt/clocks.ts';

describe('failed logins', () => {
  const start = (maxAddresses?: number) => {
    const clock = new ManualClock();
    const told: string[] = [];
    const failures = createFailedLogins({
      clock,
      tell: ({ address }) => told.push(address),
      tellMore: (address, count) => told.push(`${address} ${count}`),
      each: 2,
      windowMs: 1000,
      ...(maxAddresses !== undefined && { maxAddresses }),
    });
    const fail = (address: string, times = 1): void => {
      for (let time = 0; time < times; time += 1) failures.failed({ address });
    };
    return { clock, told, failures, fail };
  };

  it('are told one by one at first, and then by their number', () => {
    const { clock, told, fail } = start();
    fail('a', 5);
    fail('b');
    expect(told).to.deep.equal(['a', 'a', 'b']);
    clock.advance(1000);
    expect(told.slice(3)).to.deep.equal(['a 3']);
  });

  it('are told one by one again after that', () => {
    const { clock, told, fail } = start();
    fail('a', 3);
    clock.advance(1000);
    fail('a');
    expect(told).to.deep.equal(['a', 'a', 'a 1', 'a']);
  });

  it('are all told of in the end, and no timer is left', () => {
    const { clock, told, fail, failures } = start();
    fail('a', 3);
    fail('b', 2);
    failures.stop();
    expect(told).to.deep.equal(['a', 'a', 'b', 'b', 'a 1']);
    expect(clock.pending).to.equal(0);
  });

  it('of very many addresses take no more memory than of some', () => {
    const { clock, told, fail } = start(2);
    fail('a', 3);
    for (const address of ['b', 'c', 'd']) fail(address);
    expect(told).to.deep.equal(['a', 'a', 'b', 'a 1', 'c', 'd']);
    expect(clock.pending).to.equal(2);
  });
});
