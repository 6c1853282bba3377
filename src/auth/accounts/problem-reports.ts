/**
 * Tells people what is wrong with accounts Secrets: once in the log and once as an Event on the Secret. Names that don't exist are
 * told a while later, since what an account speaks of is often made together with it. How many problems there are now is a
 * metric's matter.
 */
import type { Clock } from '../../kubevirt/clock.ts';
import type { KeyValueObject, TellEvent } from '../../kubevirt/objects.ts';
import type { Logger } from '../../telemetry/logger.ts';
import type { AccountProblem, AccountProblemKind } from './account-list.ts';

export interface ProblemReportsOptions {
  readonly logger: Logger;
  readonly tellEvent: TellEvent;
  readonly clock: Clock;
}

const reasons: Readonly<Record<AccountProblemKind, string>> = {
  malformed: 'MalformedAccount',
  overridden: 'OverriddenAccount',
  unknownName: 'UnknownName',
};

/** A Secret may have a fault in each of its lines; people mend the first ones and see the others then. */
const mostToldOf = 10;
const unknownNamesAfterMs = 30_000;

interface Told {
  readonly uid: string;
  readonly texts: ReadonlySet<string>;
  readonly cancel: () => void;
}

export class ProblemReports {
  readonly #options: ProblemReportsOptions;
  /** By namespace. */
  readonly #told = new Map<string, Told>();

  constructor(options: ProblemReportsOptions) {
    this.#options = options;
  }

  /**
   * A version of a Secret, with what is wrong with it.
   * @param unknownNames what it speaks of and doesn't exist at the time of asking; undefined as long as nobody knows
   */
  version(
    object: KeyValueObject,
    problems: readonly AccountProblem[],
    unknownNames: () => readonly AccountProblem[] | undefined,
  ): void {
    const before = this.#told.get(object.namespace);
    before?.cancel();
    const known = before?.uid === object.uid ? before.texts : new Set<string>();
    this.#tell(
      object,
      problems.filter(({ text }) => !known.has(text)),
    );
    this.#remember(object, new Set(problems.map(({ text }) => text)), unknownNames);
  }

  /** A Secret that is gone, or not served any more. */
  gone(namespace: string): void {
    this.#told.get(namespace)?.cancel();
    this.#told.delete(namespace);
  }

  stop(): void {
    for (const namespace of [...this.#told.keys()]) this.gone(namespace);
  }

  #remember(
    object: KeyValueObject,
    texts: ReadonlySet<string>,
    unknownNames: () => readonly AccountProblem[] | undefined,
  ): void {
    const cancel = this.#options.clock.after(unknownNamesAfterMs, () => {
      const unknown = unknownNames();
      if (unknown === undefined) this.#remember(object, texts, unknownNames);
      else this.#tell(object, unknown);
    });
    this.#told.set(object.namespace, { uid: object.uid, texts, cancel });
  }

  #tell(object: KeyValueObject, problems: readonly AccountProblem[]): void {
    const { namespace, name } = object;
    for (const { kind, text } of problems.slice(0, mostToldOf)) {
      this.#options.logger.warn({ accounts: `${namespace}/${name}`, kind, problem: text }, 'an account has a problem');
      this.#options.tellEvent(object, { type: 'Warning', reason: reasons[kind], message: text });
    }
    const more = problems.length - mostToldOf;
    if (more > 0) this.#options.logger.warn({ accounts: `${namespace}/${name}`, more }, 'more accounts have problems');
  }
}
