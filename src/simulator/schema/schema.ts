/**
 * The schemas of KubeVirt's and CDI's kinds, as generated/ has them for the newest release, without what the
 * played release lacks. A definition is parsed when someone first needs it, with what it refers to in the place of the
 * references (no schema here refers to itself). What a schema means for a body is said by the other modules here.
 */

import { absent } from '../../../generated/kubevirt/absent.ts';
import * as cdi from '../../../generated/kubevirt/cdi.ts';
import * as kubevirt from '../../../generated/kubevirt/kubevirt.ts';
import type { Json } from '../json.ts';
import type { Profile } from '../kubevirt/profile.ts';
import { groupVersion } from '../resources.ts';
import type { Resource } from '../resources.ts';

export type SchemaType = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';

export interface Schema {
  readonly type?: SchemaType;
  readonly format?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema;
  readonly nullable?: boolean;
  readonly default?: Json;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean;
  readonly 'x-kubernetes-int-or-string'?: boolean;
  /** Values that KubeVirt's webhooks allow; the API server itself doesn't look. */
  readonly 'x-webhook-enum'?: readonly string[];
  /** What Go makes of a required field that is left out. */
  readonly 'x-zero'?: Json;
  /** An unsigned Go type. */
  readonly 'x-go-type'?: string;
  /** A zero that Go leaves out. */
  readonly 'x-go-omits-zero'?: boolean;
  /** A struct that Go writes even where it was left out. */
  readonly 'x-go-always'?: boolean;
}

/** A schema as it is written: it may stand for another one, with what is said beside it. */
type Written = Schema & { readonly $ref?: string };

/** What a schema says of a member of an object; undefined where it doesn't know it. */
export function memberOf({ properties, additionalProperties }: Schema, key: string): Schema | undefined {
  return properties && Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
}

interface Generated {
  readonly kinds: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly definitions: Readonly<Record<string, string>>;
}

type Absent = Readonly<Record<string, readonly string[]>>;

const REFERENCE = '#/definitions/';
const nameIn = (reference: string): string => reference.slice(REFERENCE.length);

/** One generated document for one release: definitions by name, parsed when they are first asked for. */
class Definitions {
  readonly #generated: Generated;
  readonly #absent: Absent;
  readonly #parsed = new Map<string, Schema>();

  constructor(generated: Generated, absent: Absent) {
    this.#generated = generated;
    this.#absent = absent;
  }

  /** The definitions of a group and version, by kind. */
  kindsOf(groupAndVersion: string): Readonly<Record<string, string>> {
    return this.#generated.kinds[groupAndVersion] ?? {};
  }

  named(name: string): Schema {
    let schema = this.#parsed.get(name);
    if (!schema) {
      const text = this.#generated.definitions[name] ?? '{}';
      schema = this.#without(name, JSON.parse(text, (_key, part: Json | Written) => this.#referred(part)) as Schema);
      this.#parsed.set(name, schema);
    }
    return schema;
  }

  /** What a part of a definition stands for. */
  #referred(part: Json | Written): Json | Schema {
    if (typeof part !== 'object' || part === null || !('$ref' in part) || typeof part.$ref !== 'string') return part;
    const { $ref, ...beside } = part as Written;
    const referred = this.named(nameIn($ref ?? ''));
    return Object.keys(beside).length > 0 ? { ...referred, ...beside } : referred;
  }

  #without(name: string, schema: Schema): Schema {
    const lost = this.#absent[name];
    if (!lost || !schema.properties) return schema;
    const left = Object.entries(schema.properties).filter(([property]) => !lost.includes(property));
    return { ...schema, properties: Object.fromEntries(left) };
  }
}

/** All schemas of one release. */
export class Schemas {
  readonly #documents: readonly Definitions[];
  readonly #byKind = new Map<string, Schema | undefined>();

  constructor({ kubevirt: version, cdi: cdiVersion }: Pick<Profile, 'kubevirt' | 'cdi'>) {
    this.#documents = [
      new Definitions(kubevirt, absent[`kubevirt ${version}`] ?? {}),
      new Definitions(cdi, absent[`cdi ${cdiVersion}`] ?? {}),
    ];
  }

  /** The schema of a resource; undefined for those that aren't KubeVirt's or CDI's. */
  of(resource: Pick<Resource, 'group' | 'version' | 'kind'>): Schema | undefined {
    const key = `${groupVersion(resource)} ${resource.kind}`;
    if (!this.#byKind.has(key)) this.#byKind.set(key, this.#find(groupVersion(resource), resource.kind));
    return this.#byKind.get(key);
  }

  #find(groupAndVersion: string, kind: string): Schema | undefined {
    const document = this.#documents.find((each) => each.kindsOf(groupAndVersion)[kind] !== undefined);
    return document?.named(document.kindsOf(groupAndVersion)[kind] ?? '');
  }

  /** Every schema of a group and version, by kind. */
  kinds(groupAndVersion: string): ReadonlyMap<string, Schema> {
    return new Map(
      this.#documents.flatMap((document) =>
        Object.entries(document.kindsOf(groupAndVersion)).map(([kind, name]): [string, Schema] => [
          kind,
          document.named(name),
        ]),
      ),
    );
  }
}

const known = new Map<Profile, Schemas>();

/** The schemas of a profile; made once. */
export function schemasOf(profile: Profile): Schemas {
  let schemas = known.get(profile);
  if (!schemas) {
    schemas = new Schemas(profile);
    known.set(profile, schemas);
  }
  return schemas;
}
