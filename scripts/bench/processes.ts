import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** A program under measurement, as a process of its own. */
export interface Running {
  /** The first line of its output that is a JSON object with a `url`. */
  readonly line: Readonly<Record<string, string>>;
  /** Megabytes: resident now, and at its highest (Linux; undefined elsewhere). */
  memory(): { readonly resident: number; readonly peak: number } | undefined;
  stop(): Promise<void>;
}

/** Starts `node args...` and waits for the line with its URL. Rejects when it ends before. It ends with this process. */
export function startProcess(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Running> {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
  process.once('exit', () => child.kill());
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`node ${args.join(' ')} ended with ${code ?? 'a signal'}`)));
    createInterface({ input: child.stdout }).on('line', (text) => {
      const line = text.startsWith('{') ? (JSON.parse(text) as Record<string, string>) : {};
      if (!('url' in line)) return;
      resolve({
        line,
        memory: () => memoryOf(child.pid),
        stop: async () => {
          child.kill('SIGTERM');
          await ended;
        },
      });
    });
  });
}

function memoryOf(pid: number | undefined): { resident: number; peak: number } | undefined {
  try {
    const status = readFileSync(`/proc/${pid ?? 'self'}/status`, 'utf8');
    const megabytes = (name: string): number =>
      Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
    return { resident: megabytes('VmRSS'), peak: megabytes('VmHWM') };
  } catch {
    return undefined;
  }
}
