import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runCommand } from './schema/command.ts';
import { differences } from './schema/differences.ts';
import { GenerationError } from './schema/failure.ts';
import { generate, type Generation } from './schema/generate.ts';
import { writeOutput } from './schema/output.ts';

/**
 * `npm run check:versions`: the same src/ must compile against what several releases of DMTF's generate. Prints what
 * differs in what we serve. Works in a copy; this repository's generated/ isn't touched.
 */
const repository = dirname(dirname(fileURLToPath(import.meta.url)));

const options = {
  /** The folder that has the zips (or folders) `DSP8010_<version>` and `DSP8011_<version>`. */
  sources: { type: 'string', default: join(repository, '..', 'shared', 'dmtf') },
  versions: { type: 'string', default: '2024.4,2025.4' },
  /** What the zips' names end with; nothing for unpacked folders. */
  suffix: { type: 'string', default: '.zip' },
} as const;

async function main(): Promise<void> {
  const { values } = parseArgs({ options });
  const surface = await readFile(join(repository, 'schema', 'surface.yaml'), 'utf8');
  const failed: string[] = [];
  let previous: Generation | undefined;
  for (const version of values.versions.split(',')) {
    const path = (name: string): string => join(values.sources, `${name}_${version}${values.suffix}`);
    const generation = await generate({ bundle: path('DSP8010'), registries: path('DSP8011'), surface });
    if (previous) console.log(differences(previous, generation).join('\n'));
    const compiles = await compile(generation);
    console.log(`${version}: ${compiles ? 'src compiles' : 'src does not compile'}`);
    if (!compiles) failed.push(version);
    previous = generation;
  }
  if (failed.length > 0) throw new GenerationError(`src does not compile against ${failed.join(', ')}`);
}

/** Compiles src and generated, as the build takes them, in a temporary copy of the repository. */
async function compile({ files }: Generation): Promise<boolean> {
  const copy = await mkdtemp(join(tmpdir(), 'generated-'));
  try {
    for (const name of ['src', 'tsconfig.json', 'tsconfig.build.json', 'package.json']) {
      await cp(join(repository, name), join(copy, name), { recursive: true });
    }
    await symlink(join(repository, 'node_modules'), join(copy, 'node_modules'));
    await writeOutput(join(copy, 'generated'), files);
    const kubevirt = join('generated', 'kubevirt');
    await cp(join(repository, kubevirt), join(copy, kubevirt), { recursive: true });
    return (
      (await run(join('node_modules', 'typescript', 'bin', 'tsc'), ['-p', 'tsconfig.build.json', '--noEmit'], copy)) ===
      0
    );
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

function run(script: string, parameters: readonly string[], folder: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...parameters], { cwd: folder, stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', resolve);
  });
}

await runCommand(main);
