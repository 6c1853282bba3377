import type { Model } from '../model.ts';
import type { Files } from './text.ts';

/** The README of the output folder. */
export function emitReadme(model: Model): Files {
  return {
    'README.md': `# generated/

Do not edit: everything here is made by \`npm run generate\` from DMTF's Redfish bundle (DSP8010 ${model.bundleVersion}), DMTF's
registries (DSP8011) and \`schema/surface.yaml\`, and is deleted before each run. \`npm run check:generated\` says whether it
is what the generator would write.

To regenerate: \`npm run generate -- --bundle DSP8010.zip --registries DSP8011.zip\` (zips or unpacked folders), or
\`npm run generate -- --version ${model.bundleVersion}\` to fetch both from DMTF. To serve more, change \`schema/surface.yaml\`.

| File | What it has |
|---|---|
| openapi.json | the pruned OpenAPI document |
| types.ts | the types of all bodies |
| operations.ts | what is served: methods, paths, and the types of handlers |
| validators/ | request validators (loaded at start) and response validators (on demand) |
| resources.ts | \`@odata.type\` strings, URI builders, allowable values |
| messages.ts | the messages of the registries: severities and arguments |
| privileges.ts | what each operation demands |
| metadata.ts | the OData documents |
| provenance.json | versions and digests of what was read |
| kubevirt/ | of the simulated cluster, with a README of its own; made from other sources and left alone where they aren't given |

Descriptions and message texts of DMTF's are left out; names, types, values and bounds are facts of the bundle.
`,
  };
}
