/**
 * How long each step of the cluster takes in reality. Only what the controllers, the node and the guest do by themselves
 * is here; times that an object states (grace periods, back-off) are not scaled by the pace (pacing.ts).
 */

/** Each step's shortest and longest duration in milliseconds, for a small VM whose images are on the node already. */
export const REALISTIC = {
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
  nodeRegistered: [2000, 5000],
  podCollected: [1000, 20_000],
  orphanedPodCollected: [40_000, 60_000],
  readinessFollows: [200, 500],
  handlerCall: [200, 400],
  snapshotTaken: [300, 1500],
  migrationPrepared: [1000, 3000],
  guestMigrated: [3000, 15_000],
  migrationAborted: [500, 2000],
  nodeLost: [20_000, 250_000],
  garbageCollected: [1000, 5000],
  nodeUnready: [40_000, 50_000],
  volumeProvisioned: [1000, 3000],
  volumeCloned: [1000, 3000],
  importerPodRuns: [2000, 5000],
  importerWorks: [1500, 3000],
  attachmentPodCreated: [500, 2000],
  attachmentPodRuns: [500, 3000],
  attachmentPodDeleted: [500, 3000],
  volumeMounted: [2000, 5000],
  mediumInserted: [1000, 2000],
  mediumRemoved: [2000, 10_000],
  hotplugApplied: [1000, 3000],
} as const satisfies Record<string, readonly [number, number]>;

export type Step = keyof typeof REALISTIC;

/** Says how many milliseconds a step takes this time. */
export type Delays = (step: Step) => number;
