import type { OperationHandlers } from '../../generated/operations.ts';
import { odataType, uris } from '../../generated/resources.ts';
import type { Role, RoleCollection } from '../../generated/types.ts';
import { rolePrivileges, type RoleId } from '../auth/principal.ts';
import { ServiceError } from '../kubevirt/errors.ts';
import type { RequestContext } from './context.ts';

/** The roles: the standard's predefined ones, with the standard's privileges, and no others. Nothing of them can be changed. */
export const roleIds = Object.keys(rolePrivileges) as readonly RoleId[];

export function isRoleId(text: unknown): text is RoleId {
  return (roleIds as readonly unknown[]).includes(text);
}

export function toRole(id: RoleId): Role {
  return {
    '@odata.id': uris.Role(id),
    '@odata.type': odataType.Role,
    Id: id,
    Name: id,
    RoleId: id,
    IsPredefined: true,
    AssignedPrivileges: [...rolePrivileges[id]],
  };
}

export function toRoleCollection(): RoleCollection {
  return {
    '@odata.id': uris.RoleCollection(),
    '@odata.type': odataType.RoleCollection,
    Name: 'Roles',
    Members: roleIds.map((id) => ({ '@odata.id': uris.Role(id) })),
    'Members@odata.count': roleIds.length,
  };
}

type Handlers = Pick<OperationHandlers<RequestContext>, 'getRoleCollection' | 'getRole'>;

export function roleHandlers(): Handlers {
  const collection = toRoleCollection();
  const roles = new Map<string, Role>(roleIds.map((id) => [id, toRole(id)]));
  return {
    getRoleCollection: () => collection,
    getRole: ({ params }) => {
      const role = roles.get(params.RoleId);
      if (!role) throw new ServiceError('NotFound', 'no such role');
      return role;
    },
  };
}
