import { expect } from 'chai';
import { operationPrivileges } from '../../generated/privileges.ts';
import { satisfies } from '../../src/auth/privileges.ts';
import { accountOf } from './accounts.ts';

const [administrator, operator, reader] = (['Administrator', 'Operator', 'ReadOnly'] as const).map(
  (role) => accountOf('a', { role }).principal,
);

describe('Privileges', () => {
  it('are satisfied by any one of the alternatives', () => {
    expect(satisfies([['ConfigureUsers'], ['ConfigureSelf']], reader)).to.equal(true);
    expect(satisfies([['ConfigureUsers'], ['ConfigureManager']], reader)).to.equal(false);
  });

  it('need all of an alternative', () => {
    expect(satisfies([['Login', 'ConfigureManager']], operator)).to.equal(false);
    expect(satisfies([['Login', 'ConfigureManager']], administrator)).to.equal(true);
  });

  it('need nobody where the registry says NoAuth', () => {
    expect(satisfies([['Login'], ['NoAuth']], undefined)).to.equal(true);
    expect(satisfies([['Login']], undefined)).to.equal(false);
  });

  it('are satisfied by nobody where there are no alternatives, or empty ones', () => {
    expect(satisfies([], administrator)).to.equal(false);
    expect(satisfies([[]], administrator)).to.equal(false);
  });

  it('let a reader read, an operator reset systems, and only an administrator reset managers', () => {
    const allowed = (operation: keyof typeof operationPrivileges): boolean[] =>
      [reader, operator, administrator].map((principal) => satisfies(operationPrivileges[operation], principal));
    expect(allowed('getComputerSystem')).to.deep.equal([true, true, true]);
    expect(allowed('resetComputerSystem')).to.deep.equal([false, true, true]);
    expect(allowed('resetManager')).to.deep.equal([false, false, true]);
  });
});
