import { request } from 'node:http';
import { expect } from 'chai';
import type { HealthServer } from '../../src/telemetry/health.ts';
import { startHealthServer } from '../../src/telemetry/health.ts';
import { silentLogger } from '../../src/telemetry/logger.ts';
import type { Logger } from '../../src/telemetry/logger.ts';

interface Answer {
  readonly status: number;
  readonly allow: string | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

describe('The health server', () => {
  let server: HealthServer;
  let missing: string[];
  let expose: () => Promise<string>;
  let errors: object[];
  const logger: Logger = { ...silentLogger, error: (fields) => void errors.push(fields) };

  beforeEach(async () => {
    missing = [];
    errors = [];
    expose = () => Promise.resolve('up 1\n');
    server = await startHealthServer({
      host: '127.0.0.1',
      port: 0,
      waitingFor: () => missing,
      metrics: { contentType: 'text/plain; version=0.0.4; charset=utf-8', expose: () => expose() },
      logger,
    });
  });
  afterEach(() => server.close());

  const ask = (path: string, method = 'GET'): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port: server.port, path, method, agent: false }, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (body += chunk));
        response.on('end', () => {
          const { allow, 'content-type': type } = response.headers;
          resolve({ status: response.statusCode ?? 0, allow, type, body });
        });
      });
      sent.on('error', reject).end();
    });

  it('is alive, ready or not', async () => {
    missing = ['the first list of virtualmachines'];
    expect(await ask('/healthz')).to.include({ status: 200, body: 'ok\n' });
  });

  it('says what it is waiting for until it is ready', async () => {
    missing = ['the first list of virtualmachines', 'the certificate'];
    expect(await ask('/readyz')).to.include({
      status: 503,
      body: 'waiting for the first list of virtualmachines\nwaiting for the certificate\n',
    });
    missing = [];
    expect(await ask('/readyz')).to.include({ status: 200, body: 'ok\n' });
  });

  it('shows the metrics in the type of Prometheus', async () => {
    expect(await ask('/metrics')).to.include({
      status: 200,
      type: 'text/plain; version=0.0.4; charset=utf-8',
      body: 'up 1\n',
    });
  });

  it('answers HEAD without a body', async () => {
    expect(await ask('/readyz', 'HEAD')).to.include({ status: 200, body: '' });
  });

  for (const path of ['/', '/redfish/v1', '/metrics/x', '/healthz/..']) {
    it(`does not know ${path}`, async () => {
      expect((await ask(path)).status).to.equal(404);
      expect((await ask(path, 'POST')).status).to.equal(404);
    });
  }

  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']) {
    it(`refuses ${method}`, async () => {
      expect(await ask('/metrics', method)).to.include({ status: 405, allow: 'GET, HEAD' });
    });
  }

  it('logs what fails and tells nobody', async () => {
    const error = new Error('a detail');
    expose = () => Promise.reject(error);
    const answer = await ask('/metrics');
    expect(answer.status).to.equal(500);
    expect(answer.body).to.not.include('a detail');
    expect(errors).to.deep.equal([{ err: error }]);
  });

  it('does not start on a port that is taken', async () => {
    const second = startHealthServer({
      host: '127.0.0.1',
      port: server.port,
      waitingFor: () => [],
      metrics: { contentType: 'text/plain', expose: () => expose() },
      logger,
    });
    expect(await second.catch((error: unknown) => error)).to.have.property('code', 'EADDRINUSE');
  });
});
