/** The documentation of the configuration file, read off its schema: for the README's table and for messages. */
import { configSchema } from './schema.ts';
import type { SchemaNode } from './schema.ts';

export interface ConfigKey {
  /** `users[].role`: brackets stand for the entries of a list. */
  readonly key: string;
  /** As a word or two: `text`, `list of texts`, or the allowed values. */
  readonly type: string;
  /** In YAML; undefined when there is none. */
  readonly default: string | undefined;
  readonly required: boolean;
  readonly description: string;
}

const typeWords: Readonly<Record<SchemaNode['type'], string>> = {
  object: 'keys',
  array: 'list',
  string: 'text',
  integer: 'number',
  boolean: 'true or false',
};

/** Every key that the file may have, parents first, in the schema's order. */
export function configKeys(): readonly ConfigKey[] {
  return keysBelow(configSchema, '');
}

/** `configKeys` as rows of a Markdown table, with a head. */
export function configKeysTable(): string {
  const rows = configKeys().map(
    ({ key, type, default: value, required, description }) =>
      `| \`${key}\` | ${type} | ${value === undefined ? (required ? 'required' : '') : `\`${value}\``} | ${description} |`,
  );
  return ['| Key | Type | Default | Meaning |', '|---|---|---|---|', ...rows, ''].join('\n');
}

function keysBelow(parent: SchemaNode, prefix: string): ConfigKey[] {
  return Object.entries(parent.properties ?? {}).flatMap(([name, node]) => {
    const key = `${prefix}${name}`;
    const required = parent.required?.includes(name) ?? false;
    const own = { key, type: typeOf(node), default: defaultOf(node), required, description: node.description ?? '' };
    return [
      own,
      ...keysBelow(node, `${key}.`),
      ...(node.items === undefined ? [] : keysBelow(node.items, `${key}[].`)),
    ];
  });
}

function typeOf(node: SchemaNode): string {
  if (node.enum !== undefined) return node.enum.join(', ');
  if (node.items !== undefined) return node.items.type === 'string' ? 'list of texts' : 'list of keys';
  const word = typeWords[node.type];
  return node.minimum === undefined ? word : `${word}, ${node.minimum} to ${node.maximum}`;
}

/** An object's default is that of its keys. */
function defaultOf(node: SchemaNode): string | undefined {
  return node.default === undefined || node.type === 'object'
    ? undefined
    : JSON.stringify(node.default).replaceAll('"', '');
}
