import { describe, expect, test } from 'vitest';
import type { Tag } from './tag.ts';
import { type TaggedArticle, toTagRegistry } from './tag-registry.ts';

const tag = (slug: string, changes: Partial<Tag> = {}): Tag => ({
  slug,
  label: slug,
  reading: 'あ',
  description: '説明。',
  variants: [],
  ...changes,
});
const article = (id: string, publishedDay: string, ...tags: readonly string[]): TaggedArticle => ({
  id,
  tags,
  publishedAt: publishedDay,
  publishedDay,
});
const readNothing = (): string => {
  throw new Error('every tag has its reading');
};

test('tags stand in the order of their readings, equal ones by slug', () => {
  const tags = [
    tag('usb', { reading: 'ゆーえすびー' }),
    tag('b'),
    tag('vpn', { reading: 'VPN' }),
    tag('a', { reading: 'ア' }),
    tag('insider', { reading: 'ないぶふせい' }),
  ];
  const registry = toTagRegistry(tags, [], readNothing);
  expect(registry.map(({ slug, row }) => `${slug} ${row}`)).toEqual([
    'a あ',
    'b あ',
    'insider な',
    'usb や',
    'vpn A–Z',
  ]);
});

test('a label without a reading of its own is read', () => {
  const { reading: _, ...unread } = tag('malware', { label: '不正プログラム' });
  const [record] = toTagRegistry([unread], [], (label) => `${label === '不正プログラム' ? 'ふせい' : '?'}`);
  expect(record).toMatchObject({ reading: 'ふせい', row: 'は' });
});

describe('what a tag knows of its articles', () => {
  const tags = [tag('vpn'), tag('loss'), tag('usb'), tag('unused')];
  const articles = [
    article('old', '2026-01-05', 'vpn', 'usb'),
    article('new', '2026-11-21', 'vpn', 'loss'),
    article('middle', '2026-06-01', 'loss', 'vpn', 'usb'),
  ];
  const registry = toTagRegistry(tags, articles, readNothing);
  const record = (slug: string) => registry.find((candidate) => candidate.slug === slug);

  test('they stand newest first, with the first and last day', () => {
    expect(record('vpn')).toMatchObject({
      articles: ['new', 'middle', 'old'],
      firstUsed: '2026-01-05',
      lastUsed: '2026-11-21',
    });
  });

  test('the tags beside it stand by frequency, equal ones by slug', () => {
    expect(record('vpn')?.together).toEqual([
      { slug: 'loss', count: 2 },
      { slug: 'usb', count: 2 },
    ]);
    expect(record('usb')?.together).toEqual([
      { slug: 'vpn', count: 2 },
      { slug: 'loss', count: 1 },
    ]);
  });

  test('an unused tag stays in the registry', () => {
    expect(record('unused')).toMatchObject({ articles: [], firstUsed: null, lastUsed: null, together: [] });
  });
});
