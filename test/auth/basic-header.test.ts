import { expect } from 'chai';
import { parseBasic } from '../../src/auth/basic-header.ts';
import { authorization } from './accounts.ts';

const encode = (bytes: string | number[]): string => Buffer.from(bytes as string).toString('base64');

describe('The Authorization header of Basic', () => {
  const readable: readonly (readonly [string, string, string])[] = [
    [authorization('admin', 'secret'), 'admin', 'secret'],
    [authorization('admin', 'with:colons:'), 'admin', 'with:colons:'],
    [authorization('admin', ''), 'admin', ''],
    [authorization('', 'x'), '', 'x'],
    [authorization('jürgen', 'пароль 🔑'), 'jürgen', 'пароль 🔑'],
    [authorization('a', '\ufeffx'), 'a', '\ufeffx'],
    [authorization('admin', 'secret').replace('Basic', 'bASIC'), 'admin', 'secret'],
    [authorization('admin', 'secret').replace(' ', '   '), 'admin', 'secret'],
  ];
  for (const [header, username, password] of readable) {
    it(`is read: ${JSON.stringify(`${username}:${password}`)}`, () => {
      expect(parseBasic(header)).to.deep.equal({ username, password });
    });
  }

  const unreadable: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['a scheme alone', 'Basic'],
    ['a scheme and spaces', 'Basic   '],
    ['another scheme', 'Bearer YTpi'],
    ['no separator', 'BasicYTpi'],
    ['no colon', `Basic ${encode('admin')}`],
    ['characters that are not base64', 'Basic YTpi!'],
    ['base64 of URLs', 'Basic Pz8_-A=='],
    ['two parts', 'Basic YTpi YTpi'],
    ['a parameter', 'Basic YTpi, realm="x"'],
    ['bytes that are not UTF-8', `Basic ${encode([0x61, 0x3a, 0xff, 0xfe])}`],
    ['Latin-1', `Basic ${encode([0x61, 0x3a, 0xe9])}`],
    ['a line break in the password', `Basic ${encode('a:b\r\nX-Auth-Token: c')}`],
    ['a NUL in the name', `Basic ${encode('a\u0000:b')}`],
    ['a megabyte', `Basic ${encode(`a:${'x'.repeat(2 ** 20)}`)}`],
  ];
  for (const [what, header] of unreadable) {
    it(`is not read when it has ${what}`, () => {
      expect(parseBasic(header)).to.equal(undefined);
    });
  }
});
