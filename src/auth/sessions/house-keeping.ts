/** Looks now and then, and whenever accounts change, which sessions are over, and has their Secrets removed. */
import type { Clock } from '../../kubevirt/clock.ts';
import type { Removals } from './removals.ts';
import type { KnownSession, SessionTable } from './session-table.ts';
import { judge } from './validity.ts';
import type { Judges, Verdict } from './validity.ts';

export interface HouseKeepingOptions {
  readonly table: SessionTable;
  readonly removals: Removals;
  readonly judges: Judges;
  readonly clock: Clock;
  readonly random: () => number;
}

/** All replicas see it at the same time, and one of them is to be first. */
const spreadMs = 2_000;
/** The session that changed its account's password needs some time to be bound to the new one. */
const changeGraceMs = 10_000;
/** Beyond what other replicas may not have recorded yet: clocks differ, writes take time. */
const expiryGraceMs = 5_000;
const lookEvery = { leastMs: 1_000, mostMs: 30_000 };

export class HouseKeeping {
  readonly #options: HouseKeepingOptions;
  #cancel: () => void = () => undefined;

  constructor(options: HouseKeepingOptions) {
    this.#options = options;
  }

  start(): void {
    const { clock, random, judges } = this.#options;
    const every = Math.min(lookEvery.mostMs, Math.max(lookEvery.leastMs, judges.timeoutMs() / 10));
    this.#cancel = clock.after(every * (0.75 + random() / 2), () => {
      this.look();
      this.start();
    });
  }

  stop(): void {
    this.#cancel();
  }

  look(): void {
    const { table, judges } = this.#options;
    for (const known of table.all()) this.#treatments[judge(known, judges).kind](known);
  }

  readonly #treatments: Readonly<Record<Verdict['kind'], (known: KnownSession) => void>> = {
    open: (known) => {
      known.hasBeenOpen = true;
      known.suspectSince = undefined;
    },
    undecided: () => undefined,
    revoked: (known) => this.#end(known),
    changed: (known) => {
      const now = this.#options.judges.date();
      known.suspectSince ??= now;
      if (now - known.suspectSince >= changeGraceMs) this.#end(known);
    },
    expired: (known) => {
      const { judges, removals } = this.#options;
      const overdue = known.lastUsed + judges.timeoutMs() * 1.1 + expiryGraceMs;
      if (judges.date() >= overdue) removals.add(known.object, { withinMs: spreadMs, unchanged: true });
    },
  };

  #end({ record, object }: KnownSession): void {
    this.#options.table.end(record.session.id);
    this.#options.removals.add(object, { withinMs: spreadMs, unchanged: false });
  }
}
