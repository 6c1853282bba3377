import { expect } from 'chai';
import { eventually, runningService } from './running.ts';

describe('power, from client to cluster', () => {
  const running = runningService();
  const is = (wanted: string | null) => (state: string | null) => state === wanted;

  it('goes on and off, and PowerState follows', async () => {
    const { power, reset } = running.current;
    expect(await power('production.backup')).to.equal('Off');
    expect(await reset('production.backup', 'On')).to.include({ status: 204 });
    await eventually(() => power('production.backup'), is('On'));
    expect(await reset('production.backup', 'ForceOff')).to.include({ status: 204 });
    await eventually(() => power('production.backup'), is('Off'));
  });

  it('starts a VM that is off by every kind of restart', async () => {
    const { power, reset } = running.current;
    for (const resetType of ['ForceRestart', 'GracefulRestart']) {
      expect(await reset('team-a.scratch', resetType)).to.include({ status: 204 });
      await eventually(() => power('team-a.scratch'), is('On'));
      expect(await reset('team-a.scratch', 'GracefulShutdown')).to.include({ status: 204 });
      await eventually(() => power('team-a.scratch'), is('Off'));
    }
  });

  it('leaves a VM that is off as it is when it is to be off', async () => {
    const { power, reset, simulator } = running.current;
    const before = simulator.cluster.machine('production', 'backup')?.metadata.resourceVersion;
    for (const resetType of ['ForceOff', 'GracefulShutdown']) {
      expect(await reset('production.backup', resetType)).to.include({ status: 204 });
    }
    expect(await power('production.backup')).to.equal('Off');
    expect(simulator.cluster.machine('production', 'backup')?.metadata.resourceVersion).to.equal(before);
  });

  it('unpauses a paused VM with On', async () => {
    const { power, reset } = running.current;
    expect(await power('team-a.windows')).to.equal('Paused');
    expect(await reset('team-a.windows', 'On')).to.include({ status: 204 });
    await eventually(() => power('team-a.windows'), is('On'));
  });

  it('makes a new instance by restarts, one for twenty equal requests at once', async () => {
    const { power, reset, simulator } = running.current;
    const uid = (): string | undefined => simulator.cluster.instance('production', 'web-1')?.metadata.uid;
    const seen = new Set([uid()]);
    const sent = simulator.requests.length;
    const answers = await Promise.all(Array.from({ length: 20 }, () => reset('production.web-1', 'ForceRestart')));
    expect(answers.map(({ status }) => status)).to.deep.equal(Array.from({ length: 20 }, () => 204));
    await eventually(uid, (now) => now !== undefined && !seen.has(now));
    await eventually(() => power('production.web-1'), is('On'));
    const restarts = simulator.requests.slice(sent).filter(({ path }) => path.endsWith('/web-1/restart'));
    expect(restarts).to.have.length(1);
  });

  it('takes twenty equal requests at once as one, whatever they are', async () => {
    const { power, reset, simulator } = running.current;
    const steps: readonly (readonly [string, string, string])[] = [
      ['ForceOff', 'stop', 'Off'],
      ['On', 'start', 'On'],
      ['GracefulShutdown', 'stop', 'Off'],
    ];
    for (const [resetType, call, state] of steps) {
      const sent = simulator.requests.length;
      const answers = await Promise.all(Array.from({ length: 20 }, () => reset('production.web-2', resetType)));
      expect(
        answers.every(({ status }) => status === 204),
        resetType,
      ).to.equal(true);
      await eventually(() => power('production.web-2'), is(state));
      const calls = simulator.requests.slice(sent).filter(({ path }) => path.endsWith(`/web-2/${call}`));
      expect(calls, resetType).to.have.length(1);
    }
  });

  it('does not promise what would be lost: On while the guest is shutting down is 409, then works', async () => {
    const { power, reset, simulator } = running.current;
    simulator.cluster.guest('production', 'database').behaviour.acpi = 'ignores';
    expect(await reset('production.database', 'GracefulShutdown')).to.include({ status: 204 });
    await eventually(() => power('production.database'), is('PoweringOff'));
    for (const resetType of ['On', 'ForceRestart', 'GracefulRestart']) {
      const answer = await reset('production.database', resetType);
      expect(answer).to.include({ status: 409, message: 'ActionParameterValueConflict' });
      expect(Number(answer.retryAfter)).to.be.at.least(1);
    }
    expect(await reset('production.database', 'ForceOff')).to.include({ status: 204 });
    await eventually(() => power('production.database'), is('Off'));
    expect(await reset('production.database', 'On')).to.include({ status: 204 });
    await eventually(() => power('production.database'), is('On'));
  });

  it('follows what the guest and others do', async () => {
    const { power, simulator } = running.current;
    simulator.cluster.guest('production', 'database').shutdown();
    await eventually(() => power('production.database'), is('Off'));
  });
});
