import { expect } from 'chai';
import type { ResourceAuthorization } from '../../src/auth/kubernetes/authorize-resource.ts';
import type { Principal } from '../../src/auth/principal.ts';
import { createPrivileges, type Asked } from '../../src/http/middleware/privileges.ts';
import { RedfishError } from '../../src/messages/redfish-error.ts';

/** The holder of a Kubernetes token: RBAC decides on VMs, with the valid body; on all else the one privilege Login. */
describe("the privileges of a token's holder", () => {
  const holder: Principal = {
    username: 'jane',
    accountId: undefined,
    role: undefined,
    privileges: new Set(['Login']),
    scope: { kind: 'granted', namespaces: 'all', systems: new Set() },
    passwordChangeRequired: false,
    sessionId: undefined,
  };
  const refused = new RedfishError(403, [{ MessageId: 'x' }]);
  const decided: unknown[] = [];
  const resources: ResourceAuthorization = {
    decides: (_principal, operationId) => operationId === 'resetComputerSystem',
    authorize: (_principal, _operationId, params, body) => {
      decided.push([params, body]);
      return (body as { ResetType: string }).ResetType === 'On' ? Promise.resolve() : Promise.reject(refused);
    },
    reach: (principal) => principal,
  };
  const privileges = createPrivileges(() => 'other', resources);
  const asking = (operationId: Asked['operationId'], params: Asked['params'] = {}): Asked => ({
    operationId,
    params,
    principal: holder,
    requestPath: '/x',
  });
  const reset = asking('resetComputerSystem', { ComputerSystemId: 'a.b' });

  it('are asked of Kubernetes where it decides, once the body is known', async () => {
    privileges.admit(reset);
    expect(decided).to.deep.equal([]);
    await privileges.decide(reset, { ResetType: 'On' });
    expect(decided).to.deep.equal([[{ ComputerSystemId: 'a.b' }, { ResetType: 'On' }]]);
    const outcome = await Promise.resolve(privileges.decide(reset, { ResetType: 'ForceOff' })).catch(
      (error: unknown) => error,
    );
    expect(outcome).to.equal(refused);
  });

  it("are Login alone elsewhere: services are seen, accounts and sessions are nobody's own", () => {
    for (const operationId of [
      'getSessionService',
      'getAccountService',
      'getRole',
      'getManagerAccountCollection',
    ] as const) {
      privileges.admit(asking(operationId));
    }
    for (const operationId of [
      'getManagerAccount',
      'updateManagerAccount',
      'createManagerAccount',
      'deleteSession',
      'updateSessionService',
    ] as const) {
      expect(() => privileges.admit(asking(operationId)), operationId)
        .to.throw(RedfishError)
        .with.property('status', 403);
    }
  });
});
