/**
 * Keeps the instancetype and the preference of a VM as they are when the VM is first seen with them, in
 * ControllerRevisions that the VM's status names: a later change of either leaves the VM alone.
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

function referenceTo(api: ControllerApi, vm: VirtualMachine, choice: Choice, { object, revision }: Found): JsonObject {
  const matcher = matcherOf(vm, choice) ?? {};
  const { version, kind } = resourceOf(matcher, choice);
  let name = revision;
  if (name === undefined) {
    const kept = revisionOf(vm, object, version);
    name = kept.metadata.name;
    if (!api.store.get(controllerRevisions, keyOf(vm.metadata.namespace, name))) {
      api.writer.create(controllerRevisions, vm.metadata.namespace, kept, { user: VIRT_CONTROLLER });
    }
  }
  return { controllerRevisionRef: { name }, kind: kind.toLowerCase(), name: matcher.name };
}

/** Brings the references in the VM's status up to date. What isn't there is a failure that stops the round. */
export function keepInstancetype(api: ControllerApi, vm: VirtualMachine): Failure | undefined {
  const references: Partial<Record<Choice['status'], JsonObject>> = {};
  for (const choice of CHOICES) {
    const found = find(api.store, vm, choice);
    if (found && !isFound(found)) {
      const { reason, message } = found;
      recordEvent(api, { object: vm, type: 'Warning', reason, message, source: CONTROLLER_SOURCE });
      return found;
    }
    if (found) references[choice.status] = referenceTo(api, vm, choice, found);
  }
  writeReferences(api, vm, references);
  return undefined;
}

function writeReferences(
  api: ControllerApi,
  vm: VirtualMachine,
  references: Partial<Record<Choice['status'], JsonObject>>,
): void {
  const isUpToDate = CHOICES.every(({ status }) => same(vm.status?.[status], references[status]));
  if (isUpToDate) return;
  const target = { resource: virtualMachines, subresource: 'status', user: VIRT_CONTROLLER } as const;
  writeChange(api, target, vm, (draft) => {
    draft.status = {
      ...omit(
        draft.status ?? {},
        CHOICES.map(({ status }) => status),
      ),
      ...references,
    };
  });
}
