import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOptions } from '../src/commands/options.ts';
import { UsageError } from '../src/commands/usage-error.ts';
import { createSelfSignedCertificate } from '../src/http/certificate.ts';
import { crowd } from './bench/crowd.ts';
import { createClient, oneAtATime, type Answer } from './bench/client.ts';
import { compare, load } from './bench/load.ts';
import { startProcess } from './bench/processes.ts';
import { propagation, relist } from './bench/propagation.ts';
import { resetVersusCall } from './bench/reset.ts';
import { program, startPair, systemsOf } from './bench/service.ts';
import { runProgram } from './program.ts';

/**
 * `npm run bench` (after `npm run build`): what the README's figures come from. Everything is compared within one run,
 * since these figures mean nothing across machines; nothing here passes or fails. `-- --quick` takes half a minute.
 */
const usage = 'usage: npm run bench -- [--quick]';
const full = { rounds: 5, seconds: 3, scales: [10, 1000, 10_000], changes: 500, crowdSeconds: 15, limitMinutes: 8 };
const quick: Settings = { rounds: 3, seconds: 1, scales: [10, 1000], changes: 100, crowdSeconds: 3, limitMinutes: 2 };
type Settings = Readonly<typeof full>;

const folder = mkdtempSync(join(tmpdir(), 'redfish-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const results: Record<string, unknown> = {
  node: process.version,
  cpu: cpus()[0]?.model,
  cores: cpus().length,
  date: new Date().toISOString().slice(0, 10),
};

await runProgram(usage, async (argv) => {
  const settings = readOptions(argv, { quick: { type: 'boolean' } }, usage).quick ? quick : full;
  if (!existsSync(program)) throw new UsageError('there is no build to be measured: npm run build makes it');
  await measure(settings);
  mkdirSync('bench', { recursive: true });
  writeFileSync('bench/results.json', `${JSON.stringify(results, null, 2)}\n`);
  console.log('\nwritten to bench/results.json');
  return 0;
});
process.exit();

async function measure(settings: Settings): Promise<void> {
  const { scales, limitMinutes } = settings;
  setTimeout(() => {
    console.error(`the benchmark took more than ${limitMinutes} minutes`);
    process.exit(1);
  }, limitMinutes * 60_000).unref();
  await versusBare('GET of a system, HTTP, kept connections', settings, { tls: false });
  await versusBare('GET of a system, TLS, Connection: close', settings, { tls: true });
  for (const vms of scales) await scale(vms, settings);
  await theCluster(scales.at(-1) ?? 0, settings);
}

/** The service against Node's own server, which sends the same headers and bytes, with the same certificate. */
async function versusBare(title: string, settings: Settings, { tls }: { tls: boolean }): Promise<void> {
  const certificate = tls ? await certificateFiles() : undefined;
  const pair = await startPair({ vms: 10, folder, ...(certificate && { tls: certificate }) });
  const [url = ''] = await systemsOf(pair);
  const client = createClient({ headers: pair.headers });
  const answer = await client.send(url);
  const file = join(folder, 'answer.json');
  writeFileSync(file, JSON.stringify({ headers: ownHeaders(answer), body: answer.body }));
  const files = certificate ? [certificate.certFile, certificate.keyFile] : [];
  const bare = await startProcess(['--import', 'tsx', 'scripts/bench/bare-server.ts', file, ...files]);
  const bareUrl = `${bare.line['url'] ?? ''}${new URL(url).pathname}`;
  if (sizeOf(await client.send(bareUrl)) !== sizeOf(answer)) throw new Error('the two servers send different bytes');
  client.close();
  const { first, second, ratio } = await compare(
    { url, headers: pair.headers, closing: tls, server: pair.service },
    { url: bareUrl, headers: pair.headers, closing: tls, server: bare },
    settings,
  );
  report(title, {
    'service, requests/s': Math.round(first.requestsPerSecond),
    'bare Node, requests/s': Math.round(second.requestsPerSecond),
    ratio: Math.round(ratio * 100) / 100,
    'service, processor microseconds': Math.round(first.processor),
    'bare Node, processor microseconds': Math.round(second.processor),
  });
  await bare.stop();
  await pair.stop();
}

async function scale(vms: number, { seconds, changes }: Settings): Promise<void> {
  const pair = await startPair({ vms, folder });
  const ready = pair.service.memory();
  const [url = ''] = await systemsOf(pair);
  const client = createClient({ headers: pair.headers });
  const target = { url, headers: pair.headers, server: pair.service };
  await load(target, 1);
  const loaded = await load(target, seconds);
  const one = await oneAtATime(client, url, 1000);
  const all = await oneAtATime(client, `${pair.url}/redfish/v1/Systems`, 300);
  client.close();
  report(`${vms} VMs`, {
    'seconds to ready': pair.secondsToReady,
    'MB when ready': ready?.resident ?? '-',
    'MB at the peak': pair.service.memory()?.peak ?? '-',
    'system, requests/s': Math.round(loaded.requestsPerSecond),
    'system alone, p50 ms': one.p50,
    'system alone, p99 ms': one.p99,
    'collection alone, p50 ms': all.p50,
    'collection alone, p99 ms': all.p99,
  });
  const { afterAnswer, afterSending } = await propagation(pair, changes);
  const again = await relist(pair);
  report(`A change in the cluster of ${vms} VMs`, {
    "from the API server's answer to the service's, p50 ms": afterAnswer.p50,
    'the same, p99 ms': afterAnswer.p99,
    'from sending the change, p50 ms': afterSending.p50,
    'the same from sending, p99 ms': afterSending.p99,
    'reading everything again, s': again.seconds,
    'slowest GET meanwhile, ms': again.slowestGet,
    'MB at the peak after it': again.megabytesPeak ?? '-',
  });
  if (vms === 1000) {
    const { reset, call } = await resetVersusCall(pair);
    report('Reset of a system', {
      'Reset, p50 ms': reset,
      "KubeVirt's start alone, p50 ms": call,
      'added, p50 ms': Math.round((reset - call) * 100) / 100,
    });
  }
  await pair.stop();
}

/** The simulated cluster by itself. */
async function theCluster(vms: number, { crowdSeconds: seconds }: Settings): Promise<void> {
  const figures = await crowd({ vms, perSecond: 100, seconds, folder });
  report(`The simulated cluster with ${vms} VMs, three watchers`, {
    'seconds to start and seed': figures.secondsToSeed,
    'MB when seeded': figures.megabytesSeeded ?? '-',
    'MB at the peak': figures.megabytesPeak ?? '-',
    'changes/s': figures.changesPerSecond,
    'change to event, p50 ms': figures.lag.p50,
    'change to event, p99 ms': figures.lag.p99,
    'events lost': figures.lost,
  });
}

/** The headers that a server has to be told to send. */
function ownHeaders({ rawHeaders }: Answer): Record<string, string> {
  const nodes = ['connection', 'keep-alive', 'date'];
  const pairs = rawHeaders.flatMap((name, at) => (at % 2 === 0 ? [[name, rawHeaders[at + 1] ?? ''] as const] : []));
  return Object.fromEntries(pairs.filter(([name]) => !nodes.includes(name.toLowerCase())));
}

function sizeOf({ rawHeaders, body }: Answer): number {
  return Buffer.byteLength(body) + rawHeaders.join().length;
}

async function certificateFiles(): Promise<{ certFile: string; keyFile: string }> {
  const { certPem, keyPem } = await createSelfSignedCertificate({ hosts: ['127.0.0.1'] });
  const files = { certFile: join(folder, 'cert.pem'), keyFile: join(folder, 'key.pem') };
  writeFileSync(files.certFile, certPem);
  writeFileSync(files.keyFile, keyPem, { mode: 0o600 });
  return files;
}

function report(title: string, row: Record<string, string | number>): void {
  results[title] = row;
  console.log(`\n${title}`);
  console.table(row);
}
