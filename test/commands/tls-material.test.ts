import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { tlsMaterial } from '../../src/commands/tls-material.ts';
import { UsageError } from '../../src/commands/usage-error.ts';
import { createSelfSignedCertificate } from '../../src/http/certificate.ts';
import { silentLogger } from '../../src/telemetry/logger.ts';

describe('the certificate of the listener', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tls-material-'));
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const listen = { host: '127.0.0.1', port: 0, http: false, tls: undefined };

  async function failureOf(certFile: string, keyFile: string): Promise<string> {
    try {
      await tlsMaterial({ ...listen, tls: { certFile, keyFile } }, silentLogger);
    } catch (error) {
      if (error instanceof UsageError) return error.message;
      throw error;
    }
    return '';
  }

  it('is that of the configured files', async () => {
    const { certPem, keyPem } = await createSelfSignedCertificate({ hosts: ['bmc.example'] });
    const tls = { certFile: file('cert.pem', certPem), keyFile: file('key.pem', keyPem) };
    expect(await tlsMaterial({ ...listen, tls }, silentLogger)).to.deep.equal({ certPem, keyPem });
  });

  it('is made where none is configured, and is none for plain HTTP', async () => {
    expect((await tlsMaterial(listen, silentLogger))?.certPem).to.contain('BEGIN CERTIFICATE');
    expect(await tlsMaterial({ ...listen, http: true }, silentLogger)).to.equal(undefined);
  });

  it('names the key of a file that is missing, no PEM, or not of a pair', async () => {
    const one = await createSelfSignedCertificate({ hosts: ['one.example'] });
    const two = await createSelfSignedCertificate({ hosts: ['two.example'] });
    const [cert, key] = [file('one.pem', one.certPem), file('two.key', two.keyPem)];
    expect(await failureOf('/nowhere', key))
      .to.contain('listen.tls.certFile')
      .and.to.contain('/nowhere');
    expect(await failureOf(cert, '/nowhere')).to.contain('listen.tls.keyFile');
    expect(await failureOf(file('no.pem', 'hello'), key)).to.contain('listen.tls');
    expect(await failureOf(cert, key)).to.contain('listen.tls');
  });
});
