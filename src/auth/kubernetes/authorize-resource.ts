/**
 * How the HTTP layer asks whether the holder of a Kubernetes token may do to a VM what a request asks for. For such callers
 * Kubernetes' RBAC decides in the place of the roles' privileges; who it decides about, and what, isn't known here.
 */
import type { OperationId } from '../../../generated/operations.ts';
import type { Principal } from '../principal.ts';

/**
 * Resolves where the operation is allowed, and where its VM isn't visible to the caller (the handler then says that there
 * is none). Rejects with RedfishError 403, or with ServiceError Unavailable where the API server can't be asked.
 */
export type AuthorizeResource = (
  principal: Principal,
  operationId: OperationId,
  params: Readonly<Record<string, string>>,
  body: unknown,
) => Promise<void>;

export interface ResourceAuthorization {
  /**
   * The principal to go on with, for the path that was asked for, before its aliases are looked up: a token's holder sees
   * nothing until it is known what the request is about, so that only that has to be reviewed. Anybody else stays the same.
   * Rejects with ServiceError Unavailable.
   */
  readonly reach: (principal: Principal, path: string) => Principal | Promise<Principal>;
  /** Whether `authorize` decides in the place of the privileges: a token's holder, and an operation on a VM. */
  readonly decides: (principal: Principal, operationId: OperationId) => boolean;
  /** Called with the validated body, and only where it decides. */
  readonly authorize: AuthorizeResource;
}
