/**
 * What client-node knows about authenticating (certificates, tokens, token files, exec plugins), turned into TLS
 * material and headers for requests that the transport makes by itself. Makes no connection and keeps no agent.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Agent, RequestOptions } from 'node:https';
import type { KubeConfig } from '@kubernetes/client-node';
import { onAbort } from './abort.ts';
import type { Signals } from './abort.ts';
import { isRecord, networkError } from './api-error.ts';
import type { Clock } from '../clock.ts';

export interface Applied {
  readonly headers: Readonly<Record<string, string>>;
  readonly tls: Pick<
    RequestOptions,
    'ca' | 'cert' | 'key' | 'pfx' | 'passphrase' | 'servername' | 'rejectUnauthorized'
  >;
  /** Set only when the kubeconfig names a proxy: then client-node's agent does the tunnelling. */
  readonly proxyAgent: Agent | undefined;
  /** Changes exactly when connections have to be made anew. */
  readonly fingerprint: string;
}

/** Credentials older than this are looked up again: mounted tokens and CA files rotate, exec plugins' answers expire. */
const maxAgeMs = 30_000;
/** So long a call waits for them. */
const patienceMs = 30_000;
/** A plugin that takes longer hangs: another one is started beside it, since it can't be ended from here. */
const longestRunMs = 300_000;

const tlsKeys = ['ca', 'cert', 'key', 'pfx', 'passphrase', 'servername', 'rejectUnauthorized'] as const;

function tokenFileOf(kubeConfig: KubeConfig): string | undefined {
  const provider: unknown = kubeConfig.getCurrentUser()?.authProvider;
  const config = isRecord(provider) ? provider['config'] : undefined;
  const file = isRecord(config) ? config['tokenFile'] : undefined;
  return typeof file === 'string' ? file : undefined;
}

function headersOf(options: RequestOptions): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    if (value !== undefined) headers[name] = String(value);
  }
  if (options.auth) headers['Authorization'] = `Basic ${Buffer.from(options.auth).toString('base64')}`;
  return headers;
}

async function apply(kubeConfig: KubeConfig): Promise<Applied> {
  const options: RequestOptions = {};
  await kubeConfig.applyToHTTPSOptions(options);
  const headers = headersOf(options);
  const tokenFile = tokenFileOf(kubeConfig);
  // client-node holds a token file's content for a minute, also after a 401, so it is read here.
  if (tokenFile !== undefined) headers['Authorization'] = `Bearer ${(await readFile(tokenFile, 'utf8')).trim()}`;
  const tls = Object.fromEntries(tlsKeys.filter((key) => options[key] !== undefined).map((key) => [key, options[key]]));
  const proxied = kubeConfig.getCurrentCluster()?.proxyUrl !== undefined;
  const fingerprint = createHash('sha256').update(JSON.stringify(tls)).digest('base64');
  return { headers, tls, proxyAgent: proxied ? (options.agent as Agent) : undefined, fingerprint };
}

interface Held {
  readonly promise: Promise<Applied>;
  readonly at: number;
  value: Applied | undefined;
}

export class Credentials {
  readonly #kubeConfig: KubeConfig;
  readonly #clock: Clock;
  #held: Held | undefined;

  constructor(kubeConfig: KubeConfig, clock: Clock) {
    this.#kubeConfig = kubeConfig;
    this.#clock = clock;
  }

  /** The credentials to use now. Rejects with an ApiError of reason Credentials when a file or plugin fails or hangs. */
  async current(signals: Signals): Promise<Applied> {
    const { value, promise } = this.#latest();
    return value ?? this.#bounded(promise, signals);
  }

  #latest(): Held {
    const isPending = this.#held?.value === undefined;
    const usableMs = isPending ? longestRunMs : maxAgeMs;
    return this.#held && this.#clock.now() - this.#held.at < usableMs ? this.#held : this.#load();
  }

  #load(): Held {
    const promise = apply(this.#kubeConfig);
    const held: Held = {
      promise: promise.catch((error: unknown) => this.#fail(held, error)),
      at: this.#clock.now(),
      value: undefined,
    };
    promise.then(
      (applied) => (held.value = applied),
      () => undefined,
    );
    this.#held = held;
    return held;
  }

  #bounded(promise: Promise<Applied>, signals: Signals): Promise<Applied> {
    let end: () => void = () => undefined;
    const limit = new Promise<never>((_resolve, reject) => {
      const cancel = this.#clock.after(patienceMs, () =>
        reject(networkError('Credentials', `the credentials did not come within ${patienceMs} ms`)),
      );
      const ignore = onAbort(signals, () => reject(networkError('Aborted', 'the request was given up')));
      end = () => {
        cancel();
        ignore();
      };
    });
    return Promise.race([promise, limit]).finally(() => end());
  }

  /**
   * Looks everything up again at the next call, because these credentials were refused. Nothing where they have been
   * replaced already: of a hundred calls that are refused at once, one makes an exec plugin run.
   */
  renew(refused: Applied): void {
    if (this.#held?.value === refused) this.#held = undefined;
  }

  #fail(held: Held, error: unknown): never {
    if (this.#held === held) this.#held = undefined;
    throw networkError('Credentials', `the credentials can't be loaded: ${String(error)}`, error);
  }
}
