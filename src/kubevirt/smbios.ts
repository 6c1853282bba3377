/** The manufacturer and product that guests see, from the cluster's KubeVirt object, read again every few minutes. */
import type { Logger } from '../telemetry/logger.ts';
import { ApiError, isRecord } from './client/api-error.ts';
import { kubevirtsPath } from './client/resource-paths.ts';
import type { Transport } from './client/transport.ts';
import type { Clock } from './clock.ts';
import type { SmbiosFacts } from './service.ts';

const readAgainMs = 5 * 60_000;
const retryMs = 30_000;

/** KubeVirt's own values where the KubeVirt object sets none. */
const defaults = { manufacturer: 'KubeVirt', product: 'None' } as const;

function field(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The facts in a list of KubeVirt objects; nothing where there is no such object. */
export function smbiosOf(list: unknown): SmbiosFacts {
  const items = field(list, 'items');
  const kubevirt: unknown = Array.isArray(items) ? items[0] : undefined;
  if (kubevirt === undefined) return {};
  const smbios = field(field(field(kubevirt, 'spec'), 'configuration'), 'smbios');
  return {
    manufacturer: text(field(smbios, 'manufacturer')) ?? defaults.manufacturer,
    product: text(field(smbios, 'product')) ?? defaults.product,
  };
}

export class SmbiosReader {
  readonly #transport: Transport;
  readonly #clock: Clock;
  readonly #logger: Logger;
  readonly #stop = new AbortController();
  #facts: SmbiosFacts = {};
  #running: Promise<void> = Promise.resolve();
  #cancel: () => void = () => undefined;

  constructor(transport: Transport, clock: Clock, logger: Logger) {
    this.#transport = transport;
    this.#clock = clock;
    this.#logger = logger;
  }

  /** What was read last; empty before the first good read. */
  get facts(): SmbiosFacts {
    return this.#facts;
  }

  start(): void {
    this.#running = this.#read();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    this.#cancel();
    await this.#running;
  }

  async #read(): Promise<void> {
    const { signal } = this.#stop;
    const call = { method: 'GET', verb: 'list', resource: 'kubevirts', path: kubevirtsPath, signal } as const;
    let delay = readAgainMs;
    try {
      this.#facts = smbiosOf(await this.#transport.read(call));
    } catch (error) {
      // Rights don't come by asking often.
      delay = error instanceof ApiError && error.code === 403 ? readAgainMs : retryMs;
      if (!signal.aborted) this.#logger.warn({ error: String(error) }, "the KubeVirt object can't be read");
    }
    if (!signal.aborted) this.#cancel = this.#clock.after(delay, () => this.start());
  }
}
