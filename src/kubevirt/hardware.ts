import type { CpuTopology, Domain, InstanceSpec, Machine } from './model.ts';
import { parseQuantity } from './quantity.ts';

/**
 * The hardware of a VM as KubeVirt gives it to the guest (pure reads of VM and VMI). While a VMI exists it is the truth:
 * it is complete, defaulted and has the instancetype applied. A VM that is off and takes its size from an instancetype
 * doesn't say it itself, so it is left unknown here rather than guessed.
 */

/** The spec that counts: of the running instance, else of the VM's template. */
export function effectiveSpec({ vm, vmi }: Machine): InstanceSpec {
  return vmi?.spec ?? vm.spec.template?.spec ?? {};
}

/** Sockets, cores and threads, each at least 1; undefined where unknown. Absent numbers count as 1 (KubeVirt's rule). */
export function cpuTopology(machine: Machine): Required<CpuTopology> | undefined {
  const domain = effectiveSpec(machine).domain ?? {};
  const given = liveTopology(machine) ?? domain.cpu ?? {};
  if (given.sockets || given.cores || given.threads) {
    return { sockets: atLeastOne(given.sockets), cores: atLeastOne(given.cores), threads: atLeastOne(given.threads) };
  }
  if (isSizedElsewhere(machine)) return undefined;
  return { sockets: cpuFromResources(domain) ?? 1, cores: 1, threads: 1 };
}

function liveTopology({ vmi }: Machine): CpuTopology | undefined {
  return vmi?.status?.currentCPUTopology;
}

function atLeastOne(number: number | undefined): number {
  return Math.max(1, number ?? 1);
}

/** Guest memory in bytes; undefined where unknown or not a quantity. */
export function memoryBytes(machine: Machine): number | undefined {
  const quantity = liveMemory(machine) ?? configuredMemory(effectiveSpec(machine).domain ?? {});
  const bytes = quantity === undefined ? undefined : parseQuantity(quantity);
  return bytes !== undefined && bytes > 0 ? bytes : undefined;
}

function liveMemory({ vmi }: Machine): string | undefined {
  const live = vmi?.status?.memory;
  return live?.guestCurrent ?? live?.guestAtBoot;
}

function configuredMemory({ memory, resources }: Domain): string | number | undefined {
  return memory?.guest ?? resources?.requests?.['memory'] ?? resources?.limits?.['memory'];
}

/** Whether the guest boots by UEFI; arm64 always does, elsewhere SeaBIOS is KubeVirt's default. */
export function bootsByUefi(machine: Machine): boolean {
  const spec = effectiveSpec(machine);
  return spec.architecture === 'arm64' || spec.domain?.firmware?.bootloader?.efi !== undefined;
}

function isSizedElsewhere({ vm, vmi }: Machine): boolean {
  return vm.spec.instancetype !== undefined && vmi === undefined;
}

/** Without a topology KubeVirt makes as many sockets as the CPU limit, else the request, rounded up. */
function cpuFromResources({ resources }: Domain): number | undefined {
  const quantity = resources?.limits?.['cpu'] ?? resources?.requests?.['cpu'];
  const cpus = quantity === undefined ? undefined : parseQuantity(quantity);
  return cpus !== undefined && cpus > 0 ? Math.ceil(cpus) : undefined;
}
