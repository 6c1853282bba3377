import type { MessageArgs, BaseMessageKey } from '../../generated/messages.ts';

/**
 * Our own words for the Base messages that the service sends. Which messages exist, how many arguments they take and how
 * severe they are is generated from DMTF's registry; what a person reads is written here: `%1` is the first argument.
 * The resolution says what to do next; a throw site that knows more gives its own.
 */
interface Wording {
  readonly text: string;
  readonly resolution: string;
}

export const wording = {
  GeneralError: {
    text: 'The request has more than one problem; each is listed in @Message.ExtendedInfo.',
    resolution: 'Mend every problem listed in @Message.ExtendedInfo and send the request again.',
  },
  InternalError: {
    text: 'The service failed to carry out the request because of a fault of its own.',
    resolution: 'Send the request again; if it fails again, give the X-Request-Id of this answer to the administrator.',
  },
  MalformedJSON: {
    text: 'The request body is not valid JSON.',
    resolution: 'Send a body that a JSON parser accepts.',
  },
  UnrecognizedRequestBody: {
    text: 'The request body is not something this operation can read.',
    resolution: 'Send one JSON object with Content-Type: application/json.',
  },
  HeaderInvalid: {
    text: "The request header '%1' has a value that this service does not accept.",
    resolution: 'Correct the header and send the request again.',
  },
  PayloadTooLarge: {
    text: 'The request is larger than this service accepts.',
    resolution: 'Send a request of at most 1 MiB.',
  },
  PropertyUnknown: {
    text: "The property '%1' is not one of this resource's.",
    resolution: 'Remove the property, or correct the spelling of its name.',
  },
  PropertyNotWritable: {
    text: "The property '%1' can't be changed.",
    resolution: 'Remove the property, or give the value that it has now.',
  },
  PropertyMissing: {
    text: "The property '%1' is required and was not given.",
    resolution: 'Add the property and send the request again.',
  },
  PropertyValueTypeError: {
    text: "The value '%1' of the property '%2' has the wrong type.",
    resolution: 'Give a value of the type that the schema has for this property.',
  },
  PropertyValueFormatError: {
    text: "The value '%1' of the property '%2' has the wrong format.",
    resolution: 'Give a value in the format that the schema has for this property.',
  },
  PropertyValueModified: {
    text: "The property '%1' was given the value '%2' by this service.",
    resolution: 'Use that value from now on.',
  },
  PropertyValueNotInList: {
    text: "The value '%1' of the property '%2' is not one of the accepted values.",
    resolution: 'Choose one of the accepted values.',
  },
  PropertyValueOutOfRange: {
    text: "The value '%1' of the property '%2' is outside the accepted range.",
    resolution: 'Choose a value within the range.',
  },
  PropertyValueConflict: {
    text: "The value of the property '%1' does not fit that of the property '%2'.",
    resolution: 'Change one of the two and send the request again.',
  },
  PropertyValueError: {
    text: "The property '%1' can't have the value that was given.",
    resolution: 'Give another value.',
  },
  NoOperation: {
    text: 'The request names nothing that would be changed.',
    resolution: 'Give a new value for a property that can be written.',
  },
  ActionParameterMissing: {
    text: "The action %1 needs the parameter '%2'.",
    resolution: 'Add the parameter and send the action again.',
  },
  ActionParameterUnknown: {
    text: "The action %1 has no parameter '%2'.",
    resolution: 'Remove the parameter, or correct the spelling of its name.',
  },
  ActionParameterValueTypeError: {
    text: "The value '%1' of the parameter '%2' of the action %3 has the wrong type.",
    resolution: 'Give a value of the type that the schema has for this parameter.',
  },
  ActionParameterValueFormatError: {
    text: "The value '%1' of the parameter '%2' of the action %3 has the wrong format.",
    resolution: 'Give a value in the format that the schema has for this parameter.',
  },
  ActionParameterValueNotInList: {
    text: "The value '%1' of the parameter '%2' of the action %3 is not one of the accepted values.",
    resolution: 'Choose one of the accepted values.',
  },
  ActionParameterValueOutOfRange: {
    text: "The value '%1' of the parameter '%2' of the action %3 is outside the accepted range.",
    resolution: 'Choose a value within the range.',
  },
  ActionParameterValueConflict: {
    text: "The parameter '%1' with the value '%2' does not fit the present state of the resource.",
    resolution: 'Wait until the state has changed and send the action again.',
  },
  ActionParameterNotSupported: {
    text: "The parameter '%1' of the action %2 is not supported on this resource.",
    resolution: 'Send the action without it.',
  },
  QueryParameterUnsupported: {
    text: "The query parameter '%1' is not supported.",
    resolution: 'Send the request without it; ProtocolFeaturesSupported in the service root says what is supported.',
  },
  ResourceInUse: {
    text: 'The resource is in use or in transition, so the change was not made.',
    resolution: 'Remove what stands in the way, then send the request again.',
  },
  ResourceAlreadyExists: {
    text: "There is a %1 already whose property '%2' is '%3'.",
    resolution: 'Choose another value for the property.',
  },
  ResourceCannotBeDeleted: {
    text: 'This resource can not be deleted.',
    resolution: 'Leave it, or remove what it is needed for first.',
  },
  PreconditionFailed: {
    text: 'The ETag in If-Match is not that of the resource as it is now.',
    resolution: 'Read the resource anew and send its ETag, or leave the header out.',
  },
  ResourceMissingAtURI: {
    text: "There is no resource at '%1'.",
    resolution: 'Correct the URI; the members of the collections name those that exist.',
  },
  OperationNotAllowed: {
    text: 'This resource does not have that HTTP method.',
    resolution: 'Use one of the methods in the Allow header.',
  },
  OperationTimeout: {
    text: 'The request took too long to arrive.',
    resolution: 'Send the whole request without long pauses.',
  },
  NoValidSession: {
    text: 'This URI needs credentials, and the request has none that are valid.',
    resolution:
      'Open a session and send its X-Auth-Token, or send a user name and password with HTTP Basic authentication.',
  },
  AccountNotModified: {
    text: 'The account was not changed.',
    resolution: 'Mend what the message names and send the request again.',
  },
  PasswordChangeRequired: {
    text: "The password of the account '%1' must be changed before anything else is allowed.",
    resolution: "Send a PATCH with a new Password to the account's URI.",
  },
  InsufficientPrivilege: {
    text: 'The account has not the privileges that this operation needs.',
    resolution: 'Use an account whose role has them, or ask the administrator for such a role.',
  },
  ServiceTemporarilyUnavailable: {
    text: 'The service cannot do this at the moment. Try again in %1 seconds.',
    resolution: 'Wait for the time given and send the request again.',
  },
  UndeterminedFault: {
    text: "'%1' has a fault that could not be determined.",
    resolution: 'Look at the resource and at what it depends on.',
  },
} as const satisfies { readonly [K in BaseMessageKey]?: Wording };

/** The Base messages that have words here, and so can be sent. */
export type WordedMessage = keyof typeof wording;

/** Fills `%1`, `%2`... of a message text. */
export function fillIn<K extends WordedMessage>(key: K, args: MessageArgs<K>): string {
  const values: readonly (string | number)[] = args;
  return wording[key].text.replace(/%(\d)/g, (placeholder, digit: string) =>
    String(values[Number(digit) - 1] ?? placeholder),
  );
}
