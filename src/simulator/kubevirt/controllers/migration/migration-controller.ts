/**
 * Runs every live migration along its table: virt-controller's part (pods, hand-off) and that of the two virt-handlers.
 * Of several migrations of one guest the oldest goes first.
 */

import { textOf } from '../../../json.ts';
import { isFinal, timestamp } from '../../../objects.ts';
import type { VirtualMachineInstance } from '../../../objects.ts';
import { changesOf } from '../../../reconciler.ts';
import type { Watch } from '../../../reconciler.ts';
import { keyOf } from '../../../store.ts';
import type { Change } from '../../../store.ts';
import { VIRT_CONTROLLER, VIRT_HANDLER } from '../../../user.ts';
import type { User } from '../../../user.ts';
import { nodes as nodeRows } from '../../../core/rows.ts';
import { recordEvent } from '../../../core/events.ts';
import type { ControllerApi } from '../../../controller-api.ts';
import { writeChange } from '../../../controller-api.ts';
import type { Migration, MigrationPhase } from '../../kinds.ts';
import { virtualMachineInstanceMigrations, virtualMachineInstances } from '../../rows.ts';
import { tellOfInstance } from '../instance/instance-events.ts';
import type { LauncherPods } from '../launcher/launcher-pods.ts';
import { fittingNodes } from '../lifecycle/placement.ts';
import { CONTROLLER_SOURCE } from '../names.ts';
import { KeyIndex } from '../../../key-index.ts';
import { StepController } from '../step-controller.ts';
import type { NextStep } from '../step-controller.ts';
import { adopt, arrive, enter, handOff, isOver, note, release, stay } from './migration.ts';
import { migrationStateOf } from './state.ts';
import { MIGRATION_TABLE } from './table.ts';
import type { MigrationDeed, MigrationSituation } from './table.ts';

const ON_MIGRATION = { resource: virtualMachineInstanceMigrations, user: VIRT_CONTROLLER } as const;

export class MigrationController extends StepController {
  readonly #pods: LauncherPods;
  /** The keys of migrations by that of their VMI. */
  readonly #byInstance = new KeyIndex();
  protected readonly watches: readonly Watch[] = [
    changesOf(virtualMachineInstanceMigrations, (change) => this.#changed(change)),
    changesOf(virtualMachineInstances, ({ after }) => this.#byInstance.get(after.key)),
    changesOf(nodeRows, () => [...this.api.store.keys(virtualMachineInstanceMigrations)]),
  ];

  constructor(api: ControllerApi, pods: LauncherPods) {
    super(api);
    this.#pods = pods;
  }

  override start(): void {
    const { store, nodes, guests } = this.api;
    super.start();
    guests.onChange((namespace, name) => this.#considerAll(this.#byInstance.get(keyOf(namespace, name))));
    nodes.onChange(() => this.#considerAll(store.keys(virtualMachineInstanceMigrations)));
  }

  /** A migration, and those of the same guest, which may have waited for it. */
  #changed({ type, after }: Change<Migration>): string[] {
    const instance = instanceKey(after.object);
    this.#byInstance.set(after.key, type === 'DELETED' ? [] : [instance]);
    return [after.key, ...this.#byInstance.get(instance)];
  }

  #considerAll(keys: Iterable<string>): void {
    for (const key of [...keys]) this.consider(key);
  }

  #migration(key: string): Migration | undefined {
    return this.api.store.get(virtualMachineInstanceMigrations, key)?.object;
  }

  #situation(migration: Migration): MigrationSituation {
    const { store, nodes, guests, clock } = this.api;
    const { namespace = '', uid } = migration.metadata;
    const name = migration.spec.vmiName ?? '';
    const vmi = store.get(virtualMachineInstances, keyOf(namespace, name))?.object;
    const wish = { ...vmi?.spec.nodeSelector, ...migration.spec.addedNodeSelector };
    return {
      migration,
      vmi,
      target: vmi && this.#pods.targetOf(vmi, uid),
      fitting: vmi
        ? fittingNodes(
            { vmi: { ...vmi, spec: { ...vmi.spec, nodeSelector: wish } }, nodes, store },
            vmi.status.nodeName,
          )
        : [],
      isBehind: this.#isBehind(migration),
      isDoomed: guests.peek(namespace, name).migrationFails,
      now: clock.now(),
    };
  }

  #isBehind(migration: Migration): boolean {
    const { uid } = migration.metadata;
    for (const key of this.#byInstance.get(instanceKey(migration))) {
      const other = this.#migration(key);
      if (other && other.metadata.uid !== uid && !isOver(other) && isOlder(other, migration)) return true;
    }
    return false;
  }

  protected next(key: string): NextStep | undefined {
    const migration = this.#migration(key);
    if (!migration) return undefined;
    const situation = this.#situation(migration);
    const row = MIGRATION_TABLE.find(({ when }) => when(situation));
    if (!row) return undefined;
    const { name, after, deed } = row;
    const wait = (): number => (typeof after === 'string' ? this.api.delays(after) : after(situation));
    if (typeof after !== 'string' && after(situation) === Infinity) return undefined;
    return { name, wait, run: () => this.#do(deed, this.#situation(this.#migration(key) ?? migration)) };
  }

  #do(deed: MigrationDeed, situation: MigrationSituation): void {
    const deeds: Record<MigrationDeed, (situation: MigrationSituation) => void> = {
      adopt: ({ migration }) => {
        const adopted = writeChange(this.api, ON_MIGRATION, migration, adopt);
        if (adopted) this.#enter(adopted, 'Pending');
      },
      'create target': (s) => this.#createTarget(s),
      'start target': (s) => this.#startTarget(s),
      'hand off': (s) => this.#handOff(s),
      'target is ready': ({ migration, vmi, target }) => {
        const ready = { targetNodeAddress: textOf(target?.status?.podIP), targetNodeDomainDetected: true };
        this.#onInstance(vmi, VIRT_HANDLER, (draft) => note(draft, ready));
        this.#enter(migration, 'TargetReady');
      },
      move: ({ migration, vmi, now }) => {
        const written = this.#onInstance(vmi, VIRT_HANDLER, (draft) => note(draft, { startTimestamp: timestamp(now) }));
        this.#tell(written, VIRT_HANDLER, 'Migrating', 'VirtualMachineInstance is migrating.');
        this.#enter(migration, 'Running');
      },
      arrive: (s) => this.#arrive(s),
      fail: (s) => this.#fail(s, 'the migration could not be carried out'),
      abort: (s) => {
        this.#onInstance(s.vmi, VIRT_HANDLER, (draft) =>
          note(draft, { abortRequested: true, abortStatus: 'Succeeded' }),
        );
        this.#fail(s, 'Live migration aborted');
      },
      'clean up': ({ migration }) => void writeChange(this.api, ON_MIGRATION, migration, release),
    };
    deeds[deed](situation);
  }

  #enter(migration: Migration, phase: MigrationPhase, vmi?: VirtualMachineInstance): void {
    const now = this.api.clock.now();
    writeChange(this.api, { ...ON_MIGRATION, subresource: 'status' }, migration, (draft) => {
      enter(draft, phase, now);
      const state = vmi && migrationStateOf(vmi);
      if (state && draft.status) draft.status.migrationState = state;
    });
  }

  #onInstance(
    vmi: VirtualMachineInstance | undefined,
    user: User,
    change: (draft: VirtualMachineInstance) => void,
  ): VirtualMachineInstance | undefined {
    return vmi && writeChange(this.api, { resource: virtualMachineInstances, user }, vmi, change);
  }

  #tell(vmi: VirtualMachineInstance | undefined, user: User, reason: string, message: string): void {
    if (vmi) tellOfInstance(this.api, vmi, user, [{ type: 'Normal', reason, message }]);
  }

  #createTarget({ migration, vmi }: MigrationSituation): void {
    if (!vmi) return;
    const pod = this.#pods.createTarget(vmi, migration.metadata.uid);
    const message = `Created migration target pod ${pod.metadata.name}`;
    recordEvent(this.api, {
      object: migration,
      type: 'Normal',
      reason: 'SuccessfulCreate',
      message,
      source: CONTROLLER_SOURCE,
    });
    this.#enter(migration, 'Scheduling');
  }

  #startTarget({ migration, vmi, target, fitting }: MigrationSituation): void {
    const node = fitting[this.api.random.between(0, fitting.length - 1)];
    if (!vmi || !target || node === undefined) return;
    this.#pods.runTarget(target, vmi, node);
    this.#enter(migration, 'Scheduled');
  }

  #handOff({ migration, vmi, target }: MigrationSituation): void {
    if (!vmi || !target) return;
    const route = {
      migrationUid: migration.metadata.uid,
      sourcePod: this.#pods.of(vmi)?.metadata.name ?? '',
      targetNode: target.spec.nodeName ?? '',
      targetPod: target.metadata.name,
    };
    const written = this.#onInstance(vmi, VIRT_CONTROLLER, (draft) => handOff(draft, route));
    this.#tell(
      written,
      VIRT_CONTROLLER,
      'SuccessfulHandOver',
      'Migration target pod is ready for preparation by virt-handler.',
    );
    this.#tell(written, VIRT_HANDLER, 'PreparingTarget', 'VirtualMachineInstance Migration Target Prepared.');
    this.#enter(migration, 'PreparingTarget');
  }

  #arrive({ migration, vmi, target, now }: MigrationSituation): void {
    if (!vmi || !target) return;
    const source = this.#pods.of(vmi);
    const written = this.#onInstance(vmi, VIRT_HANDLER, (draft) => arrive(draft, target.metadata.uid, now));
    const message = `The VirtualMachineInstance migrated to node ${target.spec.nodeName ?? ''}.`;
    this.#tell(written, VIRT_HANDLER, 'Migrated', message);
    if (source) this.#pods.remove(source);
    this.#enter(migration, 'Succeeded', written);
  }

  /** The guest stays, if it is there; the pod that it was to move to goes. */
  #fail({ migration, vmi, target, now }: MigrationSituation, reason: string): void {
    const isMoving = vmi && migrationStateOf(vmi)?.migrationUid === migration.metadata.uid;
    const written = isMoving ? this.#onInstance(vmi, VIRT_HANDLER, (draft) => stay(draft, now, reason)) : undefined;
    if (target) this.#pods.remove(target);
    if (written && !isFinal(written)) {
      const event = {
        type: 'Warning',
        reason: 'FailedMigration',
        message: 'VirtualMachineInstance migration failed.',
      } as const;
      tellOfInstance(this.api, written, VIRT_HANDLER, [event]);
    }
    this.#enter(migration, 'Failed', written);
  }
}

const instanceKey = ({ metadata, spec }: Migration): string => keyOf(metadata.namespace, spec.vmiName ?? '');

/** By creation, and by name within a second. */
function isOlder(a: Migration, b: Migration): boolean {
  const order = a.metadata.creationTimestamp.localeCompare(b.metadata.creationTimestamp);
  return order === 0 ? a.metadata.name < b.metadata.name : order < 0;
}
