import autocannon from 'autocannon';
import { createClient } from './client.ts';
import type { Running } from './processes.ts';

/** A URL under load, and the process that answers it. */
export interface Target {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** A new connection for every request, as sushy and gofish do. */
  readonly closing?: boolean;
  readonly server: Running;
}

export interface Figures {
  readonly requestsPerSecond: number;
  /** Microseconds of the server's processor time for each request; NaN where the system doesn't tell. */
  readonly processor: number;
}

const connections = 10;

/** Loads a target for some seconds. Rejects when anything but 2xx comes back, or nothing. */
export async function load(target: Target, seconds: number): Promise<Figures> {
  const before = target.server.processorSeconds() ?? Number.NaN;
  const start = performance.now();
  const answered = await (target.closing ? connectEachTime(target, seconds) : keepConnections(target, seconds));
  const elapsed = (performance.now() - start) / 1000;
  if (answered === 0) throw new Error(`${target.url} answered nothing`);
  const processor = (target.server.processorSeconds() ?? Number.NaN) - before;
  return { requestsPerSecond: answered / elapsed, processor: (processor / answered) * 1e6 };
}

async function keepConnections({ url, headers }: Target, seconds: number): Promise<number> {
  const sleep = stayAwake();
  try {
    const result = await autocannon({ url, headers: { ...headers }, duration: seconds, connections });
    const failed = result.non2xx + result.errors + result.timeouts;
    if (failed > 0) throw new Error(`${failed} of ${result.requests.total} requests of ${url} failed`);
    return result.requests.total;
  } finally {
    sleep();
  }
}

/**
 * A client that waits for a slow server sleeps, and the server pays for waking it up: some ten microseconds on a virtual
 * machine, which is half of what a request takes. A fast server keeps its client busy and pays nothing. So that the
 * two can be compared, this client never sleeps.
 */
function stayAwake(): () => void {
  let next: NodeJS.Immediate;
  const turn = (): void => {
    next = setImmediate(turn);
  };
  turn();
  return () => clearImmediate(next);
}

/** Not by autocannon, which counts no answer when it is told to connect anew for each request. */
async function connectEachTime({ url, headers }: Target, seconds: number): Promise<number> {
  const client = createClient({ headers, keepAlive: false });
  const end = performance.now() + seconds * 1000;
  let answered = 0;
  const work = async (): Promise<void> => {
    while (performance.now() < end) {
      await client.send(url);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  return answered;
}

export interface Comparison {
  readonly first: Figures;
  readonly second: Figures;
  /** Requests per second of the first for one of the second. */
  readonly ratio: number;
}

/** Two targets in turns, so that what else the machine does hits both: the round whose ratio is the median. */
export async function compare(
  first: Target,
  second: Target,
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Comparison> {
  await load(first, Math.min(seconds, 2));
  await load(second, Math.min(seconds, 2));
  const pairs: Comparison[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const one = await load(first, seconds);
    const two = await load(second, seconds);
    pairs.push({ first: one, second: two, ratio: one.requestsPerSecond / two.requestsPerSecond });
  }
  pairs.sort((a, b) => a.ratio - b.ratio);
  const median = pairs[Math.floor(pairs.length / 2)];
  if (!median) throw new RangeError('a comparison needs a round');
  return median;
}
