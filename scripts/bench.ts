import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSelfSignedCertificate } from '../src/http/certificate.ts';
import { compare, load } from './bench/load.ts';
import { startProcess } from './bench/processes.ts';
import { startPair, type Pair } from './bench/service.ts';

/**
 * `npm run bench` (after `npm run build`): what the README's figures come from. Everything is compared within one run,
 * since these figures mean nothing across machines; nothing here passes or fails. `-- --quick` takes seconds.
 */
const quick = process.argv.includes('--quick');
const rounds = { rounds: quick ? 1 : 5, seconds: quick ? 1 : 3 };
const folder = mkdtempSync(join(tmpdir(), 'redfish-bench-'));
const results: Record<string, unknown> = {
  node: process.version,
  cpu: cpus()[0]?.model,
  cores: cpus().length,
  date: new Date().toISOString().slice(0, 10),
};

await versusBare('GET of a system, HTTP, kept connections', { tls: false, closing: false });
await versusBare('GET of a system, TLS, Connection: close', { tls: true, closing: true });
for (const vms of quick ? [10, 1000] : [10, 1000, 10_000]) await scale(vms);

mkdirSync('bench', { recursive: true });
writeFileSync('bench/results.json', `${JSON.stringify(results, null, 2)}\n`);
console.log('\nwritten to bench/results.json');

/** The service against Node's own server, which sends the same headers and bytes. */
async function versusBare(title: string, { tls, closing }: { tls: boolean; closing: boolean }): Promise<void> {
  const pair = await startPair(10, { tls });
  const system = await firstSystem(pair);
  const answer = join(folder, 'answer.json');
  writeFileSync(answer, JSON.stringify(system.answer));
  const certificate = tls ? await certificateFiles() : [];
  const bare = await startProcess(['--import', 'tsx', 'scripts/bench/bare-server.ts', answer, ...certificate]);
  const figures = await compare(
    { url: system.url, headers: pair.headers, closing },
    { url: `${bare.line['url'] ?? ''}${new URL(system.url).pathname}`, headers: pair.headers, closing },
    rounds,
  );
  report(title, {
    'service, requests/s': Math.round(figures.first),
    'bare Node, requests/s': Math.round(figures.second),
    ratio: Math.round(figures.ratio * 100) / 100,
  });
  await bare.stop();
  await pair.stop();
}

async function scale(vms: number): Promise<void> {
  const pair = await startPair(vms, { tls: false });
  const ready = pair.service.memory();
  const { url } = await firstSystem(pair);
  const one = await load({ url, headers: pair.headers }, rounds.seconds);
  const all = await load({ url: `${pair.url}/redfish/v1/Systems`, headers: pair.headers }, rounds.seconds);
  const loaded = pair.service.memory();
  report(`${vms} VMs`, {
    'seconds to ready': pair.secondsToReady,
    'MB when ready': ready?.resident ?? '-',
    'MB at the peak': loaded?.peak ?? '-',
    'system, requests/s': Math.round(one.requestsPerSecond),
    'system, p99 ms': one.p99,
    'collection, p50 ms': all.p50,
    'collection, p99 ms': all.p99,
  });
  await pair.stop();
}

async function firstSystem(pair: Pair): Promise<{ url: string; answer: { headers: object; body: string } }> {
  process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
  const collection = await fetch(`${pair.url}/redfish/v1/Systems`, { headers: pair.headers });
  const { Members } = (await collection.json()) as { Members: readonly { '@odata.id': string }[] };
  const url = `${pair.url}${Members[0]?.['@odata.id'] ?? ''}`;
  const answer = await fetch(url, { headers: pair.headers });
  const { connection: _, 'keep-alive': __, date: ___, ...headers } = Object.fromEntries(answer.headers);
  return { url, answer: { headers, body: await answer.text() } };
}

async function certificateFiles(): Promise<[string, string]> {
  const { certPem, keyPem } = await createSelfSignedCertificate({ hosts: ['127.0.0.1'] });
  const paths: [string, string] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  writeFileSync(paths[0], certPem);
  writeFileSync(paths[1], keyPem, { mode: 0o600 });
  return paths;
}

function report(title: string, row: Record<string, string | number>): void {
  results[title] = row;
  console.log(`\n${title}`);
  console.table(row);
}
