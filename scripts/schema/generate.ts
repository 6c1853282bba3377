import { createHash } from 'node:crypto';
import { Bundle } from './bundle.ts';
import { emitMessages } from './emit/messages.ts';
import { emitMetadata } from './emit/metadata.ts';
import { emitOpenApi } from './emit/openapi.ts';
import { emitOperations } from './emit/operations.ts';
import { emitPrivileges } from './emit/privileges.ts';
import { emitProvenance } from './emit/provenance.ts';
import { emitReadme } from './emit/readme.ts';
import { emitResources } from './emit/resources.ts';
import type { Files } from './emit/text.ts';
import { emitTypes } from './emit/types.ts';
import { emitValidators } from './emit/validators.ts';
import { readModel, type Model } from './model.ts';
import { entityAt } from './operations.ts';
import { readRegistries, type Registries } from './registries.ts';
import { parseSurface } from './surface.ts';

export interface Inputs {
  /** A DSP8010 zip or folder. */
  readonly bundle: string;
  /** A DSP8011 zip or folder. */
  readonly registries: string;
  /** The text of schema/surface.yaml. */
  readonly surface: string;
}

export interface Generation {
  readonly files: Files;
  readonly model: Model;
  readonly registries: Registries;
}

/** From the bundle, the registries and the surface to the text of every generated file. Writes nothing. */
export async function generate(inputs: Inputs): Promise<Generation> {
  const surface = parseSurface(inputs.surface, 'schema/surface.yaml');
  const bundle = await Bundle.open(inputs.bundle);
  try {
    const model = await readModel(surface, bundle);
    const registries = await readRegistries(inputs.registries, surface.registries);
    const files: Files = {
      ...emitReadme(model),
      ...emitOpenApi(model),
      ...(await emitTypes(model)),
      ...emitOperations(model),
      ...emitValidators(model),
      ...emitResources(model),
      ...emitMessages(registries),
      ...emitPrivileges(model, registries.privileges, (path) => ancestorsOf(bundle, path)),
      ...(await emitMetadata(model, bundle)),
    };
    const digest = createHash('sha256').update(inputs.surface).digest('hex');
    const provenance = emitProvenance(model, registries, { bundle: bundle.usedFiles(), surface: digest });
    return { files: { ...files, ...provenance }, model, registries };
  } finally {
    bundle.close();
  }
}

/** The types of the resources above a path, outermost first. */
function ancestorsOf(bundle: Bundle, path: string): string[] {
  const segments = path.split('/');
  return segments.slice(0, -1).flatMap((_, index) => {
    const entity = entityAt(bundle, segments.slice(0, index + 1).join('/'));
    return entity === undefined ? [] : [entity];
  });
}
