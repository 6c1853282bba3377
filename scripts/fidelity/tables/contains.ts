/** Whether a value holds at least what is wanted: the comparison of tables that state what matters and no more. */

import { isList, isObject } from '../json.ts';
import type { Json } from '../json.ts';
import { shortOf } from '../replay/compare.ts';
import type { Difference } from '../replay/compare.ts';

/** What is missing or other; null stands for what must not be there, and lists are compared item by item. */
export function missingIn(actual: Json | undefined, wanted: Json, path = ''): Difference[] {
  if (isObject(wanted) && isObject(actual)) {
    return Object.entries(wanted).flatMap(([key, value]) =>
      missingIn(actual[key], value, path ? `${path}.${key}` : key),
    );
  }
  if (isList(wanted) && isList(actual) && wanted.length === actual.length) {
    return wanted.flatMap((value, index) => missingIn(actual[index], value, `${path}[${index}]`));
  }
  return (actual ?? null) === wanted ? [] : [{ path, expected: shortOf(wanted ?? undefined), got: shortOf(actual) }];
}
