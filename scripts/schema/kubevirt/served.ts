import { Ajv } from 'ajv';
import { parseChecked } from '../checked-yaml.ts';
import type { Definitions } from './swagger.ts';

/** schema/kubevirt.yaml: which kinds are served, and what the OpenAPI documents don't say of them. Checks its form only. */

export interface Fact {
  readonly enum?: readonly string[];
  readonly default?: string | boolean | number;
  readonly nullable?: boolean;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  /** x-kubernetes-preserve-unknown-fields */
  readonly open?: boolean;
  /** The unsigned Go type behind an integer. */
  readonly go?: string;
  /** Go leaves a zero out. */
  readonly omitsZero?: boolean;
  /** Go writes the struct even where it was left out. */
  readonly always?: boolean;
}

export interface ServedDocument {
  /** By `group/version` and kind: the name of the definition. */
  readonly kinds: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By definition and property. */
  readonly facts: Readonly<Record<string, Readonly<Record<string, Fact>>>>;
  readonly definitions?: Definitions;
}

export interface Served {
  readonly kubevirt: ServedDocument;
  readonly cdi: ServedDocument;
}

const mapOf = (values: object): object => ({ type: 'object', additionalProperties: values });
const number = { type: 'number' };

const fact = {
  type: 'object',
  properties: {
    enum: { type: 'array', items: { type: 'string' }, minItems: 1 },
    default: { type: ['string', 'boolean', 'number'] },
    nullable: { type: 'boolean' },
    maxItems: number,
    maxLength: number,
    minimum: number,
    maximum: number,
    pattern: { type: 'string' },
    open: { type: 'boolean' },
    go: { type: 'string', pattern: '^uint(8|16|32|64)?$' },
    omitsZero: { type: 'boolean' },
    always: { type: 'boolean' },
  },
  additionalProperties: false,
};

const document = {
  type: 'object',
  properties: { kinds: mapOf(mapOf({ type: 'string' })), facts: mapOf(mapOf(fact)), definitions: { type: 'object' } },
  required: ['kinds', 'facts'],
  additionalProperties: false,
};

const validate = new Ajv({ allowUnionTypes: true }).compile<Served>({
  type: 'object',
  properties: { kubevirt: document, cdi: document },
  required: ['kubevirt', 'cdi'],
  additionalProperties: false,
});

/**
 * @param origin what the messages call the text
 * @throws GenerationError naming the place, where its form is wrong
 */
export function parseServed(text: string, origin: string): Served {
  return parseChecked(text, validate, origin);
}
