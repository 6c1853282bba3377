/**
 * The subresources that virt-api serves: paths, methods, what they answer with and who carries them out. Media types and
 * refusals that are HTTP's are in virt-api.ts; what isn't in this table is answered as a virt-api without it answers.
 */

import { emptyAnswer, jsonAnswer } from '../../front/exchange.ts';
import type { Answer } from '../../front/exchange.ts';
import type { Profile } from '../profile.ts';
import { badRequest } from '../../status.ts';
import { isGateOn } from '../gates.ts';
import type { Call } from './call.ts';
import { machinePortForward, portForward, screenshot, serialConsole, vnc } from './display.ts';
import { expandGiven, expandSpec } from './expand.ts';
import { freeze, unfreeze } from './freeze.ts';
import { filesystemList, guestOsInfo, userList } from './guest-agent.ts';
import { pause, reset, softReboot, unpause } from './instance-actions.ts';
import { migrate } from './migrate.ts';
import { pictureAnswer, plainRefusals } from './answers.ts';
import { restart } from './restart.ts';
import { start } from './start.ts';
import { stop } from './stop.ts';
import { addVolume, removeVolume } from './volumes.ts';

export const SUBRESOURCE_GROUP = 'subresources.kubevirt.io';
export const SUBRESOURCE_VERSIONS: readonly string[] = ['v1', 'v1alpha3'];

export interface Subresource {
  /** `virtualmachines/start`; `*` stands for one segment, whatever it is. */
  readonly path: string;
  readonly method: 'GET' | 'PUT';
  /** Whether it says that it produces JSON; the others can answer only those who take anything. */
  readonly producesJson: boolean;
  /** Whether it takes JSON only; the others take a body of any type. */
  readonly consumesJson?: boolean;
  /** Carries the call out. Throws StatusError. */
  readonly answer: (call: Call) => Answer;
}

type Act = (call: Call) => void;
type Read = (call: Call) => unknown;

const put = (path: string, act: Act, success: 200 | 202): Subresource => ({
  path,
  method: 'PUT',
  producesJson: false,
  answer: (call) => {
    act(call);
    return emptyAnswer(success);
  },
});

const onMachine = (name: string, act: Act): Subresource => put(`virtualmachines/${name}`, act, 202);
const onInstance = (name: string, act: Act): Subresource => put(`virtualmachineinstances/${name}`, act, 200);

const read = (path: string, of: Read): Subresource => ({
  path,
  method: 'GET',
  producesJson: true,
  answer: (call) => jsonAnswer(200, of(call)),
});

const stream = (path: string, refuse: (call: Call) => never): Subresource => ({
  path,
  method: 'GET',
  producesJson: false,
  answer: refuse,
});

/** What the agent tells: every refusal is 500 in plain text. */
const ofAgent = (name: string, of: Read): Subresource => {
  const row = read(`virtualmachineinstances/${name}`, of);
  return { ...row, answer: plainRefusals(row.answer) };
};

function objectGraph({ api }: Call): never {
  if (isGateOn(api, 'ObjectGraph')) throw badRequest('object graphs are not served by this cluster');
  throw badRequest('ObjectGraph feature gate not enabled: Unable to return object graph.');
}

export const SUBRESOURCES: readonly Subresource[] = [
  onMachine('start', start),
  onMachine('stop', stop),
  onMachine('restart', restart),
  onMachine('migrate', migrate),
  onMachine('addvolume', addVolume('machine')),
  onMachine('removevolume', removeVolume('machine')),
  read('virtualmachines/expand-spec', expandSpec),
  read('virtualmachines/objectgraph', objectGraph),
  stream('virtualmachines/portforward/*', machinePortForward),
  stream('virtualmachines/portforward/*/*', machinePortForward),
  onInstance('pause', pause),
  onInstance('unpause', unpause),
  onInstance('softreboot', softReboot),
  onInstance('reset', reset),
  onInstance('freeze', freeze),
  onInstance('unfreeze', unfreeze),
  put('virtualmachineinstances/addvolume', addVolume('instance'), 202),
  put('virtualmachineinstances/removevolume', removeVolume('instance'), 202),
  ofAgent('guestosinfo', guestOsInfo),
  ofAgent('userlist', userList),
  ofAgent('filesystemlist', filesystemList),
  read('virtualmachineinstances/objectgraph', objectGraph),
  stream('virtualmachineinstances/vnc', vnc),
  {
    path: 'virtualmachineinstances/vnc/screenshot',
    method: 'GET',
    producesJson: false,
    answer: plainRefusals((call) => pictureAnswer(screenshot(call))),
  },
  stream('virtualmachineinstances/console', serialConsole),
  stream('virtualmachineinstances/portforward/*', portForward),
  stream('virtualmachineinstances/portforward/*/*', portForward),
];

/** The one call that names no object. */
export const EXPAND_GIVEN: Subresource = {
  path: 'expand-vm-spec',
  method: 'PUT',
  producesJson: true,
  consumesJson: true,
  answer: (call) => jsonAnswer(200, expandGiven(call)),
};

/** What discovery tells of virt-api, in its order: it leaves out some that are served, and has some that aren't here. */
const DISCOVERED = `expand-vm-spec virtualmachineinstances/vnc virtualmachineinstances/vnc/screenshot
  virtualmachineinstances/console virtualmachineinstances/portforward virtualmachineinstances/backup
  virtualmachineinstances/redefine-checkpoint virtualmachineinstances/pause virtualmachineinstances/unpause
  virtualmachineinstances/freeze virtualmachineinstances/unfreeze virtualmachineinstances/reset
  virtualmachineinstances/softreboot virtualmachines/start virtualmachines/stop virtualmachines/restart
  virtualmachines/migrate virtualmachines/expand-spec virtualmachines/objectgraph virtualmachines/evacuate/cancel
  virtualmachineinstances/guestosinfo virtualmachineinstances/userlist virtualmachineinstances/filesystemlist
  virtualmachineinstances/addvolume virtualmachineinstances/removevolume virtualmachineinstances/objectgraph
  virtualmachineinstances/sev/fetchcertchain virtualmachineinstances/sev/querylaunchmeasurement
  virtualmachineinstances/sev/setupsession virtualmachineinstances/sev/injectlaunchsecret
  virtualmachineinstances/evacuate/cancel`.split(/\s+/);

const isUnlisted = (name: string, profile: Profile | undefined): boolean =>
  profile !== undefined && [...profile.missingSubresources, ...profile.unlistedSubresources].includes(name);

/** `virtualmachines/start`..., as discovery lists them in this release. */
export const subresourceNames = (profile?: Profile): string[] =>
  DISCOVERED.filter((name) => !isUnlisted(name, profile));
