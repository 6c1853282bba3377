import { expect } from 'chai';
import { load, problemsOf } from './support.ts';

const hash = `$scrypt$ln=15,r=8,p=3$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** What is wrong, the text, and the whole message: place, key, problem and fix. */
const cases: readonly (readonly [string, string, string])[] = [
  [
    'an unknown key at the top',
    'health: {}\nloging: { level: debug }',
    '2:1: loging: is not a known key; did you mean logging?',
  ],
  [
    'an unknown key inside',
    'listen:\n  host: a\n  prot: 1',
    '3:3: listen.prot: is not a known key; did you mean port?',
  ],
  ['a key in the wrong place', 'level: debug', '1:1: level: is not a known key; did you mean logging.level?'],
  [
    'a key that resembles nothing',
    'health:\n  verbosity: 3',
    '2:3: health.verbosity: is not a known key; the keys here are host, port',
  ],
  [
    'a number in place of a text',
    'users:\n  - { username: a, role: Operator, password: 12345 }',
    '2:46: users[0].password: must be a text, but is a number; put the value in quotes',
  ],
  [
    'a text in place of a number',
    'listen:\n  port: "8443"',
    '2:9: listen.port: must be a whole number, but is a text; write digits only, without quotes',
  ],
  [
    'a broken number',
    'listen:\n  port: 84.43',
    '2:9: listen.port: must be a whole number, but is a number; write digits only, without quotes',
  ],
  [
    'a text in place of a boolean',
    'listen:\n  http: "true"',
    '2:9: listen.http: must be true or false, but is a text; write true or false, without quotes',
  ],
  [
    'a text in place of a list',
    'namespaces: dev',
    '1:13: namespaces: must be a list, but is a text; write its entries as a list: [a, b]',
  ],
  [
    'keys in place of a list',
    'users:\n  admin: {}',
    '2:3: users: must be a list, but is keys with values; write its entries below it, each after a dash',
  ],
  [
    'a list in place of keys',
    'listen: []',
    '1:9: listen: must be keys with values, but is a list; write its keys below it, indented, each as "key: value"',
  ],
  [
    'a list in place of a text',
    'listen:\n  host: [a]',
    '2:9: listen.host: must be a text, but is a list; write a single value, in quotes',
  ],
  [
    'a key without a value',
    'namespaces: [a]\nusers:',
    '2:7: users: must be a list, but is empty; give it a value or remove the key',
  ],
  [
    'a document that is no set of keys',
    '- a',
    '1:1: must be keys with values, but is a list; write its keys below it, indented, each as "key: value"',
  ],
  [
    'a number out of range',
    'listen:\n  port: 65536',
    '2:9: listen.port: 65536 is out of range; use a number from 0 to 65535',
  ],
  [
    'a number below its range',
    'kubernetes: { requestTimeoutSeconds: 0 }',
    '1:38: kubernetes.requestTimeoutSeconds: 0 is out of range; use a number from 1 to 300',
  ],
  [
    'a value that is not in its list',
    'logging:\n  level: verbose',
    '2:10: logging.level: has a value that is not in its list; use one of debug, info, warn, error',
  ],
  [
    'a value that is nearly in its list',
    'users: [{ username: a, password: b, role: administrater }]',
    '1:43: users[0].role: has a value that is not in its list; ' +
      'did you mean Administrator? use one of Administrator, Operator, ReadOnly',
  ],
  ['an empty text', 'listen: { host: "" }', '1:17: listen.host: is an empty text; give it a value or remove the key'],
  ['an empty list', 'namespaces: []', '1:13: namespaces: is an empty list; add an entry or remove the key'],
  ['an entry twice', 'namespaces: [a, b, a]', '1:20: namespaces[2]: is twice in its list; keep one of the two'],
  [
    'a namespace that is no DNS label',
    'namespaces:\n  - Dev_1',
    '2:5: namespaces[0]: has a value that is not allowed; ' +
      'use at most 63 lower-case letters, digits and dashes, beginning and ending with a letter or digit',
  ],
  [
    'a username with a dot',
    'users: [{ username: a.b, password: c, role: ReadOnly }]',
    '1:21: users[0].username: has a value that is not allowed; ' +
      'use 1 to 128 characters without a dot, a colon or control characters',
  ],
  [
    'a UUID that is none',
    'serviceUuid: 1234',
    '1:14: serviceUuid: must be a text, but is a number; put the value in quotes',
  ],
  [
    'a malformed UUID',
    'serviceUuid: 0f2d6e4a',
    '1:14: serviceUuid: has a value that is not allowed; use a UUID, as uuidgen prints it',
  ],
  [
    'a label that Kubernetes does not allow',
    'namespaceSelector:\n  matchLabels:\n    "a b": c',
    '3:5: namespaceSelector.matchLabels["a b"]: is a key that is not allowed; ' +
      'use the key of a Kubernetes label: a name of at most 63 characters, or a domain, a slash and a name',
  ],
  [
    'a label value that Kubernetes does not allow',
    'namespaceSelector:\n  matchLabels:\n    1: "b c"',
    '3:8: namespaceSelector.matchLabels["1"]: has a value that is not allowed; ' +
      'use the value of a Kubernetes label: at most 63 letters, digits, dashes, dots and underscores',
  ],
  [
    'an operator without its values',
    'namespaceSelector:\n  matchExpressions:\n    - { key: a, operator: In }',
    '3:7: namespaceSelector.matchExpressions[0].values: is missing; add the values that In compares with',
  ],
  [
    'values that an operator does not take',
    'chassis:\n  - name: x\n    selector: { matchExpressions: [{ key: a, operator: Exists, values: [b] }] }',
    '3:64: chassis[0].selector.matchExpressions[0].values: Exists takes no values; remove the key',
  ],
  [
    'a user without a role',
    'users:\n  - username: a\n    password: b',
    '2:5: users[0].role: is missing; add it: what the user may do',
  ],
  [
    'a user without a credential',
    'users:\n  - username: a\n    role: ReadOnly',
    '2:5: users[0].password: is missing; add it, or a passwordHash from npm run hash-password',
  ],
  [
    'both password and passwordHash',
    `users:\n  - username: a\n    role: ReadOnly\n    password: b\n    passwordHash: ${hash}`,
    '4:5: users[0].password: password and passwordHash exclude each other; remove one of the two',
  ],
  [
    'a malformed hash',
    'users:\n  - username: a\n    role: ReadOnly\n    passwordHash: $2y$10$abcdef',
    '4:19: users[0].passwordHash: is not of the form $scrypt$ln=15,r=8,p=3$<salt>$<hash>; ' +
      'make a new one with npm run hash-password',
  ],
  [
    'a hash that needs too much memory',
    `users:\n  - username: a\n    role: ReadOnly\n    passwordHash: ${hash.replace('ln=15', 'ln=18')}`,
    '4:19: users[0].passwordHash: needs more than 256 MiB of memory for a login; ' +
      'make a new one with npm run hash-password',
  ],
  [
    'the name of Kubernetes tokens, where those are taken',
    'kubernetesTokens: true\nusers:\n  - { username: token, password: b, role: ReadOnly }',
    '3:17: users[0].username: token stands for Kubernetes tokens; choose another name',
  ],
  [
    'two users of one name',
    'users:\n  - { username: é, password: b, role: ReadOnly }\n  - { username: "e\\u0301", password: c, role: Operator }',
    '3:17: users[1].username: is the username of users[0] too; rename or remove one of the two',
  ],
  [
    'two chassis of one name',
    'chassis:\n  - name: a\n  - name: a',
    '3:11: chassis[1].name: is the name of chassis[0] too; rename or remove one of the two',
  ],
  [
    'a chassis with the name of a namespace',
    'namespaces: [a]\nchassis:\n  - name: a',
    '3:11: chassis[0].name: the namespace a is a chassis of this name; choose another name',
  ],
  [
    'a chassis of a namespace that is not served',
    'namespaces: [prod]\nchassis:\n  - { name: x, namespaces: [prd] }',
    '3:29: chassis[0].namespaces[0]: prd is not a served namespace; did you mean prod? Or add it to namespaces',
  ],
  [
    'a user of a chassis that does not exist',
    'namespaces: [dev]\nchassis: [{ name: rack-1 }]\nusers:\n' +
      '  - { username: a, password: b, role: ReadOnly, chassis: [dev, rakc-1] }',
    '4:64: users[0].chassis[1]: rakc-1 is neither a named chassis nor a served namespace; ' +
      'did you mean rack-1? Or name it in chassis or namespaces',
  ],
  [
    'a certificate without its key',
    'listen:\n  tls:\n    certFile: /tls/tls.crt',
    '2:3: listen.tls.keyFile: is missing; add it: path of its private key (PEM)',
  ],
  [
    'plain HTTP with a certificate',
    'listen:\n  tls: { certFile: a, keyFile: b }\n  http: true',
    '3:3: listen.http: http and tls exclude each other; remove http: true, or remove tls',
  ],
  [
    'a trusted proxy that is no network',
    'listen:\n  trustedProxies: [10.0.0.0/8, 10.0.0.0/33]',
    '2:32: listen.trustedProxies[1]: 10.0.0.0/33 is no IP address or network; write it as 10.0.0.0/8',
  ],
  [
    'a trusted proxy by its name',
    'listen:\n  trustedProxies: [proxy.example]',
    '2:20: listen.trustedProxies[0]: has a value that is not allowed; ' +
      'use an IP address, or a network such as 10.0.0.0/8 or fd00::/8',
  ],
  [
    'failures that are remembered longer than the lockout',
    'lockout: { durationSeconds: 30 }',
    '1:1: lockout.resetSeconds: is above durationSeconds; make it at most as long',
  ],
  [
    'bounds of passwords in the wrong order',
    'passwords: { minLength: 20, maxLength: 10 }',
    '1:25: passwords.minLength: is above maxLength; make it at most as large',
  ],
  [
    'the default port of health for Redfish',
    'listen:\n  port: 8080',
    '2:9: listen.port: 8080 is health.port too; use another port for one of the two',
  ],
  [
    'the default port of Redfish for health',
    'health:\n  port: 8443',
    '2:9: health.port: 8443 is listen.port too; use another port for one of the two',
  ],
  [
    'both a list of namespaces and a selector',
    'namespaces: [a]\nnamespaceSelector: {}',
    '2:1: namespaceSelector: excludes the key namespaces; remove one of the two',
  ],
  [
    'a key twice',
    'listen:\n  port: 1\n  host: a\n  port: 2',
    '4:3: listen.port: the key is already in line 2; keep one of the two',
  ],
];

describe('A problem in the configuration names the place, the key and the fix', () => {
  for (const [what, text, expected] of cases) {
    it(`for ${what}`, () => {
      expect(problemsOf(text)).to.deep.equal([`config.yaml:${expected}`]);
    });
  }

  it('for a KUBECONFIG with several files, which has no place', () => {
    expect(problemsOf('', { KUBECONFIG: '/a:/b' })).to.deep.equal([
      'KUBECONFIG: the environment variable lists several files; name one, here or as kubernetes.kubeconfig',
    ]);
  });
});

describe('The problems of a configuration', () => {
  it('are all reported at once, in the order of the file', () => {
    const text = [
      'listen: { prot: 1 }',
      'health: { port: 99999 }',
      'users:',
      '  - { username: a, password: b, role: Owner }',
      '  - { username: a, password: b, role: Operator }',
      'health: { port: 2 }',
    ].join('\n');
    expect(problemsOf(text).map((line) => /^config.yaml:(\d+):\d+: ([^:]+)/.exec(line)?.slice(1))).to.deep.equal([
      ['1', 'listen.prot'],
      ['4', 'users[0].role'],
      ['5', 'users[1].username'],
      ['6', 'health'],
    ]);
  });

  it('have a head that counts them', () => {
    expect(() => load('a: 1\nb: 2')).to.throw(/^the configuration has 2 problems:\n {2}config\.yaml:1:1: a: /);
    expect(() => load('a: 1')).to.throw(/^the configuration has a problem:\n/);
  });

  it('do not list a key as missing when a typo of it was found', () => {
    expect(problemsOf('users: [{ username: a, password: b, rol: Operator }]')).to.deep.equal([
      'config.yaml:1:37: users[0].rol: is not a known key; did you mean role?',
    ]);
    expect(problemsOf('users: [{ username: a, passwrd: b, role: Operator }]')).to.have.length(1);
  });

  it('do not follow from one another', () => {
    const text = 'namespaces: [Dev]\nusers: [{ username: a, password: b, role: ReadOnly, chassis: [dev] }]';
    expect(problemsOf(text)).to.have.length(1);
  });
});
