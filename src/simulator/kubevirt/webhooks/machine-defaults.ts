/** What KubeVirt puts into a VM when it is written: little; the rest is filled in when it starts. */

import type { VirtualMachine } from '../../objects.ts';
import type { Random } from '../../random.ts';
import { CHOICES } from '../controllers/instancetype/find.ts';
import { configurationOf } from '../gates.ts';
import type { WebhookRule } from './context.ts';
import { completeMachine } from './spec/defaults.ts';
import type { GuestSpec } from './spec/context.ts';

const PCI_TOPOLOGY = 'kubevirt.io/pci-topology-version';

/** Marks the machines whose PCI topology depends on the release that they were made with. */
export function markTopology(
  metadata: { annotations?: Record<string, string> },
  spec: GuestSpec,
  version: string | undefined,
): void {
  const type = spec.domain.machine?.type ?? 'q35';
  const isPci = spec.architecture !== 's390x' && (type.includes('q35') || type.startsWith('virt'));
  if (version === undefined || !isPci) return;
  metadata.annotations = { [PCI_TOPOLOGY]: version, ...metadata.annotations };
}

/** What is named without a kind is the cluster's. */
function completeKinds(spec: VirtualMachine['spec']): void {
  for (const { field, cluster } of CHOICES) {
    const matcher = spec[field];
    if (matcher && !matcher.kind) spec[field] = { ...matcher, kind: cluster.singular };
  }
}

function identify({ domain }: GuestSpec, random: Random): void {
  const { uuid, serial } = domain.firmware ?? {};
  domain.firmware = { ...domain.firmware, uuid: uuid || random.uuid(), serial: serial || random.uuid() };
}

/** Completes a VM: always its architecture and machine type, its identity only when it is made. */
export const completeVirtualMachine: WebhookRule<VirtualMachine> =
  (deps) =>
  ({ object, operation, random }) => {
    const { spec, metadata } = object;
    if (metadata.deletionTimestamp) return;
    const { template } = spec;
    const guest = template.spec as GuestSpec;
    if (deps.profile.instancetypes.completesKind) completeKinds(spec);
    guest.domain.resources ??= {};
    completeMachine(guest, configurationOf(deps));
    if (operation !== 'create') return;
    const { firmwareIdentity, pciTopologyVersion } = deps.profile;
    if (firmwareIdentity === 'random') identify(guest, random);
    template.metadata ??= {};
    markTopology(template.metadata, guest, pciTopologyVersion);
  };
