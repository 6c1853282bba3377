/** Whether memory can be plugged into a running guest. */

import { parseQuantity } from '../../../core/quantity.ts';
import type { GuestSpec } from './context.ts';

const MIB = 2 ** 20;
const GIB = 2 ** 30;
/** Memory comes in blocks of this size. */
const BLOCK = 2 * MIB;

interface Amounts {
  readonly spec: GuestSpec;
  readonly guest: number;
  readonly most: number;
  readonly block: number;
}

const RULES: readonly (readonly [message: string, isBroken: (amounts: Amounts) => unknown])[] = [
  ['Memory hotplug is not compatible with realtime VMs', ({ spec }) => spec.domain.cpu?.realtime],
  [
    'Memory hotplug is not compatible with guest mapping passthrough',
    ({ spec }) => spec.domain.cpu?.numa?.guestMappingPassthrough,
  ],
  ['Memory hotplug is not compatible with encrypted VMs', ({ spec }) => spec.domain.launchSecurity],
  ['Guest memory is greater than the configured maxGuest memory', ({ guest, most }) => guest > most],
  ['Guest memory must be aligned', ({ guest, block }) => guest % block !== 0],
  ['MaxGuest must be aligned', ({ most, block }) => most % block !== 0],
  ['Memory hotplug is only available for x86_64 VMs', ({ spec }) => spec.architecture !== 'amd64'],
  ['Memory hotplug is only available for VMs with at least 1Gi of guest memory', ({ guest }) => guest < GIB],
];

/** Why memory can't be plugged up to `maxGuest` bytes; undefined where it can. */
export function liveMemoryProblem(spec: GuestSpec, maxGuest: number | undefined): string | undefined {
  const guest = parseQuantity(spec.domain.memory?.guest);
  if (guest === undefined) return 'Guest memory must be configured when memory hotplug is enabled';
  if (maxGuest === undefined) return 'Max guest memory must be configured when memory hotplug is enabled';
  const block = spec.domain.memory?.hugepages?.pageSize === '1Gi' ? GIB : BLOCK;
  return RULES.find(([, isBroken]) => isBroken({ spec, guest, most: maxGuest, block }))?.[0];
}
