/** What the webhooks know beside the request: the store and the release, and the configuration read from the KubeVirt object. */

import type { Rule } from '../../api/admission.ts';
import type { KubeObject } from '../../objects.ts';
import type { AdmissionDependencies } from '../../part.ts';
import { deniedByWebhook } from '../../status.ts';
import type { StatusCause } from '../../status.ts';
import { isLiveUpdate } from '../controllers/update/rollout.ts';
import { configurationOf, isGateOn } from '../gates.ts';
import type { SpecContext } from './spec/context.ts';

/** Makes a webhook's rule. */
export type WebhookRule<T extends KubeObject = KubeObject> = (deps: AdmissionDependencies) => Rule<T>;

/** What the checks of a guest's spec need beside the spec. */
export const surroundings = (deps: AdmissionDependencies): Omit<SpecContext, 'spec' | 'field'> => ({
  isOn: (gate) => isGateOn(deps, gate),
  liveUpdate: isLiveUpdate(deps),
  configuration: configurationOf(deps),
  profile: deps.profile,
});

/** Throws StatusError 422 where there are causes. */
export function refuse(webhook: string, causes: readonly StatusCause[]): void {
  if (causes.length > 0) throw deniedByWebhook(webhook, [...causes]);
}
