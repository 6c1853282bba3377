/**
 * Which release the cluster plays: versions, feature gates, and what differs between the releases in ways that a client
 * can notice. Whether a gate is on in a given cluster is gates.ts' business; which fields exist is the schema's (schema/).
 */

export type GateState = 'GA' | 'Beta' | 'Alpha' | 'Deprecated';

export interface Profile {
  readonly name: string;
  /** Versions as `/version` and the status of the KubeVirt and CDI objects tell them. */
  readonly kubernetes: string;
  readonly kubevirt: string;
  readonly cdi: string;
  /** The gates that this release knows; any other can be listed and does nothing. */
  readonly gates: Readonly<Record<string, GateState>>;
  /** `<plural>/<subresource>` that virt-api doesn't have yet. */
  readonly missingSubresources: readonly string[];
  /** The same, of those that are served although discovery doesn't list them; later releases do. */
  readonly unlistedSubresources: readonly string[];
  /** A restart with gracePeriodSeconds 0 shortens the VMI's grace (from 1.9), or virt-api deletes the launcher pod. */
  readonly forceRestart: 'shortens the grace' | 'deletes the pod';
  /** What the KubeVirt object's vmRolloutStrategy is when it isn't set. */
  readonly rolloutStrategy: 'LiveUpdate' | 'Stage';
  /** From 1.8 on RestartRequired goes when the spec is reverted; before, only when the VMI is stopped or started. */
  readonly restartRequiredIsReverted: boolean;
  /**
   * Which changes of a running VM's devices never need a restart: of hotpluggable volumes and of interfaces, or only of
   * volumes, and these with LiveUpdate only.
   */
  readonly liveDevices: 'volumes and interfaces' | 'volumes with LiveUpdate';
  /** More sockets wait for a restart where each vCPU has a queue of every interface. */
  readonly multiQueueNeedsRestart: boolean;
  readonly instancetypes: InstancetypeWays;
  /** The buses on which a disk can be plugged. */
  readonly pluggableBuses: readonly string[];
  /** What the state of an interface can be. */
  readonly interfaceStates: readonly string[];
  /** A VMI asks for as much memory as its guest has; later releases leave the requests to whoever makes them. */
  readonly requestsGuestMemory: boolean;
  /** Guests whose liveness probe is a ping of the agent can be paused. */
  readonly pausesPingedGuests: boolean;
  /** A new VM gets a random firmware UUID and serial; before, the VMI gets a UUID made of the name. */
  readonly firmwareIdentity: 'random' | 'from the name';
  /** VMs and VMIs are marked with the version of their PCI topology when they are made. */
  readonly pciTopologyVersion?: string;
  /** The webhooks look at the VM behind a snapshot or restore; later releases leave that to the controllers. */
  readonly webhooksLookUpSnapshots: boolean;
  readonly cdiFields: CdiFields;
}

/** What becomes of the instancetype and the preference that a VM names. */
export interface InstancetypeWays {
  /** Where the VM names the revision in which they are kept as they were. */
  readonly revisionIn: 'spec' | 'status';
  /** A VM that names one which isn't there is refused; later releases let it wait. */
  readonly mustExist: boolean;
  /** A matcher without a kind gets the cluster-wide one. */
  readonly completesKind: boolean;
}

/** What CDI has in this release. */
export interface CdiFields {
  /** `source.http.checksum`, `spec.serviceAccountName`: 1.65. */
  readonly checksum: boolean;
  /** `source.http.insecureSkipVerify`: 1.66. */
  readonly insecureSkipVerify: boolean;
  /** DataVolumes go some time after success where CDIConfig says so; removed in 1.62. */
  readonly garbageCollection: boolean;
}

const gates = (by: Readonly<Record<GateState, string>>): Readonly<Record<string, GateState>> =>
  Object.fromEntries(
    (Object.entries(by) as [GateState, string][]).flatMap(([state, names]) =>
      names
        .trim()
        .split(/\s+/)
        .map((name) => [name, state] as const),
    ),
  );

const KUBEVIRT_1_4: Profile = {
  name: 'kubevirt-1.4',
  kubernetes: 'v1.31.4',
  kubevirt: 'v1.4.0',
  cdi: 'v1.61.0',
  gates: gates({
    GA: `BochsDisplayForEFIGuests CPUNodeDiscovery CommonInstancetypesDeploymentGate GPU HotplugNICs LiveMigration NUMA
      NonRoot PSA SRIOVLiveMigration`,
    Beta: '',
    Alpha: `AlignCPUs AutoResourceLimitsGate CPUManager ClusterProfiler DisableCustomSELinuxPolicy
      DisableMDEVConfiguration DownwardMetrics DynamicPodInterfaceNaming ExpandDisks ExperimentalIgnitionSupport
      ExperimentalVirtiofsSupport HostDevices HostDisk HotplugVolumes HypervStrictCheck InstancetypeReferencePolicy
      KubevirtSeccompProfile MultiArchitecture NetworkBindingPlugins NodeRestriction PersistentReservation Root Sidecar
      Snapshot VMExport VMLiveUpdateFeatures VMPersistentState VSOCK VolumeMigration VolumesUpdateStrategy
      WorkloadEncryptionSEV`,
    Deprecated: 'DockerSELinuxMCSWorkaround',
  }),
  missingSubresources: [
    'virtualmachineinstances/backup',
    'virtualmachineinstances/evacuate/cancel',
    'virtualmachineinstances/objectgraph',
    'virtualmachineinstances/redefine-checkpoint',
    'virtualmachineinstances/reset',
    'virtualmachines/evacuate/cancel',
    'virtualmachines/objectgraph',
  ],
  unlistedSubresources: ['virtualmachineinstances/vnc/screenshot'],
  forceRestart: 'deletes the pod',
  rolloutStrategy: 'Stage',
  restartRequiredIsReverted: false,
  liveDevices: 'volumes with LiveUpdate',
  multiQueueNeedsRestart: true,
  instancetypes: { revisionIn: 'spec', mustExist: true, completesKind: true },
  pluggableBuses: ['scsi'],
  interfaceStates: ['absent'],
  requestsGuestMemory: true,
  pausesPingedGuests: false,
  firmwareIdentity: 'from the name',
  webhooksLookUpSnapshots: true,
  cdiFields: { checksum: false, insecureSkipVerify: false, garbageCollection: true },
};

const KUBEVIRT_1_10: Profile = {
  name: 'kubevirt-1.10',
  kubernetes: 'v1.34.4',
  kubevirt: 'v1.10.0',
  cdi: 'v1.66.0',
  gates: gates({
    GA: `AutoResourceLimitsGate BochsDisplayForEFIGuests CPUNodeDiscovery ClusterProfiler
      CommonInstancetypesDeploymentGate DisableCustomSELinuxPolicy DynamicPodInterfaceNaming EnableVirtioFsConfigVolumes
      ExpandDisks GPU HotplugNICs InstancetypeReferencePolicy LibvirtHooksServerAndClient LiveMigration LiveUpdateNADRef
      MigrationPriorityQueue NUMA NetworkBindingPlugins NonRoot PSA PanicDevices PersistentReservation
      SRIOVLiveMigration SecureExecution VMExport VMLiveUpdateFeatures VMPersistentState VideoConfig
      VmiMemoryOverheadReport VolumeMigration VolumesUpdateStrategy`,
    Beta: `DecentralizedLiveMigration DeclarativeHotplugVolumes ExternalNetResourceInjection GPUsWithDRA
      HostDevicesWithDRA ImageVolume KubevirtSeccompProfile NodeRestriction OptOutRoleAggregation PasstBinding
      PodSecondaryInterfaceNamingUpgrade RebootPolicy Snapshot Template WorkloadEncryptionSEV`,
    Alpha: `AlignCPUs CPUManager ConfigurableHypervisor ContainerPathVolumes CrossArchitectureVirtualization
      DownwardMetrics EnableVirtioFsStorageVolumes ExperimentalIgnitionSupport FirmwareAutoSelection
      GraceIOVirtualization HostDevices HostDisk HypervStrictCheck IOMMUFD IncrementalBackup MigrationDowntimeTuning
      MigrationStallDetection NetworkDevicesWithDRA OCIExport ObjectGraph PCINUMAAwareTopology Plugins PortRangesSpec
      ReservedOverheadMemlock Root Sidecar UtilityVolumes VGPULiveMigration VMStatsCollector VSOCK
      WorkloadEncryptionTDX`,
    Deprecated: 'DisableMDEVConfiguration DockerSELinuxMCSWorkaround HotplugVolumes MultiArchitecture',
  }),
  missingSubresources: [],
  unlistedSubresources: [],
  forceRestart: 'shortens the grace',
  rolloutStrategy: 'LiveUpdate',
  restartRequiredIsReverted: true,
  liveDevices: 'volumes and interfaces',
  multiQueueNeedsRestart: false,
  instancetypes: { revisionIn: 'status', mustExist: false, completesKind: false },
  pluggableBuses: ['scsi', 'virtio'],
  interfaceStates: ['absent', 'down', 'up'],
  requestsGuestMemory: false,
  pausesPingedGuests: true,
  firmwareIdentity: 'random',
  pciTopologyVersion: 'v3',
  webhooksLookUpSnapshots: false,
  cdiFields: { checksum: true, insecureSkipVerify: true, garbageCollection: false },
};

/** Oldest first. */
export const PROFILES: readonly Profile[] = [KUBEVIRT_1_4, KUBEVIRT_1_10];

export const NEWEST_PROFILE = KUBEVIRT_1_10;

/** The profile of this name. Throws when there is none, and says which there are. */
export function profileOf(name: string): Profile {
  const found = PROFILES.find((profile) => profile.name === name);
  if (found) return found;
  throw new Error(`unknown profile ${JSON.stringify(name)}: there are ${PROFILES.map((row) => row.name).join(', ')}`);
}
