/**
 * The Secrets that accounts are written down in, as Kubernetes sees them: their name, their key, and the version of
 * their format. What stands in the key is account-list.ts.
 */
import type { KeyValueObject, KeyValueRef } from '../../kubevirt/objects.ts';

/** The same in every namespace, so that RBAC can name it (`resourceNames`) and no other Secret needs to be readable. */
export const accountsSecretName = 'redfish-accounts';
export const accountsKey = 'accounts.yaml';

export const formatAnnotation = 'redfish.kubevirt.io/format';
const formatVersion = 1;

/** What a Secret that this service makes is marked with. */
export const writtenFormat: Readonly<Record<string, string>> = { [formatAnnotation]: String(formatVersion) };

export const accountsSecret = (namespace: string): KeyValueRef => ({ namespace, name: accountsSecretName });

/** Written by a later version of this service: neither understood nor touched. */
export function isNewerFormat({ annotations }: KeyValueObject): boolean {
  const written = annotations[formatAnnotation];
  return written !== undefined && !(/^\d{1,9}$/.test(written) && Number(written) <= formatVersion);
}
