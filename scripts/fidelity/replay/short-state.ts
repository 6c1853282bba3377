/** A VM and a VMI as the recordings shorten them: what power and life cycle are about, no more. */

import { at, isObject, listAt, textAt } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';

/** `Ready=False:PodTerminating` of each condition. */
export function conditionsOf(object: Json): string[] {
  return listAt(object, 'status', 'conditions').map((condition) => {
    const reason = textAt(condition, 'reason');
    return `${textAt(condition, 'type')}=${textAt(condition, 'status')}${reason ? `:${reason}` : ''}`;
  });
}

/** What is there of these, without what isn't. */
function present(fields: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, Json] => entry[1] !== undefined));
}

/** A VirtualMachine, shortened. */
export function shortMachine(vm: Json): JsonObject {
  return present({
    running: at(vm, 'spec', 'running'),
    runStrategy: at(vm, 'spec', 'runStrategy'),
    printableStatus: at(vm, 'status', 'printableStatus'),
    'status.runStrategy': at(vm, 'status', 'runStrategy'),
    created: at(vm, 'status', 'created'),
    ready: at(vm, 'status', 'ready'),
    stateChangeRequests: at(vm, 'status', 'stateChangeRequests'),
    startFailure: isObject(at(vm, 'status', 'startFailure')) ? true : undefined,
    conditions: conditionsOf(vm),
  });
}

/** A VirtualMachineInstance, shortened. */
export function shortInstance(vmi: Json): JsonObject {
  return present({
    uid: textAt(vmi, 'metadata', 'uid'),
    phase: at(vmi, 'status', 'phase'),
    deleting: textAt(vmi, 'metadata', 'deletionTimestamp') ? true : undefined,
    terminationGracePeriodSeconds: at(vmi, 'spec', 'terminationGracePeriodSeconds'),
    conditions: conditionsOf(vmi),
  });
}
