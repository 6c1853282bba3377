import { expect } from 'chai';
import type { CacheState } from '../../src/telemetry/metrics.ts';
import { createMetrics } from '../../src/telemetry/metrics.ts';

/** The samples of the service, as `name{labels} value`. */
async function samplesOf(metrics: ReturnType<typeof createMetrics>): Promise<string[]> {
  return (await metrics.expose()).split('\n').filter((line) => line.startsWith('redfish_'));
}

describe('The metrics', () => {
  it('count requests by operation and class of status, and unmatched ones as one', async () => {
    const metrics = createMetrics();
    metrics.httpRequest('getComputerSystem', 200, 0.002);
    metrics.httpRequest('getComputerSystem', 204, 0.2);
    metrics.httpRequest('getComputerSystem', 404, 0.001);
    for (let n = 0; n < 100; n += 1) metrics.httpRequest(undefined, 404, 0.001);
    const counts = (await samplesOf(metrics)).filter((line) => line.includes('_count'));
    expect(counts).to.deep.equal([
      'redfish_http_request_duration_seconds_count{operation="getComputerSystem",status="2xx"} 2',
      'redfish_http_request_duration_seconds_count{operation="getComputerSystem",status="4xx"} 1',
      'redfish_http_request_duration_seconds_count{operation="none",status="4xx"} 100',
    ]);
    expect(await samplesOf(metrics)).to.include(
      'redfish_http_request_duration_seconds_bucket{le="0.0025",operation="getComputerSystem",status="2xx"} 1',
    );
  });

  it('count requests to Kubernetes, those without an answer too', async () => {
    const metrics = createMetrics();
    metrics.kubernetesRequest('list', 'virtualmachines', 200, 0.1);
    metrics.kubernetesRequest('list', 'virtualmachines', undefined, 0.1);
    expect((await samplesOf(metrics)).filter((line) => line.includes('_count'))).to.deep.equal([
      'redfish_kubernetes_request_duration_seconds_count{verb="list",resource="virtualmachines",status="2xx"} 1',
      'redfish_kubernetes_request_duration_seconds_count{verb="list",resource="virtualmachines",status="none"} 1',
    ]);
  });

  it('count what happens to watches and to credentials', async () => {
    const metrics = createMetrics();
    metrics.watchRestarted('virtualmachines');
    metrics.relisted('virtualmachines');
    metrics.relisted('virtualmachines');
    metrics.watchLineUnparsable('virtualmachines');
    metrics.authentication('basic', 'rejected');
    expect(await samplesOf(metrics)).to.deep.equal([
      'redfish_watch_restarts_total{resource="virtualmachines"} 1',
      'redfish_watch_relists_total{resource="virtualmachines"} 2',
      'redfish_watch_unparsable_lines_total{resource="virtualmachines"} 1',
      'redfish_authentications_total{scheme="basic",result="rejected"} 1',
    ]);
  });

  it('read the caches at each scrape: their objects together, and the stalest', async () => {
    const metrics = createMetrics();
    let caches: CacheState[] = [
      { resource: 'virtualmachines', objects: 3, staleSeconds: 0.5 },
      { resource: 'virtualmachines', objects: 4, staleSeconds: 95 },
      { resource: 'virtualmachineinstances', objects: 1, staleSeconds: 0 },
    ];
    metrics.observeCaches(() => caches);
    expect(await samplesOf(metrics)).to.deep.equal([
      'redfish_cache_objects{resource="virtualmachines"} 7',
      'redfish_cache_objects{resource="virtualmachineinstances"} 1',
      'redfish_cache_staleness_seconds{resource="virtualmachines"} 95',
      'redfish_cache_staleness_seconds{resource="virtualmachineinstances"} 0',
    ]);
    caches = [];
    expect(await samplesOf(metrics)).to.deep.equal([]);
  });

  it('show how many problems accounts have when they are read', async () => {
    let problems = [
      { origin: 'tenant', kind: 'malformed' },
      { origin: 'tenant', kind: 'malformed' },
      { origin: 'service', kind: 'unknownName' },
    ];
    const metrics = createMetrics();
    metrics.observeAccountProblems(() => problems);
    expect(await samplesOf(metrics)).to.deep.equal([
      'redfish_account_problems{origin="tenant",kind="malformed"} 2',
      'redfish_account_problems{origin="service",kind="unknownName"} 1',
    ]);
    problems = [];
    expect(await samplesOf(metrics)).to.deep.equal([]);
  });

  it('tell of the process too, each registry by itself', async () => {
    const metrics = createMetrics();
    createMetrics();
    expect(await metrics.expose()).to.match(/^process_resident_memory_bytes \d+/m);
    expect(metrics.contentType).to.match(/^text\/plain/);
  });
});
