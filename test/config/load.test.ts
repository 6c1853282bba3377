import { expect } from 'chai';
import { load } from './support.ts';

describe('A configuration that fits', () => {
  it('is all defaults when the file is empty', () => {
    expect(load('# nothing\n')).to.deep.equal({
      serviceUuid: undefined,
      listen: { host: '0.0.0.0', port: 8443, http: false, tls: undefined, trustedProxies: [] },
      health: { host: '0.0.0.0', port: 8080 },
      namespaces: { kind: 'all' },
      chassis: [],
      users: [],
      kubernetesTokens: false,
      sessions: { timeoutSeconds: 1800, maxPerAccount: 256 },
      lockout: { threshold: 10, durationSeconds: 60, resetSeconds: 60 },
      passwords: { minLength: 8, maxLength: 128 },
      kubernetes: {
        kubeconfig: undefined,
        namespace: undefined,
        staleAfterSeconds: 90,
        requestTimeoutSeconds: 30,
        connectTimeoutSeconds: 5,
        retrySeconds: 5,
        maxConcurrentRequests: 32,
      },
      logging: { level: 'info' },
      checkResponses: false,
    });
  });

  it('keeps what the file says', () => {
    const config = load(`
serviceUuid: 0F2D6E4A-1111-4222-8333-444455556666
listen: { host: '::', port: 443, tls: { certFile: /tls/tls.crt, keyFile: /tls/tls.key } }
namespaces: [dev, prod]
chassis:
  - name: rack-1
    namespaces: [prod]
    selector: { matchLabels: { example.com/rack: '1' }, matchExpressions: [{ key: tier, operator: NotIn, values: [test] }] }
    description: The first rack
users:
  - { username: admin, password: 'a:b"c', role: Administrator }
  - { username: ops, password: x, role: Operator, chassis: [rack-1, dev] }
kubernetes: { kubeconfig: /etc/kubeconfig, staleAfterSeconds: 30 }
logging: { level: debug }
checkResponses: true
`);
    expect(config.serviceUuid).to.equal('0f2d6e4a-1111-4222-8333-444455556666');
    expect(config.listen).to.deep.equal({
      host: '::',
      port: 443,
      http: false,
      tls: { certFile: '/tls/tls.crt', keyFile: '/tls/tls.key', clientCaFile: undefined },
      trustedProxies: [],
    });
    expect(config.namespaces).to.deep.equal({ kind: 'names', names: ['dev', 'prod'] });
    expect(config.chassis).to.deep.equal([
      {
        name: 'rack-1',
        namespaces: ['prod'],
        selector: {
          matchLabels: { 'example.com/rack': '1' },
          matchExpressions: [{ key: 'tier', operator: 'NotIn', values: ['test'] }],
        },
        description: 'The first rack',
      },
    ]);
    expect(config.users[0]).to.deep.equal({
      username: 'admin',
      role: 'Administrator',
      password: 'a:b"c',
      passwordHash: undefined,
      chassis: undefined,
    });
    expect(config.users[1]?.chassis).to.deep.equal(['rack-1', 'dev']);
    expect(config.kubernetes).to.deep.equal({
      kubeconfig: '/etc/kubeconfig',
      namespace: undefined,
      staleAfterSeconds: 30,
      requestTimeoutSeconds: 30,
      connectTimeoutSeconds: 5,
      retrySeconds: 5,
      maxConcurrentRequests: 32,
    });
    expect(config.logging.level).to.equal('debug');
    expect(config.checkResponses).to.equal(true);
  });

  it('may be JSON, indented with tabs', () => {
    expect(load('{\n\t"listen": {\n\t\t"port": 0,\n\t\t"http": true\n\t}\n}\n').listen).to.include({
      port: 0,
      http: true,
    });
  });

  it('selects namespaces by labels', () => {
    const selector = { matchLabels: { redfish: 'yes' } };
    expect(load('namespaceSelector: { matchLabels: { redfish: "yes" } }').namespaces).to.deep.equal({
      kind: 'selector',
      selector,
    });
  });

  it('lets users name any chassis where the namespaces are not known at start', () => {
    const [user] = load('users: [{ username: a, password: b, role: ReadOnly, chassis: [someday] }]').users;
    expect(user?.chassis).to.deep.equal(['someday']);
  });

  it('takes KUBECONFIG where the file names no kubeconfig', () => {
    const environment = { KUBECONFIG: '/home/me/kubeconfig' };
    expect(load('', environment).kubernetes.kubeconfig).to.equal('/home/me/kubeconfig');
    expect(load('kubernetes: { kubeconfig: /other }', environment).kubernetes.kubeconfig).to.equal('/other');
    expect(load('', { KUBECONFIG: '' }).kubernetes.kubeconfig).to.equal(undefined);
  });

  it('is frozen all the way down', () => {
    const config = load('users: [{ username: a, password: b, role: ReadOnly, chassis: [x] }]');
    for (const part of [config, config.listen, config.users, config.users[0], config.users[0]?.chassis]) {
      expect(part).to.satisfy(Object.isFrozen);
    }
  });

  it('has the same defaults each time it is loaded', () => {
    expect(load('')).to.deep.equal(load(''));
    expect(load('').listen).to.not.equal(load('').listen);
  });
});
