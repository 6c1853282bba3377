/** What an importer needs to know to fetch an image, with every Secret and ConfigMap already read. */

export interface Endpoint {
  readonly url: string;
  /** Sent as basic authentication with every request, redirected ones included. */
  readonly credentials?: { readonly user: string; readonly password: string };
  /** Lines of the form `Name: value`, from the spec and from Secrets. */
  readonly headers: readonly string[];
  /** PEM certificates to trust beside the system's; undefined where no ConfigMap is named. */
  readonly certificates?: readonly string[];
  readonly insecure: boolean;
  /** `algorithm:hex` of what is transferred. */
  readonly checksum?: string;
  readonly contentType: 'kubevirt' | 'archive';
}
