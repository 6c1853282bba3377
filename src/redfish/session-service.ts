import type { OperationHandlers } from '../../generated/operations.ts';
import { odataType, uris } from '../../generated/resources.ts';
import type { SessionService } from '../../generated/types.ts';
import type { AccessSettings } from '../auth/settings.ts';
import type { RedfishDependencies, RequestContext } from './context.ts';
import { etagOf } from './etag.ts';
import { memoize } from './memo.ts';
import { readPatch, sets, type PatchTable } from './patch.ts';
import { changeSettings } from './settings-change.ts';

/** Sessions end by idleness alone, so there is no absolute timeout to tell of. */
export function toSessionService({ sessionTimeout }: AccessSettings, version: string): SessionService {
  return {
    '@odata.id': uris.SessionService(),
    '@odata.type': odataType.SessionService,
    '@odata.etag': etagOf(version),
    Id: 'SessionService',
    Name: 'Session Service',
    ServiceEnabled: true,
    Status: { State: 'Enabled', Health: 'OK' },
    SessionTimeout: sessionTimeout,
    Sessions: { '@odata.id': uris.SessionCollection() },
  };
}

const table: PatchTable<AccessSettings> = { SessionTimeout: sets('sessionTimeout') };

type Handlers = Pick<OperationHandlers<RequestContext>, 'getSessionService' | 'updateSessionService'>;

export function sessionServiceHandlers({ access: { settings } }: RedfishDependencies): Handlers {
  const bodyOf = memoize((now: AccessSettings) => toSessionService(now, settings.version()));
  const current = (): SessionService => bodyOf(settings.current());
  return {
    getSessionService: current,
    updateSessionService: async ({ body }, { ifMatch }) => {
      await changeSettings(settings, readPatch(body, current(), table), ifMatch);
      return current();
    },
  };
}
