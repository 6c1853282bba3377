/** The checks of volumes: names, exactly one source, what some sources need. */

import type { StatusCause } from '../../../status.ts';
import { isObject } from '../../../json.ts';
import type { Json } from '../../../json.ts';
import { invalidValue, placeOf, when } from './context.ts';
import type { CloudInit, GuestVolume, SpecCheck, SpecContext } from './context.ts';

const SOURCES = [
  'persistentVolumeClaim',
  'sysprep',
  'cloudInitNoCloud',
  'cloudInitConfigDrive',
  'containerDisk',
  'ephemeral',
  'emptyDisk',
  'hostDisk',
  'dataVolume',
  'configMap',
  'secret',
  'downwardAPI',
  'serviceAccount',
  'downwardMetrics',
  'memoryDump',
  'containerPath',
] as const;

interface VolumeContext extends SpecContext {
  readonly list: string;
  readonly place: string;
  readonly index: number;
  readonly volume: GuestVolume;
}

type VolumeCheck = (context: VolumeContext) => readonly StatusCause[];

const textIn = (source: Json | undefined, property: string): string => {
  const value = isObject(source) ? source[property] : undefined;
  return typeof value === 'string' ? value : '';
};

const sameName: VolumeCheck = ({ spec, volume, index, place, list }) => {
  const first = spec.volumes?.findIndex(({ name }) => name === volume.name) ?? index;
  return when(first < index, () =>
    invalidValue(`${place}.name`, `${place} and ${placeOf(list, first)} must not have the same Name.`),
  );
};

const dataVolumeName: VolumeCheck = ({ volume, place }) =>
  when(isObject(volume['dataVolume']) && !textIn(volume['dataVolume'], 'name'), () => ({
    reason: 'FieldValueRequired',
    message: "DataVolume 'name' must be set",
    field: `${place}.name`,
  }));

const oneSource: VolumeCheck = ({ volume, place }) =>
  when(SOURCES.filter((source) => volume[source]).length !== 1, () =>
    invalidValue(place, `${place} must have exactly one source type set`),
  );

const LONGEST_CLOUD_INIT = 2048;

const CLOUD_INIT = [
  { what: 'userdata', texts: ['userData', 'userDataBase64'], secret: 'secretRef', only: 'userdatasource' },
  {
    what: 'networkdata',
    texts: ['networkData', 'networkDataBase64'],
    secret: 'networkDataSecretRef',
    only: 'networkdata source',
  },
] as const;

const cloudInit: VolumeCheck = ({ volume, place }) => {
  const kind = (['cloudInitNoCloud', 'cloudInitConfigDrive'] as const).find((name) => volume[name]);
  if (!kind) return [];
  const field = `${place}.${kind}`;
  const source = volume[kind] as CloudInit;
  const counts = CLOUD_INIT.map(
    ({ texts, secret }) => texts.filter((text) => source[text]).length + (source[secret]?.name ? 1 : 0),
  );
  const causes = CLOUD_INIT.flatMap(({ what, texts, only }, i) => [
    ...when((counts[i] ?? 0) > 1, () => invalidValue(field, `${field} must have only one ${only} set.`)),
    ...when((source[texts[0]]?.length ?? 0) > LONGEST_CLOUD_INIT, () =>
      invalidValue(field, `${field} ${what} exceeds ${LONGEST_CLOUD_INIT} byte limit.`),
    ),
  ]);
  const none = counts.every((count) => count === 0);
  const missing = `${field} must have at least one userdatasource or one networkdatasource set.`;
  return [...causes, ...when(none, () => invalidValue(field, missing))];
};

/** Sources behind a gate. */
const gated: VolumeCheck = ({ volume, place, isOn }) => [
  ...when(volume['downwardMetrics'] && !isOn('DownwardMetrics'), () =>
    invalidValue(place, 'downwardMetrics disks are not allowed: DownwardMetrics feature gate is not enabled.'),
  ),
  ...when(volume['hostDisk'] && !isOn('HostDisk'), () => invalidValue(place, 'HostDisk feature gate is not enabled')),
];

const NAMED = [
  ['configMap', 'name'],
  ['secret', 'secretName'],
  ['serviceAccount', 'serviceAccountName'],
] as const;

const named: VolumeCheck = ({ volume, place }) =>
  NAMED.flatMap(([source, property]) =>
    when(volume[source] && !textIn(volume[source], property), () =>
      invalidValue(`${place}.${source}.${property}`, `${place}.${source}.${property} is a required field`),
    ),
  );

const CHECKS: readonly VolumeCheck[] = [sameName, dataVolumeName, oneSource, cloudInit, gated, named];

const AT_MOST_ONE = [
  ['serviceAccount', 'serviceAccount'],
  ['downwardMetrics', 'downwardMetric'],
  ['memoryDump', 'memory dump'],
] as const;

export const volumes: SpecCheck = (context) => {
  const list = `${context.field}.volumes`;
  const all = context.spec.volumes ?? [];
  return [
    ...all.flatMap((volume, index) =>
      CHECKS.flatMap((check) => check({ ...context, list, place: placeOf(list, index), index, volume })),
    ),
    ...AT_MOST_ONE.flatMap(([source, name]) =>
      when(all.filter((volume) => volume[source]).length > 1, () =>
        invalidValue(list, `${list} must have max one ${name} volume set`),
      ),
    ),
  ];
};
