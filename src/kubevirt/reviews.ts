/** Kubernetes' own answers to who somebody is and what they may do. Knows no Redfish, and remembers nothing. */

/** `status.user` of a TokenReview, which SubjectAccessReviews are asked with. */
export interface KubernetesUser {
  readonly username: string;
  readonly uid?: string;
  readonly groups: readonly string[];
  readonly extra: Readonly<Record<string, readonly string[]>>;
}

/** `spec.resourceAttributes` of a SubjectAccessReview; without a namespace it asks for the whole cluster. */
export interface ResourceAttributes {
  readonly group: string;
  readonly resource: string;
  readonly subresource?: string;
  readonly verb: string;
  readonly namespace?: string;
  readonly name?: string;
}

/** Rejects with ServiceError Unavailable or Forbidden. */
export interface AccessReviews {
  /** Undefined where the token is none of the cluster's. */
  tokenReview(token: string): Promise<KubernetesUser | undefined>;
  isAllowed(user: KubernetesUser, attributes: ResourceAttributes): Promise<boolean>;
}
