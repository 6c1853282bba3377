/**
 * One line of jobs for each key, in order of arrival: power requests of one VM don't overtake each other, those of
 * different VMs don't wait for each other. A request equal to the last one in line shares its outcome. Lines are bounded:
 * who would wait behind many that contradict each other has given up before its turn.
 */
import type { Clock } from '../clock.ts';
import { ServiceError } from '../errors.ts';

/** Jobs of one key that are running or waiting. */
const longestLine = 8;
/** Seconds. */
const fullRetryAfter = 5;

interface Line {
  /** Of the last job. */
  label: string;
  outcome: Promise<void>;
  /** Jobs that aren't over. */
  length: number;
}

export class JobQueue {
  readonly #clock: Clock;
  readonly #lines = new Map<string, Line>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Runs a job behind those of the same key, or joins the last of them if it has the same label. Rejects with ServiceError
   * Unavailable where too many wait.
   * @param echoMs so long after a success equal requests still join it, as long as no other one comes between. For what
   * leaves no state by which a second, equal request could be seen to be superfluous.
   */
  run(key: string, label: string, echoMs: number, work: () => Promise<void>): Promise<void> {
    const line = this.#lines.get(key) ?? { label: '', outcome: Promise.resolve(), length: 0 };
    if (line.label === label) return line.outcome;
    if (line.length === longestLine) return Promise.reject(full());
    const outcome = line.outcome.then(work, work);
    Object.assign(line, { label, outcome, length: line.length + 1 });
    this.#lines.set(key, line);
    const leave = (): void => {
      if (line.outcome === outcome) this.#lines.delete(key);
    };
    const end = (staysMs: number): void => {
      line.length -= 1;
      if (staysMs > 0) this.#clock.after(staysMs, leave);
      else leave();
    };
    outcome.then(
      () => end(echoMs),
      () => end(0),
    );
    return outcome;
  }
}

function full(): ServiceError {
  const message = 'too many requests for this VirtualMachine wait for each other';
  return new ServiceError('Unavailable', message, { retryAfter: fullRetryAfter });
}
