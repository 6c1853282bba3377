import type { ValidateFunction } from 'ajv';
import type { Context, Middleware } from 'koa';
import type { OperationId } from '../../../generated/operations.ts';
import { loadErrorValidator, loadResponseValidator } from '../../../generated/validators/responses.ts';
import { message } from '../../messages/message.ts';
import { RedfishError } from '../../messages/redfish-error.ts';
import type { Logger } from '../../telemetry/logger.ts';
import type { Exchange } from '../exchange.ts';

/**
 * The checking mode: every JSON body is held against the generated schema before it leaves, and one that doesn't fit
 * becomes a 500 that the log explains. Tests run with it; a production service needn't pay for it.
 */
export function responseCheck(logger: Logger): Middleware<Exchange> {
  return async (ctx, next) => {
    await next();
    const problems = await problemsOf(ctx);
    if (problems.length === 0) return;
    logger.error(
      { requestId: ctx.state.requestId, path: ctx.state.requestPath, status: ctx.status, problems },
      'invalid response',
    );
    const error = new RedfishError(500, [
      message('InternalError', [], { resolution: `The answer doesn't fit the schema: ${problems.join('; ')}.` }),
    ]);
    ctx.status = 500;
    ctx.body = JSON.stringify(error.toBody());
  };
}

async function problemsOf(ctx: Context & { state: Exchange }): Promise<string[]> {
  const body: unknown = ctx.body;
  if (body === undefined || body === null) return ctx.status === 200 ? ['a 200 without a body'] : [];
  if (!ctx.type.includes('json')) return [];
  const validate = await validatorOf(ctx.status, ctx.state.operationId);
  if (!validate) return [`nothing describes a ${ctx.status} of ${ctx.state.operationId ?? 'no operation'}`];
  if (validate(JSON.parse((body as string | Buffer).toString()))) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? error.keyword}`);
}

async function validatorOf(
  status: number,
  operationId: OperationId | undefined,
): Promise<ValidateFunction | undefined> {
  if (status >= 400) return loadErrorValidator();
  return operationId === undefined ? undefined : loadResponseValidator(operationId, status);
}
