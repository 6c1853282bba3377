/** CDI's resources. */

import { customResource } from '../resources.ts';
import type { Resource } from '../resources.ts';

const cdi = { group: 'cdi.kubevirt.io', version: 'v1beta1' } as const;

export const dataVolumes = customResource({
  ...cdi,
  plural: 'datavolumes',
  kind: 'DataVolume',
  shortNames: ['dv', 'dvs'],
});

export const storageProfiles = customResource({
  ...cdi,
  plural: 'storageprofiles',
  kind: 'StorageProfile',
  namespaced: false,
});

export const CDI_RESOURCES: readonly Resource[] = [dataVolumes, storageProfiles];
