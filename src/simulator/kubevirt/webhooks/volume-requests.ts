/** The queue of the older way of hot plugging, as it may stand in a VM's status. */

import { isObject } from '../../json.ts';
import type { Json, JsonObject } from '../../json.ts';
import type { VirtualMachine } from '../../objects.ts';
import type { StatusCause } from '../../status.ts';
import type { Profile } from '../profile.ts';
import { invalidValue } from './spec/context.ts';

const FIELD = 'Status.volumeRequests';
const wrong = (message: string): StatusCause[] => [invalidValue(FIELD, message)];

const nameOf = (options: JsonObject): string => (typeof options['name'] === 'string' ? options['name'] : '');

const LUN_BUSES = ['scsi'];

/** What a disk must be to be plugged; empty where it can be. */
function diskProblem(options: JsonObject, diskBuses: readonly string[]): string {
  const name = nameOf(options);
  const device = options['disk'];
  if (!isObject(device)) return `AddVolume request for [${name}] requires the disk field to be set.`;
  const kind = (['disk', 'lun'] as const).find((key) => isObject(device[key]));
  if (!kind) return `AddVolume request for [${name}] requires diskDevice of type 'disk' or 'lun' to be used.`;
  const bus = busOf(device[kind]);
  const buses = kind === 'lun' ? LUN_BUSES : diskBuses;
  if (buses.includes(bus)) return '';
  const what = kind === 'lun' ? 'LUN' : 'disk';
  const wanted = buses.map((one) => `'${one}'`).join(' or ');
  return `AddVolume request for ${what} [${name}] requires bus to be ${wanted}. [${bus}] is not permitted.`;
}

const busOf = (target: Json | undefined): string =>
  isObject(target) && typeof target['bus'] === 'string' ? target['bus'] : '';

interface Queue {
  readonly seen: Set<string>;
  readonly diskBuses: readonly string[];
}

function requestProblem(
  { addVolumeOptions: add, removeVolumeOptions: remove }: JsonObject,
  { seen, diskBuses }: Queue,
): string {
  if (add && remove) {
    return 'VolumeRequests require either addVolumeOptions or removeVolumeOptions to be set, not both';
  }
  const options = add ?? remove;
  if (!isObject(options)) {
    return 'VolumeRequests require one of either addVolumeOptions or removeVolumeOptions to be set';
  }
  const what = add ? 'AddVolume' : 'RemoveVolume';
  const key = `${what} ${nameOf(options)}`;
  if (seen.has(key)) return `${what} request for [${nameOf(options)}] aleady exists`;
  seen.add(key);
  return add ? diskProblem(options, diskBuses) : '';
}

/** The first thing that is wrong with the queue. */
export function volumeRequestCauses({ status }: VirtualMachine, { pluggableBuses }: Profile): StatusCause[] {
  const queue = { seen: new Set<string>(), diskBuses: pluggableBuses };
  for (const request of status?.volumeRequests ?? []) {
    const problem = requestProblem(request, queue);
    if (problem) return wrong(problem);
  }
  return [];
}
