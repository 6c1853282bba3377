import { readFile } from 'node:fs/promises';
import type { KubeConfig } from '@kubernetes/client-node';
import { passwordHashProblem } from '../auth/scrypt.ts';
import { loadConfig } from '../config/load.ts';
import { loadKubeConfig } from '../kubevirt/client/kubeconfig.ts';
import { createLogger } from '../telemetry/pino-logger.ts';
import { portOf, readOptions } from './options.ts';
import type { Command, Program } from './program.ts';
import { serve } from './serve.ts';
import { UsageError } from './usage-error.ts';

const options = { config: { type: 'string' }, host: { type: 'string' }, port: { type: 'string' } } as const;

const usage = 'usage: npm start -- --config FILE [--host ADDRESS] [--port PORT]';

export const command: Command = { run: start, usage };

/** `start --config FILE`: the product, against a real API server (or whatever the kubeconfig names). */
async function start(argv: readonly string[], program: Program): Promise<void> {
  const values = readOptions(argv, options, usage);
  if (values.config === undefined) throw new UsageError('start needs --config FILE (README.md describes the file)');
  const config = loadConfig({
    text: await readText(values.config, 'the configuration file'),
    fileName: values.config,
    environment: program.environment,
    passwordHashProblem,
  });
  const listenConfig = {
    ...config.listen,
    ...(values.host === undefined ? {} : { host: values.host }),
    ...(values.port === undefined ? {} : { port: portOf(values.port) }),
  };
  const logger = createLogger({ level: config.logging.level });
  const service = await serve({
    config: { ...config, listen: listenConfig },
    kubeconfig: credentialsOf(config.kubernetes.kubeconfig, program.environment),
    version: program.version,
    logger,
  });
  logger.info({ url: service.url, health: service.healthUrl, version: program.version }, 'listening');
  void service.ready.then(() => logger.info({}, 'ready'));
  program.onStop(async (signal) => {
    logger.info({ signal }, 'stopping');
    await service.close();
    logger.info({}, 'stopped');
  });
}

/** The named kubeconfig, else the pod's own credentials (undefined). Throws UsageError where there is neither. */
function credentialsOf(kubeconfig: string | undefined, environment: Program['environment']): KubeConfig | undefined {
  if (kubeconfig !== undefined) {
    try {
      return loadKubeConfig({ file: kubeconfig });
    } catch (error) {
      throw new UsageError(`the kubeconfig ${kubeconfig} can't be used: ${reasonOf(error)}`);
    }
  }
  if (environment['KUBERNETES_SERVICE_HOST'] !== undefined) return undefined;
  throw new UsageError(
    'there is no cluster to talk to: set KUBECONFIG or kubernetes.kubeconfig in the configuration, or run inside a pod',
  );
}

async function readText(path: string, what: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${what} ${path} can't be read: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
