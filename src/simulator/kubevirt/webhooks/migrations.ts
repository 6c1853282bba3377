/** KubeVirt's webhooks for migrations: of a VMI that can be moved, one at a time, and not changed afterwards. */

import { same } from '../../json.ts';
import { conditionOf, isFinal } from '../../objects.ts';
import type { VirtualMachineInstance } from '../../objects.ts';
import type { AdmissionDependencies } from '../../part.ts';
import { rejectedByWebhook } from '../../status.ts';
import { keyOf } from '../../store.ts';
import { VIRT_CONTROLLER } from '../../user.ts';
import { MIGRATION_FINALIZER } from '../controllers/names.ts';
import type { Migration } from '../kinds.ts';
import { virtualMachineInstanceMigrations, virtualMachineInstances } from '../rows.ts';
import { refuse } from './context.ts';
import type { WebhookRule } from './context.ts';
import { isOver } from '../controllers/migration/migration.ts';

const CREATE = 'migration-create-validator.kubevirt.io';
const UPDATE = 'migration-update-validator.kubevirt.io';
/** Every migration is labelled with the VMI that it moves. */
const SELECTOR = 'kubevirt.io/vmi-name';

export const completeMigration: WebhookRule<Migration> =
  () =>
  ({ object }) => {
    const { metadata, spec } = object;
    metadata.labels = { ...metadata.labels, [SELECTOR]: spec.vmiName ?? '' };
    metadata.finalizers = [...new Set([...(metadata.finalizers ?? []), MIGRATION_FINALIZER])];
  };

/** Why a VMI can't be moved at all; undefined where it can. Disks don't matter to a move to another cluster. */
function immovable({ spec }: Migration, vmi: VirtualMachineInstance): string | undefined {
  if (isFinal(vmi)) return 'Cannot migrate VMI in finalized state.';
  const { status, reason = '', message = '' } = conditionOf(vmi.status.conditions, 'LiveMigratable') ?? {};
  const isElsewhere = (spec.sendTo ?? spec.receive) && reason === 'DisksNotLiveMigratable';
  if (status !== 'False' || isElsewhere) return undefined;
  return `Cannot migrate VMI, Reason: ${reason}, Message: ${message}`;
}

/** Another migration of the same VMI that isn't over. */
function underWay({ metadata, spec }: Migration, { store }: AdmissionDependencies): Migration | undefined {
  for (const { object } of store.list(virtualMachineInstanceMigrations)) {
    const isOfSame =
      object.metadata.namespace === metadata.namespace && object.metadata.labels?.[SELECTOR] === spec.vmiName;
    if (isOfSame && !isOver(object)) return object;
  }
  return undefined;
}

/** Why a VMI can't be moved now; undefined where it can. */
function problem(migration: Migration, deps: AdmissionDependencies): string | undefined {
  const { namespace } = migration.metadata;
  const { vmiName: name = '' } = migration.spec;
  const vmi = deps.store.get(virtualMachineInstances, keyOf(namespace, name))?.object;
  if (!vmi) return `the VMI "${namespace ?? ''}/${name}" does not exist`;
  const reason = immovable(migration, vmi);
  const other = underWay(migration, deps);
  if (reason !== undefined || !other) return reason;
  return `in-flight migration detected. Active migration job (${other.metadata.uid}) is currently already in progress for VMI ${name}.`;
}

export const validateMigration: WebhookRule<Migration> =
  (deps) =>
  ({ object: migration, user }) => {
    const { vmiName, priority } = migration.spec;
    const missing = { reason: 'FieldValueRequired', message: 'vmiName is missing', field: 'spec.vmiName' };
    refuse(CREATE, vmiName ? [] : [missing]);
    if (priority !== undefined && user.name !== VIRT_CONTROLLER.name) {
      const message = 'Migration priority queue, only virt-controller is allowed to set priority field';
      refuse(CREATE, [{ reason: 'FieldValueForbidden', message, field: 'spec.migrationPriority' }]);
    }
    const found = problem(migration, deps);
    if (found !== undefined) throw rejectedByWebhook(CREATE, found);
  };

export const validateMigrationChange: WebhookRule<Migration> =
  () =>
  ({ object: migration, old: before }) => {
    if (!before) return;
    const restricted = (message: string): void => refuse(UPDATE, [{ reason: 'FieldValueNotSupported', message }]);
    if (!same(migration.spec, before.spec)) restricted("update of Migration object's spec is restricted");
    const label = before.metadata.labels?.[SELECTOR];
    if (label !== undefined && !isOver(migration) && migration.metadata.labels?.[SELECTOR] !== label) {
      restricted("selector label can't be modified on an in-flight migration");
    }
  };
