/**
 * The sessions that this replica knows, by token, Id and account. Keeps what the watch and direct reads bring, and which
 * ones have ended here, so that news from before their end don't bring them back. Asks nobody and decides on nothing.
 */
import type { KeyValueObject } from '../../kubevirt/objects.ts';
import { isNewer } from '../../kubevirt/versions.ts';
import type { Account } from '../accounts/accounts.ts';
import type { Principal } from '../principal.ts';
import type { SessionRecord } from './session-secret.ts';

/** One session as this replica knows it. */
export interface KnownSession {
  record: SessionRecord;
  /** Its Secret at the newest version that is known. */
  object: KeyValueObject;
  /** Here or as recorded by any replica, whichever is later: milliseconds since the epoch. */
  lastUsed: number;
  /** The watch has shown it, so it will tell of its end too. */
  isMirrored: boolean;
  /** When it was last written or read directly; on the monotonic scale. */
  provenAt: number;
  /** This replica has found its account good at some time. */
  hasBeenOpen: boolean;
  /** Since when its account's credentials are others than the session's; milliseconds since the epoch. */
  suspectSince: number | undefined;
  /** What requests with its token speak for, as long as the account is the same object. */
  principal: { readonly account: Account; readonly principal: Principal } | undefined;
}

export interface SessionNews {
  readonly object: KeyValueObject;
  readonly record: SessionRecord;
  readonly isMirrored: boolean;
}

/** So long after the end of a session, nothing from before it can arrive any more. */
const rememberEndedMs = 600_000;

const digestOfRecord = ({ session, verifier }: SessionRecord): string => session.id + verifier;

export interface Times {
  /** Milliseconds since the epoch. */
  readonly date: () => number;
  /** Milliseconds on a scale that only moves forward. */
  readonly now: () => number;
}

export class SessionTable {
  readonly #times: Times;
  readonly #byId = new Map<string, KnownSession>();
  readonly #byDigest = new Map<string, KnownSession>();
  readonly #byAccount = new Map<string, Set<KnownSession>>();
  /** Ids, oldest first, and when they ended. */
  readonly #ended = new Map<string, number>();

  constructor(times: Times) {
    this.#times = times;
  }

  byDigest(digest: string): KnownSession | undefined {
    return this.#byDigest.get(digest);
  }

  byId(id: string): KnownSession | undefined {
    return this.#byId.get(id);
  }

  ofAccount(accountId: string): readonly KnownSession[] {
    return [...(this.#byAccount.get(accountId) ?? [])];
  }

  all(): readonly KnownSession[] {
    return [...this.#byId.values()];
  }

  isEnded(id: string): boolean {
    return this.#ended.has(id);
  }

  /** Takes in what a watch or a read has brought; undefined where the session has ended here. */
  learn({ object, record, isMirrored }: SessionNews): KnownSession | undefined {
    const { id } = record.session;
    if (this.#ended.has(id)) return undefined;
    const known = this.#byId.get(id) ?? this.#add(object, record);
    known.isMirrored ||= isMirrored;
    if (!isMirrored) known.provenAt = this.#times.now();
    if (isNewer(known.object.resourceVersion, object.resourceVersion) === true) return known;
    if (digestOfRecord(known.record) !== digestOfRecord(record)) {
      this.#byDigest.delete(digestOfRecord(known.record));
      this.#byDigest.set(digestOfRecord(record), known);
    }
    known.object = object;
    known.record = record;
    // Another replica's clock may be ahead of ours; that a session was used in the future must not make it live longer.
    known.lastUsed = Math.max(known.lastUsed, Math.min(record.lastUsed, this.#times.date()));
    return known;
  }

  /** Forgets it, without having it ended: its Secret is gone. */
  drop(id: string): void {
    const known = this.#byId.get(id);
    if (!known) return;
    const { accountId } = known.record.session;
    this.#byId.delete(id);
    this.#byDigest.delete(digestOfRecord(known.record));
    const others = this.#byAccount.get(accountId);
    others?.delete(known);
    if (others?.size === 0) this.#byAccount.delete(accountId);
  }

  /** Ends it on this replica. */
  end(id: string): void {
    this.drop(id);
    const now = this.#times.now();
    this.#ended.set(id, now);
    for (const [oldest, at] of this.#ended) {
      if (now - at < rememberEndedMs) break;
      this.#ended.delete(oldest);
    }
  }

  /** Takes back an end that the cluster couldn't be told of. */
  revive({ object, record, isMirrored }: KnownSession): void {
    this.#ended.delete(record.session.id);
    this.learn({ object, record, isMirrored });
  }

  #add(object: KeyValueObject, record: SessionRecord): KnownSession {
    const { id, accountId } = record.session;
    const lastUsed = Math.min(record.lastUsed, this.#times.date());
    const initial = { isMirrored: false, provenAt: -Infinity, hasBeenOpen: false };
    const known = { record, object, lastUsed, ...initial, suspectSince: undefined, principal: undefined };
    this.#byId.set(id, known);
    this.#byDigest.set(digestOfRecord(record), known);
    const others = this.#byAccount.get(accountId) ?? new Set();
    this.#byAccount.set(accountId, others.add(known));
    return known;
  }
}
