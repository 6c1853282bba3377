/** Runs the table of instance-updates.ts for every VMI whose spec was changed while its guest runs. */

import { writeChange } from '../../../controller-api.ts';
import { objectAt } from '../../../json.ts';
import type { VirtualMachineInstance } from '../../../objects.ts';
import { metadataFor } from '../../../new-object.ts';
import { changesOf } from '../../../reconciler.ts';
import type { Watch } from '../../../reconciler.ts';
import type { Change } from '../../../store.ts';
import { VIRT_CONTROLLER, VIRT_HANDLER } from '../../../user.ts';
import type { Migration } from '../../kinds.ts';
import { kubevirts, virtualMachineInstanceMigrations, virtualMachineInstances } from '../../rows.ts';
import { isOver } from '../migration/migration.ts';
import { migrationStateOf } from '../migration/state.ts';
import { StepController } from '../step-controller.ts';
import type { NextStep } from '../step-controller.ts';
import { nextUpdate } from './instance-updates.ts';
import type { UpdateDeed, UpdateSituation } from './instance-updates.ts';

const migrationOf = ({ metadata }: VirtualMachineInstance): Migration => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachineInstanceMigration',
  metadata: metadataFor({
    name: '',
    generateName: 'kubevirt-workload-update-',
    namespace: metadata.namespace,
    annotations: { 'kubevirt.io/workloadUpdateMigration': '' },
  }),
  spec: { vmiName: metadata.name },
});

export class UpdateController extends StepController {
  /** By the uid of a VMI: the migration it had been through when a change was marked. */
  readonly #before = new Map<string, string | undefined>();
  protected readonly watches: readonly Watch[] = [
    changesOf(virtualMachineInstances, (change) => this.#changed(change)),
  ];

  #changed({ type, after }: Change): string[] {
    if (type === 'DELETED') this.#before.delete(after.object.metadata.uid);
    return [after.key];
  }

  #instance(key: string): VirtualMachineInstance | undefined {
    return this.api.store.get(virtualMachineInstances, key)?.object;
  }

  #situation(vmi: VirtualMachineInstance): UpdateSituation {
    return {
      vmi,
      now: this.api.clock.now(),
      migratedBefore: this.#before.get(vmi.metadata.uid),
      isToMigrate: this.#isToMigrate(vmi),
      migratesByItself: this.#migratesByItself(),
    };
  }

  #isToMigrate({ metadata: { namespace, name } }: VirtualMachineInstance): boolean {
    for (const { object } of this.api.store.list(virtualMachineInstanceMigrations)) {
      if (object.metadata.namespace === namespace && object.spec.vmiName === name && !isOver(object)) return true;
    }
    return false;
  }

  #migratesByItself(): boolean {
    for (const { object } of this.api.store.list(kubevirts)) {
      const methods = objectAt(object.spec, 'workloadUpdateStrategy')['workloadUpdateMethods'];
      return Array.isArray(methods) && methods.includes('LiveMigrate');
    }
    return false;
  }

  protected next(key: string): NextStep | undefined {
    const vmi = this.#instance(key);
    const next = vmi && nextUpdate(this.#situation(vmi));
    if (!next) return undefined;
    const { name, after } = next.row;
    return { name, wait: () => this.api.delays(after), run: () => this.#run(key, name) };
  }

  /** Works the deed out again on what is there now. */
  #run(key: string, name: string): void {
    const vmi = this.#instance(key);
    const next = vmi && nextUpdate(this.#situation(vmi));
    if (vmi && next?.row.name === name) this.#do(vmi, next.deed);
  }

  #do(vmi: VirtualMachineInstance, deed: UpdateDeed): void {
    if (deed.kind === 'migrate') {
      const { namespace } = vmi.metadata;
      this.api.writer.create(virtualMachineInstanceMigrations, namespace, migrationOf(vmi), { user: VIRT_CONTROLLER });
      return;
    }
    if (deed.by === 'virt-controller') this.#before.set(vmi.metadata.uid, migrationStateOf(vmi)?.migrationUid);
    const user = deed.by === 'virt-controller' ? VIRT_CONTROLLER : VIRT_HANDLER;
    writeChange(this.api, { resource: virtualMachineInstances, user }, vmi, deed.apply);
  }
}
