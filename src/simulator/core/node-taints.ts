/** Taints of nodes, and which of them a pod tolerates, for how long. */

export interface Taint {
  key: string;
  value?: string;
  effect: string;
  timeAdded?: string;
}

export interface Toleration {
  readonly key?: string;
  readonly operator?: string;
  readonly value?: string;
  readonly effect?: string;
  readonly tolerationSeconds?: number;
}

export const UNREACHABLE = 'node.kubernetes.io/unreachable';
/** Whoever sets it confirms that nothing runs on the node any more. */
export const OUT_OF_SERVICE = 'node.kubernetes.io/out-of-service';
export const UNSCHEDULABLE = 'node.kubernetes.io/unschedulable';

/** An empty key or effect of a toleration stands for every one; `Exists` for every value. */
function isFor(taint: Taint, toleration: Toleration): boolean {
  const { key, effect } = toleration;
  return isOpenOr(effect, taint.effect) && isOpenOr(key, taint.key) && hasValue(taint, toleration);
}

const isOpenOr = (wanted: string | undefined, given: string): boolean => !wanted || wanted === given;

const hasValue = (taint: Taint, { key, operator, value = '' }: Toleration): boolean =>
  operator === 'Exists' || (Boolean(key) && value === (taint.value ?? ''));

/** The taint that keeps a pod with these tolerations from being put on a node; undefined when none does. */
export function keepingOut(taints: readonly Taint[], tolerations: readonly Toleration[]): Taint | undefined {
  return taints.find(
    (taint) => taint.effect !== 'PreferNoSchedule' && !tolerations.some((toleration) => isFor(taint, toleration)),
  );
}

/** Milliseconds that a pod stays on a node with such a taint (NoExecute): Infinity when it stays for good. */
export function toleratedMs(taint: Taint, tolerations: readonly Toleration[]): number {
  const applying = tolerations.filter((toleration) => isFor(taint, toleration));
  if (applying.length === 0) return 0;
  return Math.min(...applying.map(({ tolerationSeconds = Infinity }) => Math.max(0, tolerationSeconds) * 1000));
}
