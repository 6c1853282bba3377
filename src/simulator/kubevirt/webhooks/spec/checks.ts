/** The checks that a VM's template and a VMI's spec go through alike, in the order in which their causes are told. */

import { bootOrder } from './boot-order.ts';
import { compute } from './compute.ts';
import type { SpecCheck } from './context.ts';
import { disks } from './disks.ts';
import { firmware } from './firmware.ts';
import { networks } from './networks.ts';
import * as options from './options.ts';
import { probes } from './probes.ts';
import { volumes } from './volumes.ts';

const CHECKS: readonly SpecCheck[] = [
  options.hostnames,
  compute,
  options.startStrategy,
  networks,
  bootOrder,
  options.inputs,
  options.ioThreads,
  probes,
  disks,
  firmware,
  volumes,
  options.utilityVolumes,
  options.eviction,
  options.sound,
  options.gated,
  options.serviceAccountName,
];

export const guestSpec: SpecCheck = (context) => CHECKS.flatMap((check) => check(context));
