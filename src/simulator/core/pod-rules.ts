/**
 * Pods at the door: the defaults that clients rely on, the minimum that a spec needs, and that it doesn't change. Nothing
 * here runs them: the pods of VMIs and importers are moved by who made them, any other stays Pending, as on a cluster
 * whose kubelets don't come. How a pod ends that is held for its kubelet is in node-pods.ts.
 */

import type { AdmissionEntry, Rule } from '../api/admission.ts';
import { graceOf } from '../api/metadata.ts';
import { isObject, omit, same } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { forbidden, refuseFor, required } from './causes.ts';
import type { Cause } from './causes.ts';
import { pods } from './rows.ts';

const tolerated = (condition: string): JsonObject => ({
  effect: 'NoExecute',
  key: `node.kubernetes.io/${condition}`,
  operator: 'Exists',
  tolerationSeconds: 300,
});

const DEFAULTS: JsonObject = {
  restartPolicy: 'Always',
  dnsPolicy: 'ClusterFirst',
  terminationGracePeriodSeconds: 30,
  schedulerName: 'default-scheduler',
  securityContext: {},
  enableServiceLinks: true,
  preemptionPolicy: 'PreemptLowerPriority',
  priority: 0,
  serviceAccountName: 'default',
};

/** How long a pod stays on a node that doesn't answer, unless it says so itself. */
const DEFAULT_TOLERATIONS = [tolerated('not-ready'), tolerated('unreachable')];

function tolerationsOf({ tolerations }: JsonObject): JsonObject[] {
  const given = Array.isArray(tolerations) ? tolerations.filter((toleration) => isObject(toleration)) : [];
  const isGiven = ({ key }: JsonObject): boolean =>
    given.some((own) => (own['key'] ?? key) === key && (own['effect'] ?? 'NoExecute') === 'NoExecute');
  return [...given, ...DEFAULT_TOLERATIONS.filter((toleration) => !isGiven(toleration))];
}

/** An image without a tag, or of the tag `latest`, is always pulled. */
const isLatest = (image: unknown): boolean =>
  typeof image !== 'string' || image.endsWith(':latest') || !image.slice(image.lastIndexOf('/') + 1).includes(':');

/** What isn't requested but limited is requested too. */
function requestsOf(container: JsonObject): JsonObject {
  const resources = isObject(container['resources']) ? container['resources'] : {};
  const { limits, requests } = resources;
  if (!isObject(limits)) return resources;
  return { ...resources, requests: { ...limits, ...(isObject(requests) && requests) } };
}

const completeContainer = (container: JsonObject): JsonObject => ({
  imagePullPolicy: isLatest(container['image']) ? 'Always' : 'IfNotPresent',
  terminationMessagePath: '/dev/termination-log',
  terminationMessagePolicy: 'File',
  ...container,
  resources: requestsOf(container),
});

function completeSpec(given: JsonObject): JsonObject {
  const spec: JsonObject = { ...DEFAULTS, ...given, tolerations: tolerationsOf(given) };
  if (Array.isArray(given['containers'])) spec['containers'] = containersOf(given).map(completeContainer);
  spec['serviceAccount'] = spec['serviceAccountName'];
  return spec;
}

const complete: Rule = ({ object, operation }) => {
  const spec = completeSpec(isObject(object.spec) ? object.spec : {});
  object.spec = spec;
  if (operation === 'create') object.status = { phase: 'Pending', qosClass: qosOf(spec) };
};

const containersOf = (spec: JsonObject): JsonObject[] =>
  Array.isArray(spec['containers']) ? spec['containers'].filter((container) => isObject(container)) : [];

/** Guaranteed needs limits for everything; without any request at all it is BestEffort. */
function qosOf(spec: JsonObject): string {
  const resources = containersOf(spec).map(({ resources: of }) => (isObject(of) ? of : {}));
  const isEmpty = (of: JsonObject): boolean => Object.keys(of).length === 0;
  if (resources.every(isEmpty)) return 'BestEffort';
  const isGuaranteed = ({ limits, requests }: JsonObject): boolean =>
    isObject(limits) && 'cpu' in limits && 'memory' in limits && same(limits, requests ?? limits);
  return resources.every(isGuaranteed) ? 'Guaranteed' : 'Burstable';
}

const validateNew: Rule = ({ object, resource }) => {
  const containers = containersOf(isObject(object.spec) ? object.spec : {});
  const causes: Cause[] = containers.length === 0 ? [required('spec.containers')] : [];
  containers.forEach((container, i) => {
    for (const field of ['name', 'image']) {
      if (!container[field]) causes.push(required(`spec.containers[${i}].${field}`));
    }
  });
  refuseFor(causes, resource, object);
};

/** What may change in a pod's spec; nodeName once, as the scheduler's binding sets it. */
const MUTABLE = ['tolerations', 'activeDeadlineSeconds', 'terminationGracePeriodSeconds', 'containers'];

const validateChange: Rule = ({ object, old, resource }) => {
  const before = isObject(old?.spec) ? old.spec : {};
  const after = isObject(object.spec) ? object.spec : {};
  const without = [...MUTABLE, ...(before['nodeName'] ? [] : ['nodeName'])];
  const isSame = same(omit(before, without), omit(after, without)) && sameContainers(before, after);
  const message =
    'pod updates may not change fields other than `spec.containers[*].image`, `spec.activeDeadlineSeconds` or `spec.tolerations`';
  refuseFor(isSame ? [] : [forbidden('spec', message)], resource, object);
};

const sameContainers = (before: JsonObject, after: JsonObject): boolean => {
  const fixed = (spec: JsonObject): unknown[] => containersOf(spec).map((container) => omit(container, ['image']));
  return same(fixed(before), fixed(after));
};

/** A pod that is up goes once its kubelet has ended it, for which it has its grace period. */
const holdForKubelet: Rule = ({ object: { metadata, spec, status } }) => {
  const grace = isObject(spec) ? Number(spec['terminationGracePeriodSeconds'] ?? 0) : 0;
  if (!isObject(status) || status['phase'] !== 'Running') return;
  Object.assign(metadata, graceOf(metadata, grace));
};

export const POD_RULES: readonly AdmissionEntry[] = [
  { resource: pods, operations: ['create', 'update'], rule: complete },
  { resource: pods, operations: ['create'], phase: 'validating', rule: validateNew },
  { resource: pods, operations: ['update'], phase: 'validating', rule: validateChange },
  { resource: pods, operations: ['delete'], rule: holdForKubelet },
];
