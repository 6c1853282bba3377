import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { generate, type Generation } from '../../scripts/schema/generate.ts';
import { bundleFiles, registryFiles, surfaceText, type BundleFiles, type Documents } from './synthetic-bundle.ts';
import { zip } from './zip-writer.ts';

/** A temporary folder for the inputs of a generation; remove it when the test is over. */
export class Workspace {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async create(): Promise<Workspace> {
    return new Workspace(await mkdtemp(join(tmpdir(), 'schema-')));
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  async writeFolder(name: string, files: BundleFiles): Promise<string> {
    for (const [file, text] of Object.entries(files)) {
      const path = this.path(join(name, file));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
    return this.path(name);
  }

  async writeZip(
    name: string,
    files: BundleFiles,
    damage: (content: Buffer) => Buffer = (same) => same,
  ): Promise<string> {
    await writeFile(this.path(name), damage(zip(files)));
    return this.path(name);
  }

  /** Generates from the synthetic bundle, with other documents or another surface where given. */
  async generate(changes: { documents?: Documents; surface?: string } = {}): Promise<Generation> {
    const bundle = await this.writeZip('bundle.zip', bundleFiles(changes.documents));
    const registries = await this.writeZip('registries.zip', registryFiles());
    return generate({ bundle, registries, surface: changes.surface ?? surfaceText });
  }
}

/** The message of the error that a promise is rejected with. */
export async function failureOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
  return 'nothing failed';
}
