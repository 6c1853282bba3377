import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/**
 * The yardstick: Node's own server, which sends given bytes and does nothing else. Run as a process of its own:
 * `bare-server.ts FILE [CERT KEY]`, FILE being JSON `{headers, body}`. Prints `{"url":...}` when it listens.
 */
const [file = '', cert, key] = process.argv.slice(2);
const { headers, body } = JSON.parse(readFileSync(file, 'utf8')) as { headers: Record<string, string>; body: string };
const bytes = Buffer.from(body);
// As long as the service's, whose answers tell it.
const options = { keepAliveTimeout: 75_000 };
const answer: RequestListener = (_request, response) => {
  response.writeHead(200, headers);
  response.end(bytes);
};
const server =
  cert && key
    ? createTlsServer({ ...options, cert: readFileSync(cert), key: readFileSync(key), minVersion: 'TLSv1.2' }, answer)
    : createServer(options, answer);
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(JSON.stringify({ url: `${cert ? 'https' : 'http'}://127.0.0.1:${port}` }));
});
