import { once } from 'node:events';
import { connect, type ConnectionOptions, type TLSSocket } from 'node:tls';
import { expect } from 'chai';
import { createSelfSignedCertificate } from '../../src/http/certificate.ts';
import { listen, type RunningServer, type TlsMaterial, type TlsSource } from '../../src/http/server.ts';
import { makeCertificates } from '../../src/simulator/front/certificates.ts';

/** A source whose certificate the test exchanges. */
class Exchangeable implements TlsSource {
  #listeners = new Set<() => void>();
  current: TlsMaterial;

  constructor(current: TlsMaterial) {
    this.current = current;
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  exchange(next: TlsMaterial): void {
    this.current = next;
    for (const listener of this.#listeners) listener();
  }
}

const named = async (host: string): Promise<TlsMaterial> => {
  const { certPem, keyPem } = await createSelfSignedCertificate({ hosts: [host] });
  return { certPem, keyPem, clientCaPem: undefined };
};

describe('the certificate of a running listener', () => {
  let server: RunningServer | undefined;

  const start = async (tls: TlsSource): Promise<RunningServer> => {
    const callback = (_request: unknown, response: { end(text: string): void }): void => response.end('hello');
    server = await listen(callback, { host: '127.0.0.1', port: 0, tls });
    return server;
  };

  afterEach(() => server?.close(0));

  const connected = async (port: number, options: ConnectionOptions = {}): Promise<TLSSocket> => {
    const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false, ...options });
    await once(socket, 'secureConnect');
    return socket;
  };

  const shownTo = async (port: number): Promise<unknown> => {
    const socket = await connected(port);
    const { CN } = socket.getPeerCertificate().subject;
    socket.destroy();
    return CN;
  };

  /** The answer's status; `none` where the connection ended without one. */
  const answerTo = (port: number, options: ConnectionOptions): Promise<string> =>
    new Promise((resolve) => {
      const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false, ...options });
      socket.once('data', (chunk: Buffer) => {
        resolve(chunk.toString().slice(9, 12));
        socket.destroy();
      });
      socket.on('error', () => undefined);
      socket.once('close', () => resolve('none'));
      socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    });

  it('can be exchanged: new connections get the new one, those that are open go on', async () => {
    const source = new Exchangeable(await named('old.example'));
    const { port } = await start(source);
    const open = await connected(port);
    expect(await shownTo(port)).to.equal('old.example');
    source.exchange(await named('new.example'));
    expect(await shownTo(port)).to.equal('new.example');
    open.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    const [chunk] = (await once(open, 'data')) as [Buffer];
    expect(chunk.toString()).to.match(/^HTTP\/1.1 200/);
    open.destroy();
  });

  it('speaks nothing older than TLS 1.2 after an exchange either', async () => {
    const source = new Exchangeable(await named('old.example'));
    const { port } = await start(source);
    source.exchange(await named('new.example'));
    const old = { maxVersion: 'TLSv1.1', minVersion: 'TLSv1.1', ciphers: 'ALL:@SECLEVEL=0' } as const;
    expect(await answerTo(port, old)).to.equal('none');
    expect(await answerTo(port, { maxVersion: 'TLSv1.2' })).to.equal('200');
  });

  it('is not waited for any more once the listener is closed', async () => {
    const source = new Exchangeable(await named('old.example'));
    const running = await start(source);
    expect(source.listeners).to.equal(1);
    await running.close(0);
    expect(source.listeners).to.equal(0);
  });

  it("wants a client's certificate of the configured CA, of the one that replaced it from then on, and no other", async () => {
    const [ours, next, foreign] = await Promise.all(
      ['ours', 'next', 'foreign'].map((name) => makeCertificates('localhost', name)),
    );
    if (!ours || !next || !foreign) throw new Error('three were made');
    const mine = await named('bmc.example');
    const source = new Exchangeable({ ...mine, clientCaPem: ours.ca });
    const { port } = await start(source);
    expect(await answerTo(port, ours.client)).to.equal('200');
    expect(await answerTo(port, {})).to.equal('none');
    expect(await answerTo(port, foreign.client)).to.equal('none');
    source.exchange({ ...mine, clientCaPem: next.ca });
    expect(await answerTo(port, next.client)).to.equal('200');
    expect(await answerTo(port, ours.client)).to.equal('none');
  });
});
