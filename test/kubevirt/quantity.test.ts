import { expect } from 'chai';
import { parseQuantity } from '../../src/kubevirt/quantity.ts';

describe('a Kubernetes quantity', () => {
  const table: readonly [string | number, number][] = [
    ['2Gi', 2 ** 31],
    ['2G', 2e9],
    ['1.5Gi', 1.5 * 2 ** 30],
    ['2048M', 2048e6],
    ['2147483648', 2 ** 31],
    [2147483648, 2 ** 31],
    ['500m', 0.5],
    ['1e3', 1000],
    ['2E', 2e18],
    ['0', 0],
    ['128974848000m', 128974848],
  ];
  for (const [text, value] of table) {
    it(`'${text}' is ${value}`, () => {
      expect(parseQuantity(text)).to.be.closeTo(value, value * 1e-12);
    });
  }

  for (const text of ['', 'Gi', '2gi', '2 Gi', '1.2.3', 'two', '0x10', '2GiB', '1e999']) {
    it(`'${text}' is none`, () => {
      expect(parseQuantity(text)).to.equal(undefined);
    });
  }
});
