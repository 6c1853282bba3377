/**
 * What virt-api answered on a real cluster, for every power call in every state a VM can be in: the code, then what
 * changed at once (run strategy, queued requests, the VMI's grace period).
 */

export const CALLS = [
  'start',
  'start-paused',
  'stop',
  'stop-grace0',
  'stop-grace5',
  'restart',
  'restart-grace0',
  'pause',
  'unpause',
  'reset',
  'softreboot',
] as const;

export type Call = (typeof CALLS)[number];

/** Per state, one answer for each of CALLS, in their order. */
// prettier-ignore
export const POWER_MATRIX: Readonly<Record<string, readonly string[]>> = {
  'halted-off': ['202 Always', '202 [Start paused]', '409', '409', '409', '409', '409', '404', '404', '404', '404'],
  'halted-stopping': ['409', '409', '409', '202 [Stop] grace 0', '202 [Stop] grace 5', '409', '409', '200', '409', '200', '200'],
  'always-running': ['409', '409', '202 Halted', '202 Halted grace 0', '202 Halted grace 5', '202 [Stop Start]', '202 [Stop Start] grace 1', '200', '409', '200', '200'],
  'always-paused': ['409', '409', '202 Halted', '202 Halted grace 0', '202 Halted grace 5', '202 [Stop Start]', '202 [Stop Start] grace 1', '409', '200', '200', '409'],
  'always-starting': ['409', '409', '202 Halted', '202 Halted grace 0', '202 Halted grace 5', '202 [Stop Start]', '202 [Stop Start] grace 1', '409', '409', '400', '409'],
  'always-crashed': ['409', '409', '202 Halted', '202 Halted grace 0', '202 Halted grace 5', '202 [Stop Start]', '202 [Stop Start] grace 1', '200', '409', '200', '200'],
  'always-stopping': ['409', '409', '202 Halted', '202 Halted grace 0', '202 Halted grace 5', '202 [Stop Start]', '202 [Stop Start] grace 1', '200', '409', '200', '200'],
  'manual-off': ['202 [Start]', '202 [Start paused]', '409', '409', '409', '409', '409', '404', '404', '404', '404'],
  'manual-running': ['409', '409', '202 [Stop]', '202 [Stop] grace 0', '202 [Stop] grace 5', '202 [Stop Start]', '202 [Stop Start] grace 1', '200', '409', '200', '200'],
  'manual-paused': ['409', '409', '202 [Stop]', '202 [Stop] grace 0', '202 [Stop] grace 5', '202 [Stop Start]', '202 [Stop Start] grace 1', '409', '200', '200', '409'],
  'manual-starting': ['409', '409', '202 [Stop]', '202 [Stop] grace 0', '202 [Stop] grace 5', '202 [Stop Start]', '202 [Stop Start] grace 1', '409', '409', '400', '409'],
  'manual-stopping': ['409', '409', '202', '202 grace 0', '202 grace 5', '500', '500 grace 1', '200', '409', '200', '200'],
  'manual-succeeded': ['202 [Stop Start]', '202 [Stop Start paused]', '409', '409', '409', '202 [Stop Start]', '202 [Stop Start] grace 1', '409', '409', '400', '409'],
  'manual-failed': ['202 [Stop Start]', '202 [Stop Start paused]', '409', '409', '409', '202 [Stop Start]', '202 [Stop Start] grace 1', '409', '409', '400', '409'],
  'rerun-running': ['409', '409', '202 [Stop]', '202 [Stop] grace 0', '202 [Stop] grace 5', '202 [Stop Start]', '202 [Stop Start] grace 1', '200', '409', '200', '200'],
  'rerun-paused': ['409', '409', '202 [Stop]', '202 [Stop] grace 0', '202 [Stop] grace 5', '202 [Stop Start]', '202 [Stop Start] grace 1', '409', '200', '200', '409'],
  'rerun-succeeded': ['202 [Start]', '202 [Start paused]', '409', '409', '409', '409', '409', '404', '404', '404', '404'],
  'rerun-failed': ['409', '409', '202 [Stop]', '202 [Stop] grace 0', '202 [Stop] grace 5', '202 [Stop Start]', '202 [Stop Start] grace 1', '200', '409', '200', '200'],
  'rerun-stopping': ['409', '409', '202', '202 grace 0', '202 grace 5', '500', '500 grace 1', '200', '409', '200', '200'],
  'once-running': ['409', '409', '202 Halted', '202 Halted grace 0', '202 Halted grace 5', '409', '409', '200', '409', '200', '200'],
  'once-paused': ['409', '409', '202 Halted', '202 Halted grace 0', '202 Halted grace 5', '409', '409', '409', '200', '200', '409'],
  'once-succeeded': ['409', '409', '202 Halted', '202 Halted', '202 Halted', '409', '409', '409', '409', '400', '409'],
  'receiver-off': ['409', '409', '202', '202 grace 0', '202 grace 5', '202 [Stop Start]', '202 [Stop Start] grace 1', '409', '409', '400', '409'],
  'once-failed': ['409', '409', '202 Halted', '202 Halted', '202 Halted', '409', '409', '409', '409', '400', '409'],
};
