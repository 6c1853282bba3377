/** CDI's resources. */

import { customResource } from '../resources.ts';
import type { Resource } from '../resources.ts';
import * as columns from './columns.ts';

const cdi = { group: 'cdi.kubevirt.io', version: 'v1beta1' } as const;

export const dataVolumes = customResource({
  ...cdi,
  plural: 'datavolumes',
  kind: 'DataVolume',
  shortNames: ['dv', 'dvs'],
  columns: columns.dataVolume,
});

export const dataSources = customResource({ ...cdi, plural: 'datasources', kind: 'DataSource', shortNames: ['das'] });

export const storageProfiles = customResource({
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
