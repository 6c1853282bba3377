import { expect } from 'chai';
import { AccountError, type AccountErrorKind } from '../../src/auth/accounts/accounts.ts';
import { ServiceError } from '../../src/kubevirt/errors.ts';
import { keysOf } from '../http/messages-of.ts';
import { accountSpecs, stubService } from '../http/stub-service.ts';

const service = stubService([]);
const collection = '/redfish/v1/AccountService/Accounts';
const uri = `${collection}/operator`;
const as = (id: string): Record<string, string> => ({ Authorization: `Basic ${id}` });
const secret = 'Sup3r-s3cret';

async function renew(): Promise<void> {
  const { accounts } = service.access;
  for (const { id } of accounts.list()) await accounts.remove(id, () => undefined);
  for (const spec of accountSpecs) accounts.put(spec);
}

const patch = (body: object, headers: Record<string, string> = {}) =>
  service.agent
    .patch(uri)
    .set({ ...as('admin'), ...headers })
    .send(body);

describe('what the accounts refuse', () => {
  beforeEach(renew);
  const rows: Readonly<Record<AccountErrorKind, readonly [number, string, string, string]>> = {
    NameTaken: [409, 'ResourceAlreadyExists', 'ResourceAlreadyExists', 'ResourceAlreadyExists'],
    NameInvalid: [400, 'PropertyValueFormatError', 'PropertyValueFormatError', 'PropertyValueFormatError'],
    PasswordInvalid: [400, 'PropertyValueError', 'PropertyValueError', 'PropertyValueError'],
    ReadOnly: [405, 'OperationNotAllowed', 'OperationNotAllowed', 'OperationNotAllowed'],
    LastAdministrator: [409, 'AccountNotModified', 'AccountNotModified', 'ResourceCannotBeDeleted'],
    NoSecret: [409, 'GeneralError', 'GeneralError', 'GeneralError'],
    ScopeNotTransferable: [403, 'InsufficientPrivilege', 'InsufficientPrivilege', 'InsufficientPrivilege'],
    NotFound: [404, 'ResourceMissingAtURI', 'ResourceMissingAtURI', 'ResourceMissingAtURI'],
  };
  for (const [kind, [status, onPost, onPatch, onDelete]] of Object.entries(rows) as [
    AccountErrorKind,
    readonly [number, string, string, string],
  ][]) {
    it(`as ${kind} is ${status}, says ${[...new Set([onPost, onPatch, onDelete])].join(' or ')}, and no password`, async () => {
      const { accounts } = service.access;
      const send = async (answer: () => PromiseLike<{ status: number; body: unknown; text: string }>, key: string) => {
        accounts.failure = new AccountError(kind, 'because of this');
        const told = await answer();
        expect([told.status, ...keysOf(told)]).to.deep.equal([status, key]);
        expect(told.text).not.to.contain(secret);
      };
      const body = { UserName: 'new', Password: secret, RoleId: 'ReadOnly' };
      await send(() => service.agent.post(collection).set(as('admin')).send(body), onPost);
      await send(() => patch({ UserName: 'new', Password: secret }), onPatch);
      await send(() => service.agent.delete(uri).set(as('admin')), onDelete);
    });
  }

  it('is told apart from a cluster that can not be asked, and from a race that was lost', async () => {
    service.access.accounts.failure = new ServiceError('Unavailable', 'down', { retryAfter: 3 });
    expect((await patch({ Enabled: false })).status).to.equal(503);
    service.access.accounts.failure = new ServiceError('Conflict', 'again');
    expect((await patch({ Enabled: false })).status).to.equal(409);
  });
});
