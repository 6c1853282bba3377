/**
 * PUT virtualmachineinstances/freeze and unfreeze: the guest's file systems are held still until they are let go, by a
 * call or when the time is over. Only a guest with an agent notices.
 */

import type { Cancel } from '../../clock.ts';
import { writeChange } from '../../controller-api.ts';
import { isObject } from '../../json.ts';
import { isTrue } from '../../objects.ts';
import type { VirtualMachineInstance } from '../../objects.ts';
import { virtualMachineInstances } from '../rows.ts';
import type { Store } from '../../store.ts';
import { VIRT_HANDLER } from '../../user.ts';
import type { Call } from './call.ts';
import { handOver, running } from './instance-actions.ts';

/** How long a freeze lasts when the call doesn't say. */
const DEFAULT_MS = 5 * 60_000;

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const DURATION = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h))+$/;
const PART = /(\d+(?:\.\d+)?)(ms|s|m|h)/g;

/** A Go duration ("1m30s") in milliseconds. */
function durationOf(text: unknown): number | undefined {
  if (typeof text !== 'string' || !DURATION.test(text)) return undefined;
  return [...text.matchAll(PART)].reduce((sum, [, number, unit = '']) => sum + Number(number) * (UNITS[unit] ?? 0), 0);
}

/** Only virt-handler reads the body, and takes what it can't read for none. */
function timeoutOf({ request }: Call): number {
  try {
    const body: unknown = JSON.parse(request.body);
    return (isObject(body) ? durationOf(body['unfreezeTimeout']) : undefined) ?? DEFAULT_MS;
  } catch {
    return DEFAULT_MS;
  }
}

function setFrozen({ api }: Call, vmi: VirtualMachineInstance, frozen: boolean): void {
  writeChange(api, { resource: virtualMachineInstances, user: VIRT_HANDLER }, vmi, ({ status }) => {
    if (!frozen) delete status.fsFreezeStatus;
    else if (isTrue(status.conditions, 'AgentConnected')) status.fsFreezeStatus = 'frozen';
  });
}

/** The thaw that is to come by itself, by the uid of a VMI. */
const THAWS = new WeakMap<Store, Map<string, Cancel>>();

function thawsOf({ api }: Call): Map<string, Cancel> {
  const thaws = THAWS.get(api.store) ?? new Map<string, Cancel>();
  THAWS.set(api.store, thaws);
  return thaws;
}

/** Thaws after so long; an earlier thaw that is still to come is called off. */
function thawAfter(call: Call, vmi: VirtualMachineInstance, ms: number): void {
  const thaws = thawsOf(call);
  const { uid } = vmi.metadata;
  thaws.get(uid)?.();
  const thaw = (): void => {
    thaws.delete(uid);
    setFrozen(call, vmi, false);
  };
  thaws.set(uid, call.api.clock.after(ms, thaw));
}

/** Holds the guest's file systems still. Throws StatusError (404, 409, 500). */
export function freeze(call: Call): void {
  const vmi = running(call, 'VM is not running');
  const { clock, delays } = call.api;
  handOver(call, vmi, false, () => {
    clock.after(delays('handlerCall'), () => setFrozen(call, vmi, true));
    thawAfter(call, vmi, timeoutOf(call));
  });
}

/** Lets them go on. Throws StatusError (404, 409, 500). */
export function unfreeze(call: Call): void {
  const vmi = running(call, 'VMI is not running');
  handOver(call, vmi, false, () => thawAfter(call, vmi, call.api.delays('handlerCall')));
}
