import { literal, quote, type Files } from '../emit/text.ts';
import { provenanceFile } from '../emit/provenance.ts';
import type { Absent } from './absent.ts';
import type { ServedDocument } from './served.ts';
import type { Definitions } from './swagger.ts';

/** The text of the files of generated/kubevirt/. Every definition is one line of JSON, so that it is read when it is needed. */

const head = (from: string): string => `// Generated from ${from} by \`npm run generate\`. Do not edit.\n`;

export function emitDefinitions(name: string, from: string, definitions: Definitions, served: ServedDocument): Files {
  const lines = Object.entries(definitions).map(
    ([key, value]) => `  ${quote(key)}: ${quote(JSON.stringify(value))},\n`,
  );
  const text = `${head(from)}
/** The definition of each kind, by group and version. */
export const kinds: Readonly<Record<string, Readonly<Record<string, string>>>> = ${literal(served.kinds)};

/** By name: the schema as JSON. References are \`#/definitions/<name>\`. */
export const definitions: Readonly<Record<string, string>> = {
${lines.join('')}};
`;
  return { [`${name}.ts`]: text };
}

/** What older releases lack, by release (as \`kubevirt v1.4.0\`) and definition. */
export function emitAbsent(absent: Readonly<Record<string, Absent>>): Files {
  const text = `${head('the Go modules of older API types')}
/** By release: the properties of today's definitions that it lacks. */
export const absent: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = ${literal(absent)};
`;
  return { 'absent.ts': text };
}

export function emitKubeVirtProvenance(digests: Readonly<Record<string, string>>): Files {
  return { [provenanceFile]: `${JSON.stringify(digests, undefined, 2)}\n` };
}

export function emitKubeVirtReadme(): Files {
  return {
    'README.md': `# generated/kubevirt/

Do not edit: everything here is made by \`npm run generate\` from the OpenAPI documents of KubeVirt and CDI and from
\`schema/kubevirt.yaml\`; the simulated cluster accepts what it says.

To regenerate: \`npm run generate -- --kubevirt swagger.json --cdi swagger.json\` (KUBEVIRT_OPENAPI and CDI_OPENAPI in the
environment stand for the options, and \`../shared/kubevirt\` for both). To serve more, change \`schema/kubevirt.yaml\`.

\`absent.ts\` lists what older releases lack. It is made from the Go modules of their API types and stays as it is where they
aren't given: \`go mod download -json kubevirt.io/api@v1.4.0\`, likewise \`kubevirt.io/containerized-data-importer-api@v1.61.0\`,
then \`npm run generate -- --kubevirt-api DIR --cdi-api DIR\` with the folders that it names (\`…@v1.4.0\`).

| File | What it has |
|---|---|
| kubevirt.ts, cdi.ts | the definitions of the served kinds: names, types, required, list types, enumerations, bounds |
| absent.ts | what older releases lack |
| provenance.json | digests of what was read |

Descriptions are left out.
`,
  };
}
