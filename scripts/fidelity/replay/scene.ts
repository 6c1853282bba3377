/**
 * One file's replay under way: its bindings, the names of its namespaces, and requests in the recordings' terms. What
 * set-up actions and the engine work with.
 */

import type { Control } from '../cluster/control.ts';
import { isEqual } from '../json.ts';
import type { Json } from '../json.ts';
import { WHY_NOT } from './abilities.ts';
import type { Abilities, Ability } from './abilities.ts';
import type { NamespaceNames } from './namespace-names.ts';
import { Bindings } from './placeholders.ts';
import type { RecordedRequest } from './recording.ts';
import { textBody } from './recording.ts';
import { NotPossibleHere } from './script.ts';
import type { StepScript } from './script.ts';
import { Tracker } from './tracker.ts';
import type { TrackedKind } from './tracker.ts';
import type { Answer, OpenWatch, Outgoing, Transport } from './transport.ts';

export interface SceneOptions {
  readonly transport: Transport;
  readonly names: NamespaceNames;
  /** The simulator's control endpoint; undefined for a real cluster. */
  readonly control: Control | undefined;
  /** How long a state may take to come about, in milliseconds. */
  readonly patienceMs: number;
  /** For how long nothing must change before a state counts as settled, in milliseconds. */
  readonly quietMs: number;
  readonly abilities: Abilities;
  /** Where the recordings' images are; undefined where the cluster couldn't reach this process. */
  readonly images: { areMissing: boolean } | undefined;
  /** A user's token is known from now on. */
  readonly addUser: (user: string, token: string) => void;
}

export interface SendOptions {
  readonly as?: string;
  readonly type?: string;
}

/** What a script changes of a recorded request. */
type Editing = Pick<StepScript, 'headers' | 'sends'>;

export class Scene {
  readonly bindings = new Bindings();
  readonly #options: SceneOptions;
  /** VMs that didn't come into a state that they were to be in, by name, and why. */
  readonly #lost = new Map<string, string>();

  /** Follows the VMs of the namespace that the file's script names. */
  readonly tracker: Tracker;

  constructor(options: SceneOptions) {
    this.#options = options;
    this.tracker = new Tracker(
      (kind, namespace) => this.open(watchOf(kind, namespace)),
      (event) => this.names.recordedJson(event),
    );
  }

  get isSimulated(): boolean {
    return this.#options.control !== undefined;
  }

  /** Throws NotPossibleHere on a cluster that couldn't reach this process. */
  get images(): { areMissing: boolean } {
    const { images } = this.#options;
    if (!images) throw new NotPossibleHere('needs an image server that the cluster reaches');
    return images;
  }

  get abilities(): Abilities {
    return this.#options.abilities;
  }

  /** Throws NotPossibleHere where a cluster lacks this; then what else is asked of those VMs isn't possible either. */
  needs(ability: Ability, ...names: readonly string[]): void {
    if (this.abilities[ability]) return;
    for (const name of names) this.lose(name, WHY_NOT[ability]);
    throw new NotPossibleHere(WHY_NOT[ability]);
  }

  /** A VM won't come into the state that the recording went on from. */
  lose(name: string, why: string): void {
    this.#lost.set(name, why);
  }

  /** A VM is in the state of the recording again. */
  regain(name: string): void {
    this.#lost.delete(name);
  }

  /** Why a VM isn't in the state that the recording went on from; undefined when nothing is known against it. */
  whyLost(name: string): string | undefined {
    return this.#lost.get(name);
  }

  get addUser(): SceneOptions['addUser'] {
    return this.#options.addUser;
  }

  get names(): NamespaceNames {
    return this.#options.names;
  }

  /** Throws NotPossibleHere on a cluster whose guests and nodes can't be told what to do. */
  get control(): Control {
    const { control } = this.#options;
    if (!control) throw new NotPossibleHere('needs scripted guests, which only the simulator has');
    return control;
  }

  /** Sends a request of set-up's own, in recorded names; the answer is in recorded names too. Refusals are answers. */
  async send(method: string, path: string, body?: Json, options: SendOptions = {}): Promise<Answer> {
    const { as = 'admin', type = 'application/json' } = options;
    const headers = { accept: 'application/json, */*', ...(body !== undefined && { 'content-type': type }) };
    return this.exchange({ method, path, as, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  }

  /** Like `send`, but a refusal is an error. */
  async must(method: string, path: string, body?: Json, options: SendOptions = {}): Promise<Json> {
    const answer = await this.send(method, path, body, options);
    if (answer.status < 300) return answer.body;
    throw new Error(
      `${method} ${path} was answered with ${answer.status}: ${JSON.stringify(answer.body).slice(0, 300)}`,
    );
  }

  /** Sends what is given in recorded names. */
  async exchange(outgoing: Outgoing): Promise<Answer> {
    const answer = await this.#options.transport.send(this.#actual(outgoing));
    return { ...answer, body: this.names.recordedJson(answer.body) };
  }

  open(outgoing: Outgoing): Promise<OpenWatch> {
    return this.#options.transport.watch(this.#actual(outgoing));
  }

  #actual(outgoing: Outgoing): Outgoing {
    const { path, body } = outgoing;
    const { names } = this;
    return { ...outgoing, path: names.toActual(path), body: body === undefined ? undefined : names.toActual(body) };
  }

  /** A recorded request as it is sent: placeholders filled, the recorder's default headers added. */
  outgoing(request: RecordedRequest, { headers: overrides = {}, sends = bodyText }: Editing = {}): Outgoing {
    const { method, path, as } = request;
    const body = request.body === undefined ? undefined : sends(request.body);
    return {
      method,
      path: this.bindings.fill(path),
      as,
      headers: headersOf(request, overrides),
      body: body === undefined ? undefined : this.bindings.fill(body),
    };
  }

  get patienceMs(): number {
    return this.#options.patienceMs;
  }

  get quietMs(): number {
    return this.#options.quietMs;
  }

  /** Polls until `read` gives something, and gives that; an error that says what it waited for when it never comes. */
  async until<T>(what: string, read: () => Promise<T | undefined>): Promise<T> {
    const poll = new PollUntil(this.patienceMs);
    do {
      const value = await read();
      if (value !== undefined) return value;
    } while (await poll.again());
    throw new Error(`never came about: ${what}`);
  }

  /** Waits until a state that `read` gives stays the same for a while, and gives it. */
  async settled<T extends Json>(what: string, read: () => Promise<T>): Promise<T> {
    let last = await read();
    return this.until(`${what} at rest`, async () => {
      await pause(this.#options.quietMs);
      const now = await read();
      if (isEqual(now, last)) return now;
      last = now;
      return undefined;
    });
  }
}

function watchOf(kind: TrackedKind, namespace: string): Outgoing {
  const plural = kind === 'vm' ? 'virtualmachines' : 'virtualmachineinstances';
  const path = `/apis/kubevirt.io/v1/namespaces/${namespace}/${plural}?watch=1`;
  return { method: 'GET', path, as: 'admin', headers: { accept: 'application/json' } };
}

/** Patience that ends: `again` waits a little and is true, or is false once the time is up. */
export class PollUntil {
  readonly #end: number;
  readonly #everyMs: number;

  constructor(patienceMs: number, everyMs = 50) {
    this.#end = Date.now() + patienceMs;
    this.#everyMs = everyMs;
  }

  async again(): Promise<boolean> {
    if (Date.now() > this.#end) return false;
    await pause(this.#everyMs);
    return true;
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** What the recording didn't keep isn't sent: managedFields, which a server fills by itself. */
function bodyText(body: Json): string {
  return textBody(body) ?? JSON.stringify(body, (_, value: unknown) => (value === '<elided>' ? undefined : value));
}

function headersOf(request: RecordedRequest, overrides: Readonly<Record<string, string>>): Record<string, string> {
  const { path, body } = request;
  const accept = path.startsWith('/apis/subresources.kubevirt.io') ? 'application/json, */*' : 'application/json';
  const headers: Record<string, string> = { accept, ...(body !== undefined && { 'content-type': 'application/json' }) };
  for (const [name, value] of Object.entries({ ...request.headers, ...overrides })) headers[name.toLowerCase()] = value;
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== '' && value !== '<elided>'));
}
