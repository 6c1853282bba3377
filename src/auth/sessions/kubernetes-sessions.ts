/**
 * Sessions kept as Secrets, one each, so that every replica knows them and they survive restarts. A request with a known
 * token costs a hash and two look-ups in maps; the cluster is asked only about what the watch doesn't speak for.
 */
import { randomBytes } from 'node:crypto';
import { systemClock } from '../../kubevirt/clock.ts';
import type { Clock } from '../../kubevirt/clock.ts';
import { ServiceError } from '../../kubevirt/errors.ts';
import type { KeyValueMirror, KeyValueObject, KeyValueObjects, KeyValueRef } from '../../kubevirt/objects.ts';
import type { Logger } from '../../telemetry/logger.ts';
import type { Account, AccountDirectory } from '../accounts/accounts.ts';
import type { Principal } from '../principal.ts';
import type { SettingsStore } from '../settings.ts';
import { DirectLook, lookHoldsMs } from './direct-look.ts';
import type { LookBudget } from './direct-look.ts';
import { HouseKeeping } from './house-keeping.ts';
import { Lane } from './lane.ts';
import { Removals } from './removals.ts';
import { Renewals } from './renewals.ts';
import { newSecretOf, recordOf, rewritten, sessionIdOf, sessionSecretType } from './session-secret.ts';
import type { SessionRecord } from './session-secret.ts';
import { SessionTable } from './session-table.ts';
import type { KnownSession } from './session-table.ts';
import type { Session, SessionRequest, Sessions } from './sessions.ts';
import { digestOf, halvesOf, isToken, newToken } from './token.ts';
import { judge } from './validity.ts';
import type { Judges, Verdict } from './validity.ts';

export interface SessionsOptions {
  readonly secrets: KeyValueObjects;
  /** The service's own. */
  readonly namespace: string;
  readonly directory: Pick<AccountDirectory, 'byId' | 'onChange'>;
  /** Every source of accounts has been read once. Until then no session ends for want of its account. */
  readonly accountsKnown: () => boolean;
  readonly settings: Pick<SettingsStore, 'current' | 'onChange'>;
  readonly logger: Logger;
  /** Open sessions of one account; 256 by default. */
  readonly maxPerAccount?: number;
  readonly clock?: Clock;
  /** Numbers in [0, 1), for jitter. */
  readonly random?: () => number;
  readonly randomBytes?: (size: number) => Buffer;
  /** Look-ups of unknown tokens. */
  readonly lookBudget?: LookBudget;
  /** A watch that nothing has vouched for as long doesn't speak for sessions any more. */
  readonly staleAfterSeconds?: number;
}

export interface RunningSessions extends Sessions {
  /** True once the watch has told all sessions; before, each is looked up when its token is used. */
  readonly settled: boolean;
  stop(): void;
}

const usual = {
  maxPerAccount: 256,
  clock: systemClock,
  random: Math.random,
  randomBytes,
  lookBudget: { running: 8, burst: 100, perSecond: 20 },
  staleAfterSeconds: 90,
} as const;

/** House-keeping writes at a time. */
const laneWidth = 4;
const rebindAttempts = 5;
/** Replicas have heard of a changed password by then, by their watch of accounts or by asking. */
const formerCountsMs = 30_000;

/** Text that survives being written: a lone surrogate has no UTF-8. */
const writable = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

export class KubernetesSessions implements RunningSessions {
  readonly #options: Required<SessionsOptions>;
  readonly #table: SessionTable;
  readonly #judges: Judges;
  readonly #mirror: KeyValueMirror;
  readonly #look: DirectLook;
  readonly #renewals: Renewals;
  readonly #removals: Removals;
  readonly #houseKeeping: HouseKeeping;
  readonly #endings: readonly (() => void)[];

  /** Begins to watch, and to keep house until `stop()`. */
  constructor(given: SessionsOptions) {
    const options = { ...usual, ...given };
    const { secrets, namespace, directory, accountsKnown, settings, clock, random, logger } = options;
    const timeoutMs = (): number => settings.current().sessionTimeout * 1000;
    const date = (): number => clock.date().getTime();
    const now = (): number => clock.now();
    const lane = new Lane(laneWidth);
    const table = new SessionTable({ date, now });
    const onGone = ({ name }: KeyValueObject): void => table.drop(sessionIdOf(name) ?? '');
    this.#options = options;
    this.#table = table;
    this.#judges = { directory, accountsKnown, timeoutMs, date };
    this.#look = new DirectLook({ secrets, namespace, now, budget: options.lookBudget });
    this.#renewals = new Renewals({ secrets, table, clock, timeoutMs, lane, logger });
    this.#removals = new Removals({ secrets, clock, random, lane, logger, onGone });
    this.#houseKeeping = new HouseKeeping({ table, removals: this.#removals, judges: this.#judges, clock, random });
    this.#mirror = secrets.mirror({ namespace, type: sessionSecretType });
    for (const object of this.#mirror.list()) this.#mirrored(object);
    this.#endings = [
      this.#mirror.onChange((ref) => this.#changed(ref)),
      directory.onChange(() => this.#houseKeeping.look()),
      settings.onChange(() => this.#renewals.rescheduleAll()),
    ];
    this.#houseKeeping.start();
  }

  get settled(): boolean {
    return this.#mirror.settled;
  }

  stop(): void {
    for (const end of this.#endings) end();
    this.#houseKeeping.stop();
    this.#renewals.stop();
    this.#removals.stop();
  }

  async open(request: SessionRequest): Promise<{ readonly session: Session; readonly token: string }> {
    const { secrets, namespace } = this.#options;
    const token = newToken(this.#options.randomBytes);
    const record = this.#recordOf(token, request);
    const object = await secrets.create(newSecretOf(namespace, record));
    const known = this.#table.learn({ object, record, isMirrored: false });
    if (known) known.hasBeenOpen = true;
    this.#evict(record);
    return { session: record.session, token };
  }

  authenticate(token: string): Principal | undefined | Promise<Principal | undefined> {
    if (!isToken(token)) return undefined;
    const digest = digestOf(token);
    const known = this.#table.byDigest(digest);
    if (!known) return this.#table.isEnded(halvesOf(digest).id) ? undefined : this.#ask(digest, false);
    const verdict = this.#isVouchedFor(known) ? judge(known, this.#judges) : undefined;
    if (verdict?.kind === 'open') return this.#use(known, verdict.account);
    if (verdict?.kind === 'revoked') return undefined;
    // Another replica may know of a later use, or of new credentials.
    return this.#ask(digest, true);
  }

  get(id: string): Session | undefined {
    const known = this.#table.byId(id);
    return known && this.#isOpen(known) ? known.record.session : undefined;
  }

  list(): readonly Session[] {
    const open = this.#table.all().filter((known) => this.#isOpen(known));
    return open.map(({ record }) => record.session).sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  async end(id: string): Promise<void> {
    const known = this.#table.byId(id);
    if (!known) return;
    this.#table.end(id);
    try {
      await this.#options.secrets.remove(known.object);
    } catch (error) {
      // It is open on the others, so its client must be able to try again.
      this.#table.revive(known);
      throw error;
    }
  }

  async rebind(id: string, { credential }: Account): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const known = this.#table.byId(id);
      if (!known || known.record.credential === credential) return;
      try {
        const formerCredential = known.record.credential;
        const formerUntil = this.#judges.date() + formerCountsMs;
        await this.#rewrite(known, { ...known.record, credential, formerCredential, formerUntil });
        return;
      } catch (error) {
        const isConflict = error instanceof ServiceError && error.kind === 'Conflict';
        if (!isConflict || attempt === rebindAttempts) throw error;
        await this.#readAgain(known);
      }
    }
  }

  async #rewrite(known: KnownSession, record: SessionRecord): Promise<void> {
    const object = await this.#options.secrets.replace(known.object, rewritten(known.object, record));
    this.#table.learn({ object, record, isMirrored: false });
  }

  async #readAgain(known: KnownSession): Promise<void> {
    this.#found(known.record.session.id, await this.#options.secrets.read(known.object));
  }

  #recordOf(token: string, { account, clientAddress, context }: SessionRequest): SessionRecord {
    const { id, verifier } = halvesOf(digestOf(token));
    const created = this.#options.clock.date();
    const session = {
      id,
      accountId: account.id,
      username: account.username,
      created,
      clientAddress,
      context: context === undefined ? undefined : writable(context),
    };
    const { credential } = account;
    return { session, verifier, credential, formerCredential: undefined, formerUntil: 0, lastUsed: created.getTime() };
  }

  /** Ends those that weren't used for longest, where an account has too many. */
  #evict({ session }: SessionRecord): void {
    const others = this.#table.ofAccount(session.accountId).filter(({ record }) => record.session.id !== session.id);
    const surplus = others.length + 1 - this.#options.maxPerAccount;
    if (surplus <= 0) return;
    others.sort((one, other) => one.lastUsed - other.lastUsed);
    for (const { record, object } of others.slice(0, surplus)) {
      this.#table.end(record.session.id);
      this.#removals.add(object, { withinMs: 0, unchanged: false });
    }
  }

  #isVouchedFor({ isMirrored, provenAt }: KnownSession): boolean {
    const { clock, staleAfterSeconds } = this.#options;
    if (isMirrored && this.#mirror.staleSeconds < staleAfterSeconds) return true;
    return clock.now() - provenAt < lookHoldsMs;
  }

  #isOpen(known: KnownSession): boolean {
    return judge(known, this.#judges).kind === 'open';
  }

  async #ask(digest: string, isKnown: boolean): Promise<Principal | undefined> {
    const { id } = halvesOf(digest);
    try {
      this.#found(id, await this.#look.ask(id, isKnown));
    } catch (error) {
      // What was good a moment ago is so while nobody can be asked; but nobody is turned away unasked.
      const known = this.#table.byDigest(digest);
      if (!known || judge(known, this.#judges).kind !== 'open') throw error;
    }
    const known = this.#table.byDigest(digest);
    return known && this.#answer(known, judge(known, this.#judges));
  }

  #found(id: string, object: KeyValueObject | undefined): void {
    const record = object && recordOf(object);
    if (object && typeof record === 'object') this.#table.learn({ object, record, isMirrored: false });
    // It has ended elsewhere, and what the watch still tells of it is from before that.
    else if (this.#table.byId(id)) this.#table.end(id);
  }

  #answer(known: KnownSession, verdict: Verdict): Principal | undefined {
    if (verdict.kind === 'open') return this.#use(known, verdict.account);
    if (verdict.kind !== 'undecided') return undefined;
    throw new ServiceError('Unavailable', 'the account of this session is not known yet', { retryAfter: 1 });
  }

  #use(known: KnownSession, account: Account): Principal {
    known.lastUsed = Math.max(known.lastUsed, this.#judges.date());
    known.hasBeenOpen = true;
    this.#renewals.used(known);
    if (known.principal?.account !== account) {
      const { passwordChangeRequired } = account;
      const principal = { ...account.principal, passwordChangeRequired, sessionId: known.record.session.id };
      known.principal = { account, principal };
    }
    return known.principal.principal;
  }

  #changed(ref: KeyValueRef): void {
    const object = this.#mirror.get(ref);
    if (object) this.#mirrored(object);
    else {
      this.#removals.gone(ref.name);
      this.#table.drop(sessionIdOf(ref.name) ?? '');
    }
  }

  #mirrored(object: KeyValueObject): void {
    const record = recordOf(object);
    if (typeof record === 'object') {
      const known = this.#table.learn({ object, record, isMirrored: true });
      if (known && this.#isOpen(known)) known.hasBeenOpen = true;
    } else {
      this.#table.drop(sessionIdOf(object.name) ?? '');
      this.#options.logger.warn({ name: object.name, why: record }, 'a Secret of the type of sessions is none');
    }
  }
}
