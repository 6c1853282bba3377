/** What virt-api answers for the group itself: its version, its health, and where libguestfs-tools would be found. */

import type { ControllerApi } from '../../controller-api.ts';
import { jsonAnswer } from '../../front/exchange.ts';
import type { Answer } from '../../front/exchange.ts';
import { versionDocument } from '../../front/version-document.ts';
import { isObject, objectAt } from '../../json.ts';
import { kubevirts } from '../rows.ts';

const BUILD = {
  gitTreeState: 'clean',
  buildDate: '2026-01-01T00:00:00Z',
  goVersion: 'go1.26.8',
  compiler: 'gc',
  platform: 'linux/amd64',
};

function version({ profile }: ControllerApi): Answer {
  return jsonAnswer(200, { gitVersion: profile.kubevirt, gitCommit: '', ...BUILD });
}

function health({ profile, store }: ControllerApi): Answer {
  const [config] = [...store.list(kubevirts)];
  return jsonAnswer(200, {
    apiserver: { connectivity: 'ok', version: versionDocument(profile) },
    'config-resource-version': config ? config.object.metadata.resourceVersion : '',
  });
}

/** The operator leaves the image's place in the status of its object. */
function guestfs({ store }: ControllerApi): Answer {
  const [installed] = [...store.list(kubevirts)];
  const status = objectAt(installed?.object, 'status');
  try {
    const config = status['observedDeploymentConfig'];
    const deployment: unknown = JSON.parse(typeof config === 'string' ? config : '');
    const { registry, kubeVirtVersion } = isObject(deployment) ? deployment : {};
    return jsonAnswer(200, { registry, tag: kubeVirtVersion, imagePrefix: '', gsImage: '' });
  } catch {
    return jsonAnswer(500, { guestfs: { error: 'unexpected end of JSON input', status: 'failed' } });
  }
}

/** By the path below the version. */
export const GROUP_DOCUMENTS: Readonly<Record<string, (api: ControllerApi) => Answer>> = {
  version,
  healthz: health,
  guestfs,
};
