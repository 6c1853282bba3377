/** The conditions of a namespace that is being deleted: what was found, what is left, which finalizers hold it. */

import { timestamp } from '../objects.ts';
import type { Condition, KubeObject } from '../objects.ts';
import type { Resource } from '../resources.ts';

/** The objects of one resource that are still there. */
export interface Remaining {
  readonly resource: Resource;
  readonly objects: readonly KubeObject[];
}

const NOTHING_WRONG = [
  ['NamespaceDeletionDiscoveryFailure', 'ResourcesDiscovered', 'All resources successfully discovered'],
  ['NamespaceDeletionGroupVersionParsingFailure', 'ParsedGroupVersions', 'All legacy kube types successfully parsed'],
  [
    'NamespaceDeletionContentFailure',
    'ContentDeleted',
    'All content successfully deleted, may be waiting on finalization',
  ],
] as const;

function countsOf(remaining: readonly Remaining[]): string {
  const counts = remaining.map(({ resource: { plural, group }, objects }) => {
    return `${plural}.${group} has ${objects.length} resource instances`;
  });
  return counts.toSorted().join(', ');
}

function finalizersOf(remaining: readonly Remaining[]): string {
  const counts = new Map<string, number>();
  for (const finalizer of remaining.flatMap(({ objects }) => objects.flatMap((it) => it.metadata.finalizers ?? []))) {
    counts.set(finalizer, (counts.get(finalizer) ?? 0) + 1);
  }
  const told = [...counts].map(([finalizer, count]) => `${finalizer} in ${count} resource instances`);
  return told.toSorted().join(', ');
}

/** The five conditions; those that say what they said before keep their time. */
export function deletionConditions(remaining: readonly Remaining[], before: unknown, now: number): Condition[] {
  const finalizers = finalizersOf(remaining);
  const wanted: Condition[] = [
    ...NOTHING_WRONG.map(([type, reason, message]): Condition => ({ type, status: 'False', reason, message })),
    {
      type: 'NamespaceContentRemaining',
      status: 'True',
      reason: 'SomeResourcesRemain',
      message: `Some resources are remaining: ${countsOf(remaining)}`,
    },
    finalizers
      ? {
          type: 'NamespaceFinalizersRemaining',
          status: 'True',
          reason: 'SomeFinalizersRemain',
          message: `Some content in the namespace has finalizers remaining: ${finalizers}`,
        }
      : {
          type: 'NamespaceFinalizersRemaining',
          status: 'False',
          reason: 'ContentHasNoFinalizers',
          message: 'All content-preserving finalizers finished',
        },
  ];
  const old = (Array.isArray(before) ? before : []) as Condition[];
  return wanted.map((condition) => {
    const same = old.find(({ type, status }) => type === condition.type && status === condition.status);
    return { ...condition, lastTransitionTime: same?.lastTransitionTime ?? timestamp(now) };
  });
}
