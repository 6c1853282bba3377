import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { download, type Download } from '../../scripts/schema/download.ts';
import { failureOf, Workspace } from './workspace.ts';

describe("fetching DMTF's downloads", () => {
  let workspace: Workspace;
  let asked: string[];

  beforeEach(async () => {
    workspace = await Workspace.create();
    asked = [];
  });

  afterEach(() => workspace.remove());

  function site(body: string, status = 200): Download {
    return {
      version: '2099.1',
      baseUrl: 'https://site.example/documents/',
      cacheFolder: workspace.path('cache'),
      lockFile: workspace.path('lock.json'),
      fetch: (url) => {
        asked.push(url);
        return Promise.resolve(new Response(body, { status }));
      },
    };
  }

  it('keeps what it fetched and records its digest', async () => {
    const path = await download('DSP8010', site('content'));
    expect(asked).to.deep.equal(['https://site.example/documents/DSP8010_2099.1.zip']);
    expect(await readFile(path, 'utf8')).to.equal('content');
    const sha256 = createHash('sha256').update('content').digest('hex');
    expect(JSON.parse(await readFile(workspace.path('lock.json'), 'utf8'))).to.deep.equal({
      'DSP8010_2099.1.zip': { sha256, bytes: 7 },
    });
  });

  it('asks nobody for what is in the cache already', async () => {
    await download('DSP8010', site('content'));
    await download('DSP8010', site('other'));
    expect(asked).to.have.length(1);
  });

  it('refuses a download that is not the one recorded, and does not keep it', async () => {
    await download('DSP8010', site('content'));
    const elsewhere = { ...site('replaced'), cacheFolder: workspace.path('empty') };
    expect(await failureOf(download('DSP8010', elsewhere))).to.include('DSP8010_2099.1.zip as fetched has the SHA-256');
    expect(await failureOf(readFile(workspace.path('empty/DSP8010_2099.1.zip')))).to.include('ENOENT');
  });

  it('refuses a file in the cache that somebody changed', async () => {
    await writeFile(await download('DSP8010', site('content')), 'changed');
    expect(await failureOf(download('DSP8010', site('content')))).to.include('in the cache has the SHA-256');
  });

  it('says what the site answered', async () => {
    expect(await failureOf(download('DSP8011', site('no', 404)))).to.include('DSP8011_2099.1.zip answers 404');
  });

  it('says what to do without network', async () => {
    const offline = { ...site(''), fetch: () => Promise.reject(new Error('no route')) };
    expect(await failureOf(download('DSP8010', offline))).to.include('give the zips or folders by --bundle');
  });
});
