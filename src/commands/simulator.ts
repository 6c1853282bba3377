import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seedDemo } from '../simulator/seed/demo.ts';
import { seedMany } from '../simulator/seed/many.ts';
import { startSimulator, type Simulator } from '../simulator/simulator.ts';
import { createLogger } from '../telemetry/pino-logger.ts';
import type { Program } from './program.ts';
import { portOf } from './start.ts';
import { UsageError } from './usage-error.ts';

export const simulatorOptions = {
  vms: { type: 'string' },
  pace: { type: 'string', default: 'realistic' },
} as const;

/** `simulator`: the simulated cluster alone, for kubectl, client libraries, or a service in another process. */
export async function simulator(argv: readonly string[], program: Program): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: { ...simulatorOptions, port: { type: 'string', default: '0' }, kubeconfig: { type: 'string' } },
  });
  const cluster = await seededSimulator({ ...values, port: portOf(values.port) });
  const kubeconfig = await writeKubeconfig(cluster, values.kubeconfig);
  program.print(JSON.stringify({ kubeconfig, url: cluster.url }));
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
}

export async function seededSimulator({ port, vms, pace }: SeedOptions): Promise<Simulator> {
  if (pace !== 'instant' && pace !== 'realistic') throw new UsageError(`--pace is instant or realistic, not '${pace}'`);
  if (vms !== undefined && !/^[1-9]\d{0,5}$/.test(vms)) {
    throw new UsageError(`--vms is a number from 1 to 999999, not '${vms}'`);
  }
  const cluster = await startSimulator({ port, pace, logger: createLogger({ level: 'warn' }) });
  if (vms === undefined) seedDemo(cluster.cluster);
  else seedMany(cluster.cluster, Number(vms));
  return cluster;
}
