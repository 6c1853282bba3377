/** The annotations and labels through which CDI's controllers, and their clients, talk to each other. */

const CDI = 'cdi.kubevirt.io';

export const ANNOTATIONS = {
  /** Asks for an import before any pod uses the volume; any value. */
  immediate: `${CDI}/storage.bind.immediate.requested`,
  usePopulator: `${CDI}/storage.usePopulator`,
  allowAdoption: `${CDI}/allowClaimAdoption`,
  retainPod: `${CDI}/storage.pod.retainAfterCompletion`,
  deleteAfterCompletion: `${CDI}/storage.deleteAfterCompletion`,
  createdForDataVolume: `${CDI}/createdForDataVolume`,
  contentType: `${CDI}/storage.contentType`,
  preallocation: `${CDI}/storage.preallocation.requested`,
  populatorKind: `${CDI}/storage.populator.kind`,
  progress: `${CDI}/storage.populator.progress`,
  primeName: `${CDI}/storage.populator.pvcPrime`,
  clonePhase: `${CDI}/clonePhase`,
  source: `${CDI}/storage.import.source`,
  endpoint: `${CDI}/storage.import.endpoint`,
  secret: `${CDI}/storage.import.secretName`,
  certConfigMap: `${CDI}/storage.import.certConfigMap`,
  checksum: `${CDI}/storage.import.checksum`,
  insecure: `${CDI}/storage.import.insecureSkipVerify`,
  pullMethod: `${CDI}/storage.import.registryImportMethod`,
  extraHeaders: `${CDI}/storage.import.extraHeaders`,
  secretExtraHeaders: `${CDI}/storage.import.secretExtraHeaders`,
  uploadPod: `${CDI}/storage.uploadPodName`,
  importPod: `${CDI}/storage.import.importPodName`,
  requiresScratch: `${CDI}/storage.import.requiresScratch`,
  fatalError: `${CDI}/storage.import.fatalError`,
  uploadTarget: `${CDI}/storage.upload.target`,
  podPhase: `${CDI}/storage.pod.phase`,
  podReady: `${CDI}/storage.pod.ready`,
  podRestarts: `${CDI}/storage.pod.restarts`,
  podSchedulable: `${CDI}/storage.pod.schedulable`,
  running: `${CDI}/storage.condition.running`,
  runningMessage: `${CDI}/storage.condition.running.message`,
  runningReason: `${CDI}/storage.condition.running.reason`,
  createdBy: `${CDI}/storage.createdByController`,
} as const;

/** What the target of a population shows of the claim in which it is prepared. */
export const SHOWN_ON_TARGET: readonly string[] = [
  ANNOTATIONS.podPhase,
  ANNOTATIONS.podReady,
  ANNOTATIONS.podRestarts,
  ANNOTATIONS.podSchedulable,
  ANNOTATIONS.running,
  ANNOTATIONS.runningMessage,
  ANNOTATIONS.runningReason,
  ANNOTATIONS.fatalError,
];

/** On everything that CDI makes. */
export const CDI_LABEL = { app: 'containerized-data-importer' };

export const COMPONENT_LABEL = CDI;

/** Annotations of a DataVolume that its pods get, with what they get when it has none. */
export const COPIED_TO_PODS: Readonly<Record<string, string | undefined>> = {
  'k8s.v1.cni.cncf.io/networks': undefined,
  'v1.multus-cni.io/default-network': undefined,
  'sidecar.istio.io/inject': 'false',
  'linkerd.io/inject': 'disabled',
  [`${CDI}/storage.pod.priorityclassname`]: undefined,
  [`${CDI}/storage.pod.serviceAccountName`]: undefined,
};
