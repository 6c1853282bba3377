import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { expect } from 'chai';
import { command as demo } from '../../src/commands/demo.ts';
import { command as hashPassword } from '../../src/commands/hash-password.ts';
import type { Program } from '../../src/commands/program.ts';
import { command as simulator } from '../../src/commands/simulator.ts';
import { command as start } from '../../src/commands/start.ts';
import { UsageError } from '../../src/commands/usage-error.ts';
import { verifyPassword } from '../../src/auth/scrypt.ts';
import { ConfigError } from '../../src/config/problem.ts';

interface Tried extends Program {
  readonly lines: string[];
  stop(): Promise<void>;
}

function program({
  input = '',
  environment = {},
}: { input?: string; environment?: Record<string, string> } = {}): Tried {
  const stops: ((signal: string) => Promise<void>)[] = [];
  const lines: string[] = [];
  return {
    version: '1.2.3',
    environment,
    lines,
    print: (line) => {
      lines.push(line);
    },
    readStandardInput: () => Promise.resolve(input),
    onStop: (stop) => {
      stops.push(stop);
    },
    stop: async () => {
      for (const stop of stops) await stop('SIGTERM');
    },
  };
}

async function failure(run: Promise<void>): Promise<Error> {
  try {
    await run;
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('it did not fail');
}

const folder = mkdtempSync(join(tmpdir(), 'commands-test-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

function read(url: string, authorization: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { authorization }, rejectUnauthorized: false }, (response) => {
      json(response).then(resolve, reject);
    }).on('error', reject);
  });
}

describe('the demo', () => {
  it('prints where it is, for people and as JSON for scripts, and serves VMs over TLS', async () => {
    const tried = program();
    await demo.run(['--port', '0', '--pace', 'instant', '--password', 'a b'], tried);
    try {
      const printed = JSON.parse(tried.lines.at(-1) ?? '') as Record<string, string>;
      expect(printed).to.include({ username: 'admin', password: 'a b' });
      expect(printed['url']).to.match(/^https:\/\/127\.0\.0\.1:\d+$/);
      expect(readFileSync(printed['kubeconfig'] ?? '', 'utf8')).to.contain('clusters');
      expect(tried.lines.filter((line) => line.includes("curl -ks -u 'admin:a b'"))).to.have.length(3);
      const authorization = `Basic ${Buffer.from('admin:a b').toString('base64')}`;
      const systems = await read(`${printed['url'] ?? ''}/redfish/v1/Systems`, authorization);
      expect(systems).to.include({ 'Members@odata.count': 7 });
    } finally {
      await tried.stop();
    }
  });

  it('takes as many VMs as it is told to, and plain HTTP', async () => {
    const tried = program();
    await demo.run(['--port', '0', '--vms', '25', '--http', '--pace', 'instant'], tried);
    try {
      const { url, password } = JSON.parse(tried.lines.at(-1) ?? '') as { url: string; password: string };
      const answer = await fetch(`${url}/redfish/v1/Systems`, {
        headers: { authorization: `Basic ${Buffer.from(`admin:${password}`).toString('base64')}` },
      });
      expect(await answer.json()).to.include({ 'Members@odata.count': 25 });
    } finally {
      await tried.stop();
    }
  });

  for (const argv of [
    ['--pace', 'warp'],
    ['--vms', '0'],
    ['--vms', 'many'],
    ['--port', '70000'],
  ]) {
    it(`refuses ${argv.join(' ')} in one line`, async () => {
      expect(await failure(demo.run(argv, program()))).to.be.instanceOf(UsageError);
    });
  }
});

describe('start', () => {
  it('runs against the cluster of a kubeconfig, and ends when it is told to', async () => {
    const cluster = program();
    const kubeconfig = join(folder, 'kubeconfig');
    await simulator.run(['--pace', 'instant', '--kubeconfig', kubeconfig], cluster);
    expect(JSON.parse(cluster.lines.at(-1) ?? '')).to.include({ kubeconfig });
    const config = file(
      'config.yaml',
      'listen: {host: 127.0.0.1, port: 0, http: true}\nhealth: {host: 127.0.0.1, port: 0}\nlogging: {level: error}\n',
    );
    const tried = program({ environment: { KUBECONFIG: kubeconfig } });
    await start.run(['--config', config], tried);
    await tried.stop();
    await cluster.stop();
  });

  it('says what is missing or wrong', async () => {
    expect((await failure(start.run([], program()))).message).to.contain('--config');
    expect((await failure(start.run(['--config', '/nowhere'], program()))).message).to.contain('/nowhere');
    const empty = file('empty.yaml', '');
    expect((await failure(start.run(['--config', empty], program()))).message).to.contain('KUBECONFIG');
    const lost = await failure(start.run(['--config', empty], program({ environment: { KUBECONFIG: '/nowhere' } })));
    expect(lost).to.be.instanceOf(UsageError);
    const typo = file('typo.yaml', 'listen:\n  prot: 1\n');
    const error = await failure(start.run(['--config', typo], program()));
    expect(error).to.be.instanceOf(ConfigError);
    expect(error.message).to.contain('typo.yaml:2').and.to.contain('did you mean port');
  });
});

describe('the simulator', () => {
  for (const [argv, says] of [
    [['--nope'], /'--nope'\nusage: npm run simulator/],
    [['--pace', 'warp'], /--pace is instant, realistic or random, not 'warp'/],
    [['--seed', 'x'], /--seed/],
    [['--vms', '1e3'], /--vms/],
    [['--profile', 'kubevirt-0.1'], /--profile is .*not 'kubevirt-0.1'/],
    [['--port', 'http'], /'http' is not a port/],
    [['--kubeconfig', '/nowhere/kubeconfig'], /kubeconfig can't be written: .*\/nowhere/],
    [['more'], /'more'/],
  ] as const) {
    it(`refuses ${argv.join(' ')} in plain words`, async () => {
      const error = await failure(simulator.run(argv, program()));
      expect(error).to.be.instanceOf(UsageError);
      expect(error.message).to.match(says);
      expect(error.message.split('\n').length).to.be.at.most(2);
    });
  }
});

describe('hash-password', () => {
  it('prints a hash of the password on standard input, without its line end', async () => {
    const tried = program({ input: 'correct horse\n' });
    await hashPassword.run([], tried);
    expect(await verifyPassword('correct horse', tried.lines[0] ?? '')).to.equal(true);
  });

  it('wants a password', async () => {
    expect(await failure(hashPassword.run([], program({ input: '\n' })))).to.be.instanceOf(UsageError);
  });
});
