import { describe, expect, it } from 'vitest';
import { isPublicAddress, readAllowance } from '@/lib/connect/address-rules';
import { admitUrl } from '@/lib/connect/admit-url';

const nothing = readAllowance('');

/** What comes of a URL whose name stands for these addresses; of its own look at the name where none are given. */
async function judged(url: string, addresses?: readonly string[], allowed = ''): Promise<string> {
  const resolve = addresses && (async () => addresses);
  const admission = await admitUrl(url, readAllowance(allowed), resolve);
  return admission.ok ? admission.destination.addresses.join() : admission.reason;
}

describe('addresses of the public internet', () => {
  it.each(['1.1.1.1', '8.8.8.8', '100.63.255.255', '172.32.0.1', '192.169.0.1', '223.255.255.255'])(
    '%s',
    (one) => {
      expect(isPublicAddress(one)).toBe(true);
    },
  );
  it.each(['2606:4700:4700::1111', '2a00:1450:4001:81b::200e', '2400:cb00::1'])('%s', (one) => {
    expect(isPublicAddress(one)).toBe(true);
  });
});

describe('addresses that no webhook reaches', () => {
  it.each([
    ['this host', '0.0.0.0'],
    ['loopback', '127.0.0.1'],
    ['loopback, far end', '127.255.255.254'],
    ['private', '10.0.0.1'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.1.1'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['link-local', '169.254.1.1'],
    ['metadata of clouds', '169.254.169.254'],
    ['metadata of Alibaba', '100.100.100.200'],
    ['protocols', '192.0.0.192'],
    ['6to4 relays', '192.88.99.1'],
    ['benchmarks', '198.18.0.1'],
    ['documentation', '203.0.113.9'],
    ['multicast', '224.0.0.1'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['unspecified', '::'],
    ['loopback', '::1'],
    ['IPv4-mapped loopback', '::ffff:127.0.0.1'],
    ['IPv4-mapped loopback, in hex', '::ffff:7f00:1'],
    ['IPv4-mapped, though public', '::ffff:8.8.8.8'],
    ['IPv4-compatible', '::127.0.0.1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['Teredo', '2001:0:7f00:1::1'],
    ['6to4', '2002:7f00:1::1'],
    ['documentation', '2001:db8::1'],
    ['unique local', 'fc00::1'],
    ['unique local', 'fd00:ec2::254'],
    ['link-local', 'fe80::1'],
    ['link-local with a zone', 'fe80::1%eth0'],
    ['site-local', 'fec0::1'],
    ['multicast', 'ff02::1'],
    ['no address', 'example.com'],
    ['nothing', ''],
  ])('%s: %s', (_, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('a URL', () => {
  it.each([
    ['https://127.0.0.1/'],
    ['https://127.1/'],
    ['https://2130706433/'],
    ['https://0x7f.0.0.1/'],
    ['https://0177.0.0.1/'],
    ['https://[::1]/'],
    ['https://[::ffff:127.0.0.1]/'],
    ['https://169.254.169.254/latest/meta-data/'],
    ['https://localhost/'],
    ['https://LOCALHOST/'],
    ['http://localhost:8080/'],
  ])('that leads inside is refused: %s', async (url) => {
    expect(await judged(url)).toBe('private');
  });

  it('whose name stands for a private address is refused, even one among others', async () => {
    expect(await judged('https://hook.example/', ['10.1.2.3'])).toBe('private');
    expect(await judged('https://hook.example/', ['93.184.216.34', '10.1.2.3'])).toBe('private');
    expect(await judged('https://hook.example/', ['2606:4700::1', '::1'])).toBe('private');
  });

  it('whose name stands for nothing is told apart', async () => {
    expect(await judged('https://hook.example/', [])).toBe('unknown-host');
    const fails = async () => Promise.reject(new Error('ENOTFOUND'));
    expect(await admitUrl('https://hook.example/', nothing, fails)).toMatchObject({ reason: 'unknown-host' });
  });

  it('of the public internet is taken with all its addresses, by https only', async () => {
    const addresses = ['93.184.216.34', '2606:4700::1'];
    expect(await judged('https://hook.example/', addresses)).toBe(addresses.join());
    expect(await judged('http://hook.example/', addresses)).toBe('insecure');
    expect(await judged('https://8.8.8.8/')).toBe('8.8.8.8');
  });

  it('is taken where the installation allows its host or its network, plain HTTP as well', async () => {
    const allowed = '127.0.0.1/32, cms.internal 10.20.0.0/16 fd00:1::/32';
    expect(await judged('http://127.0.0.1:8080/', undefined, allowed)).toBe('127.0.0.1');
    expect(await judged('http://127.0.0.2:8080/', undefined, allowed)).toBe('private');
    expect(await judged('http://CMS.internal/', ['192.168.7.7'], allowed)).toBe('192.168.7.7');
    expect(await judged('http://cms.internal.example/', ['192.168.7.7'], allowed)).toBe('private');
    expect(await judged('http://other.example/', ['10.20.3.4'], allowed)).toBe('10.20.3.4');
    expect(await judged('http://other.example/', ['10.20.3.4', '10.21.0.1'], allowed)).toBe('private');
    expect(await judged('http://other.example/', ['10.20.3.4', '8.8.8.8'], allowed)).toBe('insecure');
    expect(await judged('https://other.example/', ['fd00:1::9'], allowed)).toBe('fd00:1::9');
  });
});

describe('what an installation allows', () => {
  it.each([
    '10.0.0.0/33',
    '10.0.0.0/x',
    'https://cms.internal',
    'cms.internal/8',
    'a b!',
    '::1/129',
    '10.0.0.0/8/8',
  ])('cannot be %s', (text) => {
    expect(() => readAllowance(text)).toThrow(/is neither a network/);
  });
  it('is nothing when nothing is said', () => {
    expect(nothing.hasAddress('127.0.0.1')).toBe(false);
    expect(nothing.hasHost('localhost')).toBe(false);
  });
});
