import { expect } from 'chai';
import { hashPassword, parsePasswordHash, passwordHashProblem, verifyPassword } from '../../src/auth/scrypt.ts';
import { cheap } from './accounts.ts';

const text = (parameters: string, salt = 'A'.repeat(22), hash = 'A'.repeat(43)): string =>
  `$scrypt$${parameters}$${salt}$${hash}`;

describe('A password hash', () => {
  it('verifies its password and no other', async () => {
    const hash = await hashPassword('correct horse: battery', { parameters: cheap });
    expect(await verifyPassword('correct horse: battery', hash)).to.equal(true);
    expect(await verifyPassword('correct horse: batterz', hash)).to.equal(false);
    expect(await verifyPassword('', hash)).to.equal(false);
  });

  it('has a fresh salt each time', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => hashPassword('x', { parameters: cheap })));
    expect(one).to.not.equal(other);
  });

  it('is a PHC string with the default parameters, and fits its own check', async () => {
    const hash = await hashPassword('x');
    expect(hash).to.match(/^\$scrypt\$ln=15,r=8,p=3\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(passwordHashProblem(hash)).to.equal(undefined);
    expect(await verifyPassword('x', hash)).to.equal(true);
  });

  it('agrees with the test vector of RFC 7914', async () => {
    const derived =
      'fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640';
    const hash = Buffer.from(derived, 'hex').toString('base64').replace(/=+$/, '');
    const salt = Buffer.from('NaCl').toString('base64').replace(/=+$/, '');
    const parsed = { ln: 10, r: 8, p: 16, salt: Buffer.from(salt, 'base64'), hash: Buffer.from(hash, 'base64') };
    expect(await verifyPassword('password', parsed)).to.equal(true);
  });

  it('does not depend on how a letter is composed', async () => {
    const hash = await hashPassword('caf\u00e9', { parameters: cheap });
    expect(await verifyPassword('cafe\u0301', hash)).to.equal(true);
  });

  const faulty: readonly (readonly [string, RegExp])[] = [
    ['', /not of the form/],
    ['secret', /not of the form/],
    [text('ln=15,r=8'), /not of the form/],
    [text('ln=15,r=8,p=1').replace('scrypt', 'argon2id'), /not of the form/],
    [text('ln=15,r=8,p=1', 'A'.repeat(21) + '='), /not of the form/],
    [text('ln=0,r=8,p=1'), /doesn't allow/],
    [text('ln=16,r=1,p=1'), /doesn't allow/],
    [text('ln=15,r=8,p=0'), /doesn't allow/],
    [text('ln=18,r=8,p=1'), /more than 256 MiB/],
    [text('ln=99,r=9999,p=9999'), /more than 256 MiB/],
    [text('ln=15,r=8,p=17'), /too long/],
    [text('ln=15,r=8,p=1', 'AAAA'), /salt of 3 bytes instead of 8 to 64/],
    [text('ln=15,r=8,p=1', 'A'.repeat(22), 'AAAA'), /hash of 3 bytes instead of 16 to 64/],
  ];
  for (const [hash, problem] of faulty) {
    it(`is refused without being computed or repeated: ${hash.slice(0, 30) || 'nothing'}`, async () => {
      expect(passwordHashProblem(hash)?.problem).to.match(problem);
      expect(passwordHashProblem(hash)?.fix).to.equal('make a new one with npm run hash-password');
      expect(() => parsePasswordHash(hash)).to.throw(RangeError, problem);
      const error: unknown = await verifyPassword('x', hash).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(RangeError);
    });
  }

  it('may need up to 256 MiB', () => {
    expect(passwordHashProblem(text('ln=17,r=8,p=1'))).to.equal(undefined);
  });
});
