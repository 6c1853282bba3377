import { expect } from 'chai';
import { actionOperationId, resourceOperationId } from '../../scripts/schema/naming.ts';
import { addressOf, componentName, componentVersion, isNewer } from '../../scripts/schema/references.ts';

describe('the names of operations', () => {
  const actions: readonly (readonly [action: string, id: string])[] = [
    ['ComputerSystem.Reset', 'resetComputerSystem'],
    ['VirtualMedia.InsertMedia', 'insertVirtualMedia'],
    ['VirtualMedia.EjectMedia', 'ejectVirtualMedia'],
    ['EventService.SubmitTestEvent', 'submitTestEventEventService'],
    ['Bios.ResetBios', 'resetBios'],
  ];

  for (const [action, id] of actions) {
    it(`make ${id} of ${action}`, () => {
      expect(actionOperationId(action)).to.equal(id);
    });
  }

  it('speak of the member where a collection is posted to', () => {
    expect(resourceOperationId('post', 'SessionCollection')).to.equal('createSession');
    expect(resourceOperationId('get', 'SessionCollection')).to.equal('getSessionCollection');
  });
});

describe('the names of components', () => {
  const names: readonly (readonly [name: string, short: string])[] = [
    ['ComputerSystem_v1_27_0_ComputerSystem', 'ComputerSystem'],
    ['ComputerSystem_v1_27_0_Boot', 'ComputerSystem_Boot'],
    ['ComputerSystemCollection_ComputerSystemCollection', 'ComputerSystemCollection'],
    ['Resource_PowerState', 'Resource_PowerState'],
    ['odata-v4_idRef', 'odata-v4_idRef'],
    ['odata_v4_0_5_idRef', 'odata-v4_idRef'],
    ['RedfishError', 'RedfishError'],
  ];

  for (const [name, short] of names) {
    it(`make ${short} of ${name}`, () => {
      expect(componentName(name)).to.equal(short);
    });
  }

  it('compare versions by number', () => {
    expect(isNewer(componentVersion('A_v1_10_0_B'), componentVersion('A_v1_9_3_B'))).to.equal(true);
    expect(isNewer(componentVersion('A_v1_9_3_B'), componentVersion('A_v1_10_0_B'))).to.equal(false);
    expect(isNewer(componentVersion('A_v1_9_3_B'), componentVersion('A_v1_9_3_B'))).to.equal(false);
  });
});

describe('a reference', () => {
  it('leads to the file that its last part names, whatever the host', () => {
    expect(addressOf('https://any.example/schemas/v1/Lamp.yaml#/components/schemas/Lamp_Lamp', 'x')).to.deep.equal({
      file: 'Lamp.yaml',
      name: 'Lamp_Lamp',
    });
  });

  it('leads into its own file when it names none', () => {
    expect(addressOf('#/components/schemas/Lamp_Lamp', 'Lamp.yaml').file).to.equal('Lamp.yaml');
  });

  it('of an unknown form is refused', () => {
    expect(() => addressOf('Lamp.yaml#/definitions/Lamp', 'Shelf.yaml')).to.throw('Shelf.yaml has a reference');
  });
});
