import { expect } from 'chai';
import type { MessageArgs } from '../../generated/messages.ts';
import type { OperationHandlers, OperationTypes } from '../../generated/operations.ts';
import type { ComputerSystem, IdRef, RedfishError, Status } from '../../generated/types.ts';

/**
 * The types are tested by the compiler: `tsc --noEmit` fails when one of the expected errors goes away. What runs here
 * only keeps the values in use.
 */
describe('the generated types', () => {
  const head = { '@odata.id': '/x', '@odata.type': '#x', Id: 'x', Name: 'x' };

  it('take a resource with annotations on the object and on its properties', () => {
    const system: ComputerSystem = {
      ...head,
      '@odata.etag': '"1"',
      '@Redfish.WriteableProperties': [],
      Boot: { BootSourceOverrideTarget: 'Cd', 'BootSourceOverrideTarget@Redfish.AllowableValues': ['Cd'] },
      Actions: { '#ComputerSystem.Reset': { target: '/x', 'ResetType@Redfish.AllowableValues': ['On'] } },
      PowerState: null,
    };
    expect(system.PowerState).to.equal(null);
  });

  it('refuse what the schema refuses', () => {
    // @ts-expect-error: a misspelt property
    const misspelt: ComputerSystem = { ...head, PowerStat: 'On' };
    // @ts-expect-error: a value that isn't in the enumeration
    const state: Status = { State: 'Enabld' };
    // @ts-expect-error: undefined in place of an absent property
    const absent: Status = { State: undefined };
    // @ts-expect-error: a link without a target
    const link: IdRef = {};
    // @ts-expect-error: allowable values that aren't strings
    const values: ComputerSystem['Boot'] = { 'BootSourceOverrideTarget@Redfish.AllowableValues': [1] };
    // @ts-expect-error: an annotation that doesn't exist
    const annotation: Status = { 'State@Redfish.AllowableVals': ['Enabled'] };
    // @ts-expect-error: an error without a message
    const error: RedfishError = { error: { code: 'x' } };
    expect([misspelt, state, absent, link, values, annotation, error]).to.have.length(7);
  });

  it('give actions the values that are served, and messages their arguments', () => {
    const body: OperationTypes['resetManager']['body'] = { ResetType: 'ForceRestart' };
    // @ts-expect-error: a value of the schema that isn't served
    const other: OperationTypes['resetManager']['body'] = { ResetType: 'ForceOff' };
    const args: MessageArgs<'PropertyUnknown'> = ['Foo'];
    // @ts-expect-error: an argument too many
    const many: MessageArgs<'PropertyUnknown'> = ['Foo', 'Bar'];
    expect([body, other, args, many]).to.have.length(4);
  });

  it('make a missing handler an error', () => {
    // @ts-expect-error: every operation needs a handler
    const handlers: OperationHandlers<undefined> = { getMetadata: () => '<x/>' };
    expect(handlers.getMetadata).to.be.a('function');
  });
});
