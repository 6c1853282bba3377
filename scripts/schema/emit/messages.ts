import type { MessageRegistry, Registries, RegistryMessage } from '../registries.ts';
import { constant, typescript, type Files } from './text.ts';

/** Which messages the registries have, with the number and types of their arguments. DMTF's sentences stay there. */
export function emitMessages(registries: Registries): Files {
  const heads = Object.fromEntries(registries.messages.map((registry) => [registry.prefix, headOf(registry)]));
  const tables = registries.messages.map((registry) =>
    constant(
      tableName(registry),
      tableOf(registry),
      `The messages of the ${registry.prefix} registry, without their texts.`,
    ),
  );
  const map = registries.messages.map((registry) => `  ${registry.prefix}: ${tableName(registry)},\n`).join('');
  return {
    'messages.ts': typescript(
      constant('registries', heads, 'The registries in the versions of the bundle; a MessageId is `<prefix>.<key>`.'),
      ...tables,
      `/** All messages, by registry and key. */\nexport const registryMessages = {\n${map}} as const;`,
      types,
    ),
  };
}

function tableName({ prefix }: MessageRegistry): string {
  return `${prefix.charAt(0).toLowerCase()}${prefix.slice(1)}Registry`;
}

function headOf({ prefix, version }: MessageRegistry): object {
  return {
    id: `${prefix}.${version}`,
    prefix: `${prefix}.${version.replace(/\.\d+$/, '')}`,
    version,
    publicationUri: `https://redfish.dmtf.org/registries/${prefix}.${version}.json`,
  };
}

function tableOf({ messages }: MessageRegistry): object {
  const keys = Object.keys(messages).sort();
  return Object.fromEntries(keys.map((key) => [key, factsOf(messages[key])]));
}

function factsOf(message: RegistryMessage | undefined): object {
  const count = message?.NumberOfArgs ?? 0;
  const types = Array.from({ length: count }, (_, index) => message?.ParamTypes?.[index] ?? 'string');
  return { severity: message?.MessageSeverity ?? message?.Severity, args: types };
}

const types = `export type RegistryName = keyof typeof registryMessages;
export type MessageKey<R extends RegistryName = 'Base'> = keyof (typeof registryMessages)[R] & string;
export type BaseMessageKey = MessageKey;

/** The arguments of a message of the Base registry: \`MessageArgs<'PropertyUnknown'>\` is \`[string]\`. */
export type MessageArgs<K extends BaseMessageKey> = RegistryMessageArgs<'Base', K>;

/** The arguments of a message of any registry. */
export type RegistryMessageArgs<R extends RegistryName, K extends MessageKey<R>> = (typeof registryMessages)[R][K] extends {
  readonly args: infer A extends readonly ('string' | 'number')[];
}
  ? { -readonly [I in keyof A]: A[I] extends 'number' ? number : string }
  : never;`;
