import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/**
 * Programs under measurement, as processes of their own. None outlives the benchmark, whichever way that ends, and none
 * is waited for without end.
 */
export interface Running {
  /** The first line of its output that is a JSON object with a `url`. */
  readonly line: Readonly<Record<string, string>>;
  /** Megabytes: resident now, and at its highest (Linux; undefined elsewhere). */
  memory(): { readonly resident: number; readonly peak: number } | undefined;
  /** Seconds of processor time, its own and the kernel's for it, since it started (Linux; undefined elsewhere). */
  processorSeconds(): number | undefined;
  stop(): Promise<void>;
}

const startMilliseconds = 60_000;
const stopMilliseconds = 5_000;
/** Linux tells processor time in these, whatever the kernel's own clock does. */
const ticksPerSecond = 100;

const children = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

/** Starts `node args...` and waits for the line with its URL. Rejects when it ends before, or says nothing for a minute. */
export function startProcess(args: readonly string[]): Promise<Running> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  children.add(child);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  void ended.then(() => children.delete(child));
  return new Promise((resolve, reject) => {
    let started = false;
    const fail = (reason: string): void => reject(new Error(`node ${args.join(' ')} ${reason}`));
    const deadline = setTimeout(() => fail('said nothing for a minute'), startMilliseconds);
    child.once('error', reject);
    child.once('exit', (code) => fail(`ended with ${code ?? 'a signal'}`));
    createInterface({ input: child.stdout }).on('line', (text) => {
      if (started) return;
      const line = text.startsWith('{') ? (JSON.parse(text) as Record<string, string>) : {};
      if (!('url' in line)) return;
      started = true;
      clearTimeout(deadline);
      resolve({
        line,
        memory: () => memoryOf(child.pid),
        processorSeconds: () => processorSecondsOf(child.pid),
        stop: () => stop(child, ended),
      });
    });
  });
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGTERM');
  const kill = setTimeout(() => child.kill('SIGKILL'), stopMilliseconds);
  await ended;
  clearTimeout(kill);
}

function memoryOf(pid: number | undefined): { resident: number; peak: number } | undefined {
  const status = readProcess(pid, 'status');
  if (status === undefined) return undefined;
  const megabytes = (name: string): number =>
    Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
  return { resident: megabytes('VmRSS'), peak: megabytes('VmHWM') };
}

function processorSecondsOf(pid: number | undefined): number | undefined {
  // proc_pid_stat(5): utime and stime are the 12th and 13th field behind the name, which is in parentheses.
  const fields = readProcess(pid, 'stat')
    ?.replace(/^.*\) /s, '')
    .split(' ');
  return fields && (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

function readProcess(pid: number | undefined, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid ?? 'self'}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}
