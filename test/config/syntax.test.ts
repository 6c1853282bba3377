import { expect } from 'chai';
import { ConfigError } from '../../src/config/problem.ts';
import { load, problemsOf } from './support.ts';

/** Each with the password hunter2 where somebody might put it. */
const cases: readonly (readonly [string, string, string])[] = [
  ['a tab', 'listen:\n\tport: 1', '2:1: a tab is used as indentation; indent with spaces'],
  [
    'a colon in a password',
    'users:\n  - password: hunter2: x',
    '2:15: a second colon in one line; put a text that contains a colon and a space in quotes',
  ],
  [
    'a password that begins with a reserved character',
    'users:\n  - password: @hunter2',
    "2:15: a text can't begin with this character; put the text in quotes",
  ],
  [
    'a password that begins with a star',
    'users:\n  - password: *hunter2',
    "2:15: users[0].password: anchors and aliases (&name, *name) aren't supported; " +
      'write the value out, or put the text in quotes',
  ],
  [
    'a password that begins with an exclamation mark',
    'users:\n  - password: !hunter2 x',
    "2:15: tags (!name) aren't supported; remove it, or put the text in quotes",
  ],
  [
    'a backslash in double quotes',
    'users:\n  - password: "hunter2\\q"',
    '2:23: a backslash in double quotes begins an unknown escape; double the backslash, or use single quotes',
  ],
  [
    'an open bracket',
    '{ "listen": { "port": 1 }',
    '1:26: a colon, comma, quote or bracket is missing; add it here or in front of this',
  ],
  [
    'an open quote',
    'users:\n  - password: "hunter2',
    '2:23: a colon, comma, quote or bracket is missing; add it here or in front of this',
  ],
  [
    'an alias as a key',
    'listen: { *hunter2 }',
    '1:11: listen: a key must be a text; check the braces and brackets, or put the key in quotes',
  ],
  [
    'braces in place of a key',
    'listen: { { hunter2: 1 }: 2 }',
    '1:11: listen: a key must be a text; check the braces and brackets, or put the key in quotes',
  ],
  [
    'a second document',
    'listen: {}\n---\nhealth: {}',
    '2:1: a second document begins; put everything into one document, without a line "---"',
  ],
];

describe('A syntax error in the configuration names the place and the fix', () => {
  for (const [what, text, expected] of cases) {
    it(`for ${what}`, () => {
      expect(problemsOf(text)).to.deep.equal([`config.yaml:${expected}`]);
    });
  }
});

describe('A password in the configuration never appears in an error', () => {
  const entries = [
    '{ username: a, password:hunter2, role: Operator }',
    '{ username: a, password, hunter2, role: Operator }',
    '{ username: "a:hunter2", password: b, role: Operator }',
    '{ username: a, passwordHash: hunter2, role: Operator }',
    '{ username: a, passwordHash: $scrypt$ln=15,r=8,p=3$hunter2$hunter2, role: Operator }',
    '{ username: a, password: [hunter2], role: hunter2 }',
    '{ username: a, password: { hunter2: 1 }, role: Operator }',
    '{ username: a, password: b, password: hunter2, role: Operator }',
    '{ username: a, password: &hunter2 }',
    '{ username: a, password:hunter2: *b }',
    'hunter2',
    '[a, hunter2]',
  ];
  for (const text of [...cases.map(([, written]) => written).filter((written) => written.includes('hunter2'))]) {
    it(`as in ${JSON.stringify(text)}`, () => refuses(text));
  }
  for (const entry of entries) {
    it(`as in ${entry}`, () => refuses(`users:\n  - ${entry}\n`));
  }

  function refuses(text: string): void {
    expect(() => load(text))
      .to.throw(ConfigError)
      .with.property('message')
      .that.does.not.include('hunter2');
  }
});
