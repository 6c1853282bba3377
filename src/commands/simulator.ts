import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedDemo } from '../simulator/seed/demo.ts';
import { seedMany } from '../simulator/seed/many.ts';
import { NEWEST_PROFILE, PROFILES } from '../simulator/kubevirt/profile.ts';
import { PACES } from '../simulator/pacing.ts';
import { startSimulator, type Simulator } from '../simulator/simulator.ts';
import { logFaults } from '../simulator/supervision.ts';
import { createLogger } from '../telemetry/pino-logger.ts';
import { portOf, readOptions } from './options.ts';
import { usualNamespace } from './own-namespace.ts';
import type { Command, Program } from './program.ts';
import { UsageError } from './usage-error.ts';

export const simulatorOptions = {
  vms: { type: 'string' },
  pace: { type: 'string', default: 'realistic' },
  seed: { type: 'string', default: '1' },
  profile: { type: 'string', default: NEWEST_PROFILE.name },
} as const;

const options = {
  ...simulatorOptions,
  port: { type: 'string', default: '0' },
  kubeconfig: { type: 'string' },
} as const;

/** Of simulatorOptions. */
export const seedUsage = `[--vms N] [--pace ${PACES.join('|')}] [--seed N] [--profile P]`;

const usage = `usage: npm run simulator -- [--port PORT] [--kubeconfig FILE] ${seedUsage}`;

export const command: Command = { run: simulator, usage };

/** `simulator`: the simulated cluster alone, for kubectl, client libraries, or a service in another process. */
async function simulator(argv: readonly string[], program: Program): Promise<void> {
  const values = readOptions(argv, options, usage);
  const cluster = await seededSimulator({ ...values, port: portOf(values.port) });
  const kubeconfig = await writeKubeconfig(cluster, values.kubeconfig).catch(async (error: unknown) => {
    await cluster.close();
    throw new UsageError(`the kubeconfig can't be written: ${error instanceof Error ? error.message : String(error)}`);
  });
  program.print(JSON.stringify({ kubeconfig, control: cluster.control, url: cluster.url }));
  program.onStop(() => cluster.close());
}

/** Writes the kubeconfig, readable by this user only; into a folder of its own where no path is given. Returns its path. */
export async function writeKubeconfig({ kubeconfig }: Simulator, path?: string): Promise<string> {
  const file = path ?? join(await mkdtemp(join(tmpdir(), 'redfish-simulator-')), 'kubeconfig');
  await writeFile(file, kubeconfig, { mode: 0o600 });
  return file;
}

export interface SeedOptions {
  readonly port: number;
  /** Undefined: the readable handful. */
  readonly vms?: string | undefined;
  readonly pace: string;
  readonly seed: string;
  readonly profile: string;
}

/** A cluster with VMs in it. Throws UsageError when an option can't be read. */
export async function seededSimulator({ port, vms, seed, ...options }: SeedOptions): Promise<Simulator> {
  const pace = PACES.find((name) => name === options.pace);
  if (!pace) throw new UsageError(`--pace is ${listOf(PACES)}, not '${options.pace}'`);
  const profile = PROFILES.find(({ name }) => name === options.profile);
  if (!profile) {
    throw new UsageError(`--profile is ${listOf(PROFILES.map(({ name }) => name))}, not '${options.profile}'`);
  }
  if (!/^\d{1,9}$/.test(seed)) throw new UsageError(`--seed is a number of up to nine digits, not '${seed}'`);
  if (vms !== undefined && !/^[1-9]\d{0,5}$/.test(vms)) {
    throw new UsageError(`--vms is a number from 1 to 999999, not '${vms}'`);
  }
  const logger = createLogger({ level: 'warn' });
  const onControllerFault = logFaults(logger);
  const cluster = await startSimulator({ port, pace, profile, seed: Number(seed), logger, onControllerFault });
  // For the state of a service that is run on it.
  cluster.cluster.ensureNamespace(usualNamespace);
  if (vms === undefined) seedDemo(cluster.cluster);
  else seedMany(cluster.cluster, Number(vms));
  return cluster;
}

function listOf(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}
