import { expect } from 'chai';
import { clientReader, type Arrived, type Client, type ListenerFacts } from '../../src/http/client.ts';

const listener: ListenerFacts = { secure: true, host: '0.0.0.0', trustedProxies: [] };

function clientOf(facts: Partial<ListenerFacts>, remoteAddress: string, headers: Arrived['headers'] = {}): Client {
  return clientReader({ ...listener, ...facts })({ socket: { remoteAddress }, headers });
}

const addressOf = (trustedProxies: readonly string[], peer: string, forwarded: string): string =>
  clientOf({ trustedProxies }, peer, { 'x-forwarded-for': forwarded }).address;

describe('the client of a request', () => {
  it("is the connection's peer, in IPv4's own form", () => {
    expect(clientOf({}, '192.0.2.1').address).to.equal('192.0.2.1');
    expect(clientOf({}, '::ffff:192.0.2.1').address).to.equal('192.0.2.1');
    expect(clientOf({}, '2001:db8::1').address).to.equal('2001:db8::1');
  });

  it('can say of itself what it wants where no proxy is trusted, or it is none of them', () => {
    expect(addressOf([], '192.0.2.1', '203.0.113.9')).to.equal('192.0.2.1');
    expect(addressOf(['10.0.0.0/8'], '192.0.2.1', '203.0.113.9')).to.equal('192.0.2.1');
  });

  const forwarded: readonly (readonly [string, string, string])[] = [
    ['is the one that a trusted proxy names', '203.0.113.9', '203.0.113.9'],
    [
      'is the last that no trusted proxy wrote, whatever the client wrote before',
      '1.1.1.1, 203.0.113.9',
      '203.0.113.9',
    ],
    ['is found behind several trusted proxies', '203.0.113.9, 10.0.0.7', '203.0.113.9'],
    ['is the farthest proxy where all are trusted', '10.0.0.8, 10.0.0.7', '10.0.0.8'],
    ['is named with a port by some', '203.0.113.9:4711', '203.0.113.9'],
    ['is named with brackets and a port by some', '[2001:db8::9]:4711', '2001:db8::9'],
    ['is the nearest known where the list can not be read', '203.0.113.9, unknown', '10.0.0.1'],
    ['is the proxy where the list is empty', '', '10.0.0.1'],
    ['is the proxy where the list is no list', 'x'.repeat(5000), '10.0.0.1'],
  ];
  for (const [what, header, expected] of forwarded) {
    it(what, () => {
      expect(addressOf(['10.0.0.0/8'], '10.0.0.1', header)).to.equal(expected);
    });
  }

  it('is behind a proxy that is trusted by its address, by its network, in either family', () => {
    expect(addressOf(['10.0.0.1'], '::ffff:10.0.0.1', '203.0.113.9')).to.equal('203.0.113.9');
    expect(addressOf(['10.0.0.1'], '10.0.0.2', '203.0.113.9')).to.equal('10.0.0.2');
    expect(addressOf(['fd00::/8'], 'fd12::1', '203.0.113.9')).to.equal('203.0.113.9');
    expect(addressOf(['::1'], '::1', '2001:db8::9')).to.equal('2001:db8::9');
  });
});

describe('credentials may come', () => {
  const cases: readonly (readonly [string, Partial<ListenerFacts>, string, Arrived['headers'], boolean])[] = [
    ['over TLS from everywhere', {}, '203.0.113.9', {}, true],
    ['not over plain HTTP', { secure: false }, '203.0.113.9', {}, false],
    [
      'not over plain HTTP by the word of a stranger',
      { secure: false },
      '203.0.113.9',
      { 'x-forwarded-proto': 'https' },
      false,
    ],
    ['over plain HTTP on a loopback address', { secure: false, host: '127.0.0.1' }, '127.0.0.1', {}, true],
    ['over plain HTTP on localhost', { secure: false, host: 'localhost' }, '127.0.0.1', {}, true],
    ['not from loopback to a listener that others reach too', { secure: false }, '127.0.0.1', {}, false],
    ['over plain HTTP from a trusted proxy', { secure: false, trustedProxies: ['10.0.0.0/8'] }, '10.0.0.1', {}, true],
    [
      'not from a trusted proxy that says it got them over plain HTTP',
      { secure: false, trustedProxies: ['10.0.0.0/8'] },
      '10.0.0.1',
      { 'x-forwarded-proto': 'http' },
      false,
    ],
    ...(['HTTP', 'https, http', 'http, https', ''] as const).map(
      (proto) =>
        [
          `not from a trusted proxy that says '${proto}'`,
          { secure: false, trustedProxies: ['10.0.0.0/8'] },
          '10.0.0.1',
          { 'x-forwarded-proto': proto },
          false,
        ] as const,
    ),
    [
      'from trusted proxies that all say https',
      { secure: false, trustedProxies: ['10.0.0.0/8'] },
      '10.0.0.1',
      { 'x-forwarded-proto': 'https, HTTPS' },
      true,
    ],
    ['not past the trusted proxies', { secure: false, trustedProxies: ['10.0.0.0/8'] }, '203.0.113.9', {}, false],
  ];
  for (const [what, facts, peer, headers, expected] of cases) {
    it(what, () => {
      expect(clientOf(facts, peer, headers).isConfidential).to.equal(expected);
    });
  }
});
