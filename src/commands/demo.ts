import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { actionTargets, uris } from '../../generated/resources.ts';
import { passwordHashProblem } from '../auth/scrypt.ts';
import { loadConfig } from '../config/load.ts';
import { systemId } from '../redfish/identity.ts';
import { shownPower } from '../redfish/power-state.ts';
import { createLogger } from '../telemetry/pino-logger.ts';
import { portOf, readOptions } from './options.ts';
import type { Command, Program } from './program.ts';
import { seededSimulator, seedUsage, simulatorOptions, writeKubeconfig } from './simulator.ts';
import { serve } from './serve.ts';

const username = 'admin';

const options = {
  ...simulatorOptions,
  host: { type: 'string', default: '127.0.0.1' },
  port: { type: 'string', default: '8443' },
  'health-port': { type: 'string', default: '0' },
  password: { type: 'string' },
  http: { type: 'boolean', default: false },
} as const;

const usage = `usage: npm run demo -- [--host ADDRESS] [--port PORT] [--health-port PORT] [--password PASSWORD] [--http] ${seedUsage}`;

export const command: Command = { run: demo, usage };

/** `demo`: the product on an embedded simulated cluster. It reaches it as any other, by a kubeconfig over HTTPS. */
async function demo(argv: readonly string[], program: Program): Promise<void> {
  const values = readOptions(argv, options, usage);
  const password = values.password ?? randomBytes(9).toString('base64url');
  const config = loadConfig({
    text: JSON.stringify({
      listen: { host: values.host, port: portOf(values.port), ...(values.http ? { http: true } : {}) },
      health: { host: values.host, port: portOf(values['health-port']) },
      users: [{ username, password, role: 'Administrator' }],
    }),
    fileName: 'the options of the demo',
    environment: {},
    passwordHashProblem,
  });
  const cluster = await seededSimulator({ ...values, port: 0 });
  const service = await serve({
    config,
    kubeconfig: cluster.kubeconfig,
    version: program.version,
    logger: createLogger({ level: 'error' }),
  });
  // Null in a container whose disk can't be written; the demo works without.
  const kubeconfig = await writeKubeconfig(cluster).catch(() => null);
  program.onStop(async () => {
    await service.close();
    await cluster.close();
    if (kubeconfig !== null) await rm(dirname(kubeconfig), { recursive: true });
  });
  await service.ready;
  const machines = service.machines.list();
  const example = machines.find((machine) => shownPower(machine).powerState === 'On') ?? machines[0];
  const system = example ? systemId(example) : '';
  for (const line of introduction({ url: service.url, health: service.healthUrl, password, kubeconfig, system }))
    program.print(line);
  program.print(JSON.stringify({ url: service.url, username, password, kubeconfig }));
}

function introduction({
  url,
  health,
  password,
  kubeconfig,
  system,
}: {
  url: string;
  health: string;
  password: string;
  kubeconfig: string | null;
  system: string;
}): string[] {
  const curl = `curl -ks -u ${quoted(`${username}:${password}`)}`;
  const target = `${url}${actionTargets['ComputerSystem.Reset'](system)}`;
  return [
    '',
    'A Redfish service for the VMs of a simulated KubeVirt cluster is running.',
    '',
    `  URL       ${url}${uris.ServiceRoot()}`,
    `  User      ${username}`,
    `  Password  ${password}`,
    `  Health    ${health}/readyz`,
    ...(kubeconfig === null ? [] : [`  Cluster   kubectl --kubeconfig ${kubeconfig} get vm,vmi -A`]),
    '',
    'Try:',
    '',
    `  ${curl} ${url}${uris.ComputerSystemCollection()}`,
    `  ${curl} ${url}${uris.ComputerSystem(system)}`,
    `  ${curl} -H 'Content-Type: application/json' -d '{"ResetType":"ForceRestart"}' ${target}`,
    '',
    'Ctrl-C ends it.',
    '',
  ];
}

/** For a shell: in single quotes where it holds more than plain characters. */
function quoted(text: string): string {
  return /^[\w.:@-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
