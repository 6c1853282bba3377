import { createRequire } from 'node:module';
import { Ajv, _, type CodeKeywordDefinition } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';
import type { JsonSchema } from './json-schema.ts';

const enumModule = 'ajv/dist/vocabularies/validation/enum.js';
const enumKeyword = createRequire(import.meta.url)(enumModule) as { readonly default: CodeKeywordDefinition };

/**
 * One schema as the text of a module that exports `validate`, by ajv's standalone mode. ajv writes `require` even into
 * an ES module, so the module makes itself one: how a CommonJS default export arrives differs between Node and tsx.
 */
export function standaloneValidator(schema: JsonSchema, options: { readonly verbose: boolean }): string {
  const ajv = new Ajv({
    allErrors: true,
    verbose: options.verbose,
    meta: false,
    validateSchema: false,
    allowUnionTypes: true,
    allowMatchingProperties: true,
    strictRequired: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, formats: _`require("ajv-formats/dist/formats.js").fullFormats` },
  });
  formats.default(ajv);
  // A value of the wrong type is a type error alone: ajv's own enum would report the same value a second time.
  ajv.removeKeyword('enum').addKeyword({ ...enumKeyword.default, type: 'string' });
  const code = standalone.default(ajv, ajv.compile(schema));
  return asModule(code);
}

function usesOf(code: string, name: string): number {
  return code.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0;
}

const requireHead = ["import { createRequire } from 'node:module';", 'const require = createRequire(import.meta.url);'];

const head = [
  '// @ts-nocheck: ajv wrote this module; its types are those of the export.',
  '// Generated from the DMTF bundle by `npm run generate`. Do not edit.',
  "import type { ValidateFunction } from 'ajv';",
];

function asModule(code: string): string {
  const body = code
    .replace('"use strict";', '')
    .replaceAll(/^const (schema\d+) = .*$\n/gm, (line, name: string) => (usesOf(code, name) > 1 ? line : ''))
    .replace(/export default \w+;/, '')
    .replace('export const validate =', 'export const validate: ValidateFunction =')
    .trim();
  return `${[...head, ...(body.includes('require(') ? requireHead : []), body].join('\n')}\n`;
}
