import { createHash } from 'node:crypto';
import { GenerationError } from './failure.ts';
import { isNewer } from './references.ts';
import { openSource } from './source-files.ts';

/** DMTF's registry bundle (DSP8011): the newest version of each registry that is asked for, facts only. */
export interface MessageRegistry {
  readonly prefix: string;
  readonly version: string;
  readonly messages: Readonly<Record<string, RegistryMessage>>;
}

export interface RegistryMessage {
  readonly MessageSeverity?: string;
  readonly Severity: string;
  readonly NumberOfArgs: number;
  readonly ParamTypes?: readonly string[];
}

/** Alternatives, any of which suffices; each names all that it needs. */
export type PrivilegeAlternatives = readonly { readonly Privilege: readonly string[] }[];

export type OperationMap = Readonly<Record<string, PrivilegeAlternatives>>;

export interface PrivilegeOverride {
  readonly Targets: readonly string[];
  readonly OperationMap: OperationMap;
}

export interface PrivilegeMapping {
  readonly Entity: string;
  readonly OperationMap: OperationMap;
  readonly PropertyOverrides?: readonly PrivilegeOverride[];
  readonly SubordinateOverrides?: readonly PrivilegeOverride[];
  readonly ResourceURIOverrides?: readonly PrivilegeOverride[];
}

export interface PrivilegeRegistry {
  readonly version: string;
  readonly privileges: readonly string[];
  readonly mappings: readonly PrivilegeMapping[];
}

export interface Registries {
  readonly messages: readonly MessageRegistry[];
  readonly privileges: PrivilegeRegistry;
  /** Names and SHA-256 digests of the files read. */
  readonly usedFiles: Readonly<Record<string, string>>;
}

/**
 * @param path a DSP8011 zip, or the folder that it unpacks to
 * @param prefixes the message registries wanted, for example `Base`
 */
export async function readRegistries(path: string, prefixes: readonly string[]): Promise<Registries> {
  const files = await openSource(path);
  const usedFiles: Record<string, string> = {};
  const read = async (pattern: RegExp, what: string): Promise<{ version: string; content: unknown }> => {
    const newest = newestOf(files.names, pattern);
    if (!newest) throw new GenerationError(`${path} has no ${what}`);
    const bytes = await files.read(newest.name);
    usedFiles[newest.name.slice(newest.name.lastIndexOf('/') + 1)] = createHash('sha256').update(bytes).digest('hex');
    return { version: newest.version, content: parseJson(bytes.toString('utf8'), newest.name) };
  };
  try {
    const messages: MessageRegistry[] = [];
    for (const prefix of prefixes) {
      const { version, content } = await read(messageFile(prefix), `message registry ${prefix}`);
      messages.push({ prefix, version, messages: (content as { Messages: MessageRegistry['messages'] }).Messages });
    }
    const { version, content } = await read(privilegeFile, 'privilege registry');
    const { PrivilegesUsed, Mappings } = content as { PrivilegesUsed: string[]; Mappings: PrivilegeMapping[] };
    return { messages, privileges: { version, privileges: PrivilegesUsed, mappings: Mappings }, usedFiles };
  } finally {
    files.close();
  }
}

function messageFile(prefix: string): RegExp {
  return new RegExp(`(?:^|/)${prefix}\\.(\\d+\\.\\d+\\.\\d+)\\.json$`);
}

const privilegeFile = /(?:^|\/)Redfish_(\d+\.\d+\.\d+)_PrivilegeRegistry\.json$/;

/** By number, not by text: 1.22.1 is newer than 1.9.3. */
function newestOf(names: readonly string[], pattern: RegExp): { name: string; version: string } | undefined {
  const found = names.flatMap((name) => {
    const version = pattern.exec(name)?.[1];
    return version === undefined ? [] : [{ name, version }];
  });
  const numbers = (version: string): number[] => version.split('.').map(Number);
  return found.reduce<(typeof found)[number] | undefined>(
    (best, each) => (best && !isNewer(numbers(each.version), numbers(best.version)) ? best : each),
    undefined,
  );
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new GenerationError(`${name} is not JSON: ${String(cause)}`, { cause });
  }
}
