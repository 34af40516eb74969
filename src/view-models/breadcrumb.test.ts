import { expect, test } from 'vitest';
import { toBreadcrumb, toBreadcrumbData } from './breadcrumb.ts';

const crumbs = toBreadcrumb([{ label: 'タグ', href: '/tags/' }], 'VPN');

test('the way begins at home and ends at the page, which is no link', () => {
  expect(crumbs).toEqual([
    { label: 'ホーム', href: '/' },
    { label: 'タグ', href: '/tags/' },
    { label: 'VPN', href: null },
  ]);
  expect(toBreadcrumb([], '用語集').map(({ label }) => label)).toEqual(['ホーム', '用語集']);
});

test('as data every step has its number and full address, the page too', () => {
  const data = toBreadcrumbData(crumbs, '/tags/vpn/', (address) => `https://example.jp/security${address}`);
  expect(data).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'ホーム', item: 'https://example.jp/security/' },
      { '@type': 'ListItem', position: 2, name: 'タグ', item: 'https://example.jp/security/tags/' },
      { '@type': 'ListItem', position: 3, name: 'VPN', item: 'https://example.jp/security/tags/vpn/' },
    ],
  });
});
