/** virt-operator's webhooks for the KubeVirt object: there is one, its gates don't contradict each other, it isn't pulled away. */

import { same } from '../../json.ts';
import { rejectedByWebhook } from '../../status.ts';
import type { StatusCause } from '../../status.ts';
import type { Installation } from '../kinds.ts';
import type { GateState } from '../profile.ts';
import { kubevirts, virtualMachineInstances, virtualMachines } from '../rows.ts';
import { refuse } from './context.ts';
import type { WebhookRule } from './context.ts';
import { when } from './spec/context.ts';

const CREATE = 'kubevirt-create-validator.kubevirt.io';
const UPDATE = 'kubevirt-update-validator.kubevirt.io';
const DELETE = 'kubevirt-validator.kubevirt.io';

const developer = ({ spec }: Installation): { featureGates?: string[]; disabledFeatureGates?: string[] } | undefined =>
  spec?.configuration?.developerConfiguration;

/** There is one already: the webhook is only there once KubeVirt is. */
export const onlyOne: WebhookRule =
  ({ store }) =>
  () => {
    if (store.keys(kubevirts).length > 0) throw rejectedByWebhook(CREATE, 'Kubevirt is already created');
  };

function gateCauses(installation: Installation): StatusCause[] {
  const { featureGates = [], disabledFeatureGates = [] } = developer(installation) ?? {};
  return featureGates
    .filter((gate) => disabledFeatureGates.includes(gate))
    .map((gate) => ({
      reason: 'FieldValueForbidden',
      message: `feature gate "${gate}" exists on both "FeatureGates" and "DisabledFeatureGates"`,
      field: 'spec.configuration.developerConfiguration.featureGates',
    }));
}

function ratioCauses({ spec }: Installation): StatusCause[] {
  const ratio = spec?.configuration?.additionalGuestMemoryOverheadRatio;
  const isGood = ratio === undefined || Number(ratio) >= 1;
  const message = `ratio provided, ${ratio}, must be a number that is not smaller than 1.0`;
  return when(!isGood, () => ({ reason: 'FieldValueNotSupported', message }));
}

const replicaCauses = ({ spec }: Installation): StatusCause[] =>
  when(spec?.infra?.replicas === 0, () => ({
    reason: 'FieldValueInvalid',
    message: "infra replica count can't be 0",
  }));

const WARNED: readonly GateState[] = ['GA', 'Deprecated'];

export const validateInstallation: WebhookRule<Installation> =
  ({ profile }) =>
  ({ object: installation, old, warn }) => {
    if (!old) return;
    const gates = developer(installation);
    const gatesChange = gates !== undefined && !same(gates, developer(old));
    refuse(UPDATE, [
      ...ratioCauses(installation),
      ...replicaCauses(installation),
      ...(gatesChange ? gateCauses(installation) : []),
    ]);
    for (const gate of (gatesChange && gates.featureGates) || []) {
      const state = profile.gates[gate];
      if (state && WARNED.includes(state))
        warn?.(`feature gate ${gate} has no use any more (feature state is "${state}")`);
    }
  };

/** With this strategy KubeVirt stays as long as there are guests. */
export const keepWhileUsed: WebhookRule<Installation> =
  ({ store }) =>
  ({ object: { spec, status } }) => {
    if (spec?.uninstallStrategy !== 'BlockUninstallIfWorkloadsExist' || status?.phase !== 'Deployed') return;
    const left = [
      [virtualMachineInstances, 'Virtual Machine Instances'],
      [virtualMachines, 'Virtual Machines'],
    ] as const;
    const [, what] = left.find(([resource]) => store.keys(resource).length > 0) ?? [];
    if (what) throw rejectedByWebhook(DELETE, `Rejecting the uninstall request, since there are still ${what} present`);
  };
