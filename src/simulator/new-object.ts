/** What the objects that controllers create have in common. What the API server adds to them is api/writer.ts' business. */

import type { KubeObject, ObjectMeta, OwnerReference } from './objects.ts';

type GivenMetadata = Partial<Omit<ObjectMeta, 'namespace'>> & { readonly namespace?: string | undefined };

/** Metadata of an object that is to be created; the API server fills in what is empty here. */
export function metadataFor({ namespace, ...given }: GivenMetadata): ObjectMeta {
  return { name: '', ...(namespace && { namespace }), uid: '', resourceVersion: '', creationTimestamp: '', ...given };
}

/** The least of an object that is to be created. */
export const newObject = (
  apiVersion: string,
  kind: string,
  name: string,
  namespace?: string,
): Omit<KubeObject, 'spec' | 'status'> => ({
  apiVersion,
  kind,
  metadata: metadataFor({ name, namespace }),
});

/** A reference to the owner that makes it the controller of what it owns, and hold on to it. */
export const controllerReference = ({ apiVersion, kind, metadata: { name, uid } }: KubeObject): OwnerReference => ({
  apiVersion,
  kind,
  name,
  uid,
  controller: true,
  blockOwnerDeletion: true,
});
