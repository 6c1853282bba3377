import { expect } from 'chai';
import { ApiError } from '../../src/kubevirt/client/api-error.ts';
import type { ApiCall, Transport } from '../../src/kubevirt/client/transport.ts';
import { ServiceError } from '../../src/kubevirt/errors.ts';
import type { Machine } from '../../src/kubevirt/model.ts';
import { KubeVirtPowerControl } from '../../src/kubevirt/power/power-control.ts';
import type { PowerAction } from '../../src/kubevirt/service.ts';
import { silentLogger } from '../../src/telemetry/logger.ts';
import { machineOf, vmiObject, vmObject } from './kubevirt-objects.ts';
import { HastyClock } from './clocks.ts';

const ref = { namespace: 'blue', name: 'vm1' };
const off = machineOf(vmObject({ runStrategy: 'Halted' }), undefined);
const always = vmObject();
const on = machineOf(always, vmiObject(always));
const stopping = machineOf(vmObject({ runStrategy: 'Halted' }), vmiObject(always, { deleting: true }));
const onceVm = vmObject({ runStrategy: 'Once', annotations: {} });
const once = machineOf(onceVm, vmiObject(onceVm));
const reborn = machineOf(always, vmiObject(always, { uid: 'another', phase: 'Pending' }));

const conflict = (message: string): ApiError => new ApiError({ code: 409, reason: 'Conflict', message });
const internal = (message: string): ApiError =>
  new ApiError({ code: 500, reason: 'InternalError', message: `Internal error occurred: ${message}` });
const network = (reason: string): ApiError => new ApiError({ code: 0, reason, message: 'socket hang up' });

describe('the power control', () => {
  let clock: HastyClock;
  let calls: string[];
  /** What the readings find, one after the other; the last one stays. */
  let states: Machine[];
  /** What the calls are answered with, one after the other; then all is well. */
  let answers: (ApiError | undefined)[];
  let reads: number;
  let control: KubeVirtPowerControl;

  const transport: Transport = {
    call: (call: ApiCall) => {
      const body = call.body === undefined ? '' : ` ${JSON.stringify(call.body)}`;
      calls.push(`${call.method} ${call.path.split('/').slice(-3).join('/')}${body}`);
      const answer = answers.shift();
      return answer ? Promise.reject(answer) : Promise.resolve(undefined);
    },
    read: () => Promise.reject(new Error('not used')),
    watch: () => Promise.reject(new Error('not used')),
    close: () => undefined,
  };

  beforeEach(() => {
    clock = new HastyClock();
    calls = [];
    answers = [];
    states = [off];
    reads = 0;
    const read = (): Promise<Machine> => {
      reads += 1;
      const state = states.length > 1 ? states.shift() : states[0];
      return state ? Promise.resolve(state) : Promise.reject(new ServiceError('NotFound', 'gone'));
    };
    const told = { transport, clock, logger: silentLogger, budgetMs: 5000 };
    control = new KubeVirtPowerControl({ ...told, random: () => 0.5, read, uidOf: () => undefined });
  });

  async function failureOf(action: PowerAction): Promise<ServiceError> {
    const error: unknown = await control.perform(ref, action).catch((reason: unknown) => reason);
    if (!(error instanceof ServiceError)) throw new Error(`expected a ServiceError, got ${String(error)}`);
    return error;
  }

  it('sends what KubeVirt wants, with the field names of each subresource', async () => {
    await control.perform(ref, 'start');
    states = [on];
    await control.perform(ref, 'shutdown');
    await control.perform(ref, 'kill');
    await control.perform(ref, 'restart');
    await control.perform(ref, 'forceRestart');
    expect(calls).to.deep.equal([
      'PUT virtualmachines/vm1/start',
      'PUT virtualmachines/vm1/stop',
      'PUT virtualmachines/vm1/stop {"gracePeriod":0}',
      'PUT virtualmachines/vm1/restart',
      'PUT virtualmachines/vm1/restart {"gracePeriodSeconds":0}',
    ]);
  });

  it('sends nothing when it is so already', async () => {
    await control.perform(ref, 'kill');
    states = [on];
    await control.perform(ref, 'start');
    expect(calls).to.deep.equal([]);
  });

  it('notes Once before it stops, in that order', async () => {
    states = [once];
    await control.perform(ref, 'kill');
    expect(calls).to.have.length(2);
    expect(calls[0]).to.match(/^PATCH blue\/virtualmachines\/vm1 .*run-strategy/);
    expect(calls[1]).to.equal('PUT virtualmachines/vm1/stop {"gracePeriod":0}');
  });

  it('deletes an ended VMI of Once on condition of its uid', async () => {
    states = [machineOf(onceVm, vmiObject(onceVm, { uid: 'ended', phase: 'Succeeded' }))];
    await control.perform(ref, 'start');
    expect(calls).to.have.length(1);
    expect(calls[0]).to.match(/^DELETE blue\/virtualmachineinstances\/vm1 .*"preconditions":\{"uid":"ended"\}/);
  });

  it('lets twenty equal requests at once have one effect and one outcome', async () => {
    await Promise.all(Array.from({ length: 20 }, () => control.perform(ref, 'start')));
    expect(calls).to.have.length(1);
    answers = [new ApiError({ code: 403, reason: 'Forbidden', message: 'no' })];
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => control.perform(ref, 'start')));
    expect(outcomes.every(({ status }) => status === 'rejected')).to.equal(true);
    expect(calls).to.have.length(2);
  });

  it('carries out different requests for one VM in the order of their arrival', async () => {
    states = [off, on, off];
    await Promise.all([control.perform(ref, 'start'), control.perform(ref, 'kill'), control.perform(ref, 'start')]);
    expect(calls).to.deep.equal([
      'PUT virtualmachines/vm1/start',
      'PUT virtualmachines/vm1/stop {"gracePeriod":0}',
      'PUT virtualmachines/vm1/start',
    ]);
  });

  it('does not hold up one VM by another, nor a request by the failure of the one before', async () => {
    answers = [new ApiError({ code: 403, reason: 'Forbidden', message: 'no' })];
    const outcomes = await Promise.allSettled([
      control.perform(ref, 'start'),
      control.perform(ref, 'restart'),
      control.perform({ namespace: 'red', name: 'vm1' }, 'start'),
    ]);
    expect(outcomes.map(({ status }) => status)).to.deep.equal(['rejected', 'fulfilled', 'fulfilled']);
  });

  it('takes a 409 for success when the wanted state is there by then', async () => {
    states = [off, on];
    answers = [conflict('VM is already running')];
    await control.perform(ref, 'start');
    expect(calls).to.have.length(1);
  });

  it('tries again after a 500 of a lost race', async () => {
    states = [off, off, off];
    answers = [
      internal('the server rejected our request due to an error in our request'),
      internal('unable to complete request: stop/start already underway'),
    ];
    await control.perform(ref, 'start');
    expect(calls).to.have.length(3);
  });

  it('ends with InTransition when KubeVirt stays busy, after about five seconds', async () => {
    answers = Array.from({ length: 100 }, () => internal('unable to complete request: stop/start already underway'));
    expect(await failureOf('start')).to.include({ kind: 'InTransition', retryAfter: 5 });
    expect(clock.now()).to.be.within(3000, 5000);
    expect(calls.length).to.be.within(4, 20);
  });

  it('refuses a start while the guest is shutting down, without a call', async () => {
    states = [stopping];
    for (const action of ['start', 'restart', 'forceRestart'] as const) {
      expect(await failureOf(action)).to.include({ kind: 'InTransition' });
    }
    expect(calls).to.deep.equal([]);
  });

  it('stops a VM again that a start in its queue brings back', async () => {
    const queued = (runStrategy: 'Always' | 'Halted'): Machine =>
      machineOf(vmObject({ runStrategy, status: { stateChangeRequests: [{ action: 'Start' }] } }), undefined);
    states = [queued('Always'), queued('Halted'), machineOf(always, vmiObject(always, { phase: 'Pending' })), off];
    answers = [undefined, conflict('VM is not running')];
    await control.perform(ref, 'kill');
    expect(calls).to.deep.equal(Array.from({ length: 3 }, () => 'PUT virtualmachines/vm1/stop {"gracePeriod":0}'));
  });

  it('takes the start out of the queue of an Always VM that restarts, by halting it first', async () => {
    const queue = [{ action: 'Stop', uid: 'i' }, { action: 'Start' }] as const;
    const vm = vmObject({ status: { stateChangeRequests: queue } });
    states = [machineOf(vm, vmiObject(vm, { uid: 'i', grace: 60 }))];
    await control.perform(ref, 'shutdown');
    expect(calls[0]).to.match(/^PATCH .*"Halted"/);
    expect(calls[1]).to.equal('PUT virtualmachines/vm1/stop {"gracePeriod":59}');
    expect(calls).to.have.length(2);
  });

  it('finds out whether a lost answer was a yes', async () => {
    states = [off, on];
    answers = [network('ConnectionLost')];
    await control.perform(ref, 'start');
    expect(calls).to.have.length(1);
  });

  it('does not restart twice when the answer to the first was lost and the new VMI is there', async () => {
    states = [on, reborn];
    answers = [network('ResponseTimeout')];
    await control.perform(ref, 'forceRestart');
    expect(calls).to.have.length(1);
  });

  it('does not restart twice when the answer to the first was a fault and another VMI is there', async () => {
    const running = machineOf(always, vmiObject(always, { uid: 'another' }));
    states = [on, running];
    answers = [internal('failed calling webhook')];
    await control.perform(ref, 'forceRestart');
    expect(calls).to.have.length(1);
  });

  it('says Unavailable with the time to wait when the fault stays', async () => {
    const down = new ApiError({ code: 503, reason: 'ServiceUnavailable', message: 'down', retryAfter: 2 });
    answers = Array.from({ length: 100 }, () => down);
    expect(await failureOf('start')).to.include({ kind: 'Unavailable', retryAfter: 2 });
    answers = Array.from({ length: 100 }, () => internal('failed calling webhook "virtualmachine-validator"'));
    expect(await failureOf('start')).to.include({ kind: 'Unavailable', retryAfter: 5 });
  });

  it('never repeats a reset whose answer was lost, since nothing shows whether it happened', async () => {
    states = [once];
    answers = [network('ConnectionLost')];
    expect(await failureOf('forceRestart')).to.include({ kind: 'Unavailable' });
    expect(calls).to.deep.equal(['PUT virtualmachineinstances/vm1/reset']);
  });

  it('is content with a forced restart that is refused but has shortened the grace of the guest', async () => {
    const vm = vmObject({ status: { stateChangeRequests: [{ action: 'Stop', uid: 'i' }, { action: 'Start' }] } });
    const restarting = (grace: number): Machine => machineOf(vm, vmiObject(vm, { uid: 'i', deleting: true, grace }));
    const underway = internal('unable to complete request: stop/start already underway');
    states = [restarting(60), restarting(1)];
    answers = [underway];
    await control.perform(ref, 'forceRestart');
    expect(calls).to.deep.equal(['PUT virtualmachines/vm1/restart {"gracePeriodSeconds":0}']);
    states = [restarting(60)];
    answers = Array.from({ length: 100 }, () => underway);
    const other = { namespace: 'red', name: 'vm1' };
    const refused: unknown = await control.perform(other, 'forceRestart').catch((error: unknown) => error);
    expect(refused).to.include({ kind: 'InTransition' });
  });

  it('goes on when a paused VM was woken by somebody else meanwhile', async () => {
    states = [machineOf(always, vmiObject(always, { paused: true }))];
    answers = [conflict('VMI is not paused')];
    await control.perform(ref, 'shutdown');
    expect(calls).to.deep.equal(['PUT virtualmachineinstances/vm1/unpause', 'PUT virtualmachines/vm1/stop']);
  });

  const refusals: readonly (readonly [string, PowerAction, ApiError, string, RegExp])[] = [
    [
      'a snapshot',
      'start',
      internal('Cannot update vm running state until snapshot "s1" completes'),
      'Refused',
      /snapshot.*"s1"/,
    ],
    [
      'a restore',
      'start',
      internal('Cannot update VM runStrategy until restore "r1" completes'),
      'Refused',
      /restore.*"r1"/,
    ],
    ['a webhook', 'start', internal('admission webhook "x" denied the request: spec is bad'), 'Refused', /spec is bad/],
    ['a failed migration', 'start', conflict('VM recovery required: Volume migration failed'), 'Refused', /recovery/],
    [
      'RBAC',
      'start',
      new ApiError({ code: 403, reason: 'Forbidden', message: 'cannot update' }),
      'Forbidden',
      /cannot/,
    ],
    ['virt-api itself', 'start', new ApiError({ code: 401, reason: '', message: 'no' }), 'Forbidden', /no/],
    [
      'a release without reset',
      'forceRestart',
      new ApiError({ code: 404, reason: '', message: '404 page not found' }),
      'NotSupported',
      /release/,
    ],
  ];
  for (const [who, action, error, kind, message] of refusals) {
    it(`passes on a refusal by ${who} as ${kind}, at once`, async () => {
      states = [action === 'start' ? off : once];
      answers = [error];
      const failure = await failureOf(action);
      expect(failure.kind).to.equal(kind);
      expect(failure.message).to.match(message);
      expect(calls).to.have.length(1);
    });
  }

  it('passes on what the reading says', async () => {
    states = [];
    expect(await failureOf('kill')).to.include({ kind: 'NotFound' });
    expect(reads).to.equal(1);
  });
});
