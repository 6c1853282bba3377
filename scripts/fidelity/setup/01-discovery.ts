/** Start states of the recorded discovery: an empty namespace, in which the steps make a VM. */

import type { FileScript, StepScript } from '../replay/script.ts';
import { before, rest } from './actions.ts';
import { vms } from './paths.ts';

const NS = 'rec-disc';

/** The recorder read the VM before its controller was done with it. */
const NEW_MACHINE: StepScript = {
  apart: [/metadata\.finalizers$/, /status\.conditions$/, /metadata\.resourceVersion$/],
};

export const DISCOVERY: FileScript = {
  namespaces: [NS],
  steps: {
    'HEAD of a list': before(rest(vms(NS))),
    'Accept */*': NEW_MACHINE,
    'Accept yaml': NEW_MACHINE,
    'Accept protobuf,json for a CR': NEW_MACHINE,
    'create without a content type': { headers: { 'content-type': '' } },
  },
};
