/** Section 0, corrections 17 to 19: what the webhooks refuse, and what they let pass. */

import { listAt, textAt } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import { plainMachine, withoutDrive } from '../setup/machine.ts';
import type { MachineWish } from '../setup/machine.ts';
import { vms } from '../setup/paths.ts';
import type { Place } from '../setup/power-states.ts';
import type { Call, Row, Table } from './row.ts';

/** A creation as a dry run, with the usual VM changed. */
function create(wish: Partial<MachineWish>, change: (vm: JsonObject) => Json = (vm) => vm): (place: Place) => Call {
  return ({ namespace, name }) => ({
    method: 'POST',
    path: `${vms(namespace)}?dryRun=All`,
    body: change(plainMachine({ name, runStrategy: 'Halted', ...wish })),
  });
}

function domain(fields: Readonly<Record<string, JsonObject>>): Partial<MachineWish> {
  return { template: withoutDrive(fields) };
}

function interfaces(...macs: readonly string[]): Partial<MachineWish> {
  const nics = macs.map((macAddress, index) => ({ name: `n${index}`, macAddress, bridge: {} }));
  const networks = macs.map((_, index) => ({ name: `n${index}`, multus: { networkName: `net${index}` } }));
  return { template: { ...withoutDrive({ devices: { interfaces: nics } }), networks } };
}

/** The MAC of the bridge in the pod, on the pod's network. */
const ON_POD_NETWORK = domain({
  devices: { interfaces: [{ name: 'default', macAddress: '02:00:00:00:00:00', masquerade: {} }] },
});

const REFUSED: readonly Row[] = [
  {
    name: '17 a string for a boolean is 422 by the mutating webhook',
    call: create(domain({ features: { acpi: { enabled: 'yes' } } })),
    status: 422,
    reason: 'Invalid',
    says: /denied the request/,
  },
  {
    name: '17 a missing template is 422',
    call: create({}, (vm) => ({ ...vm, spec: { runStrategy: 'Halted' } })),
    status: 422,
    reason: 'Invalid',
    says: /denied the request/,
  },
  {
    name: '17 a negative number of cores is 400 without a reason',
    call: create(domain({ cpu: { cores: -1 } })),
    status: 400,
    reason: '',
    says: /denied the request/,
  },
  {
    name: '17 a bad quantity is 400 without a reason',
    call: create(domain({ memory: { guest: 'lots' } })),
    status: 400,
    reason: '',
    says: /denied the request/,
  },
  {
    name: '18 MAC 02:00:00:00:00:00 is refused',
    call: create(ON_POD_NETWORK),
    status: 422,
    reason: 'Invalid',
  },
];

const NO_MEMORY: Partial<MachineWish> = { template: { domain: { devices: {} }, networks: [], volumes: [] } };

const UNKNOWN_TYPE: Partial<MachineWish> = { spec: { instancetype: { name: 'no-such' } }, ...NO_MEMORY };

const ACCEPTED: Readonly<Record<string, (place: Place) => Call>> = {
  'a volume without a disk': create({
    template: {
      volumes: [
        { name: 'rootdisk', containerDisk: { image: 'a/b:1' } },
        { name: 'more', emptyDisk: { capacity: '1Gi' } },
      ],
    },
  }),
  'no memory': create(NO_MEMORY),
  'memory 0': create(domain({ memory: { guest: '0' } })),
  'cores 0': create(domain({ cpu: { cores: 0 } })),
  'a firmware uuid that is none': create(domain({ firmware: { uuid: 'not-a-uuid' } })),
  'a negative grace': create({ template: { terminationGracePeriodSeconds: -1 } }),
  'a name of 253 characters': create({ name: 'a'.repeat(253) }),
  'a name with dots': create({ name: 'a.b.c' }),
  'a multicast MAC': create(interfaces('01:00:5e:00:00:01')),
  'a MAC of zeros': create(interfaces('00:00:00:00:00:00')),
  'the same MAC twice': create(interfaces('02:00:5e:10:00:07', '02:00:5e:10:00:07')),
};

/** A failure that shows later, as a condition of the VM. */
function failsLater(name: string, wish: Partial<MachineWish>, reason: string): Row {
  return {
    name,
    call: ({ namespace, name: vm }) => ({
      method: 'POST',
      path: vms(namespace),
      body: plainMachine({ name: vm, runStrategy: 'Always', ...wish }),
    }),
    status: 201,
    check: async (scene, { namespace, name: vm }) => {
      const { body } = await scene.send('GET', vms(namespace, vm));
      const failure = listAt(body, 'status', 'conditions').find((one) => textAt(one, 'type') === 'Failure');
      return textAt(failure, 'reason') === reason
        ? undefined
        : `the Failure is ${textAt(failure, 'reason') || 'not there'}`;
    },
  };
}

export const WEBHOOK_CORRECTIONS: Table = {
  clause: '0',
  since: '1.4',
  rows: [
    ...REFUSED,
    ...Object.entries(ACCEPTED).map(([what, call]): Row => ({ name: `18 accepted: ${what}`, call, status: 201 })),
    { name: '18 accepted: an unknown instancetype', since: '1.6', call: create(UNKNOWN_TYPE), status: 201 },
    failsLater('18 no memory shows later as Failure/FailedCreate', NO_MEMORY, 'FailedCreate'),
    {
      ...failsLater(
        '18 an unknown instancetype shows later as Failure/FailedFindInstancetype',
        UNKNOWN_TYPE,
        'FailedFindInstancetype',
      ),
      since: '1.6',
    },
    {
      name: '19 writes as virt-handler need a token that is bound to a node',
      leftOut: "needs the credentials of KubeVirt's own node agent, which a contract suite has no business with",
    },
  ],
};
