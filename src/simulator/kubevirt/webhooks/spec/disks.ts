/** The checks of disks by themselves: names, kinds, buses, boot orders. Whether each has a volume is boot-order.ts'. */

import type { StatusCause } from '../../../status.ts';
import { invalidValue, placeOf, when } from './context.ts';
import type { GuestDisk, SpecCheck } from './context.ts';
import { labelProblems } from './names.ts';

interface DiskContext {
  /** The path of the list. */
  readonly list: string;
  /** The path of the disk. */
  readonly place: string;
  readonly index: number;
  readonly disks: readonly GuestDisk[];
  readonly disk: GuestDisk;
}

type DiskCheck = (context: DiskContext) => readonly StatusCause[];

const KINDS = ['disk', 'lun', 'cdrom'] as const;

const kindOf = (disk: GuestDisk): (typeof KINDS)[number] | undefined => KINDS.find((kind) => disk[kind]);

const sameName: DiskCheck = ({ disks, disk, index, place, list }) =>
  disks.flatMap((other, i) =>
    when(i < index && other.name === disk.name, () =>
      invalidValue(`${place}.name`, `${place} and ${placeOf(list, i)} must not have the same Name.`),
    ),
  );

const severalKinds: DiskCheck = ({ disk, place }) =>
  when(KINDS.filter((kind) => disk[kind]).length > 1, () =>
    invalidValue(place, `${place} can only have a single target type defined`),
  );

const bootOrder: DiskCheck = ({ disk: { bootOrder: order }, place }) =>
  when(order !== undefined && order < 1, () =>
    invalidValue(`${place}.bootOrder`, `${place} must have a boot order > 0, if supplied`),
  );

const BUSES = ['virtio', 'scsi', 'sata', 'usb'];

/** What is wrong with a kind of disk on a bus; empty where it fits. */
function busProblem(disk: GuestDisk, bus: string, place: string): string {
  if (bus === 'ide') return 'IDE bus is not supported';
  if (bus === 'virtio' && kindOf(disk) === 'cdrom') return `Bus type ${bus} is invalid for CD-ROM device`;
  if (bus === 'sata' && disk.disk?.readonly) return `${bus} hard-disks do not support read-only.`;
  if (BUSES.includes(bus)) return '';
  return `${place} is set with an unrecognized bus ${bus}, must be one of: [${BUSES.join(' ')}]`;
}

const bus: DiskCheck = ({ disk, place, list, index }) => {
  const kind = kindOf(disk);
  const given = kind && disk[kind]?.bus;
  if (!given) return [];
  const problem = busProblem(disk, given, place);
  const threads = disk.dedicatedIOThread === true && given !== 'virtio';
  return [
    ...when(problem, () => invalidValue(`${place}.${kind}.bus`, problem)),
    ...when(threads, () => ({
      reason: 'FieldValueNotSupported',
      message: `IOThreads are not supported for disks on a ${given} bus`,
      field: `${list}.domain.devices.disks[${index}]`,
    })),
  ];
};

const LONGEST_SERIAL = 256;

const serial: DiskCheck = ({ disk: { serial: text = '' }, place }) => [
  ...when(text && !/^[A-Za-z0-9_.+-]+$/.test(text), () =>
    invalidValue(
      `${place}.serial`,
      `${place} must be made up of the following characters [A-Za-z0-9_.+-], if specified`,
    ),
  ),
  ...when(text.length > LONGEST_SERIAL, () =>
    invalidValue(`${place}.serial`, `${place} must be less than or equal to ${LONGEST_SERIAL} in length, if specified`),
  ),
];

const oneOf =
  (property: 'cache' | 'errorPolicy', values: readonly string[]): DiskCheck =>
  ({ disk, place }) => {
    const value = disk[property];
    return when(value && !values.includes(value), () =>
      invalidValue(`${place}.${property}`, `${place}.${property} has invalid value ${value}`),
    );
  };

const io: DiskCheck = ({ disk, list, index }) =>
  when(disk.io && !['native', 'threads'].includes(disk.io), () => ({
    reason: 'FieldValueNotSupported',
    message: `Disk IO mode for ${list} is not supported. Supported modes are: native, threads.`,
    field: `${list}.domain.devices.disks[${index}].io`,
  }));

/** A disk's name becomes a container's. The product names the field so. */
const containerName: DiskCheck = ({ disk, list, index }) =>
  labelProblems(disk.name).map((problem) => invalidValue(`${list}.domain.devices.disks[${index}].name`, problem));

const CHECKS: readonly DiskCheck[] = [
  sameName,
  severalKinds,
  bootOrder,
  bus,
  serial,
  oneOf('cache', ['none', 'writethrough', 'writeback']),
  io,
  oneOf('errorPolicy', ['stop', 'ignore', 'report', 'enospace']),
  containerName,
];

export const disks: SpecCheck = ({ field, spec }) => {
  const list = `${field}.domain.devices.disks`;
  const all = spec.domain.devices.disks ?? [];
  return all.flatMap((disk, index) =>
    CHECKS.flatMap((check) => check({ list, place: placeOf(list, index), index, disks: all, disk })),
  );
};
