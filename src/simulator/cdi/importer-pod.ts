/** The pod that fills a claim, as CDI's controllers make it, and how its container's state is read. */

import type { PersistentVolumeClaim, Pod, PodVolume } from '../core/kinds.ts';
import { SELECTED_NODE } from '../core/storage.ts';
import type { JsonObject } from '../json.ts';
import type { KubeObject } from '../objects.ts';
import { controllerReference, metadataFor } from '../new-object.ts';
import { ANNOTATIONS, CDI_LABEL, COMPONENT_LABEL, COPIED_TO_PODS } from './annotations.ts';
import { numberedValues } from './import-annotations.ts';

const IMPORTER = 'importer';
const UPLOADER = 'cdi-upload-server';

/** Whether CDI made the pod to fill a claim. */
export const isImporterPod = ({ metadata }: KubeObject): boolean =>
  [IMPORTER, UPLOADER].includes(metadata.labels?.[COMPONENT_LABEL] ?? '');

export const isUpload = ({ metadata }: KubeObject): boolean =>
  metadata.annotations?.[ANNOTATIONS.uploadTarget] !== undefined;

/** The name is kept in an annotation of the claim, by which the pod is found again. */
export function podNameFor(claim: PersistentVolumeClaim): { annotation: string; name: string } {
  const { name } = claim.metadata;
  return isUpload(claim)
    ? { annotation: ANNOTATIONS.uploadPod, name: `cdi-upload-${name}` }
    : { annotation: ANNOTATIONS.importPod, name: `importer-${name}` };
}

export const scratchName = ({ metadata }: PersistentVolumeClaim): string => `${metadata.name}-scratch`;

/** The name of the scratch claim that the pod mounts, if it mounts one. */
export function scratchOf({ spec }: Pod): string | undefined {
  return spec.volumes?.find(({ name }) => name === 'cdi-scratch-vol')?.persistentVolumeClaim?.claimName;
}

export interface PodWish {
  readonly claim: PersistentVolumeClaim;
  readonly hasScratch: boolean;
  readonly resources: JsonObject;
  readonly version: string;
}

function volumesOf({ claim, hasScratch }: PodWish): PodVolume[] {
  const annotations = claim.metadata.annotations ?? {};
  const mount = (name: string, claimName: string): PodVolume => ({ name, persistentVolumeClaim: { claimName } });
  const certificates = annotations[ANNOTATIONS.certConfigMap];
  return [
    mount('cdi-data-vol', claim.metadata.name),
    ...(hasScratch ? [mount('cdi-scratch-vol', scratchName(claim))] : []),
    ...(certificates ? [{ name: 'cdi-cert-vol', configMap: { name: certificates } }] : []),
    ...numberedValues(annotations, ANNOTATIONS.secretExtraHeaders).map((secretName, i) => ({
      name: `cdi-secret-extra-headers-vol-${i}`,
      secret: { secretName },
    })),
  ];
}

function podAnnotations({ metadata: { annotations = {} } }: PersistentVolumeClaim): Record<string, string> {
  const copied = Object.entries(COPIED_TO_PODS).flatMap(([name, otherwise]) => {
    const value = annotations[name] ?? otherwise;
    return value === undefined ? [] : [[name, value] as const];
  });
  return { [ANNOTATIONS.createdBy]: 'yes', ...Object.fromEntries(copied) };
}

export function importerPod(wish: PodWish): Pod {
  const { claim, resources, version } = wish;
  const { metadata } = claim;
  const component = isUpload(claim) ? UPLOADER : IMPORTER;
  const image = `quay.io/kubevirt/${component === IMPORTER ? 'cdi-importer' : 'cdi-uploadserver'}:${version}`;
  const node = metadata.annotations?.[SELECTED_NODE];
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: metadataFor({
      name: podNameFor(claim).name,
      namespace: metadata.namespace,
      annotations: podAnnotations(claim),
      labels: { ...CDI_LABEL, [COMPONENT_LABEL]: component, 'prometheus.cdi.kubevirt.io': 'true' },
      ownerReferences: [controllerReference(claim)],
    }),
    spec: {
      containers: [{ name: component, image, resources }],
      restartPolicy: 'OnFailure',
      enableServiceLinks: false,
      volumes: volumesOf(wish),
      ...(node && { nodeName: node }),
    },
  };
}
