/**
 * Field numbers of Kubernetes' protobuf messages: those of the kinds that kubectl and client-go create in protobuf and
 * that are served here. Facts of k8s.io/api's and k8s.io/apimachinery's generated.proto.
 */

/**
 * How a field is read. Without a mark what is empty was left out ('' and 0, which protobuf always writes); with `?` it
 * was given as such.
 */
export type Scalar =
  'string' | 'string?' | 'int' | 'int?' | 'bool' | 'bool?' | 'bytes' | 'quantity' | 'time' | 'microtime';

/** A scalar, or a message of this name, a list of either or a map to it from texts. */
export type FieldType = Scalar | readonly [form: 'message' | 'list' | 'map', of: string];

export type Fields = Readonly<Record<number, readonly [name: string, type: FieldType]>>;

const list = (of: string): FieldType => ['list', of];
const map = (of: string): FieldType => ['map', of];
const message = (of: string): FieldType => ['message', of];

const METADATA: Fields = { 1: ['metadata', message('ObjectMeta')] };
const WITH_SPEC = (spec: string): Fields => ({ ...METADATA, 2: ['spec', message(spec)] });

const ACCESS_REVIEW: Fields = {
  1: ['resourceAttributes', message('ResourceAttributes')],
  2: ['nonResourceAttributes', message('NonResourceAttributes')],
  3: ['user', 'string'],
  4: ['groups', list('string')],
  6: ['uid', 'string'],
};

export const MESSAGES: Readonly<Record<string, Fields>> = {
  ObjectMeta: {
    1: ['name', 'string'],
    2: ['generateName', 'string'],
    3: ['namespace', 'string'],
    5: ['uid', 'string'],
    6: ['resourceVersion', 'string'],
    7: ['generation', 'int'],
    8: ['creationTimestamp', 'time'],
    9: ['deletionTimestamp', 'time'],
    10: ['deletionGracePeriodSeconds', 'int?'],
    11: ['labels', map('string')],
    12: ['annotations', map('string')],
    13: ['ownerReferences', list('OwnerReference')],
    14: ['finalizers', list('string')],
  },
  OwnerReference: {
    1: ['kind', 'string'],
    3: ['name', 'string'],
    4: ['uid', 'string'],
    5: ['apiVersion', 'string'],
    6: ['controller', 'bool?'],
    7: ['blockOwnerDeletion', 'bool?'],
  },
  ObjectReference: {
    1: ['kind', 'string'],
    2: ['namespace', 'string'],
    3: ['name', 'string'],
    4: ['uid', 'string'],
    5: ['apiVersion', 'string'],
    6: ['resourceVersion', 'string'],
    7: ['fieldPath', 'string'],
  },
  LocalObjectReference: { 1: ['name', 'string'] },
  LabelSelector: { 1: ['matchLabels', map('string')], 2: ['matchExpressions', list('LabelSelectorRequirement')] },
  LabelSelectorRequirement: { 1: ['key', 'string'], 2: ['operator', 'string'], 3: ['values', list('string')] },

  Namespace: WITH_SPEC('NamespaceSpec'),
  NamespaceSpec: { 1: ['finalizers', list('string')] },
  Secret: {
    ...METADATA,
    2: ['data', map('bytes')],
    3: ['type', 'string'],
    4: ['stringData', map('string')],
    5: ['immutable', 'bool?'],
  },
  ConfigMap: {
    ...METADATA,
    2: ['data', map('string')],
    3: ['binaryData', map('bytes')],
    4: ['immutable', 'bool?'],
  },
  ServiceAccount: {
    ...METADATA,
    2: ['secrets', list('ObjectReference')],
    3: ['imagePullSecrets', list('LocalObjectReference')],
    4: ['automountServiceAccountToken', 'bool?'],
  },
  ResourceQuota: WITH_SPEC('ResourceQuotaSpec'),
  ResourceQuotaSpec: { 1: ['hard', map('quantity')], 2: ['scopes', list('string')] },
  PersistentVolumeClaim: WITH_SPEC('PersistentVolumeClaimSpec'),
  PersistentVolumeClaimSpec: {
    1: ['accessModes', list('string')],
    2: ['resources', message('VolumeResourceRequirements')],
    3: ['volumeName', 'string'],
    4: ['selector', message('LabelSelector')],
    5: ['storageClassName', 'string?'],
    6: ['volumeMode', 'string?'],
    7: ['dataSource', message('TypedReference')],
    8: ['dataSourceRef', message('TypedReference')],
    9: ['volumeAttributesClassName', 'string?'],
  },
  VolumeResourceRequirements: { 1: ['limits', map('quantity')], 2: ['requests', map('quantity')] },
  TypedReference: {
    1: ['apiGroup', 'string?'],
    2: ['kind', 'string'],
    3: ['name', 'string'],
    4: ['namespace', 'string?'],
  },

  Role: { ...METADATA, 2: ['rules', list('PolicyRule')] },
  ClusterRole: { ...METADATA, 2: ['rules', list('PolicyRule')], 3: ['aggregationRule', message('AggregationRule')] },
  AggregationRule: { 1: ['clusterRoleSelectors', list('LabelSelector')] },
  PolicyRule: {
    1: ['verbs', list('string')],
    2: ['apiGroups', list('string')],
    3: ['resources', list('string')],
    4: ['resourceNames', list('string')],
    5: ['nonResourceURLs', list('string')],
  },
  RoleBinding: { ...METADATA, 2: ['subjects', list('Subject')], 3: ['roleRef', message('RoleRef')] },
  ClusterRoleBinding: { ...METADATA, 2: ['subjects', list('Subject')], 3: ['roleRef', message('RoleRef')] },
  Subject: { 1: ['kind', 'string'], 2: ['apiGroup', 'string'], 3: ['name', 'string'], 4: ['namespace', 'string'] },
  RoleRef: { 1: ['apiGroup', 'string'], 2: ['kind', 'string'], 3: ['name', 'string'] },

  Lease: WITH_SPEC('LeaseSpec'),
  LeaseSpec: {
    1: ['holderIdentity', 'string?'],
    2: ['leaseDurationSeconds', 'int?'],
    3: ['acquireTime', 'microtime'],
    4: ['renewTime', 'microtime'],
    5: ['leaseTransitions', 'int?'],
    6: ['strategy', 'string?'],
    7: ['preferredHolder', 'string?'],
  },

  Event: {
    ...METADATA,
    2: ['involvedObject', message('ObjectReference')],
    3: ['reason', 'string'],
    4: ['message', 'string'],
    5: ['source', message('EventSource')],
    6: ['firstTimestamp', 'time'],
    7: ['lastTimestamp', 'time'],
    8: ['count', 'int'],
    9: ['type', 'string'],
    10: ['eventTime', 'microtime'],
    11: ['series', message('EventSeries')],
    12: ['action', 'string'],
    13: ['related', message('ObjectReference')],
    14: ['reportingComponent', 'string'],
    15: ['reportingInstance', 'string'],
  },
  'events.k8s.io Event': {
    ...METADATA,
    2: ['eventTime', 'microtime'],
    3: ['series', message('EventSeries')],
    4: ['reportingController', 'string'],
    5: ['reportingInstance', 'string'],
    6: ['action', 'string'],
    7: ['reason', 'string'],
    8: ['regarding', message('ObjectReference')],
    9: ['related', message('ObjectReference')],
    10: ['note', 'string'],
    11: ['type', 'string'],
    12: ['deprecatedSource', message('EventSource')],
    13: ['deprecatedFirstTimestamp', 'time'],
    14: ['deprecatedLastTimestamp', 'time'],
    15: ['deprecatedCount', 'int'],
  },
  EventSource: { 1: ['component', 'string'], 2: ['host', 'string'] },
  EventSeries: { 1: ['count', 'int'], 2: ['lastObservedTime', 'microtime'] },

  TokenRequest: WITH_SPEC('TokenRequestSpec'),
  TokenRequestSpec: {
    1: ['audiences', list('string')],
    3: ['boundObjectRef', message('BoundObjectReference')],
    4: ['expirationSeconds', 'int?'],
  },
  BoundObjectReference: {
    1: ['kind', 'string'],
    2: ['apiVersion', 'string'],
    3: ['name', 'string'],
    4: ['uid', 'string'],
  },
  TokenReview: WITH_SPEC('TokenReviewSpec'),
  TokenReviewSpec: { 1: ['token', 'string'], 2: ['audiences', list('string')] },
  SelfSubjectReview: METADATA,
  SubjectAccessReview: WITH_SPEC('AccessReviewSpec'),
  LocalSubjectAccessReview: WITH_SPEC('AccessReviewSpec'),
  SelfSubjectAccessReview: WITH_SPEC('AccessReviewSpec'),
  AccessReviewSpec: ACCESS_REVIEW,
  SelfSubjectRulesReview: WITH_SPEC('RulesReviewSpec'),
  RulesReviewSpec: { 1: ['namespace', 'string'] },
  ResourceAttributes: {
    1: ['namespace', 'string'],
    2: ['verb', 'string'],
    3: ['group', 'string'],
    4: ['version', 'string'],
    5: ['resource', 'string'],
    6: ['subresource', 'string'],
    7: ['name', 'string'],
  },
  NonResourceAttributes: { 1: ['path', 'string'], 2: ['verb', 'string'] },

  DeleteOptions: {
    1: ['gracePeriodSeconds', 'int?'],
    2: ['preconditions', message('Preconditions')],
    3: ['orphanDependents', 'bool?'],
    4: ['propagationPolicy', 'string?'],
    5: ['dryRun', list('string')],
  },
  Preconditions: { 1: ['uid', 'string?'], 2: ['resourceVersion', 'string?'] },
};
