import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/**
 * The import law: which rooms a room of src/ may import (its own is always allowed). `main`, `commands`, `app` stand for
 * the files and the folder of that name directly below src/.
 */
const law = {
  app: ['http', 'redfish', 'auth', 'telemetry', 'messages', 'generated'],
  redfish: ['kubevirt', 'auth', 'messages', 'generated'],
  http: ['auth', 'telemetry', 'messages', 'generated'],
  auth: ['kubevirt', 'telemetry', 'generated'],
  messages: ['generated'],
  kubevirt: ['telemetry'],
  simulator: ['telemetry'],
  config: [],
  telemetry: [],
};

const rooms = ['main', 'commands', 'generated', 'scripts', 'test', ...Object.keys(law)];

function lawOf([room, allowed]) {
  // app is a file beside the rooms; from inside of a room another one is at least one folder up.
  const up = room === 'app' ? '\\./' : '(?:\\.\\./)+';
  const forbidden = rooms.filter((other) => other !== room && !allowed.includes(other));
  return {
    files: [`src/${room}/**/*.ts`, `src/${room}.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^${up}(?:${forbidden.join('|')})(?:/|\\.ts$)`,
              message: `The import law: ${room} may import ${allowed.join(', ') || 'nothing of ours'}.`,
            },
          ],
        },
      ],
    },
  };
}

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'generated/', 'node_modules/', '.cache/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      complexity: ['error', 10],
      'max-depth': ['error', 3],
      'max-params': ['error', 4],
      'max-lines': ['error', { max: 300 }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // koa's callback returns a promise that it never rejects.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      'no-restricted-globals': ['error', { name: 'process', message: 'Only main reads the environment and argv.' }],
    },
  },
  { files: ['src/main.ts', 'scripts/**/*.ts', 'test/**/*.ts'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai's assertions are properties, and tests look into what the types don't promise.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      'max-lines': 'off',
    },
  },
  ...Object.entries(law).map(lawOf),
);
