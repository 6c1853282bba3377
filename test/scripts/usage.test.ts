import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

import { expect } from 'chai';

import { chaosArguments } from '../../scripts/chaos/arguments.ts';
import { UsageError } from '../../src/commands/usage-error.ts';

interface Ended {
  readonly code: unknown;
  readonly out: string;
  readonly complaint: readonly string[];
}

async function run(script: string, ...argv: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...argv], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // The coverage of a process that ends by itself half-way would be merged into that of the tests, and spoil it.
    env: { ...process.env, NODE_V8_COVERAGE: '' },
  });
  const [out, complaint, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code, out, complaint: complaint.trim().split('\n') };
}

describe('the programs of scripts', function () {
  this.timeout(60_000);

  it('say in two lines what was wrong with their call and end with 2, or how they are called and end with 0', async () => {
    const [fidelity, chaos, bench] = await Promise.all([
      run('fidelity', '--kubeconfig', '/nowhere/kubeconfig'),
      run('chaos', '--help'),
      run('bench', '--fast'),
    ]);
    expect(fidelity.code, fidelity.complaint.join('\n')).equal(2);
    expect(fidelity.complaint).length(1);
    expect(fidelity.complaint[0]).match(/kubeconfig can't be read: ENOENT/);
    expect(bench.code).equal(2);
    expect(bench.complaint).deep.equal(["Unknown option '--fast'", 'usage: npm run bench -- [--quick]']);
    expect(chaos.code).equal(0);
    expect(chaos.out).match(/^usage: npm run chaos /);
  });
});

describe('arguments of chaos', () => {
  it('have usual values, and a seed is made up', () => {
    expect(chaosArguments(['--seed', '7'])).deep.equal({ seed: 7, minutes: 1, operations: 400 });
    expect(chaosArguments([]).seed).at.least(0);
    expect(chaosArguments(['--minutes', '0.5']).minutes).equal(0.5);
  });

  for (const argv of [
    ['--seed', '-1'],
    ['--seed=-1'],
    ['--seed', '1.5'],
    ['--minutes', 'NaN'],
    ['--minutes=-1'],
    ['--operations', '0'],
    ['--operations', '1e3'],
    ['--speed', '3'],
    ['3'],
  ]) {
    it(`refuse ${argv.join(' ')}`, () => {
      expect(() => chaosArguments(argv)).throw(UsageError);
    });
  }
});
