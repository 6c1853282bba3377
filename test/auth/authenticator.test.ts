import { expect } from 'chai';
import { createAuthenticator, type AuthenticatorOptions } from '../../src/auth/authenticator.ts';
import { ServiceError } from '../../src/kubevirt/errors.ts';
import { accountOf, authorization, loginsOf, plainAccount } from './accounts.ts';
import { rejectionOf, somebody } from './callers.ts';

function authenticatorOf(more: Partial<AuthenticatorOptions> = {}) {
  const observed: string[] = [];
  const session = { ...accountOf('session-user').principal, sessionId: '1' };
  const holder = { ...accountOf('holder').principal, accountId: undefined };
  const authenticate = createAuthenticator({
    logins: loginsOf([plainAccount('ops', 'right'), plainAccount('token', 'right')]),
    sessions: { authenticate: (token) => (token === 'a'.repeat(64) ? session : undefined) },
    kubernetesToken: (token) => Promise.resolve(token === 'k8s' ? holder : undefined),
    observe: (scheme, result) => observed.push(`${scheme} ${result}`),
    ...more,
  });
  const who = async (token: string | undefined, header: string | undefined): Promise<string | undefined> =>
    (await authenticate({ token, authorization: header }, somebody))?.username;
  return { authenticate, who, observed };
}

describe('A request', () => {
  it('speaks for the session of its token, for the account of Basic, or for nobody', async () => {
    const { who, observed } = authenticatorOf();
    expect(await who('a'.repeat(64), undefined)).to.equal('session-user');
    expect(await who(undefined, authorization('ops', 'right'))).to.equal('ops');
    expect(await who(undefined, undefined)).to.equal(undefined);
    expect(await who(undefined, authorization('ops', 'wrong'))).to.equal(undefined);
    expect(observed).to.deep.equal(['session accepted', 'basic accepted', 'none rejected', 'basic rejected']);
  });

  it('with a token speaks for nobody else, whatever else it shows', async () => {
    const { who } = authenticatorOf();
    expect(await who('a'.repeat(64), authorization('ops', 'wrong'))).to.equal('session-user');
    expect(await who('b'.repeat(64), authorization('ops', 'right'))).to.equal(undefined);
    expect(await who('', authorization('ops', 'right'))).to.equal(undefined);
  });

  it('with a Kubernetes token speaks for its holder, by Bearer or as the password of Basic', async () => {
    const { who, observed } = authenticatorOf();
    expect(await who(undefined, 'Bearer k8s')).to.equal('holder');
    expect(await who(undefined, 'bearer  k8s')).to.equal('holder');
    expect(await who(undefined, authorization('token', 'k8s'))).to.equal('holder');
    expect(await who(undefined, authorization('token', 'right'))).to.equal(undefined);
    expect(await who(undefined, 'Bearer')).to.equal(undefined);
    expect(observed.map((line) => line.split(' ')[0])).to.deep.equal(['bearer', 'bearer', 'bearer', 'bearer', 'basic']);
  });

  it('is not looked at as one with a Kubernetes token where those are not accepted', async () => {
    const { who } = authenticatorOf({ kubernetesToken: undefined });
    expect(await who(undefined, 'Bearer k8s')).to.equal(undefined);
    expect(await who(undefined, authorization('token', 'k8s'))).to.equal(undefined);
  });

  it('whose credentials can not be looked at fails, and is counted so', async () => {
    const unavailable = new ServiceError('Unavailable', 'down');
    const { authenticate, observed } = authenticatorOf({
      sessions: { authenticate: () => Promise.reject(unavailable) },
    });
    const request = authenticate({ token: 'a', authorization: undefined }, somebody);
    expect(await rejectionOf(request)).to.equal(unavailable);
    expect(observed).to.deep.equal(['session failed']);
  });
});
