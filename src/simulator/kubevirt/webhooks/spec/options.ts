/** The rest of a spec: names, strategies, and devices and fields that are behind feature gates. */

import { invalidValue, when } from './context.ts';
import type { SpecCheck } from './context.ts';
import { labelProblems, subdomainProblems } from './names.ts';

export const hostnames: SpecCheck = ({ field, spec: { hostname, subdomain } }) => {
  const label = hostname ? labelProblems(hostname) : [];
  const domain = subdomain ? subdomainProblems(subdomain) : [];
  return [
    ...when(label.length > 0, () =>
      invalidValue(
        `${field}.hostname`,
        `${field}.hostname does not conform to the kubernetes DNS_LABEL rules : ${label.join(', ')}`,
      ),
    ),
    ...when(domain.length > 0, () =>
      invalidValue(
        `${field}.subdomain`,
        `${field}.subdomain does not conform to the kubernetes DNS_SUBDOMAIN rules : ${domain.join(', ')}`,
      ),
    ),
  ];
};

export const startStrategy: SpecCheck = ({ field, spec: { startStrategy: strategy, livenessProbe } }) => {
  const place = `${field}.startStrategy`;
  if (strategy === undefined) return [];
  if (strategy !== 'Paused') return [invalidValue(place, `${place} is set with an unrecognized option: ${strategy}`)];
  const both = `either ${place} or ${field}.livenessProbe should be provided.Pausing VMI with LivenessProbe is not supported`;
  return when(livenessProbe, () => invalidValue(place, both));
};

export const inputs: SpecCheck = ({ field, spec }) =>
  (spec.domain.devices.inputs ?? []).flatMap(({ bus, type }, i) => {
    const place = `${field}.domain.devices.inputs[${i}]`;
    return [
      ...when(bus && bus !== 'virtio' && bus !== 'usb', () =>
        invalidValue(`${place}.bus`, 'Input device can have only virtio or usb bus.'),
      ),
      ...when(type !== 'tablet', () => invalidValue(`${place}.type`, 'Input device can have only tablet type.')),
    ];
  });

const IO_THREADS = ['shared', 'auto', 'supplementalPool'];

export const ioThreads: SpecCheck = ({ field, spec: { domain } }) => {
  const policy = domain.ioThreadsPolicy;
  return when(policy !== undefined && !IO_THREADS.includes(policy), () =>
    invalidValue(`${field}.domain.ioThreadsPolicy`, `Invalid IOThreadsPolicy (${policy})`),
  );
};

const EVICTION = ['LiveMigrate', 'LiveMigrateIfPossible', 'None', 'External'];

export const eviction: SpecCheck = ({ field, spec: { evictionStrategy } }) => {
  const place = `${field}.evictionStrategy`;
  return when(evictionStrategy !== undefined && !EVICTION.includes(evictionStrategy), () =>
    invalidValue(place, `${place} is set with an unrecognized option: ${evictionStrategy}`),
  );
};

export const sound: SpecCheck = ({ field, spec }) => {
  const device = spec.domain.devices.sound;
  if (!device) return [];
  const known = !device.model || device.model === 'ich9' || device.model === 'ac97';
  return [
    ...when(!known, () =>
      invalidValue(`${field}.Sound`, "Sound device type is not supported. Options: 'ich9' or 'ac97'"),
    ),
    ...when(!device.name, () => invalidValue(`${field}.Sound`, 'Sound device requires a name field.')),
  ];
};

export const utilityVolumes: SpecCheck = ({ field, spec }) =>
  when(spec.utilityVolumes, () =>
    invalidValue(
      `${field}.utilityVolumes`,
      'cannot create VMI with utility volumes in spec, utility volumes can only be added via hotplug',
    ),
  );

/** What is only allowed with a gate on. */
export const gated: SpecCheck = ({ field, spec: { domain }, isOn }) => {
  const { devices, firmware, rebootPolicy } = domain;
  const stateful = 'VMPersistentState feature gate is not enabled in kubevirt-config';
  return [
    ...when(devices.hostDevices && !isOn('HostDevices'), () =>
      invalidValue(`${field}.HostDevices`, 'Host Devices feature gate is not enabled in kubevirt-config'),
    ),
    ...when(devices.autoattachVSOCK && !isOn('VSOCK'), () =>
      invalidValue(
        `${field}.domain.devices.autoattachVSOCK`,
        `${field}.domain.devices.autoattachVSOCK is not allowed: VSOCK feature gate is not enabled`,
      ),
    ),
    ...when(firmware?.bootloader?.efi?.persistent && !isOn('VMPersistentState'), () =>
      invalidValue(`${field}.domain.firmware.bootloader.efi.persistent`, stateful),
    ),
    ...when(devices.tpm?.persistent && !isOn('VMPersistentState'), () =>
      invalidValue(`${field}.domain.devices.tpm.persistent`, stateful),
    ),
    ...when(rebootPolicy !== undefined && !isOn('RebootPolicy'), () =>
      invalidValue(
        `${field}.domain.rebootPolicy`,
        'RebootPolicy is specified but the RebootPolicy feature gate is not enabled',
      ),
    ),
  ];
};

export const serviceAccountName: SpecCheck = ({ field, spec: { serviceAccountName: name } }) => {
  const place = `${field}.serviceAccountName`;
  const problems = name ? subdomainProblems(name) : [];
  return when(problems.length > 0, () =>
    invalidValue(place, `${place} is not a valid service account name: ${problems.join('; ')}`),
  );
};
