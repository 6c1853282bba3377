import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runCommand } from './schema/command.ts';
import { GenerationError } from './schema/failure.ts';
import { compareOutput, writeOutput } from './schema/output.ts';
import { generateParts, type Part } from './schema/parts.ts';

/**
 * `npm run generate`: makes generated/ from DMTF's bundle and schema/surface.yaml, and from KubeVirt's and CDI's OpenAPI
 * documents and schema/kubevirt.yaml, or with --check compares. A part whose sources aren't given is left alone. Options
 * and messages only; what happens is in schema/parts.ts.
 */
const repository = dirname(dirname(fileURLToPath(import.meta.url)));

const options = {
  bundle: { type: 'string' },
  registries: { type: 'string' },
  version: { type: 'string' },
  'base-url': { type: 'string' },
  kubevirt: { type: 'string' },
  cdi: { type: 'string' },
  'kubevirt-api': { type: 'string' },
  'cdi-api': { type: 'string' },
  out: { type: 'string' },
  check: { type: 'boolean', default: false },
} as const;

async function main(): Promise<void> {
  const { values } = parseArgs({ options });
  const out = resolve(values.out ?? join(repository, 'generated'));
  const started = performance.now();
  const places = { repository, generated: join(repository, 'generated') };
  const parts = await generateParts({ ...values, baseUrl: values['base-url'] }, process.env, places);
  for (const part of parts) {
    console.log(part.sources.join('\n'));
    const folder = join(out, part.folder);
    if (values.check) await check(folder, part);
    else await writeOutput(folder, part.files, part.others);
    console.log(`${folder} ${values.check ? 'is what the generator writes' : 'written'}: ${sizeOf(part)}`);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${parts.map(({ name }) => name).join(' and ')} in ${seconds} s`);
}

function sizeOf({ files }: Part): string {
  const bytes = Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return `${Object.keys(files).length} files, ${bytes} bytes`;
}

async function check(folder: string, { files, others }: Part): Promise<void> {
  const differences = await compareOutput(folder, files, others);
  if (differences.length === 0) return;
  const lines = differences.map(({ kind, name }) => `  ${kind}: ${name}`);
  throw new GenerationError(`${folder} is not what the generator writes; run npm run generate\n${lines.join('\n')}`);
}

await runCommand(main);
