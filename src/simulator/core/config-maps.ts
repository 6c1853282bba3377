/** ConfigMaps: text and binary values under distinct keys, the limit of size, immutability. */

import { admit } from '../api/admission.ts';
import type { AdmissionEntry, Rule } from '../api/admission.ts';
import { invalidValue, refuseFor, tooLong } from './causes.ts';
import { MOST_BYTES, decodedLength, dropEmpty, frozenCauses, keyCauses } from './key-value.ts';
import type { ConfigMap } from './kinds.ts';
import { configMaps } from './rows.ts';

const validate: Rule<ConfigMap> = ({ object, old, resource }) => {
  dropEmpty(object, ['data', 'binaryData']);
  const { data = {}, binaryData = {} } = object;
  const twice = Object.keys(data).filter((key) => Object.hasOwn(binaryData, key));
  const texts = Object.values(data).reduce((sum, value) => sum + Buffer.byteLength(value), 0);
  const total = Object.values(binaryData).reduce((sum, value) => sum + decodedLength(value), texts);
  refuseFor(
    [
      ...(old ? frozenCauses(old, object, ['data', 'binaryData']) : []),
      ...keyCauses('data', data),
      ...twice.map((key) => invalidValue(`data[${key}]`, key, 'duplicate of key present in binaryData')),
      ...keyCauses('binaryData', binaryData),
      ...(total > MOST_BYTES ? [tooLong('', MOST_BYTES)] : []),
    ],
    resource,
    object,
  );
};

export const CONFIG_MAP_RULES: readonly AdmissionEntry[] = [
  admit({ resource: configMaps, operations: ['create', 'update'], phase: 'validating', rule: validate }),
];
