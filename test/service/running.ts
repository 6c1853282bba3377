import { after, before } from 'mocha';
import supertest from 'supertest';
import { passwordHashProblem } from '../../src/auth/scrypt.ts';
import { serve, type RunningService } from '../../src/commands/serve.ts';
import { loadConfig } from '../../src/config/load.ts';
import { seedDemo } from '../../src/simulator/seed/demo.ts';
import { startSimulator, type Simulator } from '../../src/simulator/simulator.ts';
import { silentLogger } from '../../src/telemetry/logger.ts';

/**
 * The whole service on the simulated cluster, as `start` runs it: for what only shows end to end. Every answer is held
 * against the generated schema.
 */
export interface Running {
  readonly simulator: Simulator;
  readonly service: RunningService;
  readonly agent: ReturnType<typeof supertest.agent>;
  /** PowerState of a system as a client reads it. */
  readonly power: (id: string) => Promise<string | null>;
  readonly reset: (id: string, resetType: string) => Promise<ResetAnswer>;
}

export interface ResetAnswer {
  readonly status: number;
  /** The key of the first message, empty where there is none. */
  readonly message: string;
  readonly retryAfter: string | undefined;
}

const users = [
  { username: 'admin', password: 'admin-Password-1', role: 'Administrator' },
  { username: 'team-a', password: 'team-a-Password-1', role: 'Operator', chassis: ['team-a'] },
];

export const credentials = { admin: basic('admin'), teamA: basic('team-a') };

function basic(username: string): string {
  const { password = '' } = users.find((user) => user.username === username) ?? {};
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

export async function startService(
  simulator: Simulator,
  settings: object = {},
  logger = silentLogger,
): Promise<RunningService> {
  simulator.cluster.ensureNamespace('redfish-system');
  const config = loadConfig({
    text: JSON.stringify({
      listen: { host: '127.0.0.1', port: 0, http: true },
      health: { host: '127.0.0.1', port: 0 },
      users,
      checkResponses: true,
      ...settings,
    }),
    fileName: 'test',
    environment: {},
    passwordHashProblem,
  });
  return serve({ config, kubeconfig: simulator.kubeconfig, version: '0.0.0-test', logger });
}

export function clientOf(simulator: Simulator, service: RunningService): Running {
  const agent = supertest.agent(service.url);
  return {
    simulator,
    service,
    agent,
    power: async (id) => {
      const { status, body, text } = await agent
        .get(`/redfish/v1/Systems/${id}`)
        .set('Authorization', credentials.admin);
      if (status !== 200) throw new Error(`GET of ${id} is ${status}: ${text}`);
      return (body as { PowerState: string | null }).PowerState;
    },
    reset: async (id, resetType) => {
      const { status, body, headers } = await agent
        .post(`/redfish/v1/Systems/${id}/Actions/ComputerSystem.Reset`)
        .set('Authorization', credentials.admin)
        .send({ ResetType: resetType });
      const code = (body as { error?: { code?: string } }).error?.code ?? '';
      const retryAfter = (headers as Record<string, string | undefined>)['retry-after'];
      return { status, message: code.split('.').at(-1) ?? '', retryAfter };
    },
  };
}

/** A service on the demo's VMs for the tests of a describe block; ended behind them. */
export function runningService(settings: object = {}): { readonly current: Running } {
  const holder: { value?: Running } = {};
  before(async () => {
    const simulator = await startSimulator({ pace: 'instant' });
    seedDemo(simulator.cluster);
    const service = await startService(simulator, settings);
    await service.ready;
    holder.value = clientOf(simulator, service);
  });
  after(async () => {
    await holder.value?.service.close();
    await holder.value?.simulator.close();
  });
  return {
    get current() {
      if (!holder.value) throw new Error('the service is not running yet');
      return holder.value;
    },
  };
}

/** Asks until the answer is the wanted one; mocha's time limit ends what never comes. */
export async function eventually<T>(ask: () => Promise<T> | T, wanted: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
