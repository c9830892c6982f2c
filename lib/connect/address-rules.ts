import { BlockList, isIP } from 'node:net';

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 4 ? 'ipv4' : 'ipv6');

function blockListOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    list.addSubnet(address, Number(bits), familyOf(address));
  }
  return list;
}

/** IPv4 that is not of the public internet (IANA special-purpose registry): clouds keep their metadata at 169.254.169.254. */
const special4 = blockListOf([
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]);

/** All that is given out to the public internet; IPv4-mapped, NAT64, link-local, unique local and multicast lie outside. */
const global6 = blockListOf(['2000::/3']);
/** Of it what is for documentation, for protocols, or carries an IPv4 address within. */
const special6 = blockListOf(['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']);

/** Whether an address belongs to anyone on the public internet. False for what is no address. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !special4.check(address, 'ipv4');
  return version === 6 && global6.check(address, 'ipv6') && !special6.check(address, 'ipv6');
}

/** Hosts and networks that whoever runs the server lets webhooks reach although they are private, in plain HTTP too. */
export type Allowance = {
  hasHost(name: string): boolean;
  hasAddress(address: string): boolean;
};

/** Reads `127.0.0.1/32,fd00::/8,10.1.2.3,cms.internal`. Throws naming the entry that is none of these. */
export function readAllowance(text: string): Allowance {
  const hosts = new Set<string>();
  const networks: string[] = [];
  for (const entry of text.split(/[\s,]+/).filter(Boolean)) {
    const [address = '', bits, ...more] = entry.split('/');
    const version = isIP(address);
    const isNetwork =
      bits !== undefined && /^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128);
    if (version > 0 && more.length === 0 && (bits === undefined || isNetwork))
      networks.push(`${address}/${bits ?? (version === 4 ? 32 : 128)}`);
    else if (bits === undefined && /^[a-z\d_]([a-z\d_.-]*[a-z\d_])?$/i.test(entry))
      hosts.add(entry.toLowerCase());
    else throw new Error(`“${entry}” is neither a network, an address nor the name of a host`);
  }
  const list = blockListOf(networks);
  return {
    hasHost: (name) => hosts.has(name.toLowerCase()),
    hasAddress: (address) => isIP(address) > 0 && list.check(address, familyOf(address)),
  };
}
