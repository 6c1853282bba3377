import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { tlsMaterial } from '../../src/commands/tls-material.ts';
import { UsageError } from '../../src/commands/usage-error.ts';
import type { TlsConfig } from '../../src/config/config.ts';
import { createSelfSignedCertificate } from '../../src/http/certificate.ts';
import type { TlsSource } from '../../src/http/server.ts';
import { silentLogger, type Logger } from '../../src/telemetry/logger.ts';
import { ManualClock } from '../kubevirt/clocks.ts';

const listen = { host: '127.0.0.1', port: 0, http: false, tls: undefined, trustedProxies: [] };

describe('the certificate of the listener', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tls-material-'));
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  async function failureOf(tls: Omit<TlsConfig, 'clientCaFile'> & { clientCaFile?: string }): Promise<string> {
    try {
      await tlsMaterial({ ...listen, tls: { clientCaFile: undefined, ...tls } }, silentLogger);
    } catch (error) {
      if (error instanceof UsageError) return error.message;
      throw error;
    }
    return '';
  }

  it('is that of the configured files', async () => {
    const { certPem, keyPem } = await createSelfSignedCertificate({ hosts: ['bmc.example'] });
    const clientCaFile = file('ca.pem', certPem);
    const tls = { certFile: file('cert.pem', certPem), keyFile: file('key.pem', keyPem), clientCaFile };
    const source = await tlsMaterial({ ...listen, tls }, silentLogger);
    expect(source?.current).to.deep.equal({ certPem, keyPem, clientCaPem: certPem });
  });

  it('is made where none is configured, and is none for plain HTTP', async () => {
    expect((await tlsMaterial(listen, silentLogger))?.current.certPem).to.contain('BEGIN CERTIFICATE');
    expect(await tlsMaterial({ ...listen, http: true }, silentLogger)).to.equal(undefined);
  });

  it('names the key of a file that is missing, no PEM, or not of a pair', async () => {
    const one = await createSelfSignedCertificate({ hosts: ['one.example'] });
    const two = await createSelfSignedCertificate({ hosts: ['two.example'] });
    const [certFile, other] = [file('one.pem', one.certPem), file('two.key', two.keyPem)];
    expect(await failureOf({ certFile: '/nowhere', keyFile: other }))
      .to.contain('listen.tls.certFile')
      .and.to.contain('/nowhere');
    expect(await failureOf({ certFile, keyFile: '/nowhere' })).to.contain('listen.tls.keyFile');
    expect(await failureOf({ certFile: file('no.pem', 'hello'), keyFile: other })).to.contain('listen.tls');
    expect(await failureOf({ certFile, keyFile: other })).to.contain('listen.tls');
    const keyFile = file('one.key', one.keyPem);
    expect(await failureOf({ certFile, keyFile, clientCaFile: file('no.ca', 'hello') })).to.contain('clientCaFile');
  });

  describe('when its files change', () => {
    const clock = new ManualClock();
    let link: string;
    let tls: TlsConfig;
    let generation = 0;
    const logged: string[] = [];
    const logger: Logger = {
      ...silentLogger,
      info: (_fields, text) => void logged.push(text),
      error: (_fields, text) => void logged.push(text),
    };

    /** As the kubelet updates a volume: a new folder, and one link that is moved over. */
    const write = (files: Readonly<Record<string, string>>): void => {
      generation += 1;
      const next = join(folder, `generation-${generation}`);
      mkdirSync(next);
      for (const [name, text] of Object.entries(files)) writeFileSync(join(next, name), text);
      symlinkSync(next, `${link}.next`);
      renameSync(`${link}.next`, link);
    };

    /** The next look at the files, and whether it told of a change. */
    const look = async (source: TlsSource): Promise<boolean> => {
      let changed = false;
      const before = clock.pending;
      const end = source.onChange(() => (changed = true));
      clock.advance(10_000);
      // The look is over when it has planned the next one.
      while (clock.pending <= before) await new Promise(setImmediate);
      end();
      return changed;
    };

    beforeEach(() => {
      link = join(folder, `data-${generation}`);
      tls = { certFile: join(link, 'tls.crt'), keyFile: join(link, 'tls.key'), clientCaFile: undefined };
      logged.length = 0;
    });

    const pair = async (host: string): Promise<Record<'tls.crt' | 'tls.key', string>> => {
      const { certPem, keyPem } = await createSelfSignedCertificate({ hosts: [host] });
      return { 'tls.crt': certPem, 'tls.key': keyPem };
    };
    const started = async (): Promise<TlsSource> => {
      const source = await tlsMaterial({ ...listen, tls }, logger, { clock, everyMs: 10_000 });
      if (!source) throw new Error('TLS was asked for');
      return source;
    };

    it('is the new one, and said once', async () => {
      write(await pair('one.example'));
      const source = await started();
      expect(await look(source)).to.equal(false);
      const renewed = await pair('two.example');
      write(renewed);
      expect(await look(source)).to.equal(true);
      expect(source.current.certPem).to.equal(renewed['tls.crt']);
      expect(await look(source)).to.equal(false);
      expect(logged).to.have.length(1);
    });

    it('stays the old one while they are no pair or gone, with one report, and is the next good one', async () => {
      const [good, other] = [await pair('one.example'), await pair('two.example')];
      write(good);
      const source = await started();
      write({ ...good, 'tls.key': other['tls.key'] });
      expect(await look(source)).to.equal(false);
      expect(await look(source)).to.equal(false);
      expect(logged).to.have.length(1);
      rmSync(link);
      expect(await look(source)).to.equal(false);
      expect(logged).to.have.length(2);
      expect(source.current.certPem).to.equal(good['tls.crt']);
      write(other);
      expect(await look(source)).to.equal(true);
      expect(source.current.certPem).to.equal(other['tls.crt']);
    });
  });
});
