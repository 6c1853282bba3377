import { uris } from '../../generated/resources.ts';
import { AccountError, type AccountErrorKind } from '../auth/accounts/accounts.ts';
import { message, type Message } from '../messages/message.ts';
import { RedfishError } from '../messages/redfish-error.ts';

/**
 * How a Redfish client hears of what the accounts' own rules refuse: one row for each kind of AccountError. A password is
 * never repeated.
 */
export interface AccountSubject {
  /** The UserName that was asked for, '' where none was. */
  readonly username: string;
  /** The Id of the account that was to be changed or removed; undefined where it was to be made. */
  readonly id: string | undefined;
  readonly removing: boolean;
}

/** The methods of an account that is written in the configuration file. */
export const readOnlyMethods = 'GET, HEAD';

/** 405: this account can be read only. */
export function readOnlyAccount(cause?: unknown): RedfishError {
  const refused = message('OperationNotAllowed', [], {
    text: "This account is in the service's configuration file, which Redfish doesn't change.",
    resolution: 'Change it in the configuration file.',
  });
  return new RedfishError(405, [refused], { cause, headers: { Allow: readOnlyMethods } });
}

type Row = (error: AccountError, subject: AccountSubject) => RedfishError;

const rows: Readonly<Record<AccountErrorKind, Row>> = {
  NameTaken: (error, { username }) =>
    refusal(
      409,
      error,
      message('ResourceAlreadyExists', ['ManagerAccount', 'UserName', username], { relatedProperties: ['#/UserName'] }),
    ),
  NameInvalid: (error, { username }) =>
    refusal(
      400,
      error,
      message('PropertyValueFormatError', [clip(username), 'UserName'], {
        text: sentence(error.message),
        relatedProperties: ['#/UserName'],
      }),
    ),
  PasswordInvalid: (error) =>
    refusal(
      400,
      error,
      message('PropertyValueError', ['Password'], {
        text: sentence(error.message),
        resolution: 'Choose a password of the length that the AccountService allows.',
        relatedProperties: ['#/Password'],
      }),
    ),
  ReadOnly: (error) => readOnlyAccount(error),
  LastAdministrator: (error, { removing }) =>
    refusal(
      409,
      error,
      message(removing ? 'ResourceCannotBeDeleted' : 'AccountNotModified', [], {
        text: sentence(error.message),
        resolution: 'Make another account an enabled Administrator of everything first.',
      }),
    ),
  NoSecret: (error) =>
    refusal(
      409,
      error,
      message('GeneralError', [], {
        text: sentence(error.message),
        resolution: 'Create an empty Secret of that name and send the request again.',
      }),
    ),
  ScopeNotTransferable: (error) =>
    refusal(403, error, message('InsufficientPrivilege', [], { text: sentence(error.message) })),
  NotFound: (error, { id }) =>
    refusal(
      404,
      error,
      message('ResourceMissingAtURI', [id === undefined ? uris.ManagerAccountCollection() : uris.ManagerAccount(id)]),
    ),
};

/** What to throw in the place of an error of the accounts; other errors stay what they are. */
export function toAccountError(error: unknown, subject: AccountSubject): unknown {
  return error instanceof AccountError ? rows[error.kind](error, subject) : error;
}

function refusal(status: number, cause: AccountError, refused: Message): RedfishError {
  return new RedfishError(status, [refused], { cause });
}

function clip(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}...` : text;
}

/** The accounts' own errors are parts of sentences. */
function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
