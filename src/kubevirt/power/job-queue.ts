/**
 * One line of jobs for each key, in order of arrival: power requests of one VM don't overtake each other, those of
 * different VMs don't wait for each other. A request equal to the last one in line shares its outcome.
 */
import type { Clock } from '../clock.ts';

interface Job {
  readonly label: string;
  readonly outcome: Promise<void>;
}

export class JobQueue {
  readonly #clock: Clock;
  readonly #last = new Map<string, Job>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Runs a job behind those of the same key, or joins the last of them if it has the same label.
   * @param echoMs so long after a success equal requests still join it, as long as no other one comes between. For what
   * leaves no state by which a second, equal request could be seen to be superfluous.
   */
  run(key: string, label: string, echoMs: number, work: () => Promise<void>): Promise<void> {
    const last = this.#last.get(key);
    if (last?.label === label) return last.outcome;
    const outcome = last ? last.outcome.then(work, work) : work();
    const job = { label, outcome };
    this.#last.set(key, job);
    const leave = (): void => {
      if (this.#last.get(key) === job) this.#last.delete(key);
    };
    outcome.then(() => (echoMs > 0 ? this.#clock.after(echoMs, leave) : leave()), leave);
    return outcome;
  }
}
