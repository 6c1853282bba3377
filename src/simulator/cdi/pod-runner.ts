/**
 * What scheduler and kubelet do for the pods that fill claims: give them a node, wait for what they mount, run their
 * container, start it again with a growing back-off when it fails. What the container does is import-run.ts' business.
 */

import { writeChange } from '../controller-api.ts';
import { claimsOf } from '../core/claim-users.ts';
import type { ContainerStatus, PersistentVolumeClaim, Pod } from '../core/kinds.ts';
import { configMaps, persistentVolumeClaims, persistentVolumes, pods, secrets } from '../core/rows.ts';
import { conditionOf, timestamp } from '../objects.ts';
import type { ObjectMeta } from '../objects.ts';
import type { Change } from '../store.ts';
import { keyOf } from '../store.ts';
import { Reconciler, changesOf } from '../reconciler.ts';
import type { Watch } from '../reconciler.ts';
import { ANNOTATIONS } from './annotations.ts';
import { importRun } from './import-run.ts';
import { isImporterPod, isUpload, scratchOf } from './importer-pod.ts';
import type { Outcome } from './importer/outcome.ts';
import { CRASH_LOOP, ended, restartDelay, running, waiting, withContainer } from './pod-states.ts';
import { claimPhase } from './status.ts';
import type { Transfer } from './transfers.ts';
import { CDI_CONTROLLER } from './users.ts';

const POD = { resource: pods, user: CDI_CONTROLLER } as const;

/** A container that has failed is shown as such for so long before it is shown as waiting for its restart. */
const FAILURE_SHOWN_MS = 1000;

export class PodRunner extends Reconciler {
  protected override readonly delay = 'importerPodRuns';
  protected readonly watches: readonly Watch[] = [
    changesOf(persistentVolumeClaims, ({ after }) => this.#podsOf(after.object.metadata)),
    ...[secrets, configMaps].map((resource) =>
      changesOf(resource, ({ after }) => this.#waitingIn(after.object.metadata.namespace)),
    ),
  ];
  /** The pods that fill claims, among all others. */
  readonly #known = new Set<string>();

  override start(): void {
    const { store, supervision, nodes, contents } = this.api;
    const supervisor = supervision.of(this);
    super.start();
    supervisor.subscribe(store, pods, (change) => this.#podChanged(change));
    supervisor.subscribe(store, persistentVolumes, ({ type, after }) => {
      if (type === 'DELETED') contents.forget(after.key);
    });
    nodes.onChange(() => this.#waiting([...this.#known]).forEach((key) => this.enqueue(key)));
  }

  #podChanged({ type, after: { key, object } }: Change<Pod>): void {
    if (!isImporterPod(object)) return;
    if (type === 'ADDED') {
      this.#known.add(key);
      this.enqueue(key, this.api.delays('podScheduled'));
    } else if (type === 'DELETED') {
      this.#known.delete(key);
      this.api.transfers.abort(claimUid(object));
    }
  }

  /** The pods of a claim, or of the claim that a scratch claim is for: they may be able to run now. */
  #podsOf({ namespace, name }: ObjectMeta): string[] {
    const filled = name.replace(/-scratch$/, '');
    return this.#waiting([`importer-${filled}`, `cdi-upload-${filled}`].map((pod) => keyOf(namespace, pod)));
  }

  /** All pods of a namespace may be able to run now. */
  #waitingIn(namespace = ''): string[] {
    return this.#waiting([...this.#known].filter((key) => key.startsWith(`${namespace}/`)));
  }

  #waiting(keys: readonly string[]): string[] {
    return keys.filter((key) => this.#known.has(key) && this.#pod(key)?.status?.phase === 'Pending');
  }

  #pod(key: string): Pod | undefined {
    return this.api.store.get(pods, key)?.object;
  }

  protected reconcile(key: string): void {
    const pod = this.#pod(key);
    if (pod?.status?.phase !== 'Pending') return;
    if (conditionOf(pod.status.conditions, 'PodScheduled')?.status === 'True') this.#tryToRun(pod, key);
    else this.#schedule(pod, key);
  }

  #schedule(pod: Pod, key: string): void {
    const { nodes, random, clock } = this.api;
    const now = timestamp(clock.now());
    if (!nodes.schedulable) {
      const condition = {
        type: 'PodScheduled',
        status: 'False',
        reason: 'Unschedulable',
        message: 'no node has room for the pod',
        lastTransitionTime: now,
      } as const;
      this.#setStatus(pod, (status) => ({ ...status, conditions: [condition] }));
      return;
    }
    writeChange(this.api, POD, pod, ({ spec }) => {
      spec.nodeName ??= nodes.pick(random);
    });
    const scheduled = { type: 'PodScheduled', status: 'True', lastTransitionTime: now } as const;
    this.#setStatus(pod, (status) => ({
      ...status,
      startTime: now,
      conditions: [scheduled],
      containerStatuses: [waiting(pod, 'ContainerCreating')],
    }));
    this.enqueue(key);
  }

  /** Runs the container once every claim is bound and everything it names is there; looks again when something changes. */
  #tryToRun(pod: Pod, key: string): void {
    const claim = this.#claimOf(pod);
    if (!claim || !claimsOf(pod).every((name) => this.#isBound(pod, name))) return;
    if (isUpload(claim)) {
      this.#setStatus(pod, (status) => running(status, this.api.clock.now(), this.#ip()));
      return;
    }
    const run = importRun(this.api, { claim, hasScratch: scratchOf(pod) !== undefined });
    if (run === 'missing') return;
    if (run === 'unpullable') {
      this.#setStatus(pod, (status) => ({ ...status, containerStatuses: [waiting(pod, 'ErrImagePull')] }));
      return;
    }
    this.#setStatus(pod, (status) => running(status, this.api.clock.now(), this.#ip()));
    this.#run(key, pod, claim, run);
  }

  /** However little there is to fetch, the importer needs its time. */
  #run(key: string, pod: Pod, claim: PersistentVolumeClaim, run: Transfer['run']): void {
    const { clock, delays, transfers } = this.api;
    const earliest = clock.now() + delays('importerWorks');
    const end = (outcome: Outcome): void => {
      const left = earliest - clock.now();
      if (left > 0) clock.after(left, () => this.#ended(key, pod, claim, outcome));
      else this.#ended(key, pod, claim, outcome);
    };
    transfers.start(claim.metadata.uid, { run, ended: end });
  }

  #claimOf({ metadata: { namespace, ownerReferences } }: Pod): PersistentVolumeClaim | undefined {
    const name = ownerReferences?.[0]?.name ?? '';
    return this.api.store.get(persistentVolumeClaims, keyOf(namespace, name))?.object;
  }

  #isBound({ metadata: { namespace } }: Pod, name: string): boolean {
    const claim = this.api.store.get(persistentVolumeClaims, keyOf(namespace, name))?.object;
    return claim !== undefined && claimPhase(claim) === 'Bound';
  }

  #ip(): string {
    return `10.244.${this.api.random.between(1, 254)}.${this.api.random.between(2, 254)}`;
  }

  #ended(key: string, { metadata: { uid } }: Pod, claim: PersistentVolumeClaim, outcome: Outcome): void {
    const pod = this.#pod(key);
    if (pod?.metadata.uid !== uid) return;
    if (outcome.kind === 'done') this.#keep(claim, outcome);
    this.#setStatus(pod, (status) => ended(status, outcome, this.api.clock.now()));
    if (outcome.kind === 'failed') this.#restartLater(key, pod);
  }

  #keep({ metadata: { annotations }, spec }: PersistentVolumeClaim, image: Extract<Outcome, { kind: 'done' }>): void {
    const { bytes, sha256, format } = image;
    const source = annotations?.[ANNOTATIONS.endpoint] ?? '';
    this.api.contents.fill(spec.volumeName ?? '', { bytes, sha256, format, source });
  }

  #restartLater(key: string, { metadata: { uid }, status }: Pod): void {
    const delay = restartDelay(status?.containerStatuses?.[0]?.restartCount ?? 0);
    const isSame = (): Pod | undefined => {
      const pod = this.#pod(key);
      // What is to go isn't started again.
      return pod?.metadata.uid === uid && !pod.metadata.deletionTimestamp ? pod : undefined;
    };
    if (delay > FAILURE_SHOWN_MS) {
      this.api.clock.after(FAILURE_SHOWN_MS, () => {
        const pod = isSame();
        if (pod)
          this.#setContainer(pod, (container) => ({
            ...container,
            lastState: container.state,
            state: { waiting: CRASH_LOOP },
          }));
      });
    }
    this.api.clock.after(delay, () => {
      const pod = isSame();
      if (pod) this.#restart(pod, key);
    });
  }

  #restart(pod: Pod, key: string): void {
    this.#setContainer(pod, (container) => ({ ...container, restartCount: container.restartCount + 1 }));
    this.#tryToRun(this.#pod(key) ?? pod, key);
  }

  #setContainer(pod: Pod, change: (container: ContainerStatus) => ContainerStatus): void {
    this.#setStatus(pod, (status) => withContainer(status, change));
  }

  #setStatus(pod: Pod, change: (status: NonNullable<Pod['status']>) => Pod['status']): void {
    writeChange(this.api, { ...POD, subresource: 'status' }, pod, (draft) => {
      const status = change(draft.status ?? {});
      if (status) draft.status = status;
    });
  }
}

const claimUid = ({ metadata }: Pod): string => metadata.ownerReferences?.[0]?.uid ?? '';
