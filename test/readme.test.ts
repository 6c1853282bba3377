import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { operations } from '../generated/operations.ts';
import { configKeysTable } from '../src/config/reference.ts';

/** What the README says of the code is held against the code. */
describe('the README', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

  it('describes every key of the configuration as the schema has it', () => {
    const [, table] = /<!-- configuration:.*?-->\n\n?([^]*?)\n*<!-- end of configuration -->/.exec(readme) ?? [];
    expect(table?.trim()).to.equal(configKeysTable().trim());
  });

  it('holds no placeholder', () => {
    expect(readme).not.to.match(/^[A-Z_]{5,}$/m);
  });

  it('names every path that is served', () => {
    const served = readme.replaceAll(/\{\w+\}(\.\{\w+\})?/g, '{}');
    for (const { path } of Object.values(operations)) {
      expect(served, path).to.contain(`\`${path.replace(/\{\w+\}/g, '{}')}\``);
    }
  });

  it('names every script that people run', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const name of Object.keys(scripts).filter((script) => !['typecheck', 'format', 'fetch'].includes(script))) {
      expect(readme, name).to.match(new RegExp(`npm (run )?(--silent )?${name}\\b`));
    }
  });
});
