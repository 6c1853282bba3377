/** What the clone populator says on a claim, and the phase that its DataVolume shows for it. */
export const CLONE_PHASES: Readonly<Record<string, string>> = {
  Pending: 'CloneScheduled',
  CSIClone: 'CSICloneInProgress',
  HostClone: 'CloneInProgress',
  Rebind: 'RebindInProgress',
  Succeeded: 'Succeeded',
};
