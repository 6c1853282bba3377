/** An answer, held against the recorded one: status, the headers that matter, the body. */

import { parse } from 'yaml';

import { isEqual, textAt } from '../json.ts';
import type { Json } from '../json.ts';
import { areReadAlike, compare, shortOf } from './compare.ts';
import type { Difference } from './compare.ts';
import { below } from './judged.ts';
import type { Bindings } from './placeholders.ts';
import { textBody } from './recording.ts';
import type { RecordedResponse } from './recording.ts';
import { HEADERS } from './rules.ts';
import type { Answer } from './transport.ts';
import { compareEvents } from './watch-events.ts';
import type { WatchAnswer } from './watch-exchange.ts';

type Head = Pick<Answer, 'status' | 'headers'>;

/** With another status code nothing of the answer is what was recorded, so that is the one difference. */
export function compareAnswer(recorded: RecordedResponse, answer: Answer, bindings: Bindings): Difference[] {
  if (recorded.status !== answer.status) {
    const [expected, got] = [recorded.body ?? null, answer.body].map(saidBy);
    return [{ path: 'status', expected: `${recorded.status}${expected ?? ''}`, got: `${answer.status}${got ?? ''}` }];
  }
  return [...compareHead(recorded, answer), ...compareBodies(recorded.body ?? null, answer.body, bindings)];
}

/** A watch: how it began and ended, and its events in between. */
export function compareWatch(recorded: RecordedResponse, answer: WatchAnswer, bindings: Bindings): Difference[] {
  if (recorded.status !== answer.status) {
    return [{ path: 'status', expected: String(recorded.status), got: String(answer.status) }];
  }
  const events = compareEvents(recorded.events ?? [], answer.events, bindings);
  return [...compareHead(recorded, answer), ...compareEnd(recorded, answer.end), ...events];
}

/** What an answer says of why, for people. */
function saidBy(body: Json): string {
  const text = textAt(body, 'message') || textAt(body, 'text');
  return text ? ` (${text.slice(0, 200).replace(/\s+/g, ' ').trim()})` : '';
}

function compareBodies(recorded: Json, actual: Json, bindings: Bindings): Difference[] {
  const [expected, got] = [textBody(recorded), textBody(actual)];
  if (expected === undefined || got === undefined) return below('body', compare(recorded, actual, bindings));
  return compareTexts(expected, got, bindings);
}

/** Prose is anybody's; a document in YAML is compared as one, and what is no prose (`ok`) as it stands. */
function compareTexts(recorded: string, actual: string, bindings: Bindings): Difference[] {
  if (/^apiVersion:/.test(recorded)) {
    const documents = [withoutVersions(recorded), actual].map((text) => parse(text) as Json);
    return below('body', compare(documents[0], documents[1], bindings));
  }
  const isWord = /^\w+$/.test(recorded);
  const isAlike = isWord ? recorded === actual : actual !== '' && areReadAlike(recorded, actual, 'text');
  return isAlike ? [] : [{ path: 'body.text', expected: shortOf(recorded), got: shortOf(actual) }];
}

/** In text the recorder replaced no versions. */
function withoutVersions(yaml: string): string {
  return yaml.replace(/resourceVersion: "\d+"/g, 'resourceVersion: <rv-current>');
}

function compareHead(recorded: Head, actual: Head): Difference[] {
  const names = HEADERS.filter((name) => !isEqual(headerOf(recorded, name), headerOf(actual, name)));
  const differing = names.map((name) => ({
    path: `headers.${name}`,
    expected: shortOf(headerOf(recorded, name)),
    got: shortOf(headerOf(actual, name)),
  }));
  return [...differing, ...compareWarnings(recorded, actual)];
}

function headerOf({ headers }: Head, name: string): string | undefined {
  const value = headers[name];
  return value === undefined ? undefined : [value].flat().join(', ');
}

/** As many warnings as recorded; their words are prose. */
function compareWarnings(recorded: Head, actual: Head): Difference[] {
  const [expected, got] = [recorded, actual].map(({ headers }) => String([headers['warning'] ?? []].flat().length));
  return expected === got ? [] : [{ path: 'headers.warning.length', expected: expected ?? '', got: got ?? '' }];
}

function compareEnd({ end }: RecordedResponse, got: string): Difference[] {
  return end && end !== got ? [{ path: 'end', expected: end, got }] : [];
}
