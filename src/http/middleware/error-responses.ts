import type { Context, Middleware } from 'koa';
import { message } from '../../messages/message.ts';
import { RedfishError } from '../../messages/redfish-error.ts';
import type { Logger } from '../../telemetry/logger.ts';
import type { Exchange } from '../exchange.ts';

/** Turns an error of the rooms below into a RedfishError; undefined where it isn't one that they know. */
export type ErrorTranslator = (error: unknown, path: string) => RedfishError | undefined;

/** The one place where errors become answers (DSP0266 8.6). What nobody knows is a 500, and goes to the log whole. */
export function errorResponses(translate: ErrorTranslator, logger: Logger): Middleware<Exchange> {
  return async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      respond(
        ctx,
        error instanceof RedfishError
          ? error
          : (translate(error, ctx.state.requestPath) ?? unexpected(error, ctx, logger)),
      );
    }
  };
}

function respond(ctx: Context, error: RedfishError): void {
  ctx.set(error.headers);
  ctx.status = error.status;
  ctx.type = 'application/json; charset=utf-8';
  ctx.body = JSON.stringify(error.toBody());
}

function unexpected(error: unknown, ctx: Context & { state: Exchange }, logger: Logger): RedfishError {
  logger.error(
    { err: error, requestId: ctx.state.requestId, method: ctx.method, path: ctx.state.requestPath },
    'unexpected error',
  );
  return new RedfishError(500, [message('InternalError', [])], { cause: error });
}
