/** Disks against volumes, and boot orders over disks and interfaces together. */

import type { StatusCause } from '../../../status.ts';
import { invalidValue, placeOf, when } from './context.ts';
import type { GuestDisk, SpecCheck, SpecContext } from './context.ts';

const GATE = 'DeclarativeHotplugVolumes';

/** A drive may be empty where it can be filled later; a release that knows of no such thing sees a disk like any other. */
function emptyCauses({ name, cdrom }: GuestDisk, place: string, { isOn, profile }: SpecContext): StatusCause[] {
  const mayBeEmpty = cdrom !== undefined && profile.gates[GATE] !== undefined;
  if (!mayBeEmpty) return [invalidValue(`${place}.name`, `${place}.Name '${name}' not found.`)];
  const message = `${GATE} feature gate not enabled, cannot define an empty CD-ROM disk`;
  return when(!isOn(GATE), () => invalidValue(`${place}.name`, message));
}

/** A disk needs a volume of its name. */
function volumeCauses(disk: GuestDisk, place: string, context: SpecContext): StatusCause[] {
  const volume = context.spec.volumes?.find(({ name }) => name === disk.name);
  if (!volume) return emptyCauses(disk, place, context);
  const isClaim = volume['persistentVolumeClaim'] ?? volume['dataVolume'];
  return when(disk.lun && !isClaim, () =>
    invalidValue(`${place}.lun`, `${place}.lun can only be mapped to a DataVolume or PersistentVolumeClaim volume.`),
  );
}

const taken = (place: string): StatusCause =>
  invalidValue(`${place}.bootOrder`, `Boot order for ${place}.bootOrder already set for a different device.`);

export const bootOrder: SpecCheck = (context) => {
  const { field, spec } = context;
  const { disks = [], interfaces = [] } = spec.domain.devices;
  const orders = new Set<number>();
  const isTaken = (order: number | undefined): boolean => {
    if (order === undefined) return false;
    const known = orders.has(order);
    orders.add(order);
    return known;
  };
  const ofDisks = disks.flatMap((disk, i) => {
    const place = placeOf(`${field}.domain.devices.disks`, i);
    return [...volumeCauses(disk, place, context), ...when(isTaken(disk.bootOrder), () => taken(place))];
  });
  const ofInterfaces = interfaces.flatMap(({ bootOrder: order }, i) => {
    // The product names the spec itself here, not the interface.
    if (order !== undefined && order < 1) {
      const spot = placeOf(field, i);
      return [invalidValue(`${spot}.bootOrder`, `${spot} must have a boot order > 0, if supplied`)];
    }
    return when(isTaken(order), () => taken(placeOf(`${field}.domain.devices.interfaces`, i)));
  });
  return [...ofDisks, ...ofInterfaces];
};
