import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage, type RequestListener } from 'node:http';
import type { Agent } from 'node:https';
import { get } from 'node:https';
import { connect } from 'node:net';
import { connect as connectTls, type SecureVersion } from 'node:tls';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { createSelfSignedCertificate } from '../../src/http/certificate.ts';
import { listen, type RunningServer } from '../../src/http/server.ts';

const servers: RunningServer[] = [];

async function start(
  listener: RequestListener,
  tls?: { certPem: string; keyPem: string; clientCaPem?: string },
): Promise<RunningServer> {
  const source = tls && { current: { clientCaPem: undefined, ...tls }, onChange: () => () => undefined };
  const server = await listen(listener, { host: '127.0.0.1', port: 0, tls: source });
  servers.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close(0)));
});

function answerOf(url: string, agent?: Agent): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(url, { agent, rejectUnauthorized: false }, resolve).on('error', reject);
  });
}

describe('the Redfish listener', () => {
  it('speaks TLS with the given certificate', async () => {
    const tls = await createSelfSignedCertificate({ hosts: ['127.0.0.1'] });
    const server = await start((_request, response) => response.end('hello'), tls);
    expect(server.url).to.equal(`https://127.0.0.1:${server.port}`);
    expect(await text(await answerOf(server.url))).to.equal('hello');
  });

  it('speaks TLS 1.2 and 1.3 and nothing older', async () => {
    const tls = await createSelfSignedCertificate({ hosts: ['127.0.0.1'] });
    const server = await start((_request, response) => response.end(), tls);
    const handshake = (version: SecureVersion): Promise<string | undefined> =>
      new Promise((resolve) => {
        const options = {
          minVersion: version,
          maxVersion: version,
          rejectUnauthorized: false,
          ciphers: 'ALL:@SECLEVEL=0',
        };
        const socket = connectTls(server.port, '127.0.0.1', options, () => {
          resolve(socket.getProtocol() ?? undefined);
          socket.destroy();
        });
        socket.on('error', () => {
          resolve(undefined);
        });
      });
    expect(await handshake('TLSv1.3')).to.equal('TLSv1.3');
    expect(await handshake('TLSv1.2')).to.equal('TLSv1.2');
    expect(await handshake('TLSv1.1')).to.equal(undefined);
  });

  it('finishes running requests when it is closed, and takes no new ones', async () => {
    let answer = (): void => undefined;
    let running = (): void => undefined;
    const isRunning = new Promise<void>((resolve) => {
      running = resolve;
    });
    const server = await start((_request, response) => {
      answer = () => response.end('finished');
      running();
    });
    const response = new Promise<IncomingMessage>((resolve, reject) => {
      httpRequest(server.url, resolve).on('error', reject).end();
    });
    await isRunning;
    const closed = server.close(60_000);
    const refused = connect(server.port, '127.0.0.1');
    const [error] = (await once(refused, 'error')) as [NodeJS.ErrnoException];
    expect(error.code).to.equal('ECONNREFUSED');
    answer();
    expect(await text(await response)).to.equal('finished');
    await closed;
  });

  it('does not wait for a client that keeps its connection open', async () => {
    const server = await start((_request, response) => response.end());
    const socket = connect(server.port, '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    await once(socket, 'data');
    const ended = once(socket, 'close');
    await server.close(60_000);
    await ended;
  });

  it('ends requests that take longer than the grace', async () => {
    let running = (): void => undefined;
    const isRunning = new Promise<void>((resolve) => {
      running = resolve;
    });
    const server = await start(() => {
      running();
    });
    const request = httpRequest(server.url).end();
    const failed = once(request, 'error');
    await isRunning;
    await server.close(10);
    await failed;
  });

  it('ends connections that never became requests', async () => {
    const tls = await createSelfSignedCertificate({ hosts: ['127.0.0.1'] });
    const server = await start((_request, response) => response.end(), tls);
    const silent = connect(server.port, '127.0.0.1');
    await once(silent, 'connect');
    const ended = once(silent, 'close');
    silent.on('error', () => undefined);
    await server.close(10);
    await ended;
  });

  it('serves the next client after a burst of clients that hang up', async () => {
    const server = await start((_request, response) => response.end('served'));
    const burst = Array.from({ length: 200 }, (_, index) => {
      const socket = connect(server.port, '127.0.0.1');
      socket.on('error', () => undefined);
      socket.once('connect', () => {
        socket.write(
          index % 2 === 0 ? 'GET / HTTP/1.1\r\nHost: x\r\n\r\n' : 'POST / HTTP/1.1\r\nHost: x\r\nContent-Le',
        );
        socket.destroy();
      });
      return once(socket, 'close');
    });
    await Promise.all(burst);
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      httpRequest(server.url, resolve).on('error', reject).end();
    });
    expect(await text(response)).to.equal('served');
  });

  it('says so when its port is taken', async () => {
    const server = await start((_request, response) => response.end());
    const second = await listen(() => undefined, { host: '127.0.0.1', port: server.port, tls: undefined }).then(
      () => undefined,
      (error: unknown) => error as NodeJS.ErrnoException,
    );
    expect(second?.code).to.equal('EADDRINUSE');
  });
});
