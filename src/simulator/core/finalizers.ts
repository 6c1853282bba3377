/** The finalizers of metav1's propagation policies. */
export const ORPHAN = 'orphan';
export const FOREGROUND = 'foregroundDeletion';
