import { expect } from 'chai';

import { argumentsOf, wantsGroup, wantsStep } from '../../../scripts/fidelity/arguments.ts';
import { isOlder, releaseOf, whyNotComparable } from '../../../scripts/fidelity/cluster/versions.ts';
import { NamespaceNames } from '../../../scripts/fidelity/replay/namespace-names.ts';
import { recordingOf } from '../../../scripts/fidelity/replay/recording.ts';
import { UsageError } from '../../../src/commands/usage-error.ts';

describe('arguments of the contract suite', () => {
  it('are all optional, and unknown ones are refused with the usage', () => {
    expect(argumentsOf([])).deep.equal({
      kubeconfig: undefined,
      profile: undefined,
      recordings: undefined,
      verbose: false,
      only: [],
    });
    expect(() => argumentsOf(['--nope'])).throw(UsageError, /usage/);
  });

  it('name parts by group, or by group and step', () => {
    const { only } = argumentsOf(['--only', '05', '--only', '06-core:"renew: again"']);
    expect(wantsGroup(only, '05-writes')).equal(true);
    expect(wantsGroup(only, '04-watch')).equal(false);
    expect(wantsStep(only, '05-writes', 'anything')).equal(true);
    expect(wantsStep(only, '06-core', 'renew: again')).equal(true);
    expect(wantsStep(only, '06-core', 'renew')).equal(false);
  });
});

describe('a recording', () => {
  it('gives steps of the same name names of their own', () => {
    const text = JSON.stringify({ group: '00', steps: [{ name: 'a' }, { name: 'a' }, { name: 'b' }] });
    expect(recordingOf('00.json', text).steps.map(({ name }) => name)).deep.equal(['a', 'a (2)', 'b']);
  });

  it('that is none is said with its name', () => {
    expect(() => recordingOf('00.json', '{"a"')).throw(UsageError, /00\.json/);
    expect(() => recordingOf('00.json', '{}')).throw(UsageError, /00\.json is no recording/);
  });

  it('counts only where releases and gates match', () => {
    const recorded = { kubernetes: 'v1.34.4', kubevirt: 'main abc (v1.10 development)' };
    const same = { kubernetes: '1.34', kubevirt: '1.10', gates: [] };
    expect(whyNotComparable(recorded, same)).equal(undefined);
    expect(whyNotComparable(recorded, { ...same, kubernetes: '1.33' })).contain('1.33');
    expect(whyNotComparable(recorded, { ...same, kubevirt: '1.9' })).contain('1.9');
    expect(whyNotComparable(recorded, { ...same, gates: ['HotplugVolumes'] })).contain('HotplugVolumes');
  });
});

describe('releases', () => {
  it('are read from versions and compared by number', () => {
    expect(releaseOf('v1.10.0-lab')).equal('1.10');
    expect(releaseOf('nonsense')).equal('');
    expect(isOlder('1.9', '1.10')).equal(true);
    expect(isOlder('1.10', '1.9')).equal(false);
  });
});

describe('namespaces of the recordings', () => {
  it('get names of the run, also behind an escape, and lose them again', () => {
    const names = new NamespaceNames('x1', { 'http://images.example': 'http://127.0.0.1:9' });
    const actual = names.toActual(
      '/namespaces/rec-small?fieldSelector=metadata.name%3Drec-small http://images.example/a rec-small-more',
    );
    expect(actual).equal(
      '/namespaces/rec-small-x1?fieldSelector=metadata.name%3Drec-small-x1 http://127.0.0.1:9/a rec-small-more',
    );
    expect(names.toRecorded('in rec-small-x1 from http://127.0.0.1:9/a')).equal(
      'in rec-small from http://images.example/a',
    );
    expect(names.used).deep.equal(['rec-small-x1']);
  });
});
