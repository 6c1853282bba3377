/** What the rows of plugging.ts do, written through the API: pods, volumeStatus, conditions, and the Events of each. */

import type { ControllerApi } from '../../../controller-api.ts';
import { writeChange } from '../../../controller-api.ts';
import { recordEvent } from '../../../core/events.ts';
import type { Pod } from '../../../core/kinds.ts';
import { pods } from '../../../core/rows.ts';
import { timestamp, withoutCondition } from '../../../objects.ts';
import type { VirtualMachineInstance } from '../../../objects.ts';
import { StatusError } from '../../../status.ts';
import { VIRT_CONTROLLER, VIRT_HANDLER } from '../../../user.ts';
import { setFalse } from '../instance/instance-status.ts';
import { CONTROLLER_SOURCE, HANDLER_COMPONENT } from '../names.ts';
import { reportMigratable } from '../instance/live-migratable.ts';
import { virtualMachineInstances } from '../../rows.ts';
import { attachmentPodOf, isTrigger, podKey } from './attachment-pods.ts';
import { reportDataVolumes } from './data-volumes-ready.ts';
import type { Action } from './plugging.ts';
import { byName, isPlugged, statusesOf } from './volumes.ts';
import type { VolumeStatus } from './volumes.ts';

type Note = readonly [type: 'Normal' | 'Warning', reason: string, message: string];

function tell(
  api: ControllerApi,
  vmi: VirtualMachineInstance,
  by: 'controller' | 'handler',
  notes: readonly Note[],
): void {
  const host = vmi.status.nodeName;
  const source =
    by === 'controller' ? CONTROLLER_SOURCE : { component: HANDLER_COMPONENT, ...(host !== undefined && { host }) };
  for (const [type, reason, message] of notes) recordEvent(api, { object: vmi, type, reason, message, source });
}

type Act = {
  [K in Action['kind']]: (
    api: ControllerApi,
    vmi: VirtualMachineInstance,
    action: Extract<Action, { kind: K }>,
  ) => void;
};

/** What became of each volume, as an Event. */
function notesOf(before: readonly VolumeStatus[], after: readonly VolumeStatus[]): Note[] {
  const old = byName(before);
  const now = byName(after);
  const changed = after.flatMap((status): Note[] => {
    const { phase, reason, message } = status;
    if (!isPlugged(status) || old.get(status.name)?.['phase'] === phase || phase === 'Detaching') return [];
    return typeof reason === 'string' && typeof message === 'string' ? [['Normal', reason, message]] : [];
  });
  const gone = before.filter((status) => isPlugged(status) && !now.has(status.name));
  return [
    ...changed,
    ...gone.map(({ name }): Note => ['Normal', 'VolumeUnplugged', `Volume ${name} has been unplugged`]),
  ];
}

const REFUSED = 'Synchronizing with the Domain failed.';

const createPod: Act['create pod'] = (api, vmi, { volumes, trigger }) => {
  const namespace = vmi.metadata.namespace ?? '';
  try {
    const pod = api.writer.create(pods, namespace, attachmentPodOf(api.store, vmi, volumes, trigger), {
      user: VIRT_CONTROLLER,
    });
    const name = volumes[0]?.name ?? '';
    const message = trigger
      ? `Created hotplug trigger pod for volume ${name}`
      : `Created attachment pod ${pod.metadata.name}`;
    tell(api, vmi, 'controller', [['Normal', 'SuccessfulCreate', message]]);
  } catch (error) {
    // A quota, or a namespace that is going: virt-controller tries again at the next change.
    if (!(error instanceof StatusError)) throw error;
    tell(api, vmi, 'controller', [['Warning', 'FailedCreate', `Error creating attachment pod: ${error.message}`]]);
  }
};

const runPods: Act['run pods'] = (api, _vmi, action) => {
  for (const pod of action.pods) {
    writeChange<Pod>(api, { resource: pods, subresource: 'status', user: VIRT_HANDLER }, pod, (draft) => {
      const startedAt = timestamp(api.clock.now());
      draft.status = {
        ...draft.status,
        phase: 'Running',
        startTime: startedAt,
        containerStatuses: [
          {
            name: 'hotplug-disk',
            image: '',
            imageID: '',
            ready: true,
            restartCount: 0,
            state: { running: { startedAt } },
          },
        ],
      };
    });
  }
};

const deletePods: Act['delete pods'] = (api, vmi, action) => {
  for (const pod of action.pods) {
    if (!api.store.get(pods, podKey(pod))) continue;
    const { namespace, name, uid } = pod.metadata;
    const options = { preconditions: { uid } };
    api.writer.delete({ resource: pods, namespace, name }, options, { user: VIRT_CONTROLLER });
    if (!isTrigger(pod))
      tell(api, vmi, 'controller', [['Normal', 'SuccessfulDelete', `Deleted attachment pod ${name}`]]);
  }
};

const report: Act['report'] = (api, vmi, { by, statuses }) => {
  const user = by === 'virt-controller' ? VIRT_CONTROLLER : VIRT_HANDLER;
  const before = statusesOf(vmi);
  const written = writeChange(api, { resource: virtualMachineInstances, user }, vmi, (draft) => {
    draft.status.volumeStatus = statuses;
    if (by === 'virt-controller') reportDataVolumes(api.store, draft);
    else reportMigratable(draft, api.clock.now(), api.store);
    const { conditions } = draft.status;
    const refused = conditions?.some(({ type, reason }) => type === 'Synchronized' && reason === REFUSED);
    if (by === 'virt-handler' && refused) draft.status.conditions = withoutCondition(conditions, 'Synchronized');
  });
  if (written) tell(api, vmi, by === 'virt-controller' ? 'controller' : 'handler', notesOf(before, statuses));
};

const beRefused: Act['be refused'] = (api, vmi, { volume }) => {
  const message = `unable to eject the medium of ${volume}: the tray is locked by the guest`;
  tell(api, vmi, 'handler', [['Warning', 'SyncFailed', message]]);
  writeChange(api, { resource: virtualMachineInstances, user: VIRT_HANDLER }, vmi, (draft) => {
    if (draft.status.conditions?.some(({ type }) => type === 'Synchronized')) return;
    setFalse(draft, api.clock.now(), { type: 'Synchronized', reason: REFUSED, message });
  });
};

const ACTS: Act = {
  'create pod': createPod,
  'run pods': runPods,
  'delete pods': deletePods,
  report,
  'be refused': beRefused,
};

/** Does it. What the API refuses is told in an Event. */
export function perform(api: ControllerApi, vmi: VirtualMachineInstance, action: Action): void {
  const act = ACTS[action.kind] as (api: ControllerApi, vmi: VirtualMachineInstance, action: Action) => void;
  act(api, vmi, action);
}
