/** Who waits for a login to be checked, as far as that decides on its turn. It says nothing about who they claim to be. */
export interface Caller {
  /** The network address that the request came from. Callers of one address wait in one line. */
  readonly address: string;
  /** Of the request, for the audit log. */
  readonly requestId?: string | undefined;
  /** True once nobody would hear the answer any more; it stays true. */
  gone(): boolean;
}
