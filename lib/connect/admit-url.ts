import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { type Allowance, isPublicAddress } from './address-rules';

/** Where a request goes: connected to one of these addresses and no other, whatever the name stands for by then. */
export type Destination = { readonly url: URL; readonly addresses: readonly string[] };

export type Admission =
  | { readonly ok: true; readonly destination: Destination }
  | { readonly ok: false; readonly reason: 'private' | 'insecure' | 'unknown-host' };

/** Every address a name stands for. */
export type Resolve = (name: string) => Promise<readonly string[]>;

const resolveByDns: Resolve = async (name) =>
  (await lookup(name, { all: true, order: 'verbatim' })).map(({ address }) => address);

/**
 * Judges where a URL leads, by one look at its name. A name that stands for a private address among others is refused as
 * well. Private addresses and plain HTTP are for what is allowed only.
 */
export async function admitUrl(
  text: string,
  allowance: Allowance,
  resolve: Resolve = resolveByDns,
): Promise<Admission> {
  const url = new URL(text);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [host] : await resolve(host).catch(() => []);
  if (addresses.length === 0) return { ok: false, reason: 'unknown-host' };
  const isAllowed = allowance.hasHost(host) || addresses.every(allowance.hasAddress);
  if (!isAllowed && !addresses.every((one) => isPublicAddress(one) || allowance.hasAddress(one)))
    return { ok: false, reason: 'private' };
  if (url.protocol !== 'https:' && !isAllowed) return { ok: false, reason: 'insecure' };
  return { ok: true, destination: { url, addresses } };
}
