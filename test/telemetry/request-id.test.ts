import { expect } from 'chai';
import { requestIdOf } from '../../src/telemetry/request-id.ts';

describe('The id of a request', () => {
  for (const header of ['a', 'req-1.2_3', 'x'.repeat(64)]) {
    it(`is the caller's where it is safe: ${header.slice(0, 10)}`, () => {
      expect(requestIdOf(header)).to.equal(header);
    });
  }

  const unsafe = [undefined, '', 'x'.repeat(65), 'a b', 'a\r\nSet-Cookie: x', 'é', '<script>', 'a\u0000', ['a', 'b']];
  for (const header of unsafe) {
    it(`is a new one for ${JSON.stringify([header]).slice(0, 30)}`, () => {
      expect(requestIdOf(header, () => 'made')).to.equal('made');
    });
  }

  it('is another one for each request', () => {
    expect(requestIdOf(undefined)).to.match(/^[\da-f-]{36}$/);
    expect(requestIdOf(undefined)).to.not.equal(requestIdOf(undefined));
  });
});
