import { expect } from 'chai';

import { decodeOptions } from '../../../src/simulator/kubevirt/subresources/options.ts';
import type { OptionsType } from '../../../src/simulator/kubevirt/subresources/options.ts';
import { StatusError } from '../../../src/simulator/status.ts';

const GOOD: readonly [body: string, type: OptionsType, options: object][] = [
  ['', 'StopOptions', {}],
  ['  \n', 'StopOptions', {}],
  ['null', 'StopOptions', {}],
  ['{"gracePeriod":0}', 'StopOptions', { gracePeriod: 0 }],
  ['gracePeriod: 5\ndryRun: [All]\n', 'StopOptions', { gracePeriod: 5, dryRun: ['All'] }],
  ['{dryRun: [All]}', 'StopOptions', { dryRun: ['All'] }],
  ['{"gracePeriod":null}', 'StopOptions', { gracePeriod: null }],
  ['{"name":1,"dryRun":[true]}', 'AddVolumeOptions', { name: '1', dryRun: ['true'] }],
  ['{"gracePeriodSeconds":"soon"}', 'StopOptions', { gracePeriodSeconds: 'soon' }],
];

const BAD: readonly [body: string, type: OptionsType, detail: string][] = [
  ['{"dryRun":', 'StopOptions', 'unexpected EOF'],
  ['[1]', 'StopOptions', 'json: cannot unmarshal array into Go value of type v1.StopOptions'],
  ['"x"', 'PauseOptions', 'json: cannot unmarshal string into Go value of type v1.PauseOptions'],
  [
    '{"gracePeriod":1.5}',
    'StopOptions',
    'cannot unmarshal number 1.5 into Go struct field StopOptions.gracePeriod of type int64',
  ],
  ['{"paused":1}', 'StartOptions', 'cannot unmarshal number into Go struct field StartOptions.paused of type bool'],
  [
    '{"dryRun":"All"}',
    'StartOptions',
    'cannot unmarshal string into Go struct field StartOptions.dryRun of type []string',
  ],
  [
    '{"disk":[]}',
    'AddVolumeOptions',
    'cannot unmarshal array into Go struct field AddVolumeOptions.disk of type v1.Disk',
  ],
  ['a: b: c', 'StopOptions', 'error converting YAML to JSON'],
];

describe('the bodies of calls of virt-api', () => {
  for (const [body, type, options] of GOOD) {
    it(`${JSON.stringify(body)} are ${type}`, () => expect(decodeOptions(body, type)).to.deep.equal(options));
  }
  for (const [body, type, detail] of BAD) {
    it(`${JSON.stringify(body)} are no ${type}`, () => {
      const read = (): unknown => decodeOptions(body, type);
      expect(read).to.throw(StatusError, detail).with.property('code', 400);
    });
  }
});
