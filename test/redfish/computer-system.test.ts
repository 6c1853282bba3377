import { expect } from 'chai';
import { loadResponseValidator } from '../../generated/validators/responses.ts';
import type { Condition, Domain, Machine, VirtualMachine, VirtualMachineInstance } from '../../src/kubevirt/model.ts';
import { toComputerSystem } from '../../src/redfish/computer-system.ts';

const metadata = { name: 'web-1', namespace: 'team-a', uid: 'vm-uid', resourceVersion: '7' };
const smbios = { manufacturer: 'KubeVirt', product: 'None' };

interface Given {
  readonly domain?: Domain;
  readonly hostname?: string;
  readonly runStrategy?: VirtualMachine['spec']['runStrategy'];
  readonly status?: VirtualMachine['status'];
  readonly phase?: string;
  readonly vmiConditions?: readonly Condition[];
  readonly reason?: string;
  readonly staleSince?: string;
}

function machine(given: Given = {}): Machine {
  const {
    domain = {},
    hostname,
    runStrategy = 'Halted',
    status,
    phase,
    vmiConditions = [],
    reason,
    staleSince,
  } = given;
  const spec = { domain, ...(hostname === undefined ? {} : { hostname }) };
  const vmi: VirtualMachineInstance = {
    metadata: { ...metadata, uid: 'vmi-uid' },
    spec,
    status: {
      conditions: vmiConditions,
      ...(phase === undefined ? {} : { phase }),
      ...(reason === undefined ? {} : { reason }),
      phaseTransitionTimestamps: [
        { phase: 'Pending', phaseTransitionTimestamp: '2026-11-21T10:00:00Z' },
        { phase: 'Running', phaseTransitionTimestamp: '2026-11-21T10:00:10Z' },
      ],
    },
  };
  const vm: VirtualMachine = { metadata, spec: { runStrategy, template: { spec } }, ...(status ? { status } : {}) };
  return { namespace: 'team-a', name: 'web-1', vm, vmi: phase === undefined ? undefined : vmi, staleSince };
}

async function valid(given: Given = {}): Promise<ReturnType<typeof toComputerSystem>> {
  const system = toComputerSystem(machine(given), ['team-a'], smbios);
  const validate = await loadResponseValidator('getComputerSystem');
  expect(validate?.(JSON.parse(JSON.stringify(system))), JSON.stringify(validate?.errors)).to.equal(true);
  return system;
}

describe('the ComputerSystem of a VM', () => {
  it('is named by namespace and VM, in Id, Name and URI', async () => {
    expect(await valid()).to.include({
      '@odata.id': '/redfish/v1/Systems/team-a.web-1',
      Id: 'team-a.web-1',
      Name: 'team-a.web-1',
      SystemType: 'Virtual',
    });
  });

  it('says what the guest sees as its maker, and leaves out what is not known', async () => {
    expect(await valid()).to.include({ Manufacturer: 'KubeVirt', Model: 'None' });
    const bare = toComputerSystem(machine(), [], {});
    expect(bare).not.to.have.any.keys('Manufacturer', 'Model', 'SerialNumber', 'UUID', 'LastResetTime');
  });

  it('has UUID and serial number of its firmware, unless that is no UUID', async () => {
    const uuid = '5d307ca9-b3ef-428c-8861-06e72d69f223';
    expect(await valid({ domain: { firmware: { uuid, serial: 'abc' } } })).to.include({
      UUID: uuid,
      SerialNumber: 'abc',
    });
    expect(await valid({ domain: { firmware: { uuid: 'nonsense' } } })).not.to.have.property('UUID');
    expect(await valid({ domain: { chassis: { serial: 'c-1' } } })).to.include({ SerialNumber: 'c-1' });
  });

  it('has the host name that the VM asks for, else its own name', async () => {
    expect(await valid({ hostname: 'www' })).to.include({ HostName: 'www' });
    expect(await valid()).to.include({ HostName: 'web-1' });
  });

  it('sums up processors and memory', async () => {
    const { ProcessorSummary, MemorySummary } = await valid({
      domain: { cpu: { sockets: 2, cores: 4, threads: 2 }, memory: { guest: '1536Mi' } },
    });
    expect(ProcessorSummary).to.deep.equal({
      Count: 2,
      CoreCount: 8,
      LogicalProcessorCount: 16,
      ThreadingEnabled: true,
    });
    expect(MemorySummary).to.deep.equal({ TotalSystemMemoryGiB: 1.5 });
    expect(await valid({ domain: {} })).not.to.have.property('MemorySummary');
  });

  it('boots by UEFI or Legacy as its firmware says, with no override', async () => {
    const bios = {
      BootSourceOverrideEnabled: 'Disabled',
      BootSourceOverrideTarget: 'None',
      BootSourceOverrideMode: 'Legacy',
    };
    expect((await valid()).Boot).to.deep.equal(bios);
    const efi = await valid({ domain: { firmware: { bootloader: { efi: {} } } } });
    expect(efi.Boot).to.include({ BootSourceOverrideMode: 'UEFI' });
  });

  it('tells which values Reset takes, and where', async () => {
    const { Actions } = await valid();
    expect(Actions).to.deep.equal({
      '#ComputerSystem.Reset': {
        target: '/redfish/v1/Systems/team-a.web-1/Actions/ComputerSystem.Reset',
        'ResetType@Redfish.AllowableValues': ['On', 'ForceOff', 'GracefulShutdown', 'ForceRestart', 'GracefulRestart'],
      },
    });
  });

  it('was last reset when its guest began to run', async () => {
    expect(await valid({ phase: 'Running', runStrategy: 'Always' })).to.include({
      LastResetTime: '2026-11-21T10:00:10Z',
    });
  });
});

describe('the power and the health of a system', () => {
  const paused = [{ type: 'Paused', status: 'True' }];
  const failure = (message: string): Given['status'] => ({
    conditions: [
      { type: 'Failure', status: 'True', reason: 'FailedCreate', message, lastTransitionTime: '2026-11-21T10:00:00Z' },
    ],
  });
  const table: readonly (readonly [string, Given, string | null, string, string])[] = [
    ['off', {}, 'Off', 'StandbyOffline', 'OK'],
    ['starting', { runStrategy: 'Always', phase: 'Scheduling' }, 'PoweringOn', 'Starting', 'OK'],
    ['running', { runStrategy: 'Always', phase: 'Running' }, 'On', 'Enabled', 'OK'],
    ['paused', { runStrategy: 'Always', phase: 'Running', vmiConditions: paused }, 'Paused', 'Quiesced', 'OK'],
    ['stopped by its guest', { runStrategy: 'Manual', phase: 'Succeeded' }, 'Off', 'StandbyOffline', 'OK'],
    [
      'lost with its node',
      { runStrategy: 'Manual', phase: 'Failed', reason: 'NodeUnresponsive' },
      null,
      'UnavailableOffline',
      'Critical',
    ],
    [
      'lost with its node, and to be started elsewhere once the guest is known to be dead',
      { runStrategy: 'Always', phase: 'Failed', reason: 'NodeUnresponsive' },
      'PoweringOn',
      'Starting',
      'Critical',
    ],
    [
      'running, as far as was known',
      { runStrategy: 'Always', phase: 'Running', staleSince: '2026-11-21T10:00:00Z' },
      'On',
      'Enabled',
      'Critical',
    ],
    ['not to be asked about', { staleSince: '2026-11-21T10:00:00Z' }, null, 'UnavailableOffline', 'Critical'],
    [
      'failing to start',
      { runStrategy: 'Always', status: failure('no such node') },
      'PoweringOn',
      'Starting',
      'Warning',
    ],
    [
      'started paused, which KubeVirt calls a failure for a moment',
      { status: failure('Failure while starting VMI: <nil>') },
      'Off',
      'StandbyOffline',
      'OK',
    ],
    [
      'in a crash loop',
      { runStrategy: 'Always', status: { printableStatus: 'CrashLoopBackOff' } },
      'PoweringOn',
      'Starting',
      'Warning',
    ],
    ['without its disk', { status: { printableStatus: 'ErrorPvcNotFound' } }, 'Off', 'StandbyOffline', 'Warning'],
  ];
  for (const [what, given, powerState, state, level] of table) {
    it(`that is ${what}: ${powerState ?? 'null'}, ${state}, ${level}`, async () => {
      const { PowerState, Status } = await valid(given);
      expect({ PowerState, State: Status?.State, Health: Status?.Health }).to.deep.equal({
        PowerState: powerState,
        State: state,
        Health: level,
      });
    });
  }

  it('are explained by a condition where there is trouble', async () => {
    const { Status } = await valid({ runStrategy: 'Always', status: failure('no such node') });
    expect(Status?.Conditions).to.have.length(1);
    expect(Status?.Conditions?.[0]).to.include({
      Message: 'FailedCreate: no such node',
      Severity: 'Warning',
      Timestamp: '2026-11-21T10:00:00Z',
    });
  });
});
