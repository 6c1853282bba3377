import { expect } from 'chai';

import { duplicateKeys } from '../../../src/simulator/schema/duplicate-keys.ts';
import { prune } from '../../../src/simulator/schema/prune.ts';
import { schemasOf } from '../../../src/simulator/schema/schema.ts';
import type { Schema } from '../../../src/simulator/schema/schema.ts';
import { NEWEST_PROFILE } from '../../../src/simulator/kubevirt/profile.ts';
import { CONFIG_MAPS, VMIS, VMS } from '../api-client.ts';
import type { Reply } from '../api-client.ts';
import { startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';
import { instance, machine, refusal } from '../webhooks/machines.ts';

describe('keys that are there twice', () => {
  const rows: [text: string, ...paths: string[]][] = [
    ['{"a":1,"b":{"a":2}}'],
    ['{"a":1,"a":2,"a":3}', 'a'],
    ['{"x":{"a":1,"a":2}}', 'x.a'],
    ['{"x":[{"a":1},{"a":1,"a":2}]}', 'x[1].a'],
    ['{"a":"\\"a\\":{","a":[]}', 'a'],
    ['{"a":{"\\u0062":1,"b":2}}', 'a.b'],
    ['{"a":["a","a"],"b":"b"}'],
  ];
  for (const [text, ...paths] of rows) {
    it(`are ${paths.join(', ') || 'none'} in ${text}`, () => expect(duplicateKeys(text)).to.deep.equal(paths));
  }
});

describe('pruning', () => {
  const kind = (properties: Record<string, Schema>): Schema => ({ type: 'object', properties });
  const text: Schema = { type: 'string' };

  it('drops what the schema doesn’t know, in lists and maps too, and says where', () => {
    const inner: Schema = { type: 'object', properties: { a: text } };
    const schema = kind({
      list: { type: 'array', items: inner },
      map: { type: 'object', additionalProperties: inner },
    });
    const { document, unknown } = prune({ z: 1, list: [{ a: 'x', b: 1 }], map: { m: { a: 'x', c: 1 } } }, schema);
    expect(document).to.deep.equal({ list: [{ a: 'x' }], map: { m: { a: 'x' } } });
    expect(unknown).to.deep.equal(['list[0].b', 'map.m.c', 'z']);
  });

  it('keeps what is open, and looks into what is known of it', () => {
    const schema = kind({
      open: {
        type: 'object',
        'x-kubernetes-preserve-unknown-fields': true,
        properties: { known: { type: 'object', properties: { a: text } } },
      },
    });
    const { document, unknown } = prune({ open: { anything: 1, known: { a: 'x', b: 1 } } }, schema);
    expect([document, unknown]).to.deep.equal([{ open: { anything: 1, known: { a: 'x' } } }, ['open.known.b']]);
  });

  it('drops nulls where nothing may be null, and fills in defaults', () => {
    const schema = kind({ a: text, b: { ...text, nullable: true }, c: { ...text, default: 'd' } });
    expect(prune({ a: null, b: null, c: null }, schema).document).to.deep.equal({ b: null, c: 'd' });
  });

  it('gives a document that fits back without copying it', () => {
    const given = { list: [{ a: 'x' }] };
    const schema = kind({ list: { type: 'array', items: { type: 'object', properties: { a: text } } } });
    expect(prune(given, schema).document).to.equal(given);
  });

  it('leaves the given document as it is', () => {
    const given = { spec: { nothing: 1 } };
    const schema = schemasOf(NEWEST_PROFILE).of({ group: 'kubevirt.io', version: 'v1', kind: 'VirtualMachine' });
    prune(given, schema!);
    expect(given).to.deep.equal({ spec: { nothing: 1 } });
  });
});

describe('bodies of KubeVirt’s and CDI’s kinds', () => {
  let bench: Bench;
  before(async () => {
    bench = await startBench();
  });
  after(() => bench.close());

  const post = (body: object | string, query = ''): Promise<Reply> =>
    bench.api.send('POST', `${VMS}?dryRun=All${query}`, { body });
  const unknown = machine({ domain: { devices: { frobs: [] } } }, { nothing: 1 });
  const warnings = [
    '299 - "unknown field \\"spec.nothing\\""',
    '299 - "unknown field \\"spec.template.spec.domain.devices.frobs\\""',
  ].join(', ');

  const modes: [query: string, status: number, warning: string | undefined][] = [
    ['', 201, warnings],
    ['&fieldValidation=Warn', 201, warnings],
    ['&fieldValidation=Ignore', 201, undefined],
    ['&fieldValidation=Strict', 400, undefined],
  ];
  for (const [query, status, warning] of modes) {
    it(`with unknown fields are answered as fieldValidation says: ${query || 'nothing'}`, async () => {
      const reply = await post(unknown, query);
      expect([reply.status, reply.headers['warning']]).to.deep.equal([status, warning]);
      if (status === 201) expect(reply.text).to.not.include('frobs').and.not.include('nothing');
    });
  }

  it('are refused strictly with every message in one', async () => {
    expect((await post(unknown, '&fieldValidation=Strict')).json().message).to.equal(
      'VirtualMachine in version "v1" cannot be handled as a VirtualMachine: strict decoding error: ' +
        'unknown field "spec.nothing", unknown field "spec.template.spec.domain.devices.frobs"',
    );
  });

  it('lose what metadata doesn’t have, and keep what a template’s metadata has', async () => {
    const body = machine() as { metadata: object; spec: { template: object } };
    const odd = {
      ...body,
      metadata: { ...body.metadata, nothing: 1 },
      spec: { ...body.spec, template: { ...body.spec.template, metadata: { generateName: 'x-' } } },
    };
    const reply = await post(odd);
    expect(reply.headers['warning']).to.equal('299 - "unknown field \\"metadata.nothing\\""');
    expect(reply.text).to.include('"generateName":"x-"');
  });

  it('with a key twice are warned of, or refused', async () => {
    const text = JSON.stringify(machine()).replace('{', '{"kind":"VirtualMachine",');
    const send = (query: string): Promise<Reply> =>
      bench.api.send('POST', `${VMS}?dryRun=All${query}`, { body: text, type: 'application/json' });
    expect((await send('')).headers['warning']).to.equal('299 - "duplicate field \\"kind\\""');
    expect((await send('&fieldValidation=Strict')).status).to.equal(400);
  });

  it('are looked at after a patch as well', async () => {
    await bench.api.send('POST', VMS, { body: machine({}, {}, 'p') });
    const patch = (query: string): Promise<Reply> => bench.api.merge(`${VMS}/p${query}`, { spec: { nothing: 1 } });
    expect((await patch('')).headers['warning']).to.equal('299 - "unknown field \\"spec.nothing\\""');
    expect(refusal(await patch('?fieldValidation=Strict'))).to.deep.equal([422, 'FieldValueInvalid patch']);
  });

  it('may have nulls, which go', async () => {
    const reply = await post(
      machine({ hostname: null, volumes: [{ name: 'rootdisk', containerDisk: { image: 'a', path: null } }] }),
    );
    expect([reply.status, reply.text.includes('null')]).to.deep.equal([201, false]);
  });

  it('lose unknown fields of Kubernetes’ own kinds as well', async () => {
    const body = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' }, data: {}, nothing: 1 };
    const reply = await bench.api.send('POST', `${CONFIG_MAPS}?dryRun=All`, { body });
    expect([reply.status, reply.headers['warning']]).to.deep.equal([201, '299 - "unknown field \\"nothing\\""']);
  });

  describe('of a wrong type', () => {
    const without = (key: string): object => ({ ...machine(), [key]: undefined });
    const rows: [what: string, body: object, status: number, message: string][] = [
      [
        'a number for a string',
        machine({ hostname: 5 }),
        422,
        'spec.template.spec.hostname in body must be of type string: "number"',
      ],
      [
        'a string for an integer',
        machine({ domain: { cpu: { cores: '2' } } }),
        422,
        'spec.template.spec.domain.cpu.cores in body must be of type integer: "string"',
      ],
      [
        'a fraction for an integer',
        machine({ domain: { cpu: { cores: 1.5 } } }),
        422,
        'must be of type integer: "number"',
      ],
      [
        'a string for a boolean',
        machine({ domain: { features: { acpi: { enabled: 'yes' } } } }),
        422,
        'must be of type boolean: "string"',
      ],
      [
        'an object for a list',
        machine({ volumes: {} }),
        422,
        'spec.template.spec.volumes in body must be of type array: "object"',
      ],
      [
        'a string in a list of objects',
        machine({ volumes: ['x'] }),
        422,
        'spec.template.spec.volumes in body must be of type object: "string"',
      ],
      ['no template', machine({}, { template: null }), 422, 'spec.template in body is required'],
      [
        'no devices',
        machine({ domain: { devices: null } }),
        422,
        'spec.template.spec.domain.devices in body is required',
      ],
      ['no spec', without('spec'), 422, 'spec in body is required, spec in body must be of type object: "null"'],
      [
        'an unknown pull policy',
        machine({ volumes: [{ name: 'rootdisk', containerDisk: { image: 'a', imagePullPolicy: 'x' } }] }),
        422,
        'in body should be one of [Always IfNotPresent Never]',
      ],
      ['negative cores', machine({ domain: { cpu: { cores: -1 } } }), 400, 'cannot unmarshal number -1'],
      ['a bad quantity', machine({ domain: { memory: { guest: 'lots' } } }), 400, 'quantities must match'],
    ];
    for (const [what, body, status, message] of rows) {
      it(`are refused by the mutating webhook: ${what}`, async () => {
        const reply = (await post(body)).json();
        expect(reply.code).to.equal(status);
        expect(reply.message).to.include('virtualmachines-mutator.kubevirt.io').and.include(message);
        expect(reply.reason).to.equal(status === 422 ? 'Invalid' : undefined);
      });
    }

    it('are refused for VMIs alike', async () => {
      const reply = await bench.api.send('POST', VMIS, { body: instance({ domain: 'x' }) });
      expect(reply.json().message).to.include('spec.domain in body must be of type object: "string"');
    });

    it('are refused by the API server itself where no webhook looks', async () => {
      const path = '/apis/cdi.kubevirt.io/v1beta1/namespaces/ns/datavolumes';
      const volume = (spec: unknown): Promise<Reply> =>
        bench.api.send('POST', path, {
          body: { apiVersion: 'cdi.kubevirt.io/v1beta1', kind: 'DataVolume', metadata: { name: 'd' }, spec },
        });
      expect(refusal(await volume('x'))).to.deep.equal([422, 'FieldValueTypeInvalid spec']);
      expect(refusal(await volume({ contentType: 'x', storage: {}, source: { blank: {} } }))).to.deep.equal([
        422,
        'FieldValueNotSupported spec.contentType',
      ]);
      const both = { storage: { resources: { requests: { storage: [] } } }, source: { http: {} } };
      expect(refusal(await volume(both))).to.have.members([
        422,
        'FieldValueRequired spec.source.http.url',
        'FieldValueTypeInvalid spec.storage.resources.requests.storage',
      ]);
    });

    it('are refused beyond the bounds of the definition', async () => {
      const many = Array.from({ length: 257 }, (_, i) => ({ name: `v${i}`, emptyDisk: { capacity: '1Gi' } }));
      expect(refusal(await post(machine({ volumes: many })))).to.deep.equal([
        422,
        'FieldValueTooMany spec.template.spec.volumes',
        'FieldValueInvalid <nil>',
      ]);
    });
  });
});
