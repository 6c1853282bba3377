/** How generated TypeScript is written: a head that names its origin, and values as readable literals. */

/** Relative file name to content. */
export type Files = Readonly<Record<string, string>>;

const head = '// Generated from the DMTF bundle by `npm run generate`. Do not edit.\n';

export function typescript(...parts: readonly string[]): string {
  return `${head}\n${parts.join('\n\n')}\n`;
}

/** A value as a TypeScript literal; keys are quoted only where they must be. */
export function literal(value: unknown, indent = ''): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map((each) => literal(each, indent)).join(', ')}]`;
  const inner = `${indent}  `;
  const lines = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([key, each]) => `${inner}${propertyKey(key)}: ${literal(each, inner)},\n`);
  return lines.length === 0 ? '{}' : `{\n${lines.join('')}${indent}}`;
}

export function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}

export function propertyKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key);
}

/** A constant whose type is its very value. */
export function constant(name: string, value: unknown, comment: string): string {
  return `/** ${comment} */\nexport const ${name} = ${literal(value)} as const;`;
}
