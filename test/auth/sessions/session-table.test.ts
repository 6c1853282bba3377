import { expect } from 'chai';
import type { SessionRecord } from '../../../src/auth/sessions/session-secret.ts';
import { newSecretOf } from '../../../src/auth/sessions/session-secret.ts';
import { SessionTable } from '../../../src/auth/sessions/session-table.ts';
import type { SessionNews } from '../../../src/auth/sessions/session-table.ts';

const id = 'a'.repeat(32);
const verifier = 'b'.repeat(32);

function news(resourceVersion: string, changes: Partial<SessionRecord> = {}): SessionNews {
  const created = new Date(0);
  const session = { id, accountId: 'ann', username: 'ann', created, clientAddress: '', context: undefined };
  const base = { session, verifier, credential: 'first', formerCredential: undefined, formerUntil: 0, lastUsed: 1000 };
  const record = { ...base, ...changes };
  const { namespace, name, type, annotations = {}, data } = newSecretOf('redfish-system', record);
  const rest = { uid: 'u', resourceVersion, creationTimestamp: '', labels: {} };
  return { object: { namespace, name, type, annotations, data, ...rest }, record, isMirrored: true };
}

describe('the table of sessions', () => {
  let table: SessionTable;
  beforeEach(() => (table = new SessionTable({ now: () => 5000, date: () => 5000 })));

  it('takes nothing in about a session that has ended here, until that is taken back', () => {
    const known = table.learn(news('1'));
    table.end(id);
    expect(table.learn(news('2'))).to.equal(undefined);
    expect([table.byId(id), table.byDigest(id + verifier), ...table.ofAccount('ann')]).to.deep.equal([
      undefined,
      undefined,
    ]);
    if (known) table.revive(known);
    expect(table.byDigest(id + verifier)).to.equal(table.byId(id));
    expect(table.ofAccount('ann')).to.have.length(1);
  });

  it('keeps the newest version, in whatever order versions come', () => {
    table.learn(news('9', { credential: 'old' }));
    table.learn(news('10', { credential: 'new' }));
    table.learn(news('9', { credential: 'old' }));
    expect(table.byId(id)).to.deep.include({ record: news('10', { credential: 'new' }).record });
  });

  it('takes a later use for the latest, and one in the future for now', () => {
    table.learn(news('1'));
    table.learn(news('2', { lastUsed: 3000 }));
    table.learn(news('3', { lastUsed: 2000 }));
    expect(table.byId(id)?.lastUsed).to.equal(3000);
    table.learn(news('4', { lastUsed: 9_999_999 }));
    expect(table.byId(id)?.lastUsed).to.equal(5000);
  });

  it('finds an edited session by its new token alone', () => {
    table.learn(news('1'));
    table.learn(news('2', { verifier: 'c'.repeat(32) }));
    expect(table.byDigest(id + verifier)).to.equal(undefined);
    expect(table.byDigest(id + 'c'.repeat(32))).to.equal(table.byId(id));
    table.drop(id);
    expect(table.byDigest(id + 'c'.repeat(32))).to.equal(undefined);
    expect(table.all()).to.deep.equal([]);
  });
});
