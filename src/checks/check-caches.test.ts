import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkCaches } from './check-caches.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kyokun-caches-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const message = { rule: 'wording', index: 3, length: 2, message: '見つけたこと' };
const visit = { status: 200, movedTo: null, failure: null, at: '2026-12-01T00:00:00Z' };

test('what was written is read again by the next check', () => {
  const { prose, links } = checkCaches(join(folder, 'new'));
  prose.write('key', [message]);
  links.save(new Map([['https://umibe.jp/', visit]]));
  const next = checkCaches(join(folder, 'new'));
  expect(next.prose.read('key')).toEqual([message]);
  expect(next.links.visits).toEqual(new Map([['https://umibe.jp/', visit]]));
});

test('nothing yet', () => {
  const { prose, links } = checkCaches(folder);
  expect(prose.read('key')).toBeUndefined();
  expect(links.visits.size).toBe(0);
});

test.each(['{"a', '[{"rule": 1}]', '{}', 'null'])('%s in a cache is as good as nothing', (text) => {
  checkCaches(folder).prose.write('key', [message]);
  writeFileSync(join(folder, 'prose', 'key.json'), text);
  writeFileSync(join(folder, 'links.json'), text);
  const { prose, links } = checkCaches(folder);
  expect(prose.read('key')).toBeUndefined();
  expect(links.visits.size).toBe(0);
});
