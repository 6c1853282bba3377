// Generated from the DMTF bundle by `npm run generate`. Do not edit.

/** The registries in the versions of the bundle; a MessageId is `<prefix>.<key>`. */
export const registries = {
  Base: {
    id: 'Base.1.22.1',
    prefix: 'Base.1.22',
    version: '1.22.1',
    publicationUri: 'https://redfish.dmtf.org/registries/Base.1.22.1.json',
  },
  ResourceEvent: {
    id: 'ResourceEvent.1.4.3',
    prefix: 'ResourceEvent.1.4',
    version: '1.4.3',
    publicationUri: 'https://redfish.dmtf.org/registries/ResourceEvent.1.4.3.json',
  },
  TaskEvent: {
    id: 'TaskEvent.1.0.5',
    prefix: 'TaskEvent.1.0',
    version: '1.0.5',
    publicationUri: 'https://redfish.dmtf.org/registries/TaskEvent.1.0.5.json',
  },
} as const;

/** The messages of the Base registry, without their texts. */
export const baseRegistry = {
  AccessDenied: {
    severity: 'Critical',
    args: ['string'],
  },
  AccessForbidden: {
    severity: 'Critical',
    args: [],
  },
  AccessUnauthorized: {
    severity: 'Critical',
    args: [],
  },
  AccountForSessionNoLongerExists: {
    severity: 'OK',
    args: [],
  },
  AccountModified: {
    severity: 'OK',
    args: [],
  },
  AccountNotModified: {
    severity: 'Warning',
    args: [],
  },
  AccountRemoved: {
    severity: 'OK',
    args: [],
  },
  ActionDeprecated: {
    severity: 'Warning',
    args: ['string'],
  },
  ActionNotSupported: {
    severity: 'Critical',
    args: ['string'],
  },
  ActionParameterDuplicate: {
    severity: 'Warning',
    args: ['string', 'string'],
  },
  ActionParameterMissing: {
    severity: 'Critical',
    args: ['string', 'string'],
  },
  ActionParameterNotSupported: {
    severity: 'Warning',
    args: ['string', 'string'],
  },
  ActionParameterUnknown: {
    severity: 'Warning',
    args: ['string', 'string'],
  },
  ActionParameterValueConflict: {
    severity: 'Warning',
    args: ['string', 'string'],
  },
  ActionParameterValueError: {
    severity: 'Warning',
    args: ['string', 'string'],
  },
  ActionParameterValueFormatError: {
    severity: 'Warning',
    args: ['string', 'string', 'string'],
  },
  ActionParameterValueNotInList: {
    severity: 'Warning',
    args: ['string', 'string', 'string'],
  },
  ActionParameterValueOutOfRange: {
    severity: 'Warning',
    args: ['string', 'string', 'string'],
  },
  ActionParameterValueTypeError: {
    severity: 'Warning',
    args: ['string', 'string', 'string'],
  },
  ArraySizeTooLong: {
    severity: 'Warning',
    args: ['string', 'number'],
  },
  ArraySizeTooShort: {
    severity: 'Warning',
    args: ['string', 'number'],
  },
  AuthenticationTokenRequired: {
    severity: 'Critical',
    args: [],
  },
  ChassisPowerStateOffRequired: {
    severity: 'Warning',
    args: ['string'],
  },
  ChassisPowerStateOnRequired: {
    severity: 'Warning',
    args: ['string'],
  },
  ConditionInRelatedResource: {
    severity: 'Warning',
    args: [],
  },
  CouldNotEstablishConnection: {
    severity: 'Critical',
    args: ['string'],
  },
  CreateFailedMissingReqProperties: {
    severity: 'Critical',
    args: ['string'],
  },
  CreateLimitReachedForResource: {
    severity: 'Critical',
    args: [],
  },
  Created: {
    severity: 'OK',
    args: [],
  },
  EmptyJSON: {
    severity: 'Warning',
    args: [],
  },
  EventBufferExceeded: {
    severity: 'Warning',
    args: [],
  },
  EventSubscriptionLimitExceeded: {
    severity: 'Critical',
    args: [],
  },
  GeneralError: {
    severity: 'Critical',
    args: [],
  },
  GenerateSecretKeyRequired: {
    severity: 'Critical',
    args: ['string'],
  },
  HeaderInvalid: {
    severity: 'Critical',
    args: ['string'],
  },
  HeaderMissing: {
    severity: 'Critical',
    args: ['string'],
  },
  InsufficientPrivilege: {
    severity: 'Critical',
    args: [],
  },
  InsufficientStorage: {
    severity: 'Critical',
    args: [],
  },
  InternalError: {
    severity: 'Critical',
    args: [],
  },
  InvalidIndex: {
    severity: 'Warning',
    args: ['number'],
  },
  InvalidJSON: {
    severity: 'Critical',
    args: ['number'],
  },
  InvalidObject: {
    severity: 'Critical',
    args: ['string'],
  },
  InvalidURI: {
    severity: 'Critical',
    args: ['string'],
  },
  LicenseRequired: {
    severity: 'Critical',
    args: ['string'],
  },
  MalformedJSON: {
    severity: 'Critical',
    args: [],
  },
  MaximumErrorsExceeded: {
    severity: 'Critical',
    args: [],
  },
  MissingOrMalformedPart: {
    severity: 'Critical',
    args: [],
  },
  NetworkNameResolutionNotConfigured: {
    severity: 'Warning',
    args: [],
  },
  NetworkNameResolutionNotSupported: {
    severity: 'Warning',
    args: [],
  },
  NoOperation: {
    severity: 'Warning',
    args: [],
  },
  NoValidSession: {
    severity: 'Critical',
    args: [],
  },
  OneTimePasscodeSent: {
    severity: 'OK',
    args: ['string'],
  },
  OperationFailed: {
    severity: 'Warning',
    args: [],
  },
  OperationNotAllowed: {
    severity: 'Critical',
    args: [],
  },
  OperationTimeout: {
    severity: 'Warning',
    args: [],
  },
  PasswordChangeRequired: {
    severity: 'Critical',
    args: ['string'],
  },
  PasswordComplexityNotMet: {
    severity: 'Critical',
    args: [],
  },
  PasswordIncorrectLength: {
    severity: 'Critical',
    args: [],
  },
  PasswordReuseTooRecent: {
    severity: 'Critical',
    args: [],
  },
  PayloadTooLarge: {
    severity: 'Critical',
    args: [],
  },
  PreconditionFailed: {
    severity: 'Critical',
    args: [],
  },
  PreconditionRequired: {
    severity: 'Critical',
    args: [],
  },
  PropertyDeprecated: {
    severity: 'Warning',
    args: ['string'],
  },
  PropertyDuplicate: {
    severity: 'Warning',
    args: ['string'],
  },
  PropertyMissing: {
    severity: 'Warning',
    args: ['string'],
  },
  PropertyModified: {
    severity: 'OK',
    args: [],
  },
  PropertyNotUpdated: {
    severity: 'Critical',
    args: ['string'],
  },
  PropertyNotWritable: {
    severity: 'Warning',
    args: ['string'],
  },
  PropertyUnknown: {
    severity: 'Warning',
    args: ['string'],
  },
  PropertyValueConflict: {
    severity: 'Warning',
    args: ['string', 'string'],
  },
  PropertyValueDeprecated: {
    severity: 'Warning',
    args: ['string', 'string'],
  },
  PropertyValueError: {
    severity: 'Warning',
    args: ['string'],
  },
  PropertyValueExternalConflict: {
    severity: 'Warning',
    args: ['string', 'string'],
  },
  PropertyValueFormatError: {
    severity: 'Warning',
    args: ['string', 'string'],
  },
  PropertyValueIncorrect: {
    severity: 'Warning',
    args: ['string', 'string'],
  },
  PropertyValueModified: {
    severity: 'Warning',
    args: ['string', 'string'],
  },
  PropertyValueNotInList: {
    severity: 'Warning',
    args: ['string', 'string'],
  },
  PropertyValueOutOfRange: {
    severity: 'Warning',
    args: ['string', 'string'],
  },
  PropertyValueResourceConflict: {
    severity: 'Warning',
    args: ['string', 'string', 'string'],
  },
  PropertyValueTypeError: {
    severity: 'Warning',
    args: ['string', 'string'],
  },
  QueryCombinationInvalid: {
    severity: 'Warning',
    args: [],
  },
  QueryNotSupported: {
    severity: 'Warning',
    args: [],
  },
  QueryNotSupportedOnOperation: {
    severity: 'Warning',
    args: [],
  },
  QueryNotSupportedOnResource: {
    severity: 'Warning',
    args: [],
  },
  QueryParameterOutOfRange: {
    severity: 'Warning',
    args: ['string', 'string', 'string'],
  },
  QueryParameterUnsupported: {
    severity: 'Warning',
    args: ['string'],
  },
  QueryParameterValueError: {
    severity: 'Warning',
    args: ['string'],
  },
  QueryParameterValueFormatError: {
    severity: 'Warning',
    args: ['string', 'string'],
  },
  QueryParameterValueTypeError: {
    severity: 'Warning',
    args: ['string', 'string'],
  },
  ResetRecommended: {
    severity: 'Warning',
    args: ['string', 'string'],
  },
  ResetRequired: {
    severity: 'Warning',
    args: ['string', 'string'],
  },
  ResourceAlreadyExists: {
    severity: 'Critical',
    args: ['string', 'string', 'string'],
  },
  ResourceAtUriInUnknownFormat: {
    severity: 'Critical',
    args: ['string'],
  },
  ResourceAtUriUnauthorized: {
    severity: 'Critical',
    args: ['string', 'string'],
  },
  ResourceCannotBeDeleted: {
    severity: 'Critical',
    args: [],
  },
  ResourceCreationConflict: {
    severity: 'Warning',
    args: ['string'],
  },
  ResourceDeprecated: {
    severity: 'Warning',
    args: ['string'],
  },
  ResourceExhaustion: {
    severity: 'Critical',
    args: ['string'],
  },
  ResourceInStandby: {
    severity: 'Critical',
    args: [],
  },
  ResourceInUse: {
    severity: 'Warning',
    args: [],
  },
  ResourceMissingAtURI: {
    severity: 'Critical',
    args: ['string'],
  },
  ResourceNotFound: {
    severity: 'Critical',
    args: ['string', 'string'],
  },
  ResourceTypeIncompatible: {
    severity: 'Critical',
    args: ['string', 'string'],
  },
  RestrictedPrivilege: {
    severity: 'Warning',
    args: ['string'],
  },
  RestrictedRole: {
    severity: 'Warning',
    args: ['string'],
  },
  ServiceDisabled: {
    severity: 'Warning',
    args: ['string'],
  },
  ServiceInUnknownState: {
    severity: 'Critical',
    args: [],
  },
  ServiceShuttingDown: {
    severity: 'Critical',
    args: [],
  },
  ServiceTemporarilyUnavailable: {
    severity: 'Critical',
    args: ['string'],
  },
  SessionLimitExceeded: {
    severity: 'Critical',
    args: [],
  },
  SessionTerminated: {
    severity: 'OK',
    args: [],
  },
  SourceDoesNotSupportProtocol: {
    severity: 'Critical',
    args: ['string', 'string'],
  },
  StrictAccountTypes: {
    severity: 'Warning',
    args: ['string'],
  },
  StringValueTooLong: {
    severity: 'Warning',
    args: ['string', 'number'],
  },
  StringValueTooShort: {
    severity: 'Warning',
    args: ['string', 'number'],
  },
  SubscriptionTerminated: {
    severity: 'OK',
    args: [],
  },
  Success: {
    severity: 'OK',
    args: [],
  },
  UndeterminedFault: {
    severity: 'Critical',
    args: ['string'],
  },
  UnrecognizedRequestBody: {
    severity: 'Warning',
    args: [],
  },
} as const;

/** The messages of the ResourceEvent registry, without their texts. */
export const resourceEventRegistry = {
  AggregationSourceDiscovered: {
    severity: 'OK',
    args: ['string', 'string'],
  },
  LicenseAdded: {
    severity: 'OK',
    args: ['string', 'string'],
  },
  LicenseChanged: {
    severity: 'Warning',
    args: ['string', 'string'],
  },
  LicenseExpired: {
    severity: 'Warning',
    args: ['string', 'string'],
  },
  PropertyValueModifiedByClient: {
    severity: 'OK',
    args: ['string', 'string'],
  },
  ResourceChanged: {
    severity: 'OK',
    args: [],
  },
  ResourceCreated: {
    severity: 'OK',
    args: [],
  },
  ResourceErrorThresholdCleared: {
    severity: 'OK',
    args: ['string', 'number'],
  },
  ResourceErrorThresholdExceeded: {
    severity: 'Critical',
    args: ['string', 'number'],
  },
  ResourceErrorsCorrected: {
    severity: 'OK',
    args: ['string', 'string'],
  },
  ResourceErrorsDetected: {
    severity: 'Warning',
    args: ['string', 'string'],
  },
  ResourcePaused: {
    severity: 'OK',
    args: ['string'],
  },
  ResourcePoweredOff: {
    severity: 'OK',
    args: ['string'],
  },
  ResourcePoweredOn: {
    severity: 'OK',
    args: ['string'],
  },
  ResourcePoweringOff: {
    severity: 'OK',
    args: ['string'],
  },
  ResourcePoweringOn: {
    severity: 'OK',
    args: ['string'],
  },
  ResourceRemoved: {
    severity: 'OK',
    args: [],
  },
  ResourceSelfTestCompleted: {
    severity: 'OK',
    args: [],
  },
  ResourceSelfTestFailed: {
    severity: 'Critical',
    args: ['string'],
  },
  ResourceStateChanged: {
    severity: 'OK',
    args: ['string', 'string'],
  },
  ResourceStatusChangedCritical: {
    severity: 'Critical',
    args: ['string', 'string'],
  },
  ResourceStatusChangedOK: {
    severity: 'OK',
    args: ['string', 'string'],
  },
  ResourceStatusChangedWarning: {
    severity: 'Warning',
    args: ['string', 'string'],
  },
  ResourceVersionIncompatible: {
    severity: 'Warning',
    args: ['string'],
  },
  ResourceWarningThresholdCleared: {
    severity: 'OK',
    args: ['string', 'number'],
  },
  ResourceWarningThresholdExceeded: {
    severity: 'Warning',
    args: ['string', 'number'],
  },
  TestMessage: {
    severity: 'OK',
    args: [],
  },
  URIForResourceChanged: {
    severity: 'OK',
    args: [],
  },
} as const;

/** The messages of the TaskEvent registry, without their texts. */
export const taskEventRegistry = {
  TaskAborted: {
    severity: 'Critical',
    args: ['string'],
  },
  TaskCancelled: {
    severity: 'Warning',
    args: ['string'],
  },
  TaskCompletedOK: {
    severity: 'OK',
    args: ['string'],
  },
  TaskCompletedWarning: {
    severity: 'Warning',
    args: ['string'],
  },
  TaskPaused: {
    severity: 'Warning',
    args: ['string'],
  },
  TaskProgressChanged: {
    severity: 'OK',
    args: ['string', 'number'],
  },
  TaskRemoved: {
    severity: 'Warning',
    args: ['string'],
  },
  TaskResumed: {
    severity: 'OK',
    args: ['string'],
  },
  TaskStarted: {
    severity: 'OK',
    args: ['string'],
  },
} as const;

/** All messages, by registry and key. */
export const registryMessages = {
  Base: baseRegistry,
  ResourceEvent: resourceEventRegistry,
  TaskEvent: taskEventRegistry,
} as const;

export type RegistryName = keyof typeof registryMessages;
export type MessageKey<R extends RegistryName = 'Base'> = keyof (typeof registryMessages)[R] & string;
export type BaseMessageKey = MessageKey;

/** The arguments of a message of the Base registry: `MessageArgs<'PropertyUnknown'>` is `[string]`. */
export type MessageArgs<K extends BaseMessageKey> = RegistryMessageArgs<'Base', K>;

/** The arguments of a message of any registry. */
export type RegistryMessageArgs<R extends RegistryName, K extends MessageKey<R>> = (typeof registryMessages)[R][K] extends {
  readonly args: infer A extends readonly ('string' | 'number')[];
}
  ? { -readonly [I in keyof A]: A[I] extends 'number' ? number : string }
  : never;
