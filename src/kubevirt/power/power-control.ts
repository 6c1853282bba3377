/**
 * Carries out power actions: reads the VM, looks up the plan, makes the calls, and after any doubtful answer begins
 * again at the reading, for a bounded time. Waits for no guest: the cluster's taking the request is the end.
 */
import { ApiError } from '../client/api-error.ts';
import { backoffDelay } from '../client/backoff.ts';
import type { Transport } from '../client/transport.ts';
import { pause } from '../clock.ts';
import type { Clock } from '../clock.ts';
import { ServiceError } from '../errors.ts';
import type { Machine, MachineRef } from '../model.ts';
import type { Logger } from '../../telemetry/logger.ts';
import type { PowerAction, PowerControl } from '../service.ts';
import { judge } from './answers.ts';
import { JobQueue } from './job-queue.ts';
import { isContested, planPower } from './plan.ts';
import type { PowerPlan, PowerStep } from './plan.ts';
import { callOf } from './steps.ts';

export interface PowerControlOptions {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly random: () => number;
  readonly logger: Logger;
  /** Reads a machine directly; rejects with ServiceError. */
  readonly read: (ref: MachineRef) => Promise<Machine>;
  /** The uid of the VM that has this name now, as far as it is known. */
  readonly uidOf: (ref: MachineRef) => string | undefined;
  /** How long one request may be tried again; clients wait for the answer. */
  readonly budgetMs: number;
}

const backoff = { baseMs: 150, maxMs: 1_000 };

/**
 * After a restart nothing shows that an equal request, sent at the same time but a little later in arriving, has been
 * served already: a reset in place leaves no trace, and a small cluster has a new VMI in no time.
 */
const echoMs = 1_000;

/** Seconds: what clients that retry a transition do anyway. */
const transitionRetryAfter = 5;

const impossible: Readonly<Record<Extract<PowerPlan, string>, () => ServiceError>> = {
  inTransition: () =>
    new ServiceError('InTransition', 'the VirtualMachine is still shutting down', { retryAfter: transitionRetryAfter }),
  notSupported: () =>
    new ServiceError(
      'NotSupported',
      'a VirtualMachine that waits for a migration (WaitAsReceiver) takes no such request',
    ),
  beingDeleted: () => new ServiceError('Refused', 'the VirtualMachine is being deleted'),
};

/** What one request remembers from try to try. */
interface Course {
  readonly ref: MachineRef;
  readonly action: PowerAction;
  /** Of the VM that was meant: the one that had the name when the request came, or else when it was first read. */
  machine: string | undefined;
  tries: number;
  /** The VMI at the beginning: a restart has happened once there is another one. */
  vmi: string | undefined;
}

/** Why one try wasn't enough. */
interface Doubt {
  /** At least so long before the next try. */
  readonly waitMs: number;
  /** The error when the doubt stays. */
  readonly exhausted: ServiceError;
}

function isRestart(action: PowerAction): boolean {
  return action === 'restart' || action === 'forceRestart';
}

function isRestarted(course: Course, machine: Machine): boolean {
  const restarts = isRestart(course.action);
  const now = machine.vmi?.metadata.uid;
  return restarts && course.tries > 1 && course.vmi !== undefined && now !== undefined && now !== course.vmi;
}

export class KubeVirtPowerControl implements PowerControl {
  readonly #options: PowerControlOptions;
  readonly #queue: JobQueue;

  constructor(options: PowerControlOptions) {
    this.#options = options;
    this.#queue = new JobQueue(options.clock);
  }

  perform(ref: MachineRef, action: PowerAction): Promise<void> {
    const { namespace, name } = ref;
    const echo = isRestart(action) ? echoMs : 0;
    const machine = this.#options.uidOf(ref);
    const begin = (): Course => ({ ref: { namespace, name }, action, machine, tries: 0, vmi: undefined });
    // A VM that was made anew since isn't served by what was done to the one before it.
    const label = [action, machine].join(' ');
    return this.#queue.run(`${namespace}/${name}`, label, echo, () => this.#carryOut(begin()));
  }

  async #carryOut(course: Course): Promise<void> {
    const { clock, random, budgetMs } = this.#options;
    const deadline = clock.now() + budgetMs;
    for (;;) {
      const doubt = await this.#attempt(course);
      if (!doubt) return;
      const delay = Math.max(backoffDelay(course.tries, backoff, random), doubt.waitMs);
      if (clock.now() + delay >= deadline) return this.#lastLook(course, doubt.exhausted);
      await pause(clock, delay);
    }
  }

  /** One try; undefined when the outcome is there or under way. Rejects when there is no point in another. */
  async #attempt(course: Course): Promise<Doubt | undefined> {
    const machine = await this.#read(course);
    if (course.tries === 1) course.vmi = machine.vmi?.metadata.uid;
    if (isRestarted(course, machine)) return undefined;
    const plan = planPower(machine, course.action);
    if (typeof plan === 'string') throw impossible[plan]();
    for (const step of plan) {
      const doubt = await this.#take(step, machine, course);
      if (doubt) return doubt;
    }
    return isContested(machine, course.action) ? { waitMs: 0, exhausted: impossible.inTransition() } : undefined;
  }

  /**
   * The VM that was meant, as it is now; rejects when another one has its name. KubeVirt's subresources take no uid, so
   * between this reading and the call after it a VM could still be replaced: nothing can exclude that but its being brief.
   */
  async #read(course: Course): Promise<Machine> {
    const machine = await this.#options.read(course.ref);
    course.tries += 1;
    course.machine ??= machine.vm.metadata.uid;
    if (machine.vm.metadata.uid === course.machine) return machine;
    throw new ServiceError('NotFound', 'the VirtualMachine was deleted, and another one has its name');
  }

  /** Takes one step; a doubt when everything has to be looked at anew. */
  async #take(step: PowerStep, machine: Machine, course: Course): Promise<Doubt | undefined> {
    const call = callOf(step, machine);
    if (!call) return undefined;
    const fields = { ...course.ref, action: course.action, step };
    try {
      await this.#options.transport.call(call);
      this.#options.logger.info(fields, 'power request taken');
      return undefined;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { code, message, retryAfter = 0 } = error;
      this.#options.logger.warn({ ...fields, code, error: message }, 'power request refused');
      const verdict = judge(error, step);
      if (verdict.kind === 'final') throw verdict.error;
      return verdict.kind === 'done' ? undefined : { waitMs: retryAfter * 1000, exhausted: verdict.exhausted };
    }
  }

  /** There is no time for another try, but the answer of the last one may have been lost: if so, all is well. */
  async #lastLook(course: Course, exhausted: ServiceError): Promise<void> {
    const machine = await this.#read(course);
    const plan = planPower(machine, course.action);
    const isOpen = typeof plan === 'string' || plan.some((step) => callOf(step, machine) !== undefined);
    if (!isRestarted(course, machine) && isOpen) throw exhausted;
  }
}
