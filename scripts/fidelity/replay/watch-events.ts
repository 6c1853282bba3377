/** The sequence of a watch's events, held against the recorded one. */

import { at, isObject, isEqual, textAt } from '../json.ts';
import type { Json } from '../json.ts';
import { compare } from './compare.ts';
import type { Difference } from './compare.ts';
import type { Bindings } from './placeholders.ts';

/**
 * Compares events one by one. A controller may write the same thing twice (a conflict, a second try), so an event that
 * shows what the one before it showed counts as a repeat on either side.
 */
export function compareEvents(expected: readonly Json[], actual: readonly Json[], bindings: Bindings): Difference[] {
  const [was, is] = [expected, actual].map(withoutRepeats).map(withoutBookmarks) as [Json[], Json[]];
  if (expected.some(isBookmark) && !actual.some(isBookmark)) {
    return [{ path: 'events', expected: 'bookmarks', got: 'none' }];
  }
  const types = [was, is].map((events) => events.map((event) => textAt(event, 'type') || 'document').join(' '));
  if (types[0] !== types[1]) {
    return [{ path: 'events', expected: types[0] ?? '', got: types[1] ?? '' }];
  }
  return was.flatMap((event, index) =>
    compare(event, is[index], bindings).map((difference) => ({
      ...difference,
      path: `events[${index}].${difference.path}`,
    })),
  );
}

/** When one comes is up to the server's own time; the one that ends the initial events isn't of these. */
function isBookmark(event: Json): boolean {
  const annotations = at(event, 'object', 'metadata', 'annotations');
  return textAt(event, 'type') === 'BOOKMARK' && !isObject(annotations);
}

function withoutBookmarks(events: readonly Json[]): readonly Json[] {
  return events.filter((event) => !isBookmark(event));
}

function withoutRepeats(events: readonly Json[]): readonly Json[] {
  return events.filter((event, index) => {
    const before = events[index - 1];
    return before === undefined || textAt(event, 'type') !== 'MODIFIED' || !isEqual(shown(event), shown(before));
  });
}

/** An event's object without what changes in every write. */
function shown(event: Json): Json {
  const object = at(event, 'object');
  if (!isObject(object)) return event;
  const metadata = at(object, 'metadata');
  const { resourceVersion: _version, managedFields: _fields, ...rest } = isObject(metadata) ? metadata : {};
  return { ...object, metadata: rest };
}
