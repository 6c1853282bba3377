/**
 * The claim that a DataVolume asks for: its own PVC spec as it is, or `spec.storage` completed by the StorageClass's
 * profile and grown by what a file system takes for itself.
 */

import type { ClaimSpec, PersistentVolumeClaim, StorageClass } from '../core/kinds.ts';
import { decimalQuantity, parseQuantity } from '../core/quantity.ts';
import { controllerReference, metadataFor } from '../new-object.ts';
import { csiDrivers, persistentVolumeClaims } from '../core/rows.ts';
import { markedClass, classOf } from '../core/storage-classes.ts';
import { DEFAULT_CLASS } from '../core/storage.ts';
import { copy } from '../json.ts';
import { keyOf } from '../store.ts';
import type { Store } from '../store.ts';
import { ANNOTATIONS, CDI_LABEL } from './annotations.ts';
import { cloneSourceOf } from './clone-source.ts';
import { filesystemOverhead } from './config.ts';
import { importAnnotations } from './import-annotations.ts';
import type { ClaimPropertySet, DataVolume } from './kinds.ts';
import { propertySets } from './storage-profiles.ts';

const VIRT_DEFAULT_CLASS = 'storageclass.kubevirt.io/is-default-virt-class';
const MIB = 2 ** 20;

/** Why no claim can be made: what the DataVolume's Event and conditions say. */
export class ClaimNotValid extends Error {}

/** The spec of the claim. Throws ClaimNotValid. */
function claimSpecOf(store: Store, dataVolume: DataVolume): ClaimSpec {
  const { spec } = dataVolume;
  if (spec.pvc) return copy(spec.pvc);
  const claim = copy(spec.storage ?? {});
  if (spec.contentType === 'archive') claim.volumeMode ??= 'Filesystem';
  const storageClass = claim.storageClassName
    ? classOf(store, claim.storageClassName)
    : defaultClass(store, spec.contentType);
  if (storageClass) complete(store, claim, storageClass);
  else if (!hasAccessModes(claim)) {
    throw new ClaimNotValid('PVC spec is missing accessMode and no storageClass to choose profile');
  }
  const size = sizeOf(store, dataVolume, claim);
  claim.resources = { ...claim.resources, requests: { ...claim.resources?.requests, storage: size } };
  return claim;
}

const hasAccessModes = ({ accessModes = [] }: ClaimSpec): boolean => accessModes.length > 0;

/** Archives have no use for the class that is best for disks. */
function defaultClass(store: Store, contentType: string | undefined): StorageClass | undefined {
  const forDisks = contentType === 'archive' ? undefined : markedClass(store, VIRT_DEFAULT_CLASS);
  return forDisks ?? markedClass(store, DEFAULT_CLASS);
}

/** Whatever the claim leaves open is as the profile's first property set that fits has it. */
function complete(store: Store, claim: ClaimSpec, { metadata: { name } }: StorageClass): void {
  claim.storageClassName = name;
  const found = propertySets(store, name).find((set) => fits(claim, set));
  if (!hasAccessModes(claim)) {
    if (!found?.accessModes) throw noAccessModes(claim, name);
    claim.accessModes = [...found.accessModes];
  }
  if (found?.volumeMode) claim.volumeMode ??= found.volumeMode;
}

function fits(claim: ClaimSpec, { accessModes = [], volumeMode }: ClaimPropertySet): boolean {
  const wanted = claim.accessModes ?? [];
  const isOfMode = claim.volumeMode === undefined || claim.volumeMode === volumeMode;
  return isOfMode && (wanted.length === 0 || wanted.some((mode) => accessModes.includes(mode)));
}

function noAccessModes({ volumeMode }: ClaimSpec, name: string): ClaimNotValid {
  const lacking = volumeMode ? 'accessMode and' : 'accessMode and volumeMode,';
  return new ClaimNotValid(`Spec is missing ${lacking} cannot get access mode from StorageProfile ${name}`);
}

/** The requested size with room for the file system; a clone without size is as large as its source. */
function sizeOf(store: Store, dataVolume: DataVolume, claim: ClaimSpec): string {
  const asked = parseQuantity(claim.resources?.requests?.['storage']);
  if (asked === undefined) return sourceSize(store, dataVolume);
  if (claim.volumeMode === 'Block') return decimalQuantity(asked);
  const overhead = filesystemOverhead(store, claim.storageClassName);
  return decimalQuantity(Math.ceil(Math.ceil(asked / MIB) * MIB * (1 + overhead)));
}

function sourceSize(store: Store, dataVolume: DataVolume): string {
  const source = cloneSourceOf(store, dataVolume);
  const found = source && store.get(persistentVolumeClaims, keyOf(source.namespace, source.name))?.object;
  const size = found?.spec.resources?.requests?.['storage'];
  if (size === undefined) throw new ClaimNotValid('the size of the clone source is not known');
  return size;
}

/** Room for an image in a claim of this spec: what the file system takes for itself is not counted. */
export function roomIn(store: Store, spec: ClaimSpec): number {
  const size = parseQuantity(spec.resources?.requests?.['storage']) ?? 0;
  if (spec.volumeMode === 'Block') return size;
  return Math.floor(Math.ceil(size / (1 + filesystemOverhead(store, spec.storageClassName))) / MIB) * MIB;
}

/** Claims of CSI classes are filled by populators, in a claim of their own, unless the DataVolume says otherwise. */
function usesPopulator(store: Store, dataVolume: DataVolume, spec: ClaimSpec): boolean {
  const wish = dataVolume.metadata.annotations?.[ANNOTATIONS.usePopulator];
  if (wish !== undefined) return wish === 'true';
  const storageClass = classOf(store, spec.storageClassName) ?? markedClass(store, DEFAULT_CLASS);
  return storageClass !== undefined && store.get(csiDrivers, storageClass.provisioner) !== undefined;
}

type Kind = 'VolumeImportSource' | 'VolumeUploadSource' | 'VolumeCloneSource';

function populatorKind({ spec: { source } }: DataVolume): Kind {
  if (source?.upload) return 'VolumeUploadSource';
  return !source || source.pvc || source.snapshot ? 'VolumeCloneSource' : 'VolumeImportSource';
}

const SOURCE_PREFIX: Readonly<Record<Kind, string>> = {
  VolumeImportSource: 'volume-import-source',
  VolumeUploadSource: 'volume-upload-source',
  VolumeCloneSource: 'volume-clone-source',
};

/** The claim, owned by the DataVolume, with its labels and annotations and those by which CDI fills it. Throws ClaimNotValid. */
export function claimOf(store: Store, dataVolume: DataVolume): PersistentVolumeClaim {
  const { metadata, spec } = dataVolume;
  const claim = claimSpecOf(store, dataVolume);
  const populated = usesPopulator(store, dataVolume, claim);
  if (populated) {
    const kind = populatorKind(dataVolume);
    claim.dataSourceRef = { apiGroup: 'cdi.kubevirt.io', kind, name: `${SOURCE_PREFIX[kind]}-${metadata.uid}` };
  }
  const isFilesystem = claim.volumeMode !== 'Block';
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: metadataFor({
      name: metadata.name,
      namespace: metadata.namespace,
      labels: {
        ...CDI_LABEL,
        ...(isFilesystem && { 'alerts.k8s.io/KubePersistentVolumeFillingUp': 'disabled' }),
        'app.kubernetes.io/component': 'storage',
        'app.kubernetes.io/managed-by': 'cdi-controller',
        ...metadata.labels,
      },
      annotations: {
        ...metadata.annotations,
        [ANNOTATIONS.podRestarts]: '0',
        [ANNOTATIONS.contentType]: spec.contentType ?? 'kubevirt',
        [ANNOTATIONS.preallocation]: String(spec.preallocation ?? false),
        [ANNOTATIONS.createdForDataVolume]: metadata.uid,
        ...(!populated && importAnnotations(spec.source ?? {})),
      },
      ownerReferences: [controllerReference(dataVolume)],
    }),
    spec: claim,
  };
}
