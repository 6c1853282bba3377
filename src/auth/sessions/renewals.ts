/**
 * Writes down when sessions were last used: late and seldom, since every request is a use and every write costs the
 * cluster. A use is recorded once a tenth of the timeout has passed since the record before, so that each replica writes at
 * most so often for a session, and what others know of it is at most a tenth old. Sessions that end before that cost nothing.
 */
import type { Clock } from '../../kubevirt/clock.ts';
import { ServiceError } from '../../kubevirt/errors.ts';
import type { KeyValueObjects } from '../../kubevirt/objects.ts';
import type { Logger } from '../../telemetry/logger.ts';
import type { Lane } from './lane.ts';
import { recordOf, rewritten } from './session-secret.ts';
import type { KnownSession, SessionTable } from './session-table.ts';

export interface RenewalOptions {
  readonly secrets: Pick<KeyValueObjects, 'read' | 'replace'>;
  readonly table: SessionTable;
  readonly clock: Clock;
  readonly timeoutMs: () => number;
  readonly lane: Lane;
  readonly logger: Logger;
}

const shortestMs = 1_000;

export class Renewals {
  readonly #options: RenewalOptions;
  readonly #pending = new Map<string, () => void>();
  #isStopped = false;

  constructor(options: RenewalOptions) {
    this.#options = options;
  }

  /** To be called with every use; the session's `lastUsed` says when. */
  used(known: KnownSession): void {
    const { id } = known.record.session;
    if (this.#isStopped || this.#pending.has(id) || known.lastUsed <= known.record.lastUsed) return;
    const { clock } = this.#options;
    const due = known.record.lastUsed + this.#intervalMs() - clock.date().getTime();
    this.#schedule(id, due);
  }

  /** The timeout is another now. */
  rescheduleAll(): void {
    const ids = [...this.#pending.keys()];
    this.#cancelAll();
    for (const id of ids) {
      const known = this.#options.table.byId(id);
      if (known) this.used(known);
    }
  }

  stop(): void {
    this.#isStopped = true;
    this.#cancelAll();
  }

  #intervalMs(): number {
    return Math.max(shortestMs, this.#options.timeoutMs() / 10);
  }

  #schedule(id: string, delayMs: number): void {
    const run = (): void => void this.#options.lane.run(() => this.#renew(id));
    this.#pending.set(id, this.#options.clock.after(Math.max(0, delayMs), run));
  }

  #cancelAll(): void {
    for (const cancel of this.#pending.values()) cancel();
    this.#pending.clear();
  }

  async #renew(id: string): Promise<void> {
    const { table, clock } = this.#options;
    const known = table.byId(id);
    const isRecorded = !known || known.lastUsed <= known.record.lastUsed;
    const isEarly = known && clock.date().getTime() < known.record.lastUsed + this.#intervalMs();
    const failed = isRecorded || isEarly || this.#isStopped ? false : await this.#write(known);
    this.#pending.delete(id);
    if (failed && !this.#isStopped) this.#schedule(id, this.#intervalMs());
    else if (known && table.byId(id) === known) this.used(known);
  }

  /** Whether it is to be tried again later. */
  async #write(known: KnownSession): Promise<boolean> {
    const { secrets, table, logger } = this.#options;
    const record = { ...known.record, lastUsed: known.lastUsed };
    try {
      const object = await secrets.replace(known.object, rewritten(known.object, record));
      table.learn({ object, record, isMirrored: false });
      return false;
    } catch (error) {
      if (error instanceof ServiceError && error.kind === 'Conflict') await this.#readAgain(known);
      else logger.warn({ session: known.record.session.id, error: String(error) }, "a session's use isn't recorded");
      return true;
    }
  }

  /** Another replica was first, or has ended it. */
  async #readAgain(known: KnownSession): Promise<void> {
    const { secrets, table } = this.#options;
    const object = await secrets.read(known.object).catch(() => undefined);
    const record = object && recordOf(object);
    if (object && typeof record === 'object') table.learn({ object, record, isMirrored: false });
  }
}
