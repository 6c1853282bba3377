import { expect } from 'chai';
import { readdir, readFile } from 'node:fs/promises';
import { metadataDocument, odataServiceDocument } from '../../generated/metadata.ts';
import { baseRegistry, registries, registryMessages } from '../../generated/messages.ts';
import { operations, type OperationId } from '../../generated/operations.ts';
import { operationPrivileges } from '../../generated/privileges.ts';
import { actionTargets, allowableValues, odataType, uris } from '../../generated/resources.ts';
import { requestValidators } from '../../generated/validators/requests.ts';
import { loadErrorValidator, loadResponseValidator } from '../../generated/validators/responses.ts';
import { errorsOf } from './compiled.ts';

const ids = Object.keys(operations) as OperationId[];

describe('what is generated for the served surface', () => {
  it('knows privileges for every operation, and NoAuth for the public ones besides the login', () => {
    expect(operationPrivileges).to.have.all.keys(ids);
    for (const id of ids) {
      const open = operationPrivileges[id].some((alternative) => alternative.includes('NoAuth'));
      expect([id, open]).to.deep.equal([id, operations[id].public && id !== 'createSession']);
    }
    expect(operationPrivileges.resetComputerSystem).to.deep.equal([['ConfigureComponents']]);
    expect(operationPrivileges.resetManager).to.deep.equal([['ConfigureManager']]);
  });

  it('has a request validator for exactly the operations with a body', () => {
    expect(Object.keys(requestValidators)).to.have.members(
      ids.filter((id) => ['post', 'patch'].includes(operations[id].method)),
    );
  });

  it('has a response validator for everything that answers JSON', async () => {
    for (const id of ids) {
      const operation = operations[id];
      const answersJson = operation.method !== 'delete' && !('action' in operation) && id !== 'getMetadata';
      expect(typeof (await loadResponseValidator(id))).to.equal(answersJson ? 'function' : 'undefined', id);
    }
  });

  it('knows no response validator for a status that is never answered', async () => {
    expect(await loadResponseValidator('getComputerSystem', 202)).to.equal(undefined);
    expect(await loadResponseValidator('getComputerSystem', 200)).to.equal(
      await loadResponseValidator('getComputerSystem'),
    );
  });

  it('has a target and allowable values for every action', () => {
    for (const id of ids) {
      const operation = operations[id];
      if (!('action' in operation)) continue;
      expect(actionTargets[operation.action]('a.b')).to.equal(operation.path.replace(/\{\w+\}/, 'a.b'));
      expect(allowableValues[operation.action].ResetType).to.include('ForceRestart');
    }
  });

  it('encodes in URIs only what needs it', () => {
    expect(uris.ComputerSystem('default.my-vm_1')).to.equal('/redfish/v1/Systems/default.my-vm_1');
    expect(uris.ComputerSystem('a/b c')).to.equal('/redfish/v1/Systems/a%2Fb%20c');
    expect(uris.ServiceRoot()).to.equal('/redfish/v1/');
  });

  it('has versioned types for resources and unversioned ones for collections', () => {
    expect(odataType.ComputerSystem).to.match(/^#ComputerSystem\.v\d+_\d+_\d+\.ComputerSystem$/);
    expect(odataType.ComputerSystemCollection).to.equal('#ComputerSystemCollection.ComputerSystemCollection');
    expect(odataType.Message).to.match(/^#Message\.v\d+_\d+_\d+\.Message$/);
  });

  it('knows number, type and severity of message arguments', () => {
    expect(baseRegistry.PropertyUnknown).to.deep.equal({ severity: 'Warning', args: ['string'] });
    expect(baseRegistry.ActionParameterValueNotInList.args).to.have.length(3);
    expect(registries.Base.prefix).to.match(/^Base\.1\.\d+$/);
    expect(registries.Base.id).to.match(/^Base\.1\.\d+\.\d+$/);
    expect(Object.keys(registryMessages)).to.deep.equal(['Base', 'ResourceEvent', 'TaskEvent']);
  });

  it('lists in the OData service document the resources at the top that are served', async () => {
    expect(odataServiceDocument.value.map(({ url }) => url)).to.deep.equal([
      uris.ServiceRoot(),
      uris.ComputerSystemCollection(),
      uris.ChassisCollection(),
      uris.ManagerCollection(),
      uris.SessionService(),
      uris.AccountService(),
    ]);
    const validate = await loadResponseValidator('getODataService');
    expect(validate && errorsOf(validate, odataServiceDocument)).to.deep.equal([]);
  });

  it('references in $metadata the namespace of every type that a body can name', () => {
    for (const type of Object.values(odataType)) {
      const namespace = type.slice(1, type.lastIndexOf('.'));
      expect(metadataDocument).to.include(`<edmx:Include Namespace="${namespace}"/>`);
    }
  });

  it('keeps schema versions out of every name that src imports', async () => {
    const folder = new URL('../../generated/', import.meta.url);
    for (const name of (await readdir(folder)).filter((file) => file.endsWith('.ts'))) {
      const text = await readFile(new URL(name, folder), 'utf8');
      expect(text.match(/(?:export \w+|readonly|type) "?\w*v\d+_\d+\w*/g), name).to.equal(null);
    }
  });
});

describe('the validator of a reset', () => {
  const validate = requestValidators.resetComputerSystem;
  const table: readonly (readonly [body: unknown, errors: readonly string[]])[] = [
    [{ ResetType: 'On' }, []],
    [{ ResetType: 'On', '@odata.id': '/x', '@Redfish.Anything': 1, 'ResetType@Message.ExtendedInfo': [] }, []],
    [{}, [' required ResetType']],
    [{ ResetType: 5 }, ['/ResetType type 5']],
    [{ ResetType: null }, ['/ResetType type null']],
    [{ ResetType: 'PushPowerButton' }, ['/ResetType enum PushPowerButton']],
    [{ ResetType: 'On', Delay: 3 }, [' additionalProperties Delay']],
    [{ resettype: 'On' }, [' additionalProperties resettype', ' required ResetType']],
    [JSON.parse('{"ResetType":"On","__proto__":1}'), [' additionalProperties __proto__']],
    [[], [' type ']],
    [null, [' type null']],
    ['On', [' type On']],
  ];

  for (const [body, errors] of table) {
    it(`says ${errors.length === 0 ? 'nothing' : errors.join(' and').trim()} of ${JSON.stringify(body)}`, () => {
      expect(validate && errorsOf(validate, body)).to.deep.equal(errors);
    });
  }

  it('names the served values and carries the rejected one', () => {
    validate?.({ ResetType: 'Nmi' });
    expect(validate?.errors?.[0]).to.deep.include({
      instancePath: '/ResetType',
      params: { allowedValues: allowableValues['ComputerSystem.Reset'].ResetType },
      data: 'Nmi',
    });
  });
});

describe('the validator of a ComputerSystem', () => {
  const system = {
    '@odata.id': uris.ComputerSystem('default.web'),
    '@odata.type': odataType.ComputerSystem,
    '@odata.etag': '"1"',
    Id: 'default.web',
    Name: 'default.web',
    UUID: '5d307ca9-b3ef-428c-8861-06e72d69f223',
    SystemType: 'Virtual',
    PowerState: 'On',
    HostName: null,
    Status: { State: 'Enabled', Health: 'OK' },
    Boot: {
      BootSourceOverrideEnabled: 'Disabled',
      BootSourceOverrideTarget: 'None',
      'BootSourceOverrideTarget@Redfish.AllowableValues': ['None', 'Cd'],
    },
    MemorySummary: { TotalSystemMemoryGiB: 0.5 },
    Links: { Chassis: [{ '@odata.id': uris.Chassis('default') }], 'Chassis@odata.count': 1 },
    Actions: {
      '#ComputerSystem.Reset': { target: actionTargets['ComputerSystem.Reset']('default.web') },
    },
  };

  const check = async (change: object): Promise<string[]> => {
    const validate = await loadResponseValidator('getComputerSystem');
    return validate ? errorsOf(validate, { ...system, ...change }) : ['no validator'];
  };

  it('accepts a right one', async () => {
    expect(await check({})).to.deep.equal([]);
  });

  const wrong: readonly (readonly [what: string, change: object, error: RegExp])[] = [
    ['a misspelt property', { PowerStat: 'On' }, /^ additionalProperties PowerStat$/],
    ['a missing Name', { Name: undefined }, /^ required Name$/],
    ['a PowerState that is not in the list', { PowerState: 'on' }, /^\/PowerState enum/],
    ['a wrong type where null is allowed', { HostName: 5 }, /^\/HostName type/],
    ['a UUID of another form', { UUID: 'web' }, /^\/UUID pattern/],
    ['a time that is none', { LastResetTime: 'yesterday' }, /^\/LastResetTime format/],
    ['a URI that is none', { '@odata.id': '/a b' }, /^\/@odata.id format/],
    ['a negative amount of memory', { MemorySummary: { TotalSystemMemoryGiB: -1 } }, /^\/MemorySummary\/\w+ minimum/],
    ['an annotation that does not exist', { 'Boot@Redfish.AllowableVals': [] }, /^ additionalProperties Boot@/],
    ['allowable values that are no strings', { 'Boot@Redfish.AllowableValues': [1] }, /AllowableValues\/0 type/],
    ['a link without a target', { Links: { Chassis: [{}] } }, /^\/Links\/Chassis\/0 required @odata.id$/],
    [
      'an action that is not served',
      { Actions: { '#ComputerSystem.Decommission': {} } },
      /^\/Actions additionalProperties/,
    ],
  ];

  for (const [what, change, error] of wrong) {
    it(`refuses ${what}`, async () => {
      const errors = await check(change);
      expect(errors).to.have.length(1);
      expect(errors[0]).to.match(error);
    });
  }
});

describe('the validator of an error', () => {
  it('accepts code, message and extended information, and nothing beside them', async () => {
    const validate = await loadErrorValidator();
    const error = { code: 'Base.1.0.GeneralError', message: 'No.', '@Message.ExtendedInfo': [{ MessageId: 'x' }] };
    expect(errorsOf(validate, { error })).to.deep.equal([]);
    expect(errorsOf(validate, { error: { ...error, detail: 'x' } })).to.deep.equal([
      '/error additionalProperties detail',
    ]);
    expect(errorsOf(validate, { error: { code: 'x' } })).to.deep.equal(['/error required message']);
    expect(errorsOf(validate, {})).to.deep.equal([' required error']);
  });
});
