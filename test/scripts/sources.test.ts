import { expect } from 'chai';
import { locateSources } from '../../scripts/schema/sources.ts';
import { failureOf, Workspace } from './workspace.ts';

describe('finding the bundle', () => {
  let workspace: Workspace;
  let places: { repository: string; generated: string };

  before(async () => {
    workspace = await Workspace.create();
    await workspace.writeFolder('project/generated', { 'provenance.json': '{"bundle":{"version":"2099.1"}}' });
    await workspace.writeFolder('shared/dmtf', { 'DSP8010_2099.1.zip': '', 'DSP8011_2099.1.zip': '' });
    places = { repository: workspace.path('project'), generated: workspace.path('project/generated') };
  });

  after(() => workspace.remove());

  it('prefers an option to the environment', async () => {
    const environment = { DMTF_BUNDLE: '/env/a', DMTF_REGISTRIES: '/env/b' };
    expect(await locateSources({ bundle: '/option/a' }, environment, places)).to.deep.equal({
      bundle: '/option/a',
      registries: '/env/b',
    });
  });

  it('takes the recorded version from beside the repository when nothing is given', async () => {
    expect(await locateSources({}, {}, places)).to.deep.equal({
      bundle: workspace.path('shared/dmtf/DSP8010_2099.1.zip'),
      registries: workspace.path('shared/dmtf/DSP8011_2099.1.zip'),
    });
  });

  it('says what to give when nothing says which version', async () => {
    const nowhere = { ...places, generated: workspace.path('project') };
    expect(await failureOf(locateSources({}, {}, nowhere))).to.include('give --bundle and --registries, or --version');
  });
});
