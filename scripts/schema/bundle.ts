import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import { GenerationError } from './failure.ts';
import type { OpenApiDocument, SchemaObject, Schemas } from './openapi.ts';
import { openSource, type SourceFiles } from './source-files.ts';

/**
 * DMTF's schema bundle (DSP8010): which files it has and what they say. Finds its folders at any depth, parses a file
 * only when somebody asks for it, and remembers a digest of each file that was asked for. Knows nothing of the surface.
 */
export class Bundle {
  readonly root: OpenApiDocument;
  private readonly files: SourceFiles;
  private readonly folder: string;
  private readonly digests: Map<string, string>;
  private readonly documents = new Map<string, Promise<Schemas>>();

  private constructor(files: SourceFiles, folder: string, root: OpenApiDocument, digests: Map<string, string>) {
    this.files = files;
    this.folder = folder;
    this.root = root;
    this.digests = digests;
  }

  /** @param path a DSP8010 zip, or the folder that it unpacks to */
  static async open(path: string): Promise<Bundle> {
    const files = await openSource(path);
    const name = shortestOf(files.names.filter((each) => each === entryPoint || each.endsWith(`/${entryPoint}`)));
    if (name === undefined) throw new GenerationError(`${path} has no ${entryPoint}: it is not a DSP8010 bundle`);
    const digests = new Map<string, string>();
    const folder = name.slice(0, -entryPoint.length);
    const text = await readAndDigest(files, folder, entryPoint, digests);
    return new Bundle(files, folder, parseYaml(text, name, files.origin) as OpenApiDocument, digests);
  }

  /** The release of the bundle, for example `2025.4`. */
  get version(): string {
    return this.root.info.version;
  }

  /** The component schemas of one file of the `openapi` folder; undefined when the bundle lacks the file. */
  schemas(file: string): Promise<Schemas | undefined> {
    if (file === rootFile) return Promise.resolve(this.root.components.schemas);
    if (!this.files.names.includes(`${this.folder}openapi/${file}`)) return Promise.resolve(undefined);
    let known = this.documents.get(file);
    if (!known) {
      known = this.parseSchemas(`openapi/${file}`);
      this.documents.set(file, known);
    }
    return known;
  }

  /** The annotation terms that payloads may have: `odata.count`, `Redfish.AllowableValues`... in order. */
  async annotationTerms(): Promise<readonly string[]> {
    const name = 'openapi/redfish-payload-annotations-v1.yaml';
    if (!this.files.names.includes(this.folder + name))
      throw new GenerationError(`${this.files.origin} has no ${name}`);
    const text = await readAndDigest(this.files, this.folder, name, this.digests);
    const document = parseYaml(text, name, this.files.origin) as Pick<
      SchemaObject,
      'properties' | 'x-patternProperties'
    >;
    const keys = [...Object.keys(document.properties ?? {}), ...Object.keys(document['x-patternProperties'] ?? {})];
    return [...new Set(keys.map((key) => key.replace(/^.*@/, '').replace(/\$$/, '')))].sort();
  }

  /** The text of one file of the `csdl` folder; undefined when the bundle lacks it. */
  async csdl(file: string): Promise<string | undefined> {
    if (!this.files.names.includes(`${this.folder}csdl/${file}`)) return undefined;
    return readAndDigest(this.files, this.folder, `csdl/${file}`, this.digests);
  }

  /** Names (within the bundle) and SHA-256 digests of every file read so far, in the order of their names. */
  usedFiles(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.digests].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  close(): void {
    this.files.close();
  }

  private async parseSchemas(name: string): Promise<Schemas> {
    const text = await readAndDigest(this.files, this.folder, name, this.digests);
    const document = parseYaml(text, name, this.files.origin) as Partial<OpenApiDocument>;
    return document.components?.schemas ?? {};
  }
}

/** The name by which references mean the document of the paths itself. */
export const rootFile = 'openapi.yaml';

const entryPoint = `openapi/${rootFile}`;

function shortestOf(names: readonly string[]): string | undefined {
  return [...names].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
}

async function readAndDigest(
  files: SourceFiles,
  folder: string,
  name: string,
  digests: Map<string, string>,
): Promise<string> {
  const content = await files.read(folder + name);
  digests.set(name, createHash('sha256').update(content).digest('hex'));
  return content.toString('utf8');
}

function parseYaml(text: string, name: string, origin: string): object {
  try {
    const value: unknown = parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new GenerationError(`${name} of ${origin} is not YAML: ${message}`, { cause });
  }
  throw new GenerationError(`${name} of ${origin} is not a YAML document with content`);
}
