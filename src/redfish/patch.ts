import { message, type Message } from '../messages/message.ts';
import { RedfishError } from '../messages/redfish-error.ts';

/**
 * What a PATCH asks for (DSP0266 7.8), by a table of the properties that can be written. The validator has refused what the
 * schema doesn't have and what has the wrong type; here it is held against the resource as it is now: what is echoed
 * unchanged is no change, annotations are ignored, and other properties can't be written. All or nothing is changed.
 */

/** What a new value changes, or the message that says why it can't be. It never gets null. */
export type Setter<Change> = (value: unknown, name: string) => Partial<Change> | Refusal;

export type PatchTable<Change> = Readonly<Record<string, Setter<Change>>>;

/** A value that a property can't have. */
export class Refusal {
  readonly message: Message;

  constructor(refusal: Message) {
    this.message = refusal;
  }
}

/** A setter for a value that needs no check beyond the schema's. */
export function sets<Change>(key: keyof Change): Setter<Change> {
  return (value) => ({ [key]: value }) as Partial<Change>;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * The changes that a body asks for; empty where everything writable in it is so already. Throws RedfishError 400 with a
 * message for each property that can't be changed so, or NoOperation where none is named that could be.
 * @param current the resource as a GET shows it
 */
export function readPatch<Change>(body: object, current: object, table: PatchTable<Change>): Partial<Change> {
  const given = propertiesOf(body);
  const changes: Partial<Change>[] = [];
  const refusals: Message[] = [];
  for (const [name, value] of given) {
    if (echoes(value, ownOf(current as Json, name))) continue;
    const outcome = valueOf(name, value, ownOf(table, name));
    if (outcome instanceof Refusal) refusals.push(outcome.message);
    else changes.push(outcome);
  }
  refuse(refusals);
  if (!given.some(([name]) => Object.hasOwn(table, name))) {
    throw new RedfishError(400, [message('NoOperation', [])]);
  }
  return Object.assign({}, ...changes) as Partial<Change>;
}

/**
 * Refuses what a POST says about properties that nobody can set, where it isn't what they will be.
 * @param settable the properties that are used
 * @param expected what others may say
 */
export function refuseReadOnly(body: object, settable: readonly string[], expected: object): void {
  refuse(
    propertiesOf(body)
      .filter(([name, value]) => !settable.includes(name) && !echoes(value, ownOf(expected as Json, name)))
      .map(([name]) => notWritable(name)),
  );
}

function valueOf<Change>(name: string, value: unknown, setter: Setter<Change> | undefined): Partial<Change> | Refusal {
  if (setter === undefined) return new Refusal(notWritable(name));
  if (value === null) {
    return new Refusal(message('PropertyValueTypeError', ['null', name], { relatedProperties: [`#/${name}`] }));
  }
  return setter(value, name);
}

function notWritable(name: string): Message {
  return message('PropertyNotWritable', [name], { relatedProperties: [`#/${name}`] });
}

function refuse([first, ...others]: readonly Message[]): void {
  if (first !== undefined) throw new RedfishError(400, [first, ...others]);
}

/** Without annotations, of the object and of its properties. */
function propertiesOf(body: object): (readonly [string, unknown])[] {
  return Object.entries(body).filter(([name]) => !name.includes('@'));
}

/** Whether what a client sends says nothing new: objects may leave things out, lists may not. */
function echoes(given: unknown, current: unknown): boolean {
  if (Array.isArray(given)) {
    return (
      Array.isArray(current) && given.length === current.length && given.every((each, at) => echoes(each, current[at]))
    );
  }
  if (isObject(given) && isObject(current)) {
    return Object.entries(given).every(([name, value]) => isMeta(name) || echoes(value, ownOf(current, name)));
  }
  return given === current;
}

/** Annotations about a value; of them only `@odata.id` is the value itself, that of a link. */
function isMeta(name: string): boolean {
  return name.includes('@') && name !== '@odata.id';
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A property that a client names `constructor` isn't one of an object's own. */
function ownOf<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
