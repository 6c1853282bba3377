/** Start states of the recorded discovery: an empty namespace, in which the steps make a VM. */

import { NotPossibleHere } from '../replay/script.ts';
import type { Action, FileScript, StepScript } from '../replay/script.ts';
import { before, rest } from './actions.ts';
import { vms } from './paths.ts';

const NS = 'rec-disc';

/** The recorder read the VM before its controller was done with it. */
const NEW_MACHINE: StepScript = {
  apart: [/metadata\.finalizers$/, /status\.conditions$/, /metadata\.resourceVersion$/],
};

/** The recordings don't say which CDI they were made with, and what a cluster has is of its release. */
const cdiAsRecorded: Action = (scene) => {
  if (scene.isSimulated) return Promise.resolve();
  return Promise.reject(new NotPossibleHere('the recordings were made with a CDI of no known release'));
};

export const DISCOVERY: FileScript = {
  namespaces: [NS],
  steps: {
    'GET /apis/cdi.kubevirt.io/v1beta1': before(cdiAsRecorded),
    // Of CDI the step above says it.
    'aggregated discovery v2 /apis': { apart: [/^body\.items\.cdi\.kubevirt\.io\./] },
    'HEAD of a list': before(rest(vms(NS))),
    'Accept */*': NEW_MACHINE,
    'Accept yaml': NEW_MACHINE,
    'Accept protobuf,json for a CR': NEW_MACHINE,
    'create without a content type': { headers: { 'content-type': '' } },
  },
};
