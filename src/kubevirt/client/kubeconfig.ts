/**
 * Loads a kubeconfig with client-node, and mends what its 1.4.0 leaves out. Reads no environment: which source it is,
 * is said by the caller.
 */
import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { KubeConfig } from '@kubernetes/client-node';
import type { User } from '@kubernetes/client-node';
import { parse } from 'yaml';
import { isRecord } from './api-error.ts';

/** Where the credentials come from; `inCluster` is the ServiceAccount that Kubernetes mounts into a pod. */
export type KubeConfigSource = { readonly text: string } | { readonly file: string } | { readonly inCluster: true };

function tokenFiles(text: string): Map<string, string> {
  const files = new Map<string, string>();
  const document: unknown = parse(text);
  const users = isRecord(document) && Array.isArray(document['users']) ? (document['users'] as unknown[]) : [];
  for (const entry of users) {
    const user = isRecord(entry) ? entry['user'] : undefined;
    const file = isRecord(user) ? user['tokenFile'] : undefined;
    if (isRecord(entry) && typeof entry['name'] === 'string' && typeof file === 'string')
      files.set(entry['name'], file);
  }
  return files;
}

/** client-node ignores the kubeconfig key `tokenFile`; as its own token file provider the file is read again and again. */
function withTokenFiles(config: KubeConfig, text: string, folder: string): KubeConfig {
  const files = tokenFiles(text);
  config.users = config.users.map((user): User => {
    const file = files.get(user.name);
    if (file === undefined || user.token) return user;
    const tokenFile = isAbsolute(file) ? file : join(folder, file);
    return { ...user, authProvider: { name: 'tokenFile', config: { tokenFile } } };
  });
  return config;
}

/**
 * Loads a kubeconfig. Throws when a file can't be read, the text isn't a kubeconfig, or it names no current cluster.
 * Relative paths in a kubeconfig given as text count from the working directory, those of a file from its folder.
 */
export function loadKubeConfig(source: KubeConfigSource): KubeConfig {
  const config = new KubeConfig();
  if ('inCluster' in source) config.loadFromCluster();
  else if ('file' in source) {
    config.loadFromFile(source.file);
    withTokenFiles(config, readFileSync(source.file, 'utf8'), dirname(source.file));
  } else {
    config.loadFromString(source.text);
    withTokenFiles(config, source.text, '.');
  }
  if (!config.getCurrentCluster()?.server) throw new Error('the kubeconfig names no current cluster with a server');
  return config;
}

/** The namespace of the current context, which for a pod's own credentials is the pod's; undefined where it names none. */
export function namespaceOf(config: KubeConfig): string | undefined {
  const namespace = config.getContextObject(config.getCurrentContext())?.namespace?.trim();
  return namespace === '' ? undefined : namespace;
}
