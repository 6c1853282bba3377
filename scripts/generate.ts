import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runCommand } from './schema/command.ts';
import { GenerationError } from './schema/failure.ts';
import { generate } from './schema/generate.ts';
import { compareOutput, writeOutput } from './schema/output.ts';
import { locateSources } from './schema/sources.ts';

/**
 * `npm run generate`: makes generated/ from DMTF's bundle and schema/surface.yaml, or with --check compares. Options and
 * messages only; what happens is in schema/generate.ts.
 */
const repository = dirname(dirname(fileURLToPath(import.meta.url)));

const options = {
  bundle: { type: 'string' },
  registries: { type: 'string' },
  version: { type: 'string' },
  'base-url': { type: 'string' },
  out: { type: 'string' },
  check: { type: 'boolean', default: false },
} as const;

async function main(): Promise<void> {
  const { values } = parseArgs({ options });
  const out = resolve(values.out ?? join(repository, 'generated'));
  const started = performance.now();
  const places = { repository, generated: join(repository, 'generated') };
  const sources = await locateSources({ ...values, baseUrl: values['base-url'] }, process.env, places);
  console.log(`bundle      ${sources.bundle}\nregistries  ${sources.registries}`);
  const surface = await readFile(join(repository, 'schema', 'surface.yaml'), 'utf8');
  const { files } = await generate({ ...sources, surface });
  if (values.check) await check(out, files);
  else await writeOutput(out, files);
  const bytes = Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const verb = values.check ? 'is what the generator writes' : 'written';
  console.log(`${out} ${verb}: ${Object.keys(files).length} files, ${bytes} bytes, in ${seconds} s`);
}

async function check(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  const differences = await compareOutput(folder, files);
  if (differences.length === 0) return;
  const lines = differences.map(({ kind, name }) => `  ${kind}: ${name}`);
  throw new GenerationError(`${folder} is not what the generator writes; run npm run generate\n${lines.join('\n')}`);
}

await runCommand(main);
