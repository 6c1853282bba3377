/** The admission rules and controllers of access control. */

import type { Part } from '../part.ts';
import { RoleBootstrap } from './defaults/bootstrap.ts';
import { NamespaceDefaults } from './namespace-defaults.ts';
import { roleAdmission } from './role-admission.ts';
import { RoleAggregation } from './role-aggregation.ts';

export const access: Part = {
  admission: (deps) => roleAdmission(deps.access.rbac),
  controllers: (api) => [new RoleBootstrap(api), new RoleAggregation(api), new NamespaceDefaults(api)],
};
