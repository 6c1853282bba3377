/**
 * The instancetype and the preference that a VM names: as they were when the VM was first started (its ControllerRevision
 * keeps them), else as they are.
 */

import { controllerRevisions } from '../../../core/rows.ts';
import { isObject } from '../../../json.ts';
import type { JsonObject } from '../../../json.ts';
import type { InstancetypeMatcher, KubeObject, VirtualMachine } from '../../../objects.ts';
import type { Resource } from '../../../resources.ts';
import { keyOf } from '../../../store.ts';
import type { Store } from '../../../store.ts';
import {
  virtualMachineClusterInstancetypes,
  virtualMachineClusterPreferences,
  virtualMachineInstancetypes,
  virtualMachinePreferences,
} from '../../rows.ts';
import type { Failure } from '../machine/conditions.ts';
import { applied } from './apply.ts';

/** One of the two kinds of choice, and where it shows. */
export interface Choice {
  readonly field: 'instancetype' | 'preference';
  readonly status: 'instancetypeRef' | 'preferenceRef';
  readonly cluster: Resource;
  readonly namespaced: Resource;
  readonly failure: string;
  /** What the annotation of a VMI is called that names it. */
  readonly annotation: string;
}

export const CHOICES: readonly Choice[] = [
  {
    field: 'instancetype',
    status: 'instancetypeRef',
    cluster: virtualMachineClusterInstancetypes,
    namespaced: virtualMachineInstancetypes,
    failure: 'FailedFindInstancetype',
    annotation: 'instancetype-name',
  },
  {
    field: 'preference',
    status: 'preferenceRef',
    cluster: virtualMachineClusterPreferences,
    namespaced: virtualMachinePreferences,
    failure: 'FailedFindPreference',
    annotation: 'preference-name',
  },
];

export const matcherOf = ({ spec }: VirtualMachine, { field }: Choice): InstancetypeMatcher | undefined => spec[field];

/** The kind that a matcher names, or the cluster-wide one. */
export function resourceOf({ kind }: InstancetypeMatcher, { cluster, namespaced }: Choice): Resource {
  return kind?.toLowerCase() === namespaced.kind.toLowerCase() ? namespaced : cluster;
}

export interface Found {
  readonly object: KubeObject;
  /** The ControllerRevision that it was read from. */
  readonly revision: string | undefined;
}

function revisionNameOf(vm: VirtualMachine, matcher: InstancetypeMatcher, choice: Choice): string | undefined {
  if (matcher.revisionName) return matcher.revisionName;
  const reference = vm.status?.[choice.status];
  const revision = isObject(reference?.['controllerRevisionRef']) ? reference['controllerRevisionRef'] : undefined;
  return reference?.['name'] === matcher.name && typeof revision?.['name'] === 'string' ? revision['name'] : undefined;
}

/** What a VM chose; undefined when it chose nothing, a Failure when it isn't there. */
export function find(store: Store, vm: VirtualMachine, choice: Choice): Found | Failure | undefined {
  const matcher = matcherOf(vm, choice);
  if (!matcher?.name) return undefined;
  const { namespace } = vm.metadata;
  const revision = revisionNameOf(vm, matcher, choice);
  const kept = revision && store.get(controllerRevisions, keyOf(namespace, revision))?.object;
  if (kept) return { object: (kept as KubeObject & { data: KubeObject }).data, revision };
  const resource = resourceOf(matcher, choice);
  const object = store.get(resource, keyOf(resource.namespaced ? namespace : undefined, matcher.name))?.object;
  if (object) return { object, revision: undefined };
  const message = `${resource.plural}.${resource.group} "${matcher.name}" not found`;
  return { reason: choice.failure, message };
}

export const isFound = (result: Found | Failure | undefined): result is Found =>
  result !== undefined && 'object' in result;

const specOf = (result: Found | Failure | undefined): JsonObject | undefined =>
  isFound(result) && isObject(result.object.spec) ? result.object.spec : undefined;

/** Expands specs of this VM; what it names and isn't there is passed over. */
export function expander(store: Store, vm: VirtualMachine): (spec: VirtualMachine['spec']) => VirtualMachine['spec'] {
  const [instancetype, preference] = CHOICES.map((choice) => specOf(find(store, vm, choice)));
  if (!instancetype && !preference) return (spec) => spec;
  return (spec) => ({
    ...spec,
    template: { ...spec.template, spec: applied(spec.template.spec, { instancetype, preference }) },
  });
}

/** The annotations by which a VMI names what it was made with. */
export function choiceAnnotations(vm: VirtualMachine): Record<string, string> {
  return Object.fromEntries(
    CHOICES.flatMap((choice) => {
      const matcher = matcherOf(vm, choice);
      if (!matcher?.name) return [];
      const isCluster = resourceOf(matcher, choice) === choice.cluster;
      return [[`kubevirt.io/${isCluster ? 'cluster-' : ''}${choice.annotation}`, matcher.name]];
    }),
  );
}
