import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'chai';
import { ESLint, Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { importLaw } from '../../scripts/lint/import-law.ts';
import { isFree, objectionToImport, objectionToRoom, roomOf } from '../../scripts/lint/rooms.ts';

const root = resolve(import.meta.dirname, '../..');
const linter = new Linter({ cwd: root });
const configuration: Linter.Config[] = [{ files: ['**/*.ts'], languageOptions: { parser } }, ...importLaw];

function complaints(file: string, code: string): readonly string[] {
  return linter.verify(code, configuration, { filename: resolve(root, file) }).map(({ message }) => message);
}

type Row = readonly [file: string, code: string, complaint: RegExp];

const notHttp = /src\/http -> src\/auth, src\/telemetry, src\/messages, generated; not src\/redfish\.$/;
const processIsOfMain = /Only main knows the environment/;

const refused: Readonly<Record<string, readonly Row[]>> = {
  'a room that the row of the importing one lacks': [
    ['src/http/a.ts', "import { x } from '../redfish/x.ts'; x();", notHttp],
    ['src/http/a.ts', "import '../redfish/x.ts';", notHttp],
    ['src/http/deep/a.ts', "import '../../redfish/x.ts';", notHttp],
    ['src/redfish/a.ts', "import '../http/x.ts';", /src\/redfish -> .*; not src\/http\./],
    ['src/kubevirt/a.ts', "import '../auth/x.ts';", /src\/kubevirt -> src\/telemetry; not src\/auth\./],
    ['src/auth/a.ts', "import '../messages/x.ts';", /src\/auth -> .*; not src\/messages\./],
    ['src/messages/a.ts', "import '../http/x.ts';", /src\/messages -> generated; not src\/http\./],
    ['src/telemetry/a.ts', "import '../config/x.ts';", /src\/telemetry -> nothing of ours; not src\/config\./],
    ['src/config/a.ts', "import '../../generated/x.ts';", /src\/config -> nothing of ours; not generated\./],
    [
      'src/simulator/a.ts',
      "import '../kubevirt/x.ts';",
      /src\/simulator -> src\/telemetry, generated; not src\/kubevirt\./,
    ],
    ['src/app.ts', "import './kubevirt/x.ts';", /src\/app\.ts -> .*; not src\/kubevirt\./],
    ['src/redfish/a.ts', "import '../app.ts';", /src\/redfish -> .*; not src\/app\.ts\./],
  ],
  'the same by another kind of import': [
    ['src/http/a.ts', "import type { X } from '../redfish/x.ts'; export const a: X = 1;", notHttp],
    ['src/http/a.ts', "export const a: import('../redfish/x.ts').X = 1;", notHttp],
    ['src/http/a.ts', "export * from '../redfish/x.ts';", notHttp],
    ['src/http/a.ts', "export * as all from '../redfish/x.ts';", notHttp],
    ['src/http/a.ts', "export { x } from '../redfish/x.ts';", notHttp],
    ['src/http/a.ts', "export type { X } from '../redfish/x.ts';", notHttp],
    ['src/http/a.ts', "await import('../redfish/x.ts');", notHttp],
  ],
  'the same by another spelling': [
    ['src/http/a.ts', "import './../redfish/x.ts';", notHttp],
    ['src/http/a.ts', "import '../../src/redfish/x.ts';", notHttp],
    ['src/http/a.ts', "import '../http/../redfish/x.ts';", notHttp],
    ['src/http/a.ts', "import '../%72edfish/x.ts?again';", notHttp],
    ['src/http/a.ts', "import '../redfish';", notHttp],
    ['src/http/a.ts', `import '${root}/src/redfish/x.ts';`, notHttp],
    ['src/http/a.ts', `import 'file://${root}/src/redfish/x.ts';`, notHttp],
  ],
  'what is outside of the rooms of the product': [
    ['src/app.ts', "import '../scripts/x.ts';", /src\/app\.ts -> .*; not scripts\./],
    ['src/main.ts', "import '../test/x.ts';", /src\/main\.ts -> .*; not test\./],
    ['src/http/a.ts', "import '../../package.json';", /no row for package\.json/],
    ['src/http/a.ts', "import '../../node_modules/koa/lib/context.js';", /no row for node_modules/],
    ['src/http/a.ts', "import '../../../elsewhere/x.ts';", /no row for \.\./],
  ],
  'main, whoever imports it': [
    ['src/commands/a.ts', "import '../main.ts';", /nobody imports src\/main\.ts/],
    ['src/app.ts', "import './main.ts';", /nobody imports src\/main\.ts/],
    ['scripts/a.ts', "import '../src/main.ts';", /nobody imports src\/main\.ts/],
    ['test/commands/a.ts', "await import('../../src/main.ts');", /nobody imports src\/main\.ts/],
  ],
  'a specifier that can only be known at run time': [
    ['src/http/a.ts', 'export const load = (name: string) => import(name);', /plain string/],
    ['src/http/a.ts', 'await import(`../redfish/x.ts`);', /plain string/],
  ],
  'a room without a row': [
    ['src/events/a.ts', '', /no row for src\/events: add it in scripts\/lint\/rooms\.ts/],
    ['src/events.ts', "import './simulator/x.ts';", /no row for src\/events\.ts/],
    ['src/main/a.ts', '', /no row for src\/main:/],
    ['src/main.mts', '', /no row for src\/main\.mts/],
    ['src/test/a.ts', '', /no row for src\/test/],
    ['src/http/a.ts', "import '../events/x.ts';", /no row for src\/events/],
    ['src/commands/a.ts', "import '../events.ts';", /no row for src\/events\.ts/],
    ['src/main.ts', "import './main.js';", /no row for src\/main\.js/],
  ],
  'process, where main has not handed it in': [
    ['src/http/a.ts', 'process.exit();', processIsOfMain],
    ['src/http/a.mjs', 'process.exit();', processIsOfMain],
    ['src/commands/a.ts', 'export const { env } = process;', processIsOfMain],
    ['src/app.ts', 'globalThis.process.exit();', processIsOfMain],
    ['src/http/a.ts', "globalThis['process'].exit();", processIsOfMain],
    ['src/http/a.ts', 'export const { process } = globalThis;', processIsOfMain],
    ['src/http/a.ts', 'global.process.exit();', processIsOfMain],
    ['src/config/a.ts', "import process from 'node:process'; process.exit();", processIsOfMain],
    ['src/commands/a.ts', "import { env } from 'process'; env.x = '';", processIsOfMain],
    ['src/http/a.ts', "export { env } from 'node:process';", processIsOfMain],
    ['src/http/a.ts', "await import('node:process');", processIsOfMain],
  ],
};

const allowed: readonly (readonly [file: string, code: string])[] = [
  [
    'src/main.ts',
    "import './app.ts'; import './commands/x.ts'; import './simulator/x.ts'; import '../generated/x.ts';",
  ],
  ['src/main.ts', "import { exit } from 'node:process'; exit(Number(process.argv[2] ?? globalThis.process.env.x));"],
  ['src/commands/a.ts', "import '../app.ts'; import '../simulator/x.ts'; import '../config/x.ts'; import './b.ts';"],
  ['src/app.ts', "import './http/x.ts'; import './redfish/x.ts'; import './auth/x.ts'; import './telemetry/x.ts';"],
  ['src/app.ts', "import './messages/x.ts'; import '../generated/x.ts';"],
  ['src/redfish/a.ts', "import '../kubevirt/x.ts'; import '../auth/x.ts'; import '../messages/x.ts';"],
  ['src/redfish/a.ts', "import type { X } from '../../generated/types.ts'; export type Y = X;"],
  ['src/http/deep/a.ts', "import '../b.ts'; import './c.ts'; import '../../telemetry/x.ts'; import '../../auth/x.ts';"],
  ['src/http/a.ts', "await import('../../generated/validators/x.ts'); await import('../messages/x.ts');"],
  ['src/auth/a.ts', "import '../kubevirt/x.ts'; import '../telemetry/x.ts'; import '../../generated/x.ts';"],
  ['src/messages/a.ts', "export * from '../../generated/x.ts';"],
  ['src/kubevirt/a.ts', "import '../telemetry/x.ts';"],
  ['src/simulator/a.ts', "import '../telemetry/x.ts';"],
  ['src/http/a.ts', "import Koa from 'koa'; import 'node:net'; import '@koa/router'; new Koa();"],
  ['src/http/a.ts', "export const process = 1; export const redfish = '../redfish/x.ts'; export { process as p };"],
  ['scripts/a.ts', "import '../src/simulator/x.ts'; import '../generated/x.ts'; process.exit();"],
  ['test/http/a.ts', "import '../../src/http/x.ts'; import '../../package.json'; import 'node:process';"],
  ['test/http/a.ts', "import '../../scripts/x.ts'; const n = 'x'; await import(n); process.exit();"],
];

describe('the import law', () => {
  for (const [what, rows] of Object.entries(refused)) {
    describe(`refuses ${what}`, () => {
      for (const [file, code, complaint] of rows) {
        it(`${file}: ${code.replaceAll(root, '<root>')}`, () => {
          const found = complaints(file, code);
          expect(found).to.have.length(1);
          expect(found[0]).to.match(complaint);
        });
      }
    });
  }

  describe('has nothing against', () => {
    for (const [file, code] of allowed) {
      it(`${file}: ${code}`, () => {
        expect(complaints(file, code)).to.deep.equal([]);
      });
    }
  });

  it('has a row for every room there is, and lets each import itself', () => {
    const paths = readdirSync(resolve(root, 'src')).map((name) => `src/${name}/x.ts`);
    for (const room of ['generated/x.ts', 'scripts/x.ts', 'test/x.ts', ...paths].map(roomOf)) {
      expect(objectionToRoom(room), room).to.equal(undefined);
      expect(objectionToImport(room, room), room).to.equal(undefined);
    }
  });

  it('lets only main, commands, scripts and tests import the simulator', () => {
    const rooms = readdirSync(resolve(root, 'src')).map((name) => `src/${name}`);
    const importers = [...rooms, 'scripts', 'test'].filter((room) => !objectionToImport(room, 'src/simulator'));
    expect(importers).to.have.members(['src/main.ts', 'src/commands', 'src/simulator', 'scripts', 'test']);
    expect(importers.filter(isFree)).to.deep.equal(['scripts', 'test']);
  });

  it('is on for every source, and nothing in the configuration of the linter turns it off', async () => {
    const eslint = new ESLint({ cwd: root });
    for (const file of [
      'src/main.ts',
      'src/app.ts',
      'src/http/server.ts',
      'src/http/x.mts',
      'scripts/x.ts',
      'test/x.ts',
    ]) {
      const { rules } = (await eslint.calculateConfigForFile(resolve(root, file))) as { rules: Linter.RulesRecord };
      expect(rules['rooms/import-law'], file).to.deep.equal([2]);
      const closed = file.startsWith('src/') && file !== 'src/main.ts';
      expect([rules['no-restricted-globals'] ?? 0].flat()[0], file).to.equal(closed ? 2 : 0);
    }
  });
});
