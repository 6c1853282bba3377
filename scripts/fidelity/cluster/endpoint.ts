/** Where a kubeconfig leads to and with whose credentials; client-node is used for reading it and for nothing else. */

import { readFile } from 'node:fs/promises';
import type { RequestOptions } from 'node:https';

import { KubeConfig } from '@kubernetes/client-node';
import { parse } from 'yaml';

import { isObject, listAt, textAt } from '../json.ts';
import type { Json } from '../json.ts';
import { UsageError } from '../../../src/commands/usage-error.ts';
import type { Endpoint } from './connection.ts';

/** The extension by which the simulator's kubeconfig says where its control endpoint is. */
const CONTROL = 'simulator.redfish.kubevirt.io';

export interface Kubeconfig {
  readonly endpoint: Endpoint;
  /** The simulator's control endpoint; undefined for any other cluster. */
  readonly control: URL | undefined;
}

/** Reads a kubeconfig file; UsageError when that doesn't work. */
export async function readKubeconfig(file: string): Promise<Kubeconfig> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => unreadable(error));
  return kubeconfigOf(text);
}

/** A kubeconfig's text; UsageError when it names no cluster. */
export async function kubeconfigOf(text: string): Promise<Kubeconfig> {
  const config = new KubeConfig();
  try {
    if (!isObject(parse(text) as Json)) throw new Error('it is no YAML mapping');
    config.loadFromString(text);
  } catch (error) {
    unreadable(error);
  }
  const cluster = config.getCurrentCluster();
  if (!cluster) throw new UsageError('the kubeconfig names no current cluster: set its current-context');
  if (!URL.canParse(cluster.server)) throw new UsageError(`the kubeconfig's server is no URL: '${cluster.server}'`);
  return { endpoint: await endpointOf(config, cluster.server), control: controlOf(text, cluster.name) };
}

async function endpointOf(config: KubeConfig, server: string): Promise<Endpoint> {
  const options: RequestOptions = {};
  await config.applyToHTTPSOptions(options).catch((error: unknown) => unreadable(error));
  const { ca, cert, key, pfx, passphrase, rejectUnauthorized, servername, headers, auth } = options;
  const tls = { ca, cert, key, pfx, passphrase, rejectUnauthorized, servername };
  const known = Object.entries(tls).filter(([, value]) => value !== undefined);
  return {
    url: new URL(server),
    tls: Object.fromEntries(known),
    headers: {
      ...(headers as Record<string, string>),
      ...(auth && { authorization: `Basic ${Buffer.from(auth).toString('base64')}` }),
    },
  };
}

function controlOf(text: string, cluster: string): URL | undefined {
  const entry = listAt(parse(text) as Json, 'clusters').find((item) => textAt(item, 'name') === cluster);
  const extensions = isObject(entry) ? listAt(entry, 'cluster', 'extensions') : [];
  const mine = extensions.find((item) => textAt(item, 'name') === CONTROL);
  const url = textAt(mine, 'extension', 'control');
  return url ? new URL(url) : undefined;
}

function unreadable(error: unknown): never {
  const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  throw new UsageError(`the kubeconfig can't be read: ${why}`);
}
