import type { Bundle } from '../bundle.ts';
import { GenerationError } from '../failure.ts';
import type { Model } from '../model.ts';
import { constant, typescript, type Files } from './text.ts';

/**
 * The two OData documents (DSP0266 8.4): `$metadata` references the CSDL of every namespace that bodies use, at DMTF's
 * address and in the bundle's version; the service document lists the top-level resources. Both say only what is served.
 */
export async function emitMetadata(model: Model, bundle: Bundle): Promise<Files> {
  const references: string[] = [reference('RedfishExtensions_v1.xml', ['RedfishExtensions.v1_0_0'], 'Redfish')];
  const container = await firstContainer(bundle);
  for (const [owner, namespaces] of namespacesByOwner(model, container.namespace)) {
    await requireNamespaces(bundle, owner, namespaces);
    references.push(reference(`${owner}_v1.xml`, namespaces));
  }
  return {
    'metadata.ts': typescript(
      `/** \`/redfish/v1/$metadata\`. */\nexport const metadataDocument = \`${csdlDocument(references, container.qualifiedName)}\`;`,
      constant('odataServiceDocument', serviceDocument(model), 'The body of `/redfish/v1/odata`.'),
    ),
  };
}

const root = 'ServiceRoot';

/** The container that all later ones extend; it names the fewest resources that aren't served. */
async function firstContainer(bundle: Bundle): Promise<{ namespace: string; qualifiedName: string }> {
  const text = await bundle.csdl(`${root}_v1.xml`);
  const [before, name] = text?.split(/<EntityContainer Name="(\w+)">/) ?? [];
  const namespace = [...(before ?? '').matchAll(/<Schema [^>]*Namespace="([^"]+)"/g)].at(-1)?.[1];
  if (name === undefined || namespace === undefined) {
    throw new GenerationError(`csdl/${root}_v1.xml of the bundle is missing or has no EntityContainer`);
  }
  return { namespace, qualifiedName: `${namespace}.${name}` };
}

/** Unversioned and versioned namespaces by their owner (`ComputerSystem`), which names the CSDL file. */
function namespacesByOwner(model: Model, container: string): [string, string[]][] {
  const byOwner = new Map<string, Set<string>>();
  for (const namespace of [...model.namespaces.values(), container]) {
    const [owner = ''] = namespace.split('.');
    if (owner.startsWith('odata')) continue;
    byOwner.set(owner, (byOwner.get(owner) ?? new Set([owner])).add(namespace));
  }
  return [...byOwner].map(([owner, names]): [string, string[]] => [owner, [...names].sort()]).sort(byName);
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}

async function requireNamespaces(bundle: Bundle, owner: string, namespaces: readonly string[]): Promise<void> {
  const text = await bundle.csdl(`${owner}_v1.xml`);
  if (text === undefined) throw new GenerationError(`the bundle has no csdl/${owner}_v1.xml`);
  const declared = new Set([...text.matchAll(/<Schema [^>]*Namespace="([^"]+)"/g)].map((match) => match[1]));
  const missing = namespaces.filter((namespace) => !declared.has(namespace));
  if (missing.length > 0) throw new GenerationError(`csdl/${owner}_v1.xml does not declare ${missing.join(', ')}`);
}

function reference(file: string, namespaces: readonly string[], alias?: string): string {
  const suffix = alias === undefined ? '' : ` Alias="${alias}"`;
  const includes = namespaces.map((namespace) => `    <edmx:Include Namespace="${namespace}"${suffix}/>\n`);
  return `  <edmx:Reference Uri="http://redfish.dmtf.org/schemas/v1/${file}">\n${includes.join('')}  </edmx:Reference>\n`;
}

function csdlDocument(references: readonly string[], container: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0">\n',
    ...references,
    '  <edmx:DataServices>\n',
    '    <Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="Service">\n',
    `      <EntityContainer Name="Service" Extends="${container}"/>\n`,
    '    </Schema>\n',
    '  </edmx:DataServices>\n',
    '</edmx:Edmx>\n',
  ].join('');
}

function serviceDocument(model: Model): object {
  const topLevel = model.operations.flatMap(({ method, entity, path }) => {
    const name = /^\/redfish\/v1\/(\w+)$/.exec(path)?.[1];
    return method === 'get' && entity !== undefined && name !== undefined
      ? [{ name, kind: 'Singleton', url: path }]
      : [];
  });
  return {
    '@odata.context': '/redfish/v1/$metadata',
    value: [{ name: 'Service', kind: 'Singleton', url: '/redfish/v1/' }, ...topLevel],
  };
}
