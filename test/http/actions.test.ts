import { expect } from 'chai';
import { ServiceError, type ServiceErrorKind } from '../../src/kubevirt/errors.ts';
import type { PowerAction } from '../../src/kubevirt/service.ts';
import { stubMachine, stubService } from './stub-service.ts';

const service = stubService([stubMachine({ namespace: 'team-a', name: 'web-1' }, { phase: 'Running' })]);
const reset = '/redfish/v1/Systems/team-a.web-1/Actions/ComputerSystem.Reset';
const managerReset = '/redfish/v1/Managers/team-a.web-1/Actions/Manager.Reset';

interface ErrorBody {
  readonly error: {
    readonly '@Message.ExtendedInfo': readonly { MessageId: string; MessageArgs: readonly string[] }[];
  };
}

async function post(
  path: string,
  resetType: string,
  who = 'Basic admin',
): Promise<{
  status: number;
  message: string;
  args: readonly string[];
  headers: Readonly<Record<string, string>>;
  text: string;
}> {
  const answer = await service.agent.post(path).set('Authorization', who).send({ ResetType: resetType });
  const [first] = (answer.body as Partial<ErrorBody>).error?.['@Message.ExtendedInfo'] ?? [];
  return {
    status: answer.status,
    message: first?.MessageId.split('.').at(-1) ?? '',
    args: first?.MessageArgs ?? [],
    headers: answer.headers,
    text: answer.text,
  };
}

afterEach(() => {
  service.failure = undefined;
});

describe('ComputerSystem.Reset', () => {
  const actions: readonly (readonly [string, PowerAction])[] = [
    ['On', 'start'],
    ['ForceOff', 'kill'],
    ['GracefulShutdown', 'shutdown'],
    ['ForceRestart', 'forceRestart'],
    ['GracefulRestart', 'restart'],
  ];
  for (const [resetType, action] of actions) {
    it(`${resetType} is the power action ${action}, answered 204 with an empty body`, async () => {
      const answer = await post(reset, resetType);
      expect(answer.status).to.equal(204);
      expect(answer.text).to.equal('');
      expect(service.performed.at(-1)).to.deep.equal({ name: 'web-1', action });
    });
  }

  it('is open to an Operator, and 403 to a ReadOnly account', async () => {
    expect((await post(reset, 'On', 'Basic operator')).status).to.equal(204);
    const before = service.performed.length;
    expect(await post(reset, 'On', 'Basic reader')).to.include({ status: 403, message: 'InsufficientPrivilege' });
    expect(service.performed).to.have.length(before);
  });

  const failures: readonly (readonly [ServiceErrorKind, number, string, readonly string[], string | undefined])[] = [
    ['NotFound', 404, 'ResourceMissingAtURI', [reset], undefined],
    ['InTransition', 409, 'ActionParameterValueConflict', ['ResetType', 'On'], '7'],
    ['Refused', 409, 'ResourceInUse', [], undefined],
    ['NotSupported', 400, 'ActionParameterNotSupported', ['ResetType', 'ComputerSystem.Reset'], undefined],
    ['Forbidden', 500, 'InternalError', [], undefined],
    ['Unavailable', 503, 'ServiceTemporarilyUnavailable', ['7'], '7'],
  ];
  for (const [kind, status, message, args, retryAfter] of failures) {
    it(`that fails as ${kind} is ${status} ${message}`, async () => {
      service.failure = new ServiceError(kind, 'why', { retryAfter: 6.2 });
      const answer = await post(reset, 'On');
      expect(answer).to.include({ status, message });
      expect(answer.args).to.deep.equal(args);
      expect(answer.headers['retry-after']).to.equal(retryAfter);
    });
  }

  it('that fails in a way nobody foresaw is 500, says nothing of the cause, and is in the log', async () => {
    service.failure = new Error('secret details');
    const answer = await post(reset, 'On');
    expect(answer).to.include({ status: 500, message: 'InternalError' });
    expect(answer.text).not.to.contain('secret');
    expect(service.log.some(({ message }) => message === 'unexpected error')).to.equal(true);
  });
});

describe('Manager.Reset', () => {
  it('re-reads the VM and changes nothing', async () => {
    const before = service.performed.length;
    expect((await post(managerReset, 'GracefulRestart')).status).to.equal(204);
    expect((await post(managerReset, 'ForceRestart')).status).to.equal(204);
    expect(service.performed).to.have.length(before);
  });

  it('takes its own list of values, not that of a system', async () => {
    const answer = await post(managerReset, 'ForceOff');
    expect(answer).to.include({ status: 400, message: 'ActionParameterValueNotInList' });
    expect(answer.args).to.deep.equal(['ForceOff', 'ResetType', 'Manager.Reset']);
  });

  it('is 403 to an Operator, who may not configure managers', async () => {
    expect((await post(managerReset, 'GracefulRestart', 'Basic operator')).status).to.equal(403);
  });

  it('says when the cluster can not be asked', async () => {
    service.failure = new ServiceError('Unavailable', 'down', { retryAfter: 5 });
    expect(await post(managerReset, 'GracefulRestart')).to.include({
      status: 503,
      message: 'ServiceTemporarilyUnavailable',
    });
  });
});
