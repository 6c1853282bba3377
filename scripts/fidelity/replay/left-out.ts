/**
 * What the simulator leaves out: recorded steps that need it are counted apart, as long as it answers like a server
 * that lacks it. On any other cluster they are compared like the rest.
 */

import type { RecordedRequest } from './recording.ts';

interface LeftOut {
  readonly what: string;
  readonly needs: (request: RecordedRequest) => boolean;
}

const LEFT_OUT: readonly LeftOut[] = [
  {
    what: 'server-side apply',
    needs: ({ headers = {} }) => Object.values(headers).some((value) => value.startsWith('application/apply-patch')),
  },
  {
    what: 'protobuf',
    needs: ({ headers = {} }) => headers['Accept'] === 'application/vnd.kubernetes.protobuf',
  },
];

/** Refusals by which a server says that it doesn't have something. */
const LACKING: ReadonlySet<number> = new Set([404, 405, 406, 415, 501]);

/** The name of what a recorded request needs and a simulator that answers so lacks; undefined for any other. */
export function leftOutBy(request: RecordedRequest, status: number): string | undefined {
  return LACKING.has(status) ? LEFT_OUT.find(({ needs }) => needs(request))?.what : undefined;
}
