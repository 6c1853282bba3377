import { expect } from 'chai';
import { operations, type OperationHandlers, type OperationId } from '../../generated/operations.ts';
import { createOperationBackend, type OperationRequest } from '../../src/http/openapi/backend.ts';
import { RouteTable } from '../../src/http/openapi/route-table.ts';
import { message } from '../../src/messages/message.ts';
import { RedfishError } from '../../src/messages/redfish-error.ts';

/** The contract with openapi-backend, whose router and validator are replaced: an upgrade that moves the seam fails here. */
describe('the seam of openapi-backend', () => {
  const calls: { readonly operationId: string; readonly request: unknown; readonly context: unknown }[] = [];
  const handlers = Object.fromEntries(
    Object.keys(operations).map((operationId) => [
      operationId,
      (request: unknown, context: unknown) => {
        calls.push({ operationId, request, context });
        return `reply of ${operationId}`;
      },
    ]),
  ) as unknown as OperationHandlers<string>;
  const steps: string[] = [];

  function request(method: string, path: string, body?: unknown): OperationRequest {
    return {
      method,
      path,
      requestPath: path,
      headers: {},
      query: {},
      params: {},
      requestBody: undefined,
      cookies: {},
      authorize: (_request, operationId) => {
        steps.push(`authorize ${operationId}`);
      },
      authorizeBody: (_request, operationId) => {
        steps.push(`authorize the body of ${operationId}`);
      },
      readBody: () => {
        steps.push('read the body');
        return Promise.resolve(body);
      },
    };
  }

  async function dispatch(method: string, path: string, body?: unknown): Promise<unknown> {
    calls.length = 0;
    steps.length = 0;
    return (await createOperationBackend(new RouteTable(), handlers))(request(method, path, body), 'context');
  }

  async function failure(method: string, path: string, body?: unknown): Promise<RedfishError> {
    try {
      await dispatch(method, path, body);
    } catch (error) {
      if (error instanceof RedfishError) return error;
      throw error;
    }
    throw new Error('nothing failed');
  }

  const bodies: Readonly<Record<string, object>> = {
    resetComputerSystem: { ResetType: 'GracefulRestart' },
    resetManager: { ResetType: 'GracefulRestart' },
    createSession: { UserName: 'a', Password: 'b' },
    createManagerAccount: { UserName: 'a', Password: 'b', RoleId: 'ReadOnly' },
  };

  it('calls the handler of every operation with its parameters and our context, and gives its reply', async () => {
    for (const [operationId, operation] of Object.entries(operations)) {
      const path = operation.path.replace(/\{\w+\}/g, 'an-id');
      const reply = await dispatch(operation.method.toUpperCase(), path, bodies[operationId]);
      expect(reply).to.equal(`reply of ${operationId}`);
      expect(calls).to.have.length(1);
      expect(calls[0]).to.include({ operationId, context: 'context' });
    }
  });

  it('authorizes before it reads a body, and reads one only where the operation takes one', async () => {
    await dispatch('POST', '/redfish/v1/Systems/x/Actions/ComputerSystem.Reset', { ResetType: 'On' });
    expect(steps).to.deep.equal([
      'authorize resetComputerSystem',
      'read the body',
      'authorize the body of resetComputerSystem',
    ]);
    expect(calls[0]?.request).to.deep.equal({ params: { ComputerSystemId: 'x' }, body: { ResetType: 'On' } });
    await dispatch('GET', '/redfish/v1/Systems/x');
    expect(steps).to.deep.equal(['authorize getComputerSystem', 'authorize the body of getComputerSystem']);
  });

  it('calls no handler before it is decided on a valid body, and none where that is refused', async () => {
    const refused = new RedfishError(403, [message('InsufficientPrivilege', [])]);
    for (const authorizeBody of [
      () => Promise.reject(refused),
      () => {
        throw refused;
      },
    ]) {
      calls.length = 0;
      const asked = { ...request('DELETE', '/redfish/v1/AccountService/Accounts/x'), authorizeBody };
      const reply = await createOperationBackend(new RouteTable(), handlers).then((each) =>
        each(asked, 'context').catch((error: unknown) => error),
      );
      expect(reply).to.equal(refused);
      expect(calls).to.deep.equal([]);
    }
  });

  it('routes the second path of an operation to the same handler', async () => {
    for (const collection of ['/redfish/v1/SessionService/Sessions', '/redfish/v1/AccountService/Accounts']) {
      for (const path of [collection, `${collection}/Members`]) {
        const body = { UserName: 'a', Password: 'b', ...(collection.endsWith('Accounts') && { RoleId: 'ReadOnly' }) };
        expect(await dispatch('POST', path, body)).to.equal(
          `reply of ${collection.endsWith('Accounts') ? 'createManagerAccount' : 'createSession'}`,
        );
      }
    }
  });

  it('calls no handler for a body that is refused: the validator is really asked', async () => {
    const path = '/redfish/v1/Systems/x/Actions/ComputerSystem.Reset';
    expect(await failure('POST', path, { ResetType: 'Explode' })).to.include({ status: 400 });
    expect(await failure('POST', path)).to.include({ status: 400 });
    expect(calls).to.deep.equal([]);
  });

  it('is 404 for a path that nothing has, 405 for a method that the path lacks', async () => {
    expect(await failure('GET', '/redfish/v1/Nowhere')).to.include({ status: 404 });
    const notAllowed = await failure('PATCH', '/redfish/v1/Systems/x');
    expect(notAllowed).to.include({ status: 405 });
    expect(notAllowed.headers).to.deep.equal({ Allow: 'GET, HEAD' });
    expect(steps).to.deep.equal([]);
  });

  it('knows in advance, for every operation, what is allowed at its path', () => {
    const routes = new RouteTable();
    for (const [operationId, { path }] of Object.entries(operations)) {
      const allowed = routes.allowed(path.replace(/\{\w+\}/g, 'an-id'));
      expect(allowed).not.to.be.empty;
      expect(routes.allowOf(operationId as OperationId), operationId).to.equal(allowed.join(', '));
    }
  });
});
