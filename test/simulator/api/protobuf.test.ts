import { expect } from 'chai';

import { MESSAGES } from '../../../src/simulator/api/protobuf-fields.ts';
import { documentOfProtobuf } from '../../../src/simulator/api/protobuf.ts';
import { VMS } from '../api-client.ts';
import { startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';

const SECRETS = '/api/v1/namespaces/ns/secrets';

describe('protobuf bodies', () => {
  let bench: Bench;
  before(async () => {
    bench = await startBench();
  });
  after(() => bench.close());

  const field = (number: number, bytes: Buffer): Buffer =>
    Buffer.concat([Buffer.from([(number << 3) | 2, bytes.length]), bytes]);
  const text = (number: number, value: string): Buffer => field(number, Buffer.from(value));
  const body = (apiVersion: string, kind: string, ...parts: Buffer[]): Buffer =>
    Buffer.concat([
      Buffer.from('k8s\0'),
      field(1, Buffer.concat([text(1, apiVersion), text(2, kind)])),
      field(2, Buffer.concat(parts)),
    ]);
  // Go always writes the fields that it has, empty or not.
  const metadata = field(1, Buffer.concat([text(1, 's'), text(2, ''), text(3, ''), field(8, Buffer.alloc(0))]));

  it('reads what client-go sends: maps, bytes, flags, and nothing where nothing was given', () => {
    const entry = Buffer.concat([text(1, 'k'), text(2, 'v')]);
    const bytes = body(
      'v1',
      'Secret',
      metadata,
      field(2, entry),
      text(3, ''),
      field(4, entry),
      Buffer.from([5 << 3, 0]),
    );
    expect(documentOfProtobuf(bytes)).to.deep.equal({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 's' },
      data: { k: 'dg==' },
      stringData: { k: 'v' },
      immutable: false,
    });
  });

  it('reads times, numbers and lists', () => {
    const time = field(4, Buffer.from([1 << 3, 10, 2 << 3, 0xe8, 0x07]));
    const lease = body(
      'coordination.k8s.io/v1',
      'Lease',
      metadata,
      field(2, Buffer.concat([text(1, ''), Buffer.from([2 << 3, 15]), time])),
    );
    expect(documentOfProtobuf(lease)).to.deep.include({
      spec: { holderIdentity: '', leaseDurationSeconds: 15, renewTime: '1970-01-01T00:00:10.000001Z' },
    });
    const rule = Buffer.concat([text(1, 'get'), text(1, 'list'), text(2, ''), text(3, 'secrets')]);
    const role = body('rbac.authorization.k8s.io/v1', 'Role', metadata, field(2, rule));
    expect(documentOfProtobuf(role)).to.deep.include({
      rules: [{ verbs: ['get', 'list'], apiGroups: [''], resources: ['secrets'] }],
    });
  });

  it('tells the Events of both groups apart', () => {
    expect(documentOfProtobuf(body('v1', 'Event', text(4, 'm')))).to.include({ message: 'm' });
    expect(documentOfProtobuf(body('events.k8s.io/v1', 'Event', text(10, 'n')))).to.include({ note: 'n' });
  });

  it('is taken for objects and answered in JSON, but not for kinds that are not read', async () => {
    const type = 'application/vnd.kubernetes.protobuf';
    const secret = body('v1', 'Secret', metadata);
    const reply = await bench.api.send('POST', SECRETS, {
      body: secret,
      type,
      headers: { accept: `${type},application/json` },
    });
    expect([reply.status, reply.headers['content-type']]).to.deep.equal([201, 'application/json']);
    const machine = await bench.api.send('POST', VMS, { body: body('kubevirt.io/v1', 'VirtualMachine'), type });
    expect(machine.status).to.equal(415);
  });

  it('names no message that there is not', () => {
    for (const fields of Object.values(MESSAGES)) {
      for (const [name, type] of Object.values(fields)) {
        if (typeof type === 'string' || ['string', 'bytes', 'quantity'].includes(type[1])) continue;
        expect(MESSAGES, name).to.have.property(type[1]);
      }
    }
  });
});
