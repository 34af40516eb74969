import { isIP } from 'node:net';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientAddress, networkOf } from './client-network.ts';

describe('the client', () => {
  const own = new Set(['127.0.0.1', '10.0.0.2']);
  test.each([
    ['192.0.2.9', undefined, '192.0.2.9'],
    ['192.0.2.9', '198.51.100.1', '192.0.2.9'],
    ['127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['::ffff:127.0.0.1', '203.0.113.5, 198.51.100.1', '198.51.100.1'],
    ['127.0.0.1', '203.0.113.5, 198.51.100.1, 10.0.0.2', '198.51.100.1'],
    ['127.0.0.1', undefined, '127.0.0.1'],
    [undefined, undefined, ''],
  ])('called from %s with %s is %s', (peer, forwarded, client) => {
    expect(clientAddress(peer, forwarded, own)).toBe(client);
  });
});

describe('the network', () => {
  test.each([
    ['192.0.2.9', '192.0.2.0/24'],
    ['::ffff:192.0.2.9', '192.0.2.0/24'],
    ['2001:db8:1:2::3', '2001:db8:1::/48'],
    ['2001:0DB8:0001:0002:0:0:0:3', '2001:db8:1::/48'],
    ['2001:db8::1', '2001:db8:0::/48'],
    ['::1', '0:0:0::/48'],
    ['fe80::1%eth0', 'fe80:0:0::/48'],
    ['', 'unknown'],
    ['a, b', 'unknown'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  test('never holds the part that names a device', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (address) => {
        const network = networkOf(address);
        if (network === 'unknown') return;
        const [prefix = '', length] = network.split('/');
        expect(isIP(prefix)).toBe(length === '24' ? 4 : 6);
        expect(prefix).toMatch(length === '24' ? /\.0$/ : /^(?:[0-9a-f]{1,4}:){3}:$/);
      }),
    );
  });
});
