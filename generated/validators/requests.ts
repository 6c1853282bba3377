// Generated from the DMTF bundle by `npm run generate`. Do not edit.

import type { ValidateFunction } from 'ajv';
import type { OperationId } from '../operations.ts';
import { validate as resetComputerSystem } from './requests/resetComputerSystem.ts';
import { validate as resetManager } from './requests/resetManager.ts';
import { validate as updateSessionService } from './requests/updateSessionService.ts';
import { validate as createSession } from './requests/createSession.ts';
import { validate as updateAccountService } from './requests/updateAccountService.ts';
import { validate as createManagerAccount } from './requests/createManagerAccount.ts';
import { validate as updateManagerAccount } from './requests/updateManagerAccount.ts';

/** Checks a request body; operations without a body have none. All errors, each with the rejected `data`. */
export const requestValidators: { readonly [K in OperationId]?: ValidateFunction } = { resetComputerSystem, resetManager, updateSessionService, createSession, updateAccountService, createManagerAccount, updateManagerAccount };
