/**
 * Secrets and ConfigMaps, as far as this service keeps its own state in them: read from a watch, written with a
 * precondition. Knows nothing of what is in them.
 */

export type KeyValueKind = 'Secret' | 'ConfigMap';

export interface KeyValueRef {
  readonly namespace: string;
  readonly name: string;
}

export interface KeyValueObject extends KeyValueRef {
  readonly uid: string;
  readonly resourceVersion: string;
  readonly creationTimestamp: string;
  /** A Secret's type; undefined for a ConfigMap. */
  readonly type: string | undefined;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** Decoded. A value that isn't UTF-8 is undefined, so that its key can be named. */
  readonly data: Readonly<Record<string, string | undefined>>;
}

export interface NewKeyValueObject extends KeyValueRef {
  readonly type?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly data: Readonly<Record<string, string>>;
}

/** Which objects are watched. One of a fixed name in every namespace, or those of one type in one namespace. */
export interface KeyValueSelection {
  /** Undefined: the whole cluster. */
  readonly namespace: string | undefined;
  readonly name?: string;
  /** Of Secrets only. */
  readonly type?: string;
}

/** A watch cache of the selected objects. */
export interface KeyValueMirror {
  /** True from the first complete list on, or while it is denied (then it is empty). */
  readonly settled: boolean;
  /** The service's credentials may not list what was selected now; what was seen before that is still told. */
  readonly isDenied: boolean;
  /** Seconds since the API server last vouched for the content. */
  readonly staleSeconds: number;
  get(ref: KeyValueRef): KeyValueObject | undefined;
  list(): readonly KeyValueObject[];
  /** Calls back after each change, with the object's name. Returns the function that ends it. */
  onChange(listener: (ref: KeyValueRef) => void): () => void;
}

/**
 * All Secrets, or all ConfigMaps. Everything rejects with ServiceError: Unavailable, Forbidden, Refused (what no cluster would
 * take: too large, an impossible name), and Conflict where the object isn't as given any more. What is being deleted isn't there.
 */
export interface KeyValueObjects {
  /** Begins to watch; ends with the service. */
  mirror(selection: KeyValueSelection): KeyValueMirror;
  /** Asks the API server; undefined where there is none. */
  read(ref: KeyValueRef): Promise<KeyValueObject | undefined>;
  /** Conflict: there is one of that name. Safe to repeat after a lost reply. */
  create(object: NewKeyValueObject): Promise<KeyValueObject>;
  /**
   * Replaces data, and annotations where they are given, at the resourceVersion that was read. Safe to repeat after a lost
   * reply. Values that aren't UTF-8 stay unless their key is given another.
   */
  replace(object: KeyValueObject, next: Pick<NewKeyValueObject, 'data' | 'annotations'>): Promise<KeyValueObject>;
  /** Removes it at that uid, and at that resourceVersion where `unchanged` asks for it. Resolves where it is gone. */
  remove(object: KeyValueObject, options?: { readonly unchanged?: boolean }): Promise<void>;
}

/** Tells of something by a Kubernetes Event on an object, once for the same reason and text. Never rejects. */
export type TellEvent = (
  about: KeyValueObject,
  event: { readonly type: 'Warning' | 'Normal'; readonly reason: string; readonly message: string },
) => void;
