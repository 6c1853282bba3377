/**
 * The access settings as text in a ConfigMap, which people edit by hand: what of it can be taken, and what is wrong with the
 * rest. A bad value counts as absent, so that its default holds; it never counts as something near to it.
 */
import type { AccessSettings } from './settings.ts';

export type SettingName = keyof AccessSettings;

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** As far as a number of seconds or failures makes sense; timers of Node take no more milliseconds than 2^31. */
const day = 86_400;

const bounds: Readonly<Record<SettingName, Bounds>> = {
  sessionTimeout: { least: 30, most: day },
  lockoutThreshold: { least: 0, most: 100_000 },
  lockoutDuration: { least: 0, most: 14 * day },
  lockoutCounterResetAfter: { least: 0, most: 14 * day },
  minPasswordLength: { least: 1, most: 1024 },
  maxPasswordLength: { least: 1, most: 1024 },
};

/** Settings that must fit together, and how that is said. */
const pairs: readonly {
  readonly names: readonly [SettingName, SettingName];
  readonly fits: (settings: AccessSettings) => boolean;
  readonly demand: string;
}[] = [
  {
    names: ['lockoutCounterResetAfter', 'lockoutDuration'],
    // Without a duration, only the counter's reset ends a lockout.
    fits: ({ lockoutCounterResetAfter: reset, lockoutDuration: duration }) => duration === 0 || reset <= duration,
    demand: 'lockoutCounterResetAfter must not be above lockoutDuration',
  },
  {
    names: ['minPasswordLength', 'maxPasswordLength'],
    fits: ({ minPasswordLength, maxPasswordLength }) => minPasswordLength <= maxPasswordLength,
    demand: 'minPasswordLength must not be above maxPasswordLength',
  },
];

/** What is wrong with settings. Thrown by SettingsStore.change() for those that don't fit together or are out of bounds. */
export class SettingsError extends Error {
  /** The settings that it is about, of which one at least was to be changed. */
  readonly settings: readonly SettingName[];

  constructor(settings: readonly SettingName[], message: string) {
    super(message);
    this.name = 'SettingsError';
    this.settings = settings;
  }
}

export const settingNames = Object.keys(bounds) as readonly SettingName[];

function isSettingName(key: string): key is SettingName {
  return Object.hasOwn(bounds, key);
}

function isWithin(value: number, { least, most }: Bounds): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function boundsProblem(name: SettingName, shown: string): SettingsError {
  const { least, most } = bounds[name];
  return new SettingsError([name], `${name} is ${shown}, but must be a whole number from ${least} to ${most}`);
}

/** Why settings can't be used together; undefined where they can. */
export function problemOf(settings: AccessSettings): SettingsError | undefined {
  const outside = settingNames.find((name) => !isWithin(settings[name], bounds[name]));
  if (outside !== undefined) return boundsProblem(outside, String(settings[outside]));
  const pair = pairs.find(({ fits }) => !fits(settings));
  return pair && new SettingsError(pair.names, pair.demand);
}

export interface ReadSettings {
  readonly settings: AccessSettings;
  readonly problems: readonly string[];
}

/** What the values of a ConfigMap make of the defaults. */
export function settingsOf(data: Readonly<Record<string, string | undefined>>, defaults: AccessSettings): ReadSettings {
  const problems: string[] = [];
  const settings: Record<SettingName, number> = { ...defaults };
  for (const [key, text] of Object.entries(data)) {
    if (!isSettingName(key)) problems.push(`${key.slice(0, 100)} is no setting`);
    else if (text !== undefined && /^\d{1,9}$/.test(text) && isWithin(Number(text), bounds[key])) {
      settings[key] = Number(text);
    } else
      problems.push(boundsProblem(key, text === undefined ? 'not text' : JSON.stringify(text.slice(0, 40))).message);
  }
  for (const { names, fits, demand } of pairs) {
    if (fits(settings)) continue;
    problems.push(demand);
    for (const name of names) settings[name] = defaults[name];
  }
  return { settings, problems };
}

/** The values that say `settings`, with those that were there before and those that are changed: defaults stay unsaid. */
export function valuesOf(
  former: Readonly<Record<string, string | undefined>>,
  changes: Partial<AccessSettings>,
): Record<string, string> {
  const kept = Object.entries(former).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const changed = settingNames.flatMap((name) => {
    const value = changes[name];
    return value === undefined ? [] : [[name, String(value)] as const];
  });
  return Object.fromEntries([...kept, ...changed]);
}
