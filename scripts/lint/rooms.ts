/**
 * The import law: the rooms of the repository, what each may import beside itself, and who may use `process`. A room is
 * a folder directly below src, a file directly in src, or a folder beside src. This file is the law alone; it knows no
 * ESLint and no specifiers.
 */
const generated = 'generated';

/** The only one that starts a process, and the only one in src that knows it runs in one. Nobody imports it. */
const entry = 'src/main.ts';

/** Tools and tests: they import whatever they need, packages' insides and files beside the rooms too. */
const free: readonly string[] = ['scripts', 'test'];

const inner: Readonly<Record<string, readonly string[]>> = {
  'src/app.ts': ['src/http', 'src/redfish', 'src/auth', 'src/telemetry', 'src/messages', generated],
  'src/redfish': ['src/kubevirt', 'src/auth', 'src/messages', generated],
  'src/http': ['src/auth', 'src/telemetry', 'src/messages', generated],
  'src/auth': ['src/kubevirt', 'src/telemetry', generated],
  'src/messages': [generated],
  'src/kubevirt': ['src/telemetry'],
  'src/simulator': ['src/telemetry', generated],
  'src/config': [],
  'src/telemetry': [],
  [generated]: [],
};

const law: Readonly<Record<string, readonly string[]>> = {
  [entry]: ['src/commands', ...Object.keys(inner)],
  'src/commands': Object.keys(inner),
  ...inner,
};

/** The room of a file, by its path from the root of the repository with `/` between: `src/http`, `src/app.ts`, `test`. */
export function roomOf(path: string): string {
  const [top = '', below] = path.split('/');
  return top === 'src' && below !== undefined ? `src/${below}` : top;
}

/** What the law has against a room at all: that it doesn't know it. */
export function objectionToRoom(room: string): string | undefined {
  if (law[room] !== undefined || free.includes(room)) return undefined;
  return `The import law has no row for ${room}: add it in scripts/lint/rooms.ts.`;
}

/** What the law has against a file of the room `from` importing one of the room `to`; undefined where it may. */
export function objectionToImport(from: string, to: string): string | undefined {
  if (from === to) return undefined;
  if (to === entry) return `The import law: nobody imports ${entry}.`;
  if (free.includes(from)) return undefined;
  const row = law[from] ?? [];
  if (row.includes(to)) return undefined;
  return objectionToRoom(to) ?? `The import law: ${from} -> ${row.join(', ') || 'nothing of ours'}; not ${to}.`;
}

/** Whether a room's imports and its use of `process` are its own matter. */
export function isFree(room: string): boolean {
  return free.includes(room);
}

export function mayUseProcess(room: string): boolean {
  return room === entry || isFree(room);
}
