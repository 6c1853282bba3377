/**
 * Keeps the instancetype and the preference of a VM as they are when the VM is first seen with them, in
 * ControllerRevisions that the VM's status names (its spec, in older releases): a later change of either leaves the VM
 * alone.
 */

import { controllerRevisions } from '../../../core/rows.ts';
import { recordEvent } from '../../../core/events.ts';
import { copy, omit, same } from '../../../json.ts';
import type { JsonObject } from '../../../json.ts';
import type { KubeObject, VirtualMachine } from '../../../objects.ts';
import { controllerReference, metadataFor } from '../../../new-object.ts';
import { keyOf } from '../../../store.ts';
import { VIRT_CONTROLLER } from '../../../user.ts';
import type { ControllerApi } from '../../../controller-api.ts';
import { writeChange } from '../../../controller-api.ts';
import { virtualMachines } from '../../rows.ts';
import type { Failure } from '../machine/conditions.ts';
import { CONTROLLER_SOURCE } from '../names.ts';
import { CHOICES, find, isFound, matcherOf, resourceOf } from './find.ts';
import type { Choice, Found } from './find.ts';

function revisionOf(
  vm: VirtualMachine,
  object: KubeObject,
  version: string,
): KubeObject & { data: object; revision: number } {
  const { name, uid, generation = 1 } = object.metadata;
  const label = 'instancetype.kubevirt.io/object';
  return {
    apiVersion: 'apps/v1',
    kind: 'ControllerRevision',
    metadata: metadataFor({
      name: `${vm.metadata.name}-${name}-${version}-${uid}-${generation}`,
      namespace: vm.metadata.namespace,
      labels: {
        [`${label}-generation`]: String(generation),
        [`${label}-kind`]: object.kind,
        [`${label}-name`]: name,
        [`${label}-uid`]: uid,
        [`${label}-version`]: version,
      },
      ownerReferences: [controllerReference(vm)],
    }),
    data: copy(object),
    revision: 0,
  };
}

/** The name of the revision that keeps what was found; it is made when there is none yet. */
function revisionFor(api: ControllerApi, vm: VirtualMachine, choice: Choice, { object, revision }: Found): string {
  if (revision !== undefined) return revision;
  const { version } = resourceOf(matcherOf(vm, choice) ?? {}, choice);
  const kept = revisionOf(vm, object, version);
  const { name } = kept.metadata;
  if (!api.store.get(controllerRevisions, keyOf(vm.metadata.namespace, name))) {
    api.writer.create(controllerRevisions, vm.metadata.namespace, kept, { user: VIRT_CONTROLLER });
  }
  return name;
}

/** The revisions' names, by what they keep. */
type Revisions = Partial<Record<Choice['field'], string>>;

/** Brings what the VM names of its revisions up to date. What isn't there is a failure that stops the round. */
export function keepInstancetype(api: ControllerApi, vm: VirtualMachine): Failure | undefined {
  const isInSpec = api.profile.instancetypes.revisionIn === 'spec';
  const revisions: Revisions = {};
  for (const choice of CHOICES) {
    const found = find(api.store, vm, choice);
    if (found && !isFound(found)) return tell(api, vm, isInSpec ? notStored(found) : found);
    if (found) revisions[choice.field] = revisionFor(api, vm, choice, found);
  }
  if (isInSpec) writeIntoSpec(api, vm, revisions);
  else writeReferences(api, vm, revisions);
  return undefined;
}

/** How a release that keeps revisions without looking first says that there is nothing to keep. */
const notStored = ({ message }: Failure): Failure => ({
  reason: 'FailedCreate',
  message: `Error encountered while storing Instancetype ControllerRevisions: ${message}`,
});

function tell(api: ControllerApi, vm: VirtualMachine, failure: Failure): Failure {
  recordEvent(api, { object: vm, type: 'Warning', ...failure, source: CONTROLLER_SOURCE });
  return failure;
}

/** The older way: into the VM's matchers, where there is none yet. */
function writeIntoSpec(api: ControllerApi, vm: VirtualMachine, revisions: Revisions): void {
  if (CHOICES.every(({ field }) => !revisions[field] || vm.spec[field]?.revisionName)) return;
  writeChange(api, { resource: virtualMachines, user: VIRT_CONTROLLER }, vm, ({ spec }) => {
    for (const { field } of CHOICES) {
      const revisionName = revisions[field];
      if (revisionName) spec[field] = { revisionName, ...spec[field] };
    }
  });
}

function referenceTo(vm: VirtualMachine, choice: Choice, name: string): JsonObject {
  const matcher = matcherOf(vm, choice) ?? {};
  const { kind } = resourceOf(matcher, choice);
  return { controllerRevisionRef: { name }, kind: kind.toLowerCase(), name: matcher.name };
}

function writeReferences(api: ControllerApi, vm: VirtualMachine, revisions: Revisions): void {
  const references = Object.fromEntries(
    CHOICES.flatMap((choice) => {
      const name = revisions[choice.field];
      return name === undefined ? [] : [[choice.status, referenceTo(vm, choice, name)]];
    }),
  ) as Partial<Record<Choice['status'], JsonObject>>;
  const isUpToDate = CHOICES.every(({ status }) => same(vm.status?.[status], references[status]));
  if (isUpToDate) return;
  const target = { resource: virtualMachines, subresource: 'status', user: VIRT_CONTROLLER } as const;
  const renewed = CHOICES.map(({ status }) => status);
  writeChange(api, target, vm, (draft) => {
    draft.status = { ...omit(draft.status ?? {}, renewed), ...references };
  });
}
