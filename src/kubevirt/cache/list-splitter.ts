/**
 * Takes the items out of a list while its bytes arrive, so that neither a page's text nor its untrimmed objects are ever
 * in memory as a whole: with 10,000 VMs that halves the service's peak. Finds the ends of the items only; whether they are
 * JSON is for the parser to say.
 */
import { decodeUtf8 } from '../client/utf8.ts';

const quote = 0x22;
const backslash = 0x5c;
const opening: ReadonlySet<number> = new Set([0x7b, 0x5b]);
const closing: ReadonlySet<number> = new Set([0x7d, 0x5d]);

/** Depth of the items: within the list object and its array. */
const itemDepth = 2;

export class ListSplitter {
  readonly #onItem: (text: string) => void;
  readonly #maxItemBytes: number;
  readonly #outside: Buffer[] = [];
  #item: Buffer[] = [];
  #itemBytes = 0;
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** The latest string directly in the list object; before an array it is the array's key. */
  #key = '';
  #inItems = false;
  #inItem = false;
  /** Where in this chunk begins what hasn't been kept yet. */
  #start = 0;

  /** An item of more than `maxItemBytes` makes push() throw, and so does one that isn't UTF-8. */
  constructor(onItem: (text: string) => void, maxItemBytes: number) {
    this.#onItem = onItem;
    this.#maxItemBytes = maxItemBytes;
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
    return decodeUtf8(Buffer.concat(this.#outside));
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
    const item = decodeUtf8(Buffer.concat(this.#item));
    this.#item = [];
    this.#itemBytes = 0;
    this.#inItem = false;
    this.#onItem(item);
  }

  /** Keeps what came up to here, as part of the item or of what is around. */
  #keep(chunk: Buffer, end: number): void {
    if (end > this.#start) (this.#inItem ? this.#item : this.#outside).push(chunk.subarray(this.#start, end));
    if (this.#inItem) this.#itemBytes += end - this.#start;
    if (this.#itemBytes > this.#maxItemBytes) throw new Error(`an item exceeds ${this.#maxItemBytes} bytes`);
    this.#start = end;
  }
}
