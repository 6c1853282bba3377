/** PUT virtualmachines/migrate: virt-api makes a VirtualMachineInstanceMigration, and the rest is its controller's. */

import { isObject } from '../../json.ts';
import { metadataFor } from '../../new-object.ts';
import type { Migration } from '../kinds.ts';
import { virtualMachineInstanceMigrations } from '../rows.ts';
import { StatusError, internalError } from '../../status.ts';
import { VIRT_API } from '../../user.ts';
import { dryRunOf, optionsOf, readDryRun } from './call.ts';
import type { Call } from './call.ts';
import { existingInstanceOf, machineOf, refusal } from './machine-access.ts';

/** Asks for a live migration. Throws StatusError (400, 404, 409, 500). */
export function migrate(call: Call): void {
  const options = optionsOf(call, 'MigrateOptions');
  machineOf(call);
  const vmi = existingInstanceOf(call);
  if (vmi.status.phase !== 'Running') throw refusal(call, 'VM is not running');
  const { addedNodeSelector } = options;
  // They have been read as labels (options.ts).
  const wish = isObject(addedNodeSelector) && { addedNodeSelector: addedNodeSelector as Record<string, string> };
  const migration: Migration = {
    apiVersion: 'kubevirt.io/v1',
    kind: 'VirtualMachineInstanceMigration',
    metadata: metadataFor({
      name: '',
      generateName: 'kubevirt-migrate-vm-',
      namespace: call.namespace,
    }),
    spec: { vmiName: call.name, ...wish },
  };
  const dryRun = readDryRun(dryRunOf(options), 'CreateOptions');
  try {
    call.api.writer.create(virtualMachineInstanceMigrations, call.namespace, migration, { user: VIRT_API, dryRun });
  } catch (error) {
    if (error instanceof StatusError) throw internalError(error.message);
    throw error;
  }
}
