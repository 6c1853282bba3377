import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';

/** The program as a process: what only shows there. */
describe('the program', () => {
  function run(...argv: string[]): ChildProcess & { stdout: NodeJS.ReadableStream; stderr: NodeJS.ReadableStream } {
    // The coverage of a process that ends by itself half-way would be merged into that of the tests, and spoil it.
    const env = { ...process.env, NODE_V8_COVERAGE: '' };
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', ...argv], { stdio: 'pipe', env });
    return child;
  }

  it('says how it is used, and ends with 0 when asked and with 2 when called wrongly', async () => {
    const asked = run('--help');
    const [help, [askedCode]] = await Promise.all([text(asked.stdout), once(asked, 'exit')]);
    expect(help).to.contain('demo');
    expect(askedCode).to.equal(0);
    for (const argv of [['constructor'], ['start'], ['demo', '--host', 'no-such-host.invalid', '--port', '0']]) {
      const wrong = run(...argv);
      const [complaint, [code]] = await Promise.all([text(wrong.stderr), once(wrong, 'exit')]);
      expect(code, argv.join(' ')).to.equal(2);
      expect(complaint.trim().split('\n'), complaint).to.have.length(1);
    }
  }).timeout(30_000);

  it('ends well on SIGTERM, and on a second one too', async () => {
    const child = run('demo', '--port', '0', '--http', '--pace', 'instant');
    for await (const line of createInterface({ input: child.stdout })) if (line.startsWith('{"url"')) break;
    child.kill('SIGTERM');
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).to.equal(0);
  }).timeout(30_000);
});
