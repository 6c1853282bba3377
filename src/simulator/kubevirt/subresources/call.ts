/** One call of virt-api: what its handlers are given, and how they read its body. Who is called for what is table.ts'. */

import type { ControllerApi } from '../../controller-api.ts';
import type { Received } from '../../front/exchange.ts';
import type { JsonObject } from '../../json.ts';
import { internalError } from '../../status.ts';
import type { NodeAgent } from '../controllers/instance/node-agent.ts';
import { decodeOptions } from './options.ts';
import type { OptionsType } from './options.ts';

export interface Call {
  readonly api: ControllerApi;
  readonly node: NodeAgent;
  readonly namespace: string;
  /** Empty where the call names no object. */
  readonly name: string;
  readonly request: Pick<Received, 'body' | 'query' | 'headers'>;
}

/** The options in the body; empty when there is none. Throws StatusError 400 when they can't be decoded. */
export const optionsOf = (call: Call, type: OptionsType): JsonObject => decodeOptions(call.request.body, type);

export type DryRun = readonly string[];

/** `dryRun` of decoded options. Its values are looked at by whoever uses them. */
export const dryRunOf = ({ dryRun }: JsonObject): DryRun => (Array.isArray(dryRun) ? dryRun.map(String) : []);

/** As virt-api reads it for calls that only a node carries out: any first value but All counts as none. */
export const isDry = (dryRun: DryRun): boolean => dryRun[0] === 'All';

/**
 * As the API server reads it, behind virt-api's own patches. Throws StatusError 500 for a value other than All, since
 * virt-api wraps what it doesn't expect.
 */
export function readDryRun(dryRun: DryRun, options: 'PatchOptions' | 'CreateOptions' = 'PatchOptions'): boolean {
  if (dryRun.every((value) => value === 'All')) return dryRun.length > 0;
  const given = JSON.stringify(dryRun);
  throw internalError(
    `${options}.meta.k8s.io "" is invalid: dryRun: Unsupported value: ${given}: supported values: "All"`,
  );
}
