import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runCommand } from './schema/command.ts';
import { dmtfDocuments, download } from './schema/download.ts';
import { GenerationError } from './schema/failure.ts';

/** `npm run fetch -- --version 2025.4 [--base-url URL]`: DMTF's schemas and registries into .cache/. */
const repository = dirname(dirname(fileURLToPath(import.meta.url)));

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { version: { type: 'string' }, 'base-url': { type: 'string' } } });
  const { version } = values;
  if (version === undefined) throw new GenerationError('give --version, for example --version 2025.4');
  for (const name of ['DSP8010', 'DSP8011'] as const) {
    const path = await download(name, {
      version,
      baseUrl: values['base-url'] ?? dmtfDocuments,
      cacheFolder: join(repository, '.cache'),
      lockFile: join(repository, 'schema', 'sources.lock.json'),
      fetch: (url) => fetch(url),
    });
    console.log(path);
  }
}

await runCommand(main);
