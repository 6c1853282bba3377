/** Patch documents: which media types a resource takes, and what each makes of the stored object. */

import { parseJson } from '../api/body.ts';
import { decodePatched, strictlyRefusedPatch } from '../api/decode.ts';
import type { Wanted } from '../api/decode.ts';
import { applyJsonPatch, readJsonPatch } from '../api/json-patch.ts';
import { applyMergePatch } from '../api/merge-patch.ts';
import { applyStrategicMerge } from '../api/strategic-merge.ts';
import type { KubeObject } from '../objects.ts';
import type { Resource } from '../resources.ts';
import { badRequest, unsupportedMediaType } from '../status.ts';
import { mediaTypeOf } from './exchange.ts';
import type { Received } from './exchange.ts';
import { fieldValidationOf } from './options.ts';

type Change = (current: KubeObject) => KubeObject;

/** What each media type makes of a patch document. Server-side apply is left out. */
const CUSTOM_PATCHES = new Map<string, (document: unknown, resource: Resource) => Change>([
  [
    'application/json-patch+json',
    (document) => {
      const operations = readJsonPatch(document);
      return (current) => applyJsonPatch(current, operations);
    },
  ],
  ['application/merge-patch+json', (document) => (current) => applyMergePatch(current, document)],
]);

const BUILT_IN_PATCHES: typeof CUSTOM_PATCHES = new Map([
  ...CUSTOM_PATCHES,
  [
    'application/strategic-merge-patch+json',
    (document, { mergeKeys }) =>
      (current) =>
        applyStrategicMerge(current, document, mergeKeys),
  ],
]);

/** Reads a patch; `warn` is told what it brings that is unknown. Throws StatusError (400, 415, 422). */
export function readPatch(request: Received, wanted: Wanted, warn: (message: string) => void): Change {
  const { resource } = wanted;
  const patches = resource.custom ? CUSTOM_PATCHES : BUILT_IN_PATCHES;
  const make = patches.get(mediaTypeOf(request.headers));
  if (!make) throw unsupportedMediaType([...patches.keys()]);
  const mode = fieldValidationOf(request);
  const apply = make(documentOf(request.body), resource);
  return (current) => {
    const { object, warnings } = decodePatched(apply(current), wanted);
    if (mode === 'Strict' && warnings.length > 0) throw strictlyRefusedPatch(warnings);
    if (mode === 'Warn') warnings.forEach(warn);
    return object;
  };
}

function documentOf(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    throw badRequest(`error decoding patch: ${(error as Error).message}`);
  }
}
