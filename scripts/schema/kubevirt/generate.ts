import { createHash } from 'node:crypto';
import type { Files } from '../emit/text.ts';
import { absentFrom, type Absent } from './absent.ts';
import { servedDefinitions } from './definitions.ts';
import { emitAbsent, emitDefinitions, emitKubeVirtProvenance, emitKubeVirtReadme } from './emit.ts';
import { readGoTypes } from './go-types.ts';
import { parseServed, type ServedDocument } from './served.ts';
import { moduleVersion, type KubeVirtSources } from './sources.ts';
import { readDocument, type Definitions } from './swagger.ts';

/** The name of the file that older releases are listed in; it is only made where their Go modules are given. */
export const absentFile = 'absent.ts';

/**
 * From the OpenAPI documents of KubeVirt and CDI to the text of generated/kubevirt/. Writes nothing.
 * @param surface the text of schema/kubevirt.yaml
 * @throws GenerationError
 */
export async function generateKubeVirt(sources: KubeVirtSources, surface: string): Promise<Files> {
  const served = parseServed(surface, 'schema/kubevirt.yaml');
  const [kubevirt, cdi] = [await readDocument(sources.kubevirt), await readDocument(sources.cdi)];
  const definitions = {
    kubevirt: servedDefinitions(kubevirt.definitions, served.kubevirt, sources.kubevirt),
    cdi: servedDefinitions(cdi.definitions, served.cdi, sources.cdi),
  };
  return {
    ...emitKubeVirtReadme(),
    ...emitDefinitions('kubevirt', "KubeVirt's OpenAPI document", definitions.kubevirt, served.kubevirt),
    ...emitDefinitions('cdi', "CDI's OpenAPI document", definitions.cdi, served.cdi),
    ...(sources.older && emitAbsent(await absentOf(sources.older, definitions, served))),
    ...emitKubeVirtProvenance({
      kubevirt: kubevirt.digest,
      cdi: cdi.digest,
      surface: createHash('sha256').update(surface).digest('hex'),
    }),
  };
}

type Part = 'kubevirt' | 'cdi';

/** CDI's types are in KubeVirt's document too, where DataVolumes are embedded in VMs. */
async function absentOf(
  modules: NonNullable<KubeVirtSources['older']>,
  definitions: Readonly<Record<Part, Definitions>>,
  served: Readonly<Record<Part, ServedDocument>>,
): Promise<Record<string, Absent>> {
  const cdi = await readGoTypes(modules.cdi);
  const types = { cdi, kubevirt: new Map([...cdi, ...(await readGoTypes(modules.kubevirt))]) };
  const absent = (part: Part): [string, Absent] => {
    const roots = Object.values(served[part].kinds).flatMap((kinds) => Object.values(kinds));
    return [`${part} ${moduleVersion(modules[part])}`, absentFrom(definitions[part], types[part], roots)];
  };
  return Object.fromEntries([absent('kubevirt'), absent('cdi')]);
}
