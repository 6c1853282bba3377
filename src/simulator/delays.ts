/**
 * How long each step of the cluster takes, per pace. Only what the controllers, the node and the guest do by themselves
 * is here; times that an object states (grace periods, back-off) are not scaled by the pace.
 */

import type { Random } from './random.ts';

export type Pace = 'instant' | 'realistic';

/** Each step's shortest and longest duration in milliseconds, for a small VM whose images are on the node already. */
const REALISTIC = {
  controllerSync: [50, 150],
  podCreated: [700, 1300],
  podScheduled: [100, 200],
  podReady: [4000, 6000],
  domainStarted: [2500, 3500],
  guestReady: [300, 700],
  agentConnected: [20_000, 60_000],
  podTerminating: [150, 250],
  guestShutdown: [5000, 20_000],
  domainDestroyed: [1000, 2000],
  podDeleted: [800, 1200],
  readinessFollows: [200, 500],
  handlerCall: [200, 400],
  nodeLost: [60_000, 300_000],
  garbageCollected: [1000, 5000],
} as const satisfies Record<string, readonly [number, number]>;

export type Step = keyof typeof REALISTIC;

/** Says how many milliseconds a step takes this time. */
export type Delays = (step: Step) => number;

export function delaysOf(pace: Pace, random: Random): Delays {
  if (pace === 'instant') return () => 0;
  return (step) => random.between(REALISTIC[step][0], REALISTIC[step][1]);
}
