/**
 * The server of the recordings' images: `http://images.example` is on nobody's network, so a simulator is given an
 * address of this process instead. Files are small; a path that begins with `slow` never ends.
 */

import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the recordings call it. */
export const RECORDED_ORIGIN = 'http://images.example';

const CONTENT = Buffer.alloc(64 * 1024);

export class Images {
  readonly #server: Server;
  /** While true, every image is missing. */
  areMissing = false;

  constructor() {
    this.#server = createServer((request, response) => {
      if (this.areMissing) {
        response.writeHead(404).end();
        return;
      }
      const isSlow = request.url?.startsWith('/slow') ?? false;
      const length = isSlow ? CONTENT.length * 16 : CONTENT.length;
      response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': length });
      if (request.method === 'HEAD') response.end();
      else if (isSlow) response.write(CONTENT);
      else response.end(CONTENT);
    });
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(0, '127.0.0.1', resolve);
    });
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
