/**
 * The access settings of all replicas, in one ConfigMap of the service's namespace over the defaults of the configuration.
 * Only what has been changed is written, so that the configuration goes on ruling the rest.
 */
import { hash } from 'node:crypto';
import { ServiceError } from '../kubevirt/errors.ts';
import type { KeyValueMirror, KeyValueObject, KeyValueObjects, KeyValueRef, TellEvent } from '../kubevirt/objects.ts';
import { isNewer } from '../kubevirt/versions.ts';
import type { Logger } from '../telemetry/logger.ts';
import type { AccessSettings, SettingsStore } from './settings.ts';
import { problemOf, settingNames, settingsOf, valuesOf } from './settings-values.ts';
import type { ReadSettings } from './settings-values.ts';

export interface SettingsStoreOptions {
  readonly configMaps: KeyValueObjects;
  /** The service's own. */
  readonly namespace: string;
  /** From the configuration; must fit together. */
  readonly defaults: AccessSettings;
  readonly tellEvent: TellEvent;
  readonly logger: Logger;
}

const name = 'redfish-settings';
const formatAnnotation = 'redfish.kubevirt.io/format';
const format = '1';
const attempts = 5;

function isForeign(object: KeyValueObject | undefined): boolean {
  return (object?.annotations[formatAnnotation] ?? format) !== format;
}

function versionOf(settings: AccessSettings): string {
  const values = settingNames.map((setting) => settings[setting]);
  return hash('sha256', JSON.stringify(values), 'hex').slice(0, 16);
}

class ConfigMapSettings implements SettingsStore {
  readonly #options: SettingsStoreOptions;
  readonly #ref: KeyValueRef;
  readonly #mirror: KeyValueMirror;
  readonly #listeners = new Set<() => void>();
  #settings: AccessSettings;
  #version: string;
  /** The newest that was seen, by whatever way. */
  #object: KeyValueObject | undefined;
  #reported = '';

  constructor(options: SettingsStoreOptions) {
    const { defaults, namespace, configMaps } = options;
    const problem = problemOf(defaults);
    if (problem) throw problem;
    this.#options = options;
    this.#settings = defaults;
    this.#version = versionOf(defaults);
    this.#ref = { namespace, name };
    this.#mirror = configMaps.mirror(this.#ref);
    this.#mirror.onChange(() => this.#mirrored());
    this.#mirrored();
  }

  current(): AccessSettings {
    return this.#settings;
  }

  version(): string {
    return this.#version;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  async change(changes: Partial<AccessSettings>, precondition: (version: string) => void): Promise<AccessSettings> {
    for (let attempt = 1; ; attempt += 1) {
      const object = await this.#options.configMaps.read(this.#ref);
      this.#take(object);
      precondition(this.#version);
      const next = { ...this.#settings, ...changes };
      const problem = problemOf(next);
      if (problem) throw problem;
      if (versionOf(next) === this.#version) return this.#settings;
      try {
        this.#take(await this.#write(object, changes));
        return this.#settings;
      } catch (error) {
        if (!(error instanceof ServiceError && error.kind === 'Conflict') || attempt === attempts) throw error;
      }
    }
  }

  #write(object: KeyValueObject | undefined, changes: Partial<AccessSettings>): Promise<KeyValueObject> {
    const { configMaps } = this.#options;
    const annotations = { ...object?.annotations, [formatAnnotation]: format };
    const next = { annotations, data: valuesOf(object?.data ?? {}, changes) };
    if (!object) return configMaps.create({ ...this.#ref, ...next });
    if (isForeign(object)) {
      throw new ServiceError('Refused', `the ConfigMap ${name} was written by a newer release of this service`);
    }
    return configMaps.replace(object, next);
  }

  #mirrored(): void {
    const object = this.#mirror.get(this.#ref);
    // What was written or read here may be newer than what the watch has told so far.
    if (object && this.#object && isNewer(this.#object.resourceVersion, object.resourceVersion) === true) return;
    this.#take(object);
  }

  #take(object: KeyValueObject | undefined): void {
    this.#object = object;
    const read = this.#read(object);
    if (object) this.#report(object, read.problems);
    const version = versionOf(read.settings);
    if (version === this.#version) return;
    this.#settings = read.settings;
    this.#version = version;
    for (const listener of this.#listeners) listener();
  }

  #read(object: KeyValueObject | undefined): ReadSettings {
    const { defaults } = this.#options;
    if (!object) return { settings: defaults, problems: [] };
    if (isForeign(object))
      return { settings: defaults, problems: ['it was written by a newer release of this service'] };
    return settingsOf(object.data, defaults);
  }

  /** Once for the same problems, however often it is read. */
  #report(object: KeyValueObject, problems: readonly string[]): void {
    const text = problems.join('; ');
    if (text === this.#reported) return;
    this.#reported = text;
    if (text === '') return;
    this.#options.logger.warn({ configMap: name, problems }, 'settings are not used; their defaults count');
    this.#options.tellEvent(object, { type: 'Warning', reason: 'InvalidSettings', message: text });
  }
}

/** Begins to watch; until the first news the defaults count. Throws SettingsError for defaults that can't be used. */
export function createSettingsStore(options: SettingsStoreOptions): SettingsStore {
  return new ConfigMapSettings(options);
}
