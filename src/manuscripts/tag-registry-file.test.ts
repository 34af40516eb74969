import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TagRecord } from '#domain/taxonomy/tag-registry.ts';
import { readTagRegistry, tagRegistryFile, writeTagRegistry } from './tag-registry-file.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kyokun-tags-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const record: TagRecord = {
  slug: 'vpn',
  label: 'VPN',
  reading: 'ぶいぴーえぬ',
  row: 'は',
  description: '装置。',
  variants: [],
  articles: ['2026-a'],
  firstUsed: '2026-11-21',
  lastUsed: '2026-11-21',
  together: [],
};

test('a registry that was written is read, and replaces the one before', async () => {
  await writeTagRegistry(root, []);
  await writeTagRegistry(root, [record]);
  expect(await readTagRegistry(root)).toEqual([record]);
  expect(await readdir(dirname(tagRegistryFile(root)))).toEqual(['tag-registry.json']);
});
