/** CDI's resources. */

import { customResource } from '../resources.ts';
import type { Resource } from '../resources.ts';
import * as columns from './columns.ts';
import type { DataSource, DataVolume, StorageProfile } from './kinds.ts';

const cdi = { group: 'cdi.kubevirt.io', version: 'v1beta1' } as const;

export const dataVolumes = customResource<DataVolume>({
  ...cdi,
  plural: 'datavolumes',
  kind: 'DataVolume',
  shortNames: ['dv', 'dvs'],
  columns: columns.dataVolume,
});

export const dataSources = customResource<DataSource>({
  ...cdi,
  plural: 'datasources',
  kind: 'DataSource',
  shortNames: ['das'],
});

export const storageProfiles = customResource<StorageProfile>({
  ...cdi,
  plural: 'storageprofiles',
  kind: 'StorageProfile',
  namespaced: false,
});

/** The installation, of which there is one. */
export const cdis = customResource({
  ...cdi,
  plural: 'cdis',
  kind: 'CDI',
  namespaced: false,
  shortNames: ['cdi', 'cdis'],
  columns: columns.cdi,
});

/** What the installation's configuration comes to. */
export const cdiConfigs = customResource({
  ...cdi,
  plural: 'cdiconfigs',
  kind: 'CDIConfig',
  namespaced: false,
  categories: [],
});

export const CDI_RESOURCES: readonly Resource[] = [dataVolumes, dataSources, storageProfiles, cdis, cdiConfigs];
