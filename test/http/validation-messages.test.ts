import type { ErrorObject } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import formats from 'ajv-formats';
import { expect } from 'chai';
import { baseRegistry } from '../../generated/messages.ts';
import type { Message } from '../../src/messages/message.ts';
import { validationMessages } from '../../src/http/openapi/validation-messages.ts';

const action = 'VirtualMedia.InsertMedia';

// As the generator compiles: every error, each with the value that it is about.
const ajv = new Ajv2019({ allErrors: true, verbose: true, strict: false });
formats.default(ajv);

function errorsOf(schema: object, body: unknown): readonly ErrorObject[] {
  const validate = ajv.compile(schema);
  validate(body);
  return validate.errors ?? [];
}

const withProperty = (property: object): object => ({ type: 'object', properties: { Speed: property } });
const closed = { type: 'object', properties: { Speed: {} } };

function keyOf({ MessageId }: Message): string {
  return MessageId.split('.').at(-1) ?? '';
}

interface Case {
  readonly keyword: string;
  readonly schema: object;
  readonly body: unknown;
  /** Property... and ActionParameter... are put in front. */
  readonly says: string;
  /** What is repeated of the body, where the message does. */
  readonly value?: string;
}

const cases: readonly Case[] = [
  { keyword: 'required', schema: { required: ['Speed'] }, body: {}, says: 'Missing' },
  {
    keyword: 'additionalProperties',
    schema: { additionalProperties: false },
    body: { Speed: 1 },
    says: 'Unknown',
  },
  {
    keyword: 'unevaluatedProperties',
    schema: { type: 'object', unevaluatedProperties: false },
    body: { Speed: 1 },
    says: 'Unknown',
  },
  {
    keyword: 'type',
    schema: withProperty({ type: 'string' }),
    body: { Speed: { a: [1] } },
    says: 'ValueTypeError',
    value: '{"a":[1]}',
  },
  {
    keyword: 'enum',
    schema: withProperty({ enum: ['Slow', 'Fast'] }),
    body: { Speed: 'Warp' },
    says: 'ValueNotInList',
    value: 'Warp',
  },
  {
    keyword: 'const',
    schema: withProperty({ const: 'Slow' }),
    body: { Speed: 'Fast' },
    says: 'ValueNotInList',
    value: 'Fast',
  },
  {
    keyword: 'format',
    schema: withProperty({ type: 'string', format: 'uuid' }),
    body: { Speed: 'no' },
    says: 'ValueFormatError',
    value: 'no',
  },
  {
    keyword: 'pattern',
    schema: withProperty({ type: 'string', pattern: '^a' }),
    body: { Speed: 'b' },
    says: 'ValueFormatError',
    value: 'b',
  },
  { keyword: 'minimum', schema: withProperty({ minimum: 1 }), body: { Speed: 0 }, says: 'ValueOutOfRange', value: '0' },
  { keyword: 'maximum', schema: withProperty({ maximum: 1 }), body: { Speed: 2 }, says: 'ValueOutOfRange', value: '2' },
  {
    keyword: 'exclusiveMinimum',
    schema: withProperty({ exclusiveMinimum: 1 }),
    body: { Speed: 1 },
    says: 'ValueOutOfRange',
    value: '1',
  },
  {
    keyword: 'exclusiveMaximum',
    schema: withProperty({ exclusiveMaximum: 1 }),
    body: { Speed: 1 },
    says: 'ValueOutOfRange',
    value: '1',
  },
  {
    keyword: 'minLength',
    schema: withProperty({ minLength: 2 }),
    body: { Speed: 'a' },
    says: 'ValueOutOfRange',
    value: 'a',
  },
  {
    keyword: 'maxLength',
    schema: withProperty({ maxLength: 1 }),
    body: { Speed: 'ab' },
    says: 'ValueOutOfRange',
    value: 'ab',
  },
  {
    keyword: 'minItems',
    schema: withProperty({ minItems: 1 }),
    body: { Speed: [] },
    says: 'ValueOutOfRange',
    value: '[]',
  },
  {
    keyword: 'maxItems',
    schema: withProperty({ maxItems: 1 }),
    body: { Speed: [1, 2] },
    says: 'ValueOutOfRange',
    value: '[1,2]',
  },
];

describe('a body that ajv refuses', () => {
  for (const { keyword, schema, body, says, value } of cases) {
    it(`by ${keyword} is Property${says} in a resource, ActionParameter${says} in an action`, () => {
      const errors = errorsOf(schema, body);
      expect(errors.map((error) => error.keyword)).to.deep.equal([keyword]);

      const [ofResource, ...others] = validationMessages(errors, undefined, {});
      expect(others).to.deep.equal([]);
      expect(keyOf(ofResource)).to.equal(`Property${says}`);
      expect(ofResource.MessageArgs).to.deep.equal(value === undefined ? ['Speed'] : [value, 'Speed']);
      expect(ofResource.RelatedProperties).to.deep.equal(['#/Speed']);

      const [ofAction, ...more] = validationMessages(errors, action, {});
      expect(more).to.deep.equal([]);
      expect(keyOf(ofAction)).to.equal(`ActionParameter${says}`);
      expect(ofAction.MessageArgs).to.deep.equal(value === undefined ? [action, 'Speed'] : [value, 'Speed', action]);
      expect(ofAction.RelatedProperties).to.deep.equal(['#/Speed']);
      for (const message of [ofResource, ofAction]) {
        const { args, severity } = baseRegistry[keyOf(message) as keyof typeof baseRegistry];
        expect(message.MessageArgs).to.have.length(args.length);
        expect(message.MessageSeverity).to.equal(severity);
      }
    });
  }

  it('by a keyword that no row knows is UnrecognizedRequestBody', () => {
    const errors = errorsOf(withProperty({ multipleOf: 2 }), { Speed: 3 });
    expect(errors.map(({ keyword }) => keyword)).to.deep.equal(['multipleOf']);
    for (const kind of [undefined, action]) {
      const messages = validationMessages(errors, kind, {});
      expect(messages.map(keyOf)).to.deep.equal(['UnrecognizedRequestBody']);
      expect(messages[0].MessageArgs).to.deep.equal([]);
      expect(messages[0]).not.to.have.property('RelatedProperties');
    }
  });

  it('by such a keyword and by others hears of the others', () => {
    const errors = errorsOf(withProperty({ multipleOf: 2, maximum: 2 }), { Speed: 3 });
    expect(errors).to.have.length(2);
    expect(validationMessages(errors, undefined, {}).map(keyOf)).to.deep.equal(['PropertyValueOutOfRange']);
  });

  it('as a whole, since it is no object, is UnrecognizedRequestBody', () => {
    for (const body of [[], 'text', null, 7]) {
      const errors = errorsOf(closed, body);
      expect(errors.map(({ instancePath }) => instancePath)).to.deep.equal(['']);
      expect(validationMessages(errors, undefined, {}).map(keyOf)).to.deep.equal(['UnrecognizedRequestBody']);
    }
  });

  it('without a word of why is UnrecognizedRequestBody', () => {
    expect(validationMessages([], undefined, {}).map(keyOf)).to.deep.equal(['UnrecognizedRequestBody']);
  });
});

describe('a refused property', () => {
  const nested = {
    type: 'object',
    properties: {
      Boot: {
        type: 'object',
        required: ['BootSourceOverrideEnabled'],
        additionalProperties: false,
        properties: { BootSourceOverrideEnabled: {}, BootSourceOverrideTarget: { enum: ['Pxe', 'Cd', null] } },
      },
      BootOrder: { type: 'array', items: { type: 'string' } },
    },
  };

  function told(body: unknown): readonly (readonly [string, readonly string[], string])[] {
    return validationMessages(errorsOf(nested, body), undefined, {}).map((message) => [
      keyOf(message),
      message.MessageArgs ?? [],
      message.RelatedProperties?.join() ?? '',
    ]);
  }

  it('deeper in the body is named by its path, and pointed to', () => {
    const enabled = { BootSourceOverrideEnabled: 'Once' };
    expect(told({ Boot: { ...enabled, BootSourceOverrideTarget: 'Floppy' } })).to.deep.equal([
      ['PropertyValueNotInList', ['Floppy', 'Boot/BootSourceOverrideTarget'], '#/Boot/BootSourceOverrideTarget'],
    ]);
    expect(told({ Boot: {} })).to.deep.equal([
      ['PropertyMissing', ['Boot/BootSourceOverrideEnabled'], '#/Boot/BootSourceOverrideEnabled'],
    ]);
    expect(told({ Boot: { ...enabled, Colour: 1 } })).to.deep.equal([
      ['PropertyUnknown', ['Boot/Colour'], '#/Boot/Colour'],
    ]);
    expect(told({ BootOrder: ['Cd', 5] })).to.deep.equal([
      ['PropertyValueTypeError', ['5', 'BootOrder/1'], '#/BootOrder/1'],
    ]);
  });

  it('has one message, its first, however many errors it has; others have their own', () => {
    const errors = errorsOf(
      { properties: { Speed: { minLength: 5, pattern: '^a', format: 'uuid' }, Model: { type: 'string' } } },
      { Speed: 'b', Model: 1 },
    );
    expect(errors).to.have.length(4);
    const messages = validationMessages(errors, undefined, {});
    expect(messages.map(({ RelatedProperties }) => RelatedProperties)).to.deep.equal([['#/Speed'], ['#/Model']]);
    expect(keyOf(messages[0])).to.equal('PropertyValueOutOfRange');
  });

  it('with ~ and / in its name keeps it in the arguments, and has it escaped in the pointer', () => {
    const unknown = errorsOf({ additionalProperties: false }, { 'a/b~c~1': 1 });
    const refused = errorsOf({ properties: { 'a/b~c~1': { type: 'string' } } }, { 'a/b~c~1': 1 });
    for (const [errors, args] of [
      [unknown, ['a/b~c~1']],
      [refused, ['1', 'a/b~c~1']],
    ] as const) {
      const [message] = validationMessages(errors, undefined, {});
      expect(message.MessageArgs).to.deep.equal(args);
      expect(message.RelatedProperties).to.deep.equal(['#/a~1b~0c~01']);
    }
  });

  it('is told the values that are accepted, without null', () => {
    const [of, one] = [
      validationMessages(errorsOf(withProperty({ enum: ['Pxe', null, 'Cd'] }), { Speed: 'Usb' }), undefined, {}),
      validationMessages(errorsOf(withProperty({ const: 'Pxe' }), { Speed: 'Usb' }), undefined, {}),
    ];
    expect(of[0].Resolution).to.equal('Choose one of Pxe, Cd.');
    expect(one[0].Resolution).to.equal('Choose Pxe.');
  });

  it('that only null is accepted for has the general resolution', () => {
    const [message] = validationMessages(errorsOf(withProperty({ enum: [null] }), { Speed: 'Usb' }), undefined, {});
    expect(message.Resolution).to.match(/^Choose one of the accepted values\.$/);
  });

  it('that an action lacks is told with the values that the action takes', () => {
    const errors = errorsOf({ required: ['Speed'] }, {});
    const [known] = validationMessages(errors, action, { Speed: ['Slow', 'Fast'] });
    expect(known.Resolution).to.equal('Add the parameter Speed: one of Slow, Fast.');
    const [unknown] = validationMessages(errors, action, {});
    expect(unknown.Resolution).to.equal('Add the parameter and send the action again.');
  });
});

describe('what a client sent', () => {
  function argsOf(property: object, value: unknown): readonly string[] {
    return validationMessages(errorsOf(withProperty(property), { Speed: value }), undefined, {})[0].MessageArgs ?? [];
  }

  it('is repeated up to 200 characters', () => {
    const number = { type: 'number' };
    expect(argsOf(number, 'x'.repeat(200))[0]).to.equal('x'.repeat(200));
    expect(argsOf(number, 'x'.repeat(201))[0]).to.equal(`${'x'.repeat(200)}...`);
    expect(argsOf(number, ['x'.repeat(1000)])[0]).to.equal(`["${'x'.repeat(198)}...`);
  });

  it('is clipped where it is the name of a property too, in the argument and in the pointer', () => {
    const long = 'x'.repeat(1000);
    const [message] = validationMessages(errorsOf({ additionalProperties: false }, { [long]: 1 }), undefined, {});
    expect(message.MessageArgs).to.deep.equal([`${'x'.repeat(200)}...`]);
    expect(message.RelatedProperties).to.deep.equal([`#/${'x'.repeat(198)}...`]);
  });

  it('is answered shortly where it nests deeper than can be written', () => {
    const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) as unknown;
    expect(argsOf({ type: 'string' }, deep)).to.deep.equal(['...', 'Speed']);
  });

  it('may have the names of what every object inherits', () => {
    for (const name of ['constructor', 'toString', '__defineGetter__', '__proto__', 'hasOwnProperty']) {
      const body = JSON.parse(`{"${name}":1}`) as unknown;
      const [message] = validationMessages(errorsOf({ additionalProperties: false }, body), action, {
        Speed: ['Fast'],
      });
      expect(message.MessageArgs).to.deep.equal([action, name]);
    }
  });

  it('is answered with 32 messages at most, and not written out for each of them', () => {
    let written = 0;
    const body = {
      ...Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`p${index}`, index])),
      toJSON: () => {
        written += 1;
        return {};
      },
    };
    const errors = errorsOf({ additionalProperties: false, required: ['Speed'] }, body);
    expect(errors).to.have.length.above(5000);
    for (const kind of [undefined, action]) expect(validationMessages(errors, kind, {})).to.have.length(32);
    expect(written).to.equal(0);
  });
});
