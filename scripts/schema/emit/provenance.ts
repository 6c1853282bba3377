import { createHash } from 'node:crypto';
import type { Model } from '../model.ts';
import type { Registries } from '../registries.ts';
import type { Files } from './text.ts';

export const provenanceFile = 'provenance.json';

/**
 * What the generated files were made from: versions, and the SHA-256 digests of every file that was read. Digests of
 * contents, not of the download, so that a zip and the folder it unpacks to give the same bytes.
 */
export function emitProvenance(
  model: Model,
  registries: Registries,
  used: { readonly bundle: Readonly<Record<string, string>>; readonly surface: string },
): Files {
  const provenance = {
    bundle: { name: 'DSP8010', version: model.bundleVersion, digest: digestOf(used.bundle), files: used.bundle },
    registries: {
      name: 'DSP8011',
      versions: {
        ...Object.fromEntries(registries.messages.map(({ prefix, version }) => [prefix, version])),
        PrivilegeRegistry: registries.privileges.version,
      },
      digest: digestOf(registries.usedFiles),
      files: sorted(registries.usedFiles),
    },
    surface: { digest: used.surface },
  };
  return { [provenanceFile]: `${JSON.stringify(provenance, undefined, 2)}\n` };
}

function sorted(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One digest over names and digests of the files, as `sha256sum` would list them. */
function digestOf(files: Readonly<Record<string, string>>): string {
  const list = Object.entries(sorted(files)).map(([name, digest]) => `${digest}  ${name}\n`);
  return createHash('sha256').update(list.join('')).digest('hex');
}
