import { message } from '../messages/message.ts';
import { RedfishError } from '../messages/redfish-error.ts';

/**
 * Conditional requests (RFC 9110 13.1, DSP0266 6.5 and 7.5). If-Match is strict: what can't be read, and what isn't the
 * ETag of now, is 412. It compares strongly, so a weak tag never matches; If-None-Match compares weakly, and one that
 * can't be read says nothing. Whether a resource has an ETag at all is for its handler.
 */
type Tags = '*' | readonly string[];

const entityTag = /[ \t]*((?:W\/)?"[\x21\x23-\x7e\x80-\xff]*")[ \t]*(,|$)/y;

/** The entity tags of a header; undefined where it is malformed. */
function parseTags(header: string): Tags | undefined {
  if (header.trim() === '*') return '*';
  const tags: string[] = [];
  entityTag.lastIndex = 0;
  for (let more = true; more;) {
    const [, tag, separator] = entityTag.exec(header) ?? [];
    if (tag === undefined) return undefined;
    tags.push(tag);
    more = separator === ',';
  }
  return tags;
}

/** What a change is allowed by: called with the ETag of what would be changed, it throws RedfishError 412 where that isn't asked for. */
export type Precondition = (etag: string) => void;

const unconditional: Precondition = () => undefined;

/** The precondition that a request's If-Match is. */
export function preconditionOf(header: string | undefined): Precondition {
  if (header === undefined) return unconditional;
  const tags = parseTags(header);
  return (etag) => {
    if (tags !== '*' && !tags?.includes(etag)) throw new RedfishError(412, [message('PreconditionFailed', [])]);
  };
}

/** Whether a client that sends this If-None-Match has what a GET would answer. */
export function isNotModified(header: string | undefined, etag: string): boolean {
  const tags = header === undefined ? undefined : parseTags(header);
  return tags === '*' || (tags?.some((tag) => weak(tag) === weak(etag)) ?? false);
}

function weak(tag: string): string {
  return tag.startsWith('W/') ? tag.slice(2) : tag;
}
