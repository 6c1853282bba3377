/** KubeVirt's webhooks: which stand before which writes, in their order. */

import * as rows from '../rows.ts';
import type { AdmissionEntry, Operation, Phase } from '../../api/admission.ts';
import type { AdmissionDependencies } from '../../part.ts';
import type { Resource } from '../../resources.ts';
import type { WebhookRule } from './context.ts';
import { completeInstance } from './instance-defaults.ts';
import { keepStatus, protectInstance, validateNewInstance } from './instance-validator.ts';
import { validateInstancetype } from './instancetype-specs.ts';
import { keepWhileUsed, onlyOne, validateInstallation } from './kubevirt-object.ts';
import { completeVirtualMachine } from './machine-defaults.ts';
import { checkMatchers, validateMachine, validateMachineStatus } from './machine-validator.ts';
import { completeMigration, validateMigration, validateMigrationChange } from './migrations.ts';
import { readable } from './readable.ts';
import { validateRestore, validateSnapshot } from './snapshots.ts';

type Row = readonly [
  phase: Phase,
  resources: Resource | readonly Resource[],
  operations: readonly Operation[],
  rule: WebhookRule,
  subresource?: 'status',
];

const CREATE: readonly Operation[] = ['create'];
const UPDATE: readonly Operation[] = ['update'];
const WRITES: readonly Operation[] = ['create', 'update'];

const TABLE: readonly Row[] = [
  ['mutating', rows.virtualMachines, WRITES, readable('virtualmachines-mutator.kubevirt.io')],
  ['mutating', rows.virtualMachines, WRITES, checkMatchers],
  ['mutating', rows.virtualMachines, WRITES, completeVirtualMachine],
  ['validating', rows.virtualMachines, WRITES, validateMachine],
  ['validating', rows.virtualMachines, UPDATE, validateMachineStatus, 'status'],

  ['mutating', rows.virtualMachineInstances, WRITES, readable('virtualmachineinstances-mutator.kubevirt.io')],
  ['mutating', rows.virtualMachineInstances, CREATE, completeInstance],
  ['mutating', rows.virtualMachineInstances, UPDATE, keepStatus],
  ['validating', rows.virtualMachineInstances, CREATE, validateNewInstance],
  ['validating', rows.virtualMachineInstances, UPDATE, protectInstance],

  ['mutating', rows.virtualMachineInstanceMigrations, CREATE, readable('migrations-mutator.kubevirt.io')],
  ['mutating', rows.virtualMachineInstanceMigrations, CREATE, completeMigration],
  ['validating', rows.virtualMachineInstanceMigrations, CREATE, validateMigration],
  ['validating', rows.virtualMachineInstanceMigrations, UPDATE, validateMigrationChange],

  [
    'validating',
    [rows.virtualMachineInstancetypes, rows.virtualMachineClusterInstancetypes],
    WRITES,
    validateInstancetype,
  ],
  ['validating', rows.virtualMachineSnapshots, WRITES, validateSnapshot],
  ['validating', rows.virtualMachineRestores, WRITES, validateRestore],

  ['validating', rows.kubevirts, CREATE, onlyOne],
  ['validating', rows.kubevirts, UPDATE, validateInstallation],
  ['validating', rows.kubevirts, ['delete'], keepWhileUsed],
];

export const webhooks = (deps: AdmissionDependencies): readonly AdmissionEntry[] =>
  TABLE.flatMap(([phase, resources, operations, make, subresource]) => {
    const rule = make(deps);
    return [resources]
      .flat()
      .map((resource) => ({ phase, resource, operations, rule, ...(subresource && { subresource }) }));
  });
