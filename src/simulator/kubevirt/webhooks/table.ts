/** KubeVirt's webhooks: which stand before which writes, in their order. */

import * as rows from '../rows.ts';
import { admit } from '../../api/admission.ts';
import type { AdmissionEntry, Operation, Phase } from '../../api/admission.ts';
import type { KubeObject } from '../../objects.ts';
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

type Row<T extends KubeObject> = readonly [
  phase: Phase,
  operations: readonly Operation[],
  rule: WebhookRule<T>,
  subresource?: 'status',
];

const CREATE: readonly Operation[] = ['create'];
const UPDATE: readonly Operation[] = ['update'];
const WRITES: readonly Operation[] = ['create', 'update'];

/** What stands before the writes of a resource. */
const before =
  <T extends KubeObject>(resource: Resource<T>, table: readonly Row<NoInfer<T>>[]) =>
  (deps: AdmissionDependencies): AdmissionEntry[] =>
    table.map(([phase, operations, make, subresource]) =>
      admit({ phase, resource, operations, rule: make(deps), ...(subresource && { subresource }) }),
    );

const INSTANCETYPE = [['validating', WRITES, validateInstancetype]] as const;

const TABLE = [
  before(rows.virtualMachines, [
    ['mutating', WRITES, readable('virtualmachines-mutator.kubevirt.io')],
    ['mutating', WRITES, checkMatchers],
    ['mutating', WRITES, completeVirtualMachine],
    ['validating', WRITES, validateMachine],
    ['validating', UPDATE, validateMachineStatus, 'status'],
  ]),
  before(rows.virtualMachineInstances, [
    ['mutating', WRITES, readable('virtualmachineinstances-mutator.kubevirt.io')],
    ['mutating', CREATE, completeInstance],
    ['mutating', UPDATE, keepStatus],
    ['validating', CREATE, validateNewInstance],
    ['validating', UPDATE, protectInstance],
  ]),
  before(rows.virtualMachineInstanceMigrations, [
    ['mutating', CREATE, readable('migrations-mutator.kubevirt.io')],
    ['mutating', CREATE, completeMigration],
    ['validating', CREATE, validateMigration],
    ['validating', UPDATE, validateMigrationChange],
  ]),
  before(rows.virtualMachineInstancetypes, INSTANCETYPE),
  before(rows.virtualMachineClusterInstancetypes, INSTANCETYPE),
  before(rows.virtualMachineSnapshots, [['validating', WRITES, validateSnapshot]]),
  before(rows.virtualMachineRestores, [['validating', WRITES, validateRestore]]),
  before(rows.kubevirts, [
    ['validating', CREATE, onlyOne],
    ['validating', UPDATE, validateInstallation],
    ['validating', ['delete'], keepWhileUsed],
  ]),
];

export const webhooks = (deps: AdmissionDependencies): readonly AdmissionEntry[] =>
  TABLE.flatMap((entries) => entries(deps));
