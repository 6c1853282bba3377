/** Disks against volumes, and boot orders over disks and interfaces together. */

import type { StatusCause } from '../../../status.ts';
import { invalidValue, placeOf, when } from './context.ts';
import type { GuestDisk, SpecCheck, SpecContext } from './context.ts';

/** A disk needs a volume of its name; a drive may be empty where that can be filled later. */
function volumeCauses(disk: GuestDisk, place: string, { spec, isOn }: SpecContext): StatusCause[] {
  const volume = spec.volumes?.find(({ name }) => name === disk.name);
  if (!volume) {
    if (!disk.cdrom) return [invalidValue(`${place}.name`, `${place}.Name '${disk.name}' not found.`)];
    const message = 'DeclarativeHotplugVolumes feature gate not enabled, cannot define an empty CD-ROM disk';
    return when(!isOn('DeclarativeHotplugVolumes'), () => invalidValue(`${place}.name`, message));
  }
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
