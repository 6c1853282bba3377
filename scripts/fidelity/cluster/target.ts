/** The cluster under test: the one of a kubeconfig, or a simulator in this process. */

import { PROFILES } from '../../../src/simulator/kubevirt/profile.ts';
import type { Profile } from '../../../src/simulator/kubevirt/profile.ts';
import { startSimulator } from '../../../src/simulator/simulator.ts';
import { textAt } from '../json.ts';
import { UsageError } from '../../../src/commands/usage-error.ts';
import { Connection } from './connection.ts';
import { Control } from './control.ts';
import { kubeconfigOf, readKubeconfig } from './endpoint.ts';
import type { Kubeconfig } from './endpoint.ts';
import { fastClock } from './fast-clock.ts';

export interface Target {
  /** What it is called in the report. */
  readonly name: string;
  readonly connection: Connection;
  /** Undefined on a cluster whose guests can't be scripted. */
  readonly control: Control | undefined;
  /** A simulator, embedded or not: it may lack what it lists as left out. */
  readonly isSimulated: boolean;
  /** How long a state may take to come about there, and for how long nothing must change for one to count as settled. */
  readonly patienceMs: number;
  readonly quietMs: number;
  close(): Promise<void>;
}

export interface Wanted {
  /** Undefined: the embedded simulator. */
  readonly kubeconfig: string | undefined;
  /** Of the embedded simulator; undefined: the newest. */
  readonly profile: string | undefined;
}

type Speed = Pick<Target, 'patienceMs' | 'quietMs'>;

const EMBEDDED: Speed = { patienceMs: 15_000, quietMs: 60 };
const SIMULATED: Speed = { patienceMs: 90_000, quietMs: 600 };
const REAL: Speed = { patienceMs: 240_000, quietMs: 1000 };

/** Connects to the cluster; UsageError when it can't be reached, or when there is no such profile. */
export async function targetOf({ kubeconfig, profile }: Wanted): Promise<Target> {
  const wanted = profile === undefined ? undefined : profileOf(profile);
  if (kubeconfig === undefined) return embedded(wanted);
  const target = await connected(await readKubeconfig(kubeconfig), kubeconfig);
  return target.control ? atRealPace(target, target.control, profile) : target;
}

function profileOf(name: string): Profile {
  const profile = PROFILES.find((one) => one.name === name);
  if (profile) return profile;
  throw new UsageError(`there is no profile '${name}', but ${PROFILES.map((one) => one.name).join(', ')}`);
}

async function embedded(profile: Profile | undefined): Promise<Target> {
  const simulator = await startSimulator({ pace: 'realistic', clock: fastClock(), ...(profile && { profile }) });
  const target = await connected(await kubeconfigOf(simulator.kubeconfig), 'the embedded simulator');
  return {
    ...target,
    ...EMBEDDED,
    close: async () => {
      await target.close();
      await simulator.close();
    },
  };
}

/** At the instant pace the states in between would be gone before they are seen. */
async function atRealPace(target: Target, control: Control, profile: string | undefined): Promise<Target> {
  const told = await control.tell('GET', '').catch((error: unknown) => unreachable("the simulator's control", error));
  const played = textAt(told, 'profile');
  if (profile !== undefined && profile !== played)
    throw new UsageError(`the simulator plays ${played}, not ${profile}`);
  const pace = textAt(await control.tell('GET', 'pace'), 'pace');
  await control.tell('PATCH', 'pace', { pace: 'realistic' });
  return {
    ...target,
    ...SIMULATED,
    close: async () => {
      await control.tell('PATCH', 'pace', { pace });
      await target.close();
    },
  };
}

/** Node gives an error of several addresses no message. */
function unreachable(what: string, error: unknown): never {
  const { message = '', code = '' } = error as Partial<NodeJS.ErrnoException>;
  throw new UsageError(`${what} can't be reached: ${message || code || String(error)}`);
}

async function connected({ endpoint, control }: Kubeconfig, name: string): Promise<Target> {
  const connection = new Connection(endpoint);
  const request = { method: 'GET', path: '/version', as: 'admin', headers: { accept: 'application/json' } };
  const { status, body } = await connection
    .send(request)
    .catch((error: unknown) => unreachable(`the cluster at ${endpoint.url.origin}`, error));
  if (status === 401 || status === 403)
    throw new UsageError(`${endpoint.url.origin} refuses the kubeconfig's user: ${status} ${textAt(body, 'message')}`);
  if (!textAt(body, 'gitVersion')) throw new UsageError(`${endpoint.url.origin} is no Kubernetes API server`);
  return {
    name,
    connection,
    control: control && new Control(control),
    isSimulated: control !== undefined,
    ...REAL,
    close: () => {
      connection.close();
      return Promise.resolve();
    },
  };
}
