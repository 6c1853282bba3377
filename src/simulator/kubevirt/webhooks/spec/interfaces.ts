/** The checks of one network interface by itself. */

import { isObject } from '../../../json.ts';
import type { StatusCause } from '../../../status.ts';
import { invalidValue, placeOf, when } from './context.ts';
import type { GuestInterface } from './context.ts';

const MODELS = ['e1000', 'e1000e', 'igb', 'ne2k_pci', 'pcnet', 'rtl8139', 'virtio'];

/** As Go reads hardware addresses: 6, 8 or 20 bytes, in pairs or fours of digits. */
const MAC_BYTES = [6, 8, 20];
const MAC_FORMS: readonly (readonly [RegExp, bytesPerPart: number])[] = [
  [/^[0-9a-f]{2}(:[0-9a-f]{2})+$/i, 1],
  [/^[0-9a-f]{2}(-[0-9a-f]{2})+$/i, 1],
  [/^[0-9a-f]{4}(\.[0-9a-f]{4})+$/i, 2],
];

function macProblem(mac: string): string {
  const [, bytesPerPart = 0] = MAC_FORMS.find(([form]) => form.test(mac)) ?? [];
  const bytes = mac.split(/[-:.]/).length * bytesPerPart;
  if (!MAC_BYTES.includes(bytes)) return `malformed MAC address (${mac})`;
  return bytes > 6 ? `too long MAC address (${mac})` : '';
}

const PCI_ADDRESS = /^[\da-fA-F]{4}:[\da-fA-F]{2}:[0-1][\da-fA-F]\.[0-7]$/;

function portCauses({ ports }: GuestInterface, place: string): StatusCause[] {
  const list = Array.isArray(ports) ? ports.filter(isObject) : [];
  return list.flatMap(({ port, protocol }, i) => {
    const spot = placeOf(`${place}.ports`, i);
    const number = typeof port === 'number' ? port : 0;
    return [
      ...when(number === 0, () => ({
        reason: 'FieldValueRequired',
        message: 'Port field is mandatory.',
        field: `${spot}.port`,
      })),
      ...when(number < 0 || number >= 65_536, () =>
        invalidValue(`${spot}.port`, 'Port field must be in range 0 < x < 65536.'),
      ),
      ...when(protocol && protocol !== 'TCP' && protocol !== 'UDP', () =>
        invalidValue(`${spot}.protocol`, 'Unknown protocol, only TCP or UDP allowed'),
      ),
    ];
  });
}

/** @param place the interface's path */
export function interfaceFields(nic: GuestInterface, place: string): StatusCause[] {
  const { name, model, macAddress, pciAddress } = nic;
  const mac = macAddress ? macProblem(macAddress) : '';
  const letters =
    'Network interface name can only contain alphabetical characters, numbers, dashes (-) or underscores (_)';
  return [
    ...when(!/^[A-Za-z0-9-_]+$/.test(name), () => invalidValue(`${place}.name`, letters)),
    ...when(model && !MODELS.includes(model), () => ({
      reason: 'FieldValueNotSupported',
      message: `interface ${place}.name uses model ${model} that is not supported.`,
      field: `${place}.model`,
    })),
    ...when(mac, () => invalidValue(`${place}.macAddress`, `interface ${place}.name has ${mac}.`)),
    ...when(pciAddress && !PCI_ADDRESS.test(pciAddress), () =>
      invalidValue(`${place}.pciAddress`, `interface ${place}.name has malformed PCI address (${pciAddress}).`),
    ),
    ...portCauses(nic, place),
  ];
}
