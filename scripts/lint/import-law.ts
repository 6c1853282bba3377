import { relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Linter, Rule } from 'eslint';
import { isFree, mayUseProcess, objectionToImport, objectionToRoom, roomOf } from './rooms.ts';

/**
 * The import law as an ESLint rule: it resolves every specifier of ours and asks rooms.ts. It doesn't resolve packages,
 * and sees neither createRequire nor files named as data (`new Worker(new URL(...))`).
 */
const root = resolve(import.meta.dirname, '../..');

const processModules: readonly string[] = ['process', 'node:process'];
const processIsOfMain = 'Only main knows the environment, argv and signals: take what you need as a parameter.';

/** Whatever names a module: `import`, `export ... from`, `import()` and `import('...')` in a type. */
type Importing = Rule.Node & { readonly source?: { readonly value?: unknown } | null | undefined };

const rule: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const from = roomOf(pathInRepository(context.filename));
    const unknown = objectionToRoom(from);
    if (unknown !== undefined) return { Program: (node) => context.report({ node, message: unknown }) };
    const check = (node: Importing): void => {
      // `export { x }` and `export const` have no source.
      if (!node.source) return;
      const message = objectionTo(node.source.value, { from, filename: context.filename });
      if (message !== undefined) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

function objectionTo(specifier: unknown, importer: { from: string; filename: string }): string | undefined {
  const { from, filename } = importer;
  if (typeof specifier !== 'string') {
    return isFree(from) ? undefined : 'The import law can only be checked where import() has a plain string.';
  }
  if (processModules.includes(specifier)) return mayUseProcess(from) ? undefined : processIsOfMain;
  if (!/^(?:\.|\/|file:)/.test(specifier)) return undefined;
  const target = fileURLToPath(new URL(specifier, pathToFileURL(filename)));
  return objectionToImport(from, roomOf(pathInRepository(target)));
}

function pathInRepository(path: string): string {
  return relative(root, path).split(sep).join('/');
}

// Endings that nothing here has are named too, so that a file can't leave the law by its ending.
const sources = '**/*.{ts,mts,cts,js,mjs,cjs}';
const all = [`src/${sources}`, `scripts/${sources}`, `test/${sources}`];

/**
 * The law as configuration of ESLint. The global objects are closed as a whole where process is: whoever wants another
 * global names it.
 */
export const importLaw: Linter.Config[] = [
  { files: all, plugins: { rooms: { rules: { 'import-law': rule } } }, rules: { 'rooms/import-law': 'error' } },
  {
    files: all,
    ignores: ['src/main.ts', 'scripts/**', 'test/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'process', message: processIsOfMain },
        { name: 'globalThis', message: processIsOfMain },
        { name: 'global', message: processIsOfMain },
      ],
    },
  },
];
