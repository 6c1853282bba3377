import autocannon from 'autocannon';

export interface Target {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** A new connection for every request, as sushy and gofish do. */
  readonly closing?: boolean;
}

export interface Figures {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Loads a target for some seconds. Throws when anything but 2xx comes back. */
export async function load({ url, headers, closing = false }: Target, seconds: number): Promise<Figures> {
  const result = await autocannon({
    url,
    headers: { ...headers, ...(closing ? { connection: 'close' } : {}) },
    duration: seconds,
    connections: 10,
    ...(closing ? { reconnectRate: 1 } : {}),
    tlsOptions: { rejectUnauthorized: false },
  });
  if (result.non2xx > 0) throw new Error(`${result.non2xx} of ${result.requests.total} answers of ${url} weren't 2xx`);
  return { requestsPerSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

/**
 * Two targets in turns, so that what else the machine does hits both: the median ratio of the rounds, first by second.
 */
export async function compare(
  first: Target,
  second: Target,
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<{ first: number; second: number; ratio: number }> {
  const pairs: { first: number; second: number }[] = [];
  await load(first, 1);
  await load(second, 1);
  for (let round = 0; round < rounds; round += 1) {
    const one = await load(first, seconds);
    const two = await load(second, seconds);
    pairs.push({ first: one.requestsPerSecond, second: two.requestsPerSecond });
  }
  pairs.sort((a, b) => a.first / a.second - b.first / b.second);
  const median = pairs[Math.floor(pairs.length / 2)] ?? { first: 0, second: 1 };
  return { ...median, ratio: median.first / median.second };
}
