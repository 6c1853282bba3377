/**
 * The subresources that virt-api serves: names, methods and who carries them out. Paths and media types are in
 * virt-api.ts; what isn't in this table is answered as a virt-api without it answers.
 */

import type { JsonObject } from '../../json.ts';
import type { ClusterApi } from '../../cluster-api.ts';
import type { NodeAgent } from '../controllers/node-agent.ts';
import { pause, reset, softReboot, unpause } from './instance-actions.ts';
import type { FieldTypes } from './options.ts';
import { restart } from './restart.ts';
import { start } from './start.ts';
import { stop } from './stop.ts';

export const SUBRESOURCE_GROUP = 'subresources.kubevirt.io';
export const SUBRESOURCE_VERSIONS: readonly string[] = ['v1', 'v1alpha3'];

export interface Call {
  readonly api: ClusterApi;
  readonly node: NodeAgent;
  readonly namespace: string;
  readonly name: string;
  /** The decoded body; empty when there was none. */
  readonly options: JsonObject;
  readonly dryRun: boolean;
}

export interface Subresource {
  readonly resource: 'virtualmachines' | 'virtualmachineinstances';
  readonly name: string;
  /** What a good call is answered with. */
  readonly success: 200 | 202;
  /** The Go type of the body and its fields' types, which decide what can't be decoded. */
  readonly optionsType: string;
  readonly fields: FieldTypes;
  /** Carries the call out. Throws StatusError. */
  readonly perform: (call: Call) => void;
}

const onMachine = { resource: 'virtualmachines', success: 202 } as const;
const onInstance = { resource: 'virtualmachineinstances', success: 200, fields: {} } as const;

export const SUBRESOURCES: readonly Subresource[] = [
  { ...onMachine, name: 'start', optionsType: 'StartOptions', fields: { paused: 'boolean' }, perform: start },
  { ...onMachine, name: 'stop', optionsType: 'StopOptions', fields: { gracePeriod: 'integer' }, perform: stop },
  {
    ...onMachine,
    name: 'restart',
    optionsType: 'RestartOptions',
    fields: { gracePeriodSeconds: 'integer' },
    perform: restart,
  },
  { ...onInstance, name: 'pause', optionsType: 'PauseOptions', perform: pause },
  { ...onInstance, name: 'unpause', optionsType: 'UnpauseOptions', perform: unpause },
  { ...onInstance, name: 'softreboot', optionsType: 'SoftRebootOptions', perform: softReboot },
  { ...onInstance, name: 'reset', optionsType: 'ResetOptions', perform: reset },
];

/** `virtualmachines/start`..., as discovery lists them. */
export function subresourceNames(): string[] {
  return SUBRESOURCES.map(({ resource, name }) => `${resource}/${name}`);
}
