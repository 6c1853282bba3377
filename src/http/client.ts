/**
 * Who sent a request, as the network tells: the address that lockout, sessions and logs speak of, and whether the way to
 * us keeps a password secret. Headers of proxies count only where the configuration trusts the proxy.
 */
import { BlockList, isIP } from 'node:net';

export interface ListenerFacts {
  /** The listener itself speaks TLS. */
  readonly secure: boolean;
  /** The address that it is bound to. */
  readonly host: string;
  /** IP addresses and networks (`10.0.0.0/8`). */
  readonly trustedProxies: readonly string[];
}

export interface Client {
  /** The client's address: that of the connection, or what the trusted proxies in between say. */
  readonly address: string;
  /** Whether credentials may come this way (DSP0266 13.3.2: not over HTTP without TLS). */
  readonly isConfidential: boolean;
}

/** What it looks at of Node's IncomingMessage. */
export interface Arrived {
  readonly socket: { readonly remoteAddress?: string | undefined };
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export type ClientOf = (request: Arrived) => Client;

/** Reads the client off requests to one listener. Throws for a network that can't be read. */
export function clientReader({ secure, host, trustedProxies }: ListenerFacts): ClientOf {
  const proxies = networks(trustedProxies);
  const isTrusted = (address: string): boolean => contains(proxies, address);
  const isLocal = contains(loopback, host) || host === 'localhost';
  return ({ socket, headers }) => {
    const peer = plain(socket.remoteAddress ?? '');
    if (trustedProxies.length === 0 || !isTrusted(peer)) return { address: peer, isConfidential: secure || isLocal };
    return {
      address: forwardedFor(headers['x-forwarded-for'], peer, isTrusted),
      isConfidential: secure || isLocal || cameByTls(headers['x-forwarded-proto']),
    };
  };
}

/** Whether every proxy that says how it was reached says TLS. One that says nothing is trusted to have been. */
function cameByTls(header: string | string[] | undefined): boolean {
  if (header === undefined) return true;
  const hops = [header].flat().join(',').split(',');
  return hops.every((hop) => hop.trim().toLowerCase() === 'https');
}

/** The last address in the list that isn't a trusted proxy's: whatever stands before it anybody can have written. */
function forwardedFor(
  header: string | string[] | undefined,
  peer: string,
  isTrusted: (address: string) => boolean,
): string {
  const hops = [header ?? []].flat().join(',').split(',').map(withoutPort);
  let nearest = peer;
  for (const hop of hops.reverse()) {
    if (isIP(hop) === 0) break;
    nearest = hop;
    if (!isTrusted(hop)) break;
  }
  return nearest;
}

/** Some proxies write `203.0.113.9:4711` or `[2001:db8::1]:4711`. */
function withoutPort(hop: string): string {
  const text = hop.trim();
  return plain(/^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text);
}

/** A listener on both families has IPv4 clients as `::ffff:10.0.0.1`. */
const plain = (address: string): string => address.replace(/^::ffff:(?=[\d.]+$)/i, '');

function networks(list: readonly string[]): BlockList {
  const all = new BlockList();
  for (const text of list) {
    const [address = '', prefix] = text.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (prefix === undefined) all.addAddress(address, family);
    else all.addSubnet(address, Number(prefix), family);
  }
  return all;
}

function contains(list: BlockList, address: string): boolean {
  const version = isIP(address);
  return version !== 0 && list.check(address, version === 6 ? 'ipv6' : 'ipv4');
}

const loopback = networks(['127.0.0.0/8', '::1']);
