import type { AccessSettings, SettingsStore } from '../auth/settings.ts';
import { SettingsError } from '../auth/settings-values.ts';
import { message, type Message } from '../messages/message.ts';
import { RedfishError } from '../messages/redfish-error.ts';
import type { RequestContext } from './context.ts';
import { etagOf } from './etag.ts';

/** Changes settings of the whole service, and says in Redfish's words why they can't be changed so. */

/** The property by which a client knows a setting. */
const propertyOf: Readonly<Record<keyof AccessSettings, string>> = {
  sessionTimeout: 'SessionTimeout',
  lockoutThreshold: 'AccountLockoutThreshold',
  lockoutDuration: 'AccountLockoutDuration',
  lockoutCounterResetAfter: 'AccountLockoutCounterResetAfter',
  minPasswordLength: 'MinPasswordLength',
  maxPasswordLength: 'MaxPasswordLength',
};

/** Throws RedfishError 400 for values that are out of bounds or don't fit together, and 412 by If-Match. */
export async function changeSettings(
  store: SettingsStore,
  changes: Partial<AccessSettings>,
  ifMatch: RequestContext['ifMatch'],
): Promise<void> {
  try {
    await store.change(changes, (version) => ifMatch(etagOf(version)));
  } catch (error) {
    throw error instanceof SettingsError ? refusal(error, changes) : error;
  }
}

function refusal(error: SettingsError, changes: Partial<AccessSettings>): RedfishError {
  return new RedfishError(400, [messageOf(error, changes)], { cause: error });
}

function messageOf({ settings }: SettingsError, changes: Partial<AccessSettings>): Message {
  const names = settings.map((setting) => propertyOf[setting]);
  const relatedProperties = names.map((name) => `#/${name}`);
  const [setting = 'sessionTimeout'] = settings;
  const [first = '', second] = names;
  return second === undefined
    ? message('PropertyValueOutOfRange', [String(changes[setting]), first], { relatedProperties })
    : message('PropertyValueConflict', [first, second], {
        relatedProperties,
        resolution: `Choose a value of ${first} that is not above that of ${second}.`,
      });
}
