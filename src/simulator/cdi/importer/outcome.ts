/** How an importer container ends. */

import type { Format } from './formats.ts';

export interface Imported {
  readonly kind: 'done';
  readonly bytes: number;
  readonly sha256: string;
  readonly format: Format;
}

export type Outcome =
  | Imported
  /** It can't go on without scratch space, and has none. */
  | { readonly kind: 'scratch' }
  /** The data isn't what was asked for: trying again would be of no use. */
  | { readonly kind: 'checksum'; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string };

/** A failure of an import, with the whole message that the importer leaves. */
export class ImportError extends Error {
  readonly fatal: boolean;

  constructor(message: string, fatal = false) {
    super(message);
    this.fatal = fatal;
  }
}

export const cannotConnect = (source: string, why: string): ImportError =>
  new ImportError(`Unable to connect to ${source} data source: ${why}`);

export const cannotProcess = (why: string): ImportError => new ImportError(`Unable to process data: ${why}`);
