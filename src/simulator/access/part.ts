/**
 * The admission rules and controllers of access control: the roles that a cluster comes with (`defaults/`), what every
 * namespace has, who may write which role. Who is who, and who may do what, is asked of `access-control.ts`; the kinds
 * that ask it over the API are in `reviews/`.
 */

import type { Part } from '../part.ts';
import { RoleBootstrap } from './defaults/bootstrap.ts';
import { NamespaceDefaults } from './namespace-defaults.ts';
import { roleAdmission } from './role-admission.ts';
import { RoleAggregation } from './role-aggregation.ts';

export const access: Part = {
  admission: (deps) => roleAdmission(deps.access.rbac),
  controllers: (api) => [new RoleBootstrap(api), new RoleAggregation(api), new NamespaceDefaults(api)],
};
