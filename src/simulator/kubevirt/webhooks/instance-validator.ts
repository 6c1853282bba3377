/** KubeVirt's validating webhooks for VMIs: what one may be, and that nobody but KubeVirt's components changes one. */

import type { AdmissionRequest } from '../../api/admission.ts';
import { parseQuantity } from '../../core/quantity.ts';
import { copy, same } from '../../json.ts';
import type { VirtualMachineInstance } from '../../objects.ts';
import type { StatusCause } from '../../status.ts';
import { VIRT_HANDLER, isKubeVirt } from '../../user.ts';
import { isGateOn } from '../gates.ts';
import { refuse, surroundings } from './context.ts';
import type { WebhookRule } from './context.ts';
import { metadataCauses, reservedLabels } from './metadata-checks.ts';
import { guestSpec } from './spec/checks.ts';
import { invalidValue, when } from './spec/context.ts';
import type { GuestSpec, SpecCheck } from './spec/context.ts';

const CREATE = 'virtualmachineinstances-create-validator.kubevirt.io';
const UPDATE = 'virtualmachineinstances-update-validator.kubevirt.io';

/** A VM may leave a volume without disk; a VMI may not. */
const mappedVolumes: SpecCheck = ({ field, spec }) => {
  const { disks = [], filesystems = [] } = spec.domain.devices;
  const names = new Set([...disks, ...filesystems].map(({ name }) => name));
  return (spec.volumes ?? []).flatMap((volume, i) => {
    const place = `${field}.domain.volumes[${i}].name`;
    const isMapped = names.has(volume.name) || volume['memoryDump'] !== undefined;
    return when(!isMapped, () => invalidValue(place, `${place} '${volume.name}' not found.`));
  });
};

const someMemory: SpecCheck = ({ field, spec: { domain } }) => {
  const isAsked =
    domain.memory?.guest ?? domain.memory?.hugepages ?? parseQuantity(domain.resources?.requests?.['memory']);
  const places = ['memory.guest', 'memory.hugepages.pageSize', 'resources.requests.memory'];
  const [guest, pages, requests] = places.map((place) => `'${field}.domain.${place}'`);
  return when(!isAsked, () => ({
    reason: 'FieldValueRequired',
    message: `no memory requested, at least one of ${guest}, ${pages} or ${requests} must be set`,
  }));
};

const ARCHITECTURES = ['amd64', 'arm64', 's390x'];

const architecture: SpecCheck = ({ field, spec }) =>
  when(!ARCHITECTURES.includes(spec.architecture ?? ''), () =>
    invalidValue(`${field}.architecture`, `unsupported architecture: ${spec.architecture}`),
  );

export const validateNewInstance: WebhookRule<VirtualMachineInstance> =
  (deps) =>
  ({ object, user }) => {
    const { spec, metadata } = object;
    const around = surroundings(deps);
    const context = { ...around, field: 'spec', spec: spec as GuestSpec };
    refuse(CREATE, [
      ...guestSpec(context),
      ...mappedVolumes(context),
      ...someMemory(context),
      ...metadataCauses(metadata, 'metadata', { user, isOn: around.isOn }),
      ...architecture(context),
    ]);
  };

/** The mutating webhook: the status of a VMI is its components'; whatever others write of it is quietly put back. */
export const keepStatus: WebhookRule<VirtualMachineInstance> =
  () =>
  ({ object, old, user }) => {
    if (old && !isKubeVirt(user)) object.status = copy(old.status);
  };

const NODE_NAME = 'authentication.kubernetes.io/node-name';

/** virt-handler writes VMIs of its own node only, which its token must name. Our own agents have no token. */
function nodeCauses({ user, old }: AdmissionRequest<VirtualMachineInstance>): StatusCause[] {
  if (user === VIRT_HANDLER || user.name !== VIRT_HANDLER.name || !old) return [];
  const [node] = user.extra?.[NODE_NAME] ?? [];
  const fail = (message: string): StatusCause[] => [{ reason: 'FieldValueInvalid', message }];
  if (node === undefined) return fail('Node restriction failed, virt-handler service account is missing node name');
  const { nodeName, migrationState } = old.status;
  const isIts = node === nodeName || node === migrationState?.['targetNode'];
  return isIts ? [] : fail('Node restriction, virt-handler is only allowed to modify VMIs it owns');
}

const restricted = (message: string): StatusCause[] => [{ reason: 'FieldValueNotSupported', message }];

/** Others may change labels and annotations, but for those that are KubeVirt's. */
export const protectInstance: WebhookRule<VirtualMachineInstance> =
  (deps) =>
  (request): void => {
    const { object, old, user } = request;
    if (!old) return;
    if (isGateOn(deps, 'NodeRestriction')) refuse(UPDATE, nodeCauses(request));
    if (isKubeVirt(user)) return;
    if (!same(object.spec, old.spec)) refuse(UPDATE, restricted('update of VMI object is restricted'));
    if (!same(reservedLabels(object.metadata), reservedLabels(old.metadata))) {
      const what = 'modification of the following reserved kubevirt.io/ labels on a VMI object is prohibited';
      refuse(UPDATE, restricted(what));
    }
  };
