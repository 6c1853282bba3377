import { odataType, uris } from '../../generated/resources.ts';
import type { CreateSessionBody, Session as SessionResource, SessionCollection } from '../../generated/types.ts';
import type { Account } from '../auth/accounts/accounts.ts';
import type { Session } from '../auth/sessions/sessions.ts';
import { basicChallenge } from '../messages/challenge.ts';
import { message } from '../messages/message.ts';
import { RedfishError } from '../messages/redfish-error.ts';
import { created, type Handlers as AllHandlers, type Reply } from '../messages/reply.ts';
import { AccessView } from './access-view.ts';
import { compact } from './compact.ts';
import type { RedfishDependencies, RequestContext } from './context.ts';
import { etagOf } from './etag.ts';
import { memoize } from './memo.ts';
import { refuseReadOnly } from './patch.ts';

/** A login. Nothing of it changes while it lasts, so its Id is its version too. */
export function toSession(session: Session): SessionResource {
  return compact<SessionResource>({
    '@odata.id': uris.Session(session.id),
    '@odata.type': odataType.Session,
    '@odata.etag': etagOf(session.id),
    Id: session.id,
    Name: 'User Session',
    SessionType: 'Redfish',
    UserName: session.username,
    Password: null,
    CreatedTime: session.created.toISOString(),
    ClientOriginIPAddress: session.clientAddress === '' ? undefined : session.clientAddress,
    Context: session.context,
  });
}

export function toSessionCollection(sessions: readonly Session[]): SessionCollection {
  return {
    '@odata.id': uris.SessionCollection(),
    '@odata.type': odataType.SessionCollection,
    Name: 'Sessions',
    Members: sessions.map(({ id }) => ({ '@odata.id': uris.Session(id) })),
    'Members@odata.count': sessions.length,
  };
}

/** What DSP0266 13.3.7 has a login answer with whose account must get another password first. */
function withPasswordWarning(body: SessionResource, account: Account): SessionResource {
  if (!account.passwordChangeRequired) return body;
  return {
    ...body,
    '@Message.ExtendedInfo': [message('PasswordChangeRequired', [uris.ManagerAccount(account.id)])],
  };
}

const settable = ['UserName', 'Password', 'Context'] as const;

/** Each session is kept in the cluster with its Context, so that is no place for a megabyte. */
const longestContext = 1024;

function contextOf({ Context: context }: CreateSessionBody): string | undefined {
  if (context == null || context.length <= longestContext) return context ?? undefined;
  throw new RedfishError(400, [
    message('PropertyValueOutOfRange', [`${context.slice(0, 64)}...`, 'Context'], {
      relatedProperties: ['#/Context'],
      resolution: `Give a text of at most ${longestContext} characters.`,
    }),
  ]);
}

/** Unknown name, wrong password, disabled and locked out can't be told apart. */
function refusedLogin(): RedfishError {
  const refused = message('NoValidSession', [], {
    text: 'The user name and password are not those of an account that may log in.',
    resolution: 'Correct them, or wait if there were many failed logins before.',
  });
  return new RedfishError(401, [refused], { headers: basicChallenge });
}

type Handlers = Pick<
  AllHandlers<RequestContext>,
  'getSessionCollection' | 'createSession' | 'getSession' | 'deleteSession'
>;

export function sessionHandlers({ access }: RedfishDependencies): Handlers {
  const view = new AccessView(access);
  const bodyOf = memoize(toSession);
  return {
    getSessionCollection: (_request, { principal }) => toSessionCollection(view.sessions(principal)),
    getSession: ({ params }, { principal }) => bodyOf(view.session(params.SessionId, principal)),
    createSession: async ({ body }, { caller }): Promise<Reply<SessionResource>> => {
      refuseReadOnly(body, settable, { SessionType: 'Redfish' });
      const context = contextOf(body);
      const account = await access.logIn({ username: body.UserName, password: body.Password }, caller);
      if (account === undefined) throw refusedLogin();
      const { session, token } = await access.sessions.open({ account, clientAddress: caller.address, context });
      return created(withPasswordWarning(bodyOf(session), account), { 'X-Auth-Token': token });
    },
    deleteSession: async ({ params }, { principal, ifMatch }) => {
      const session = view.session(params.SessionId, principal);
      ifMatch(etagOf(session.id));
      await access.sessions.end(session.id);
      return undefined;
    },
  };
}
