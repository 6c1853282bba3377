import { randomBytes } from 'node:crypto';
import { writeFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { passwordHashProblem } from '../auth/scrypt.ts';
import { loadConfig } from '../config/load.ts';
import { createLogger } from '../telemetry/pino-logger.ts';
import type { Program } from './program.ts';
import { seededSimulator, simulatorOptions } from './simulator.ts';
import { serve } from './serve.ts';
import { portOf } from './start.ts';

const username = 'admin';

/** `demo`: the product on an embedded simulated cluster. It reaches it as any other, by a kubeconfig over HTTPS. */
export async function demo(argv: readonly string[], program: Program): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      ...simulatorOptions,
      host: { type: 'string', default: '127.0.0.1' },
      port: { type: 'string', default: '8443' },
      'health-port': { type: 'string', default: '0' },
      password: { type: 'string' },
      http: { type: 'boolean', default: false },
    },
  });
  const password = values.password ?? randomBytes(9).toString('base64url');
  const cluster = await seededSimulator({ port: 0, vms: values.vms, pace: values.pace });
  const config = loadConfig({
    text: JSON.stringify({
      listen: { host: values.host, port: portOf(values.port), ...(values.http ? { http: true } : {}) },
      health: { host: values.host, port: portOf(values['health-port']) },
      users: [{ username, password, role: 'Administrator' }],
      logging: { level: 'warn' },
    }),
    fileName: 'the options of the demo',
    environment: {},
    passwordHashProblem,
  });
  const service = await serve({
    config,
    kubeconfig: cluster.kubeconfig,
    version: program.version,
    logger: createLogger({ level: 'error' }),
  });
  program.onStop(async () => {
    await service.close();
    await cluster.close();
  });
  await service.ready;
  const kubeconfig = await kubeconfigFile(cluster.kubeconfig);
  for (const line of introduction({ url: service.url, password, kubeconfig })) program.print(line);
  program.print(JSON.stringify({ url: service.url, username, password, kubeconfig }));
}

/** The kubeconfig on disk, for kubectl; null where the disk can't be written (a read-only container). */
async function kubeconfigFile(text: string): Promise<string | null> {
  try {
    const path = join(await mkdtemp(join(tmpdir(), 'redfish-demo-')), 'kubeconfig');
    await writeFile(path, text, { mode: 0o600 });
    return path;
  } catch {
    return null;
  }
}

function introduction({
  url,
  password,
  kubeconfig,
}: {
  url: string;
  password: string;
  kubeconfig: string | null;
}): string[] {
  const curl = `curl -ks -u ${username}:${password}`;
  const system = `${url}/redfish/v1/Systems/team-a.web-1`;
  return [
    '',
    'A Redfish service for the VMs of a simulated KubeVirt cluster is running.',
    '',
    `  URL       ${url}/redfish/v1/`,
    `  User      ${username}`,
    `  Password  ${password}`,
    ...(kubeconfig === null ? [] : [`  Cluster   kubectl --kubeconfig ${kubeconfig} get vm,vmi -A`]),
    '',
    'Try:',
    '',
    `  ${curl} ${url}/redfish/v1/Systems`,
    `  ${curl} ${system}`,
    `  ${curl} -H 'Content-Type: application/json' -d '{"ResetType":"ForceOff"}' ${system}/Actions/ComputerSystem.Reset`,
    '',
    'Ctrl-C ends it.',
    '',
  ];
}
