import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type SiteConfig, site } from '#site';
import { headersFor, parseHeadersFile } from '../serving/headers-file.ts';
import { contentSecurityPolicy, siteFiles, writeSiteFiles } from './site-files.ts';

const moment = '2026-11-20T15:00:00.000Z';
const underPath: SiteConfig = {
  ...site,
  baseUrl: 'https://intra.example.jp/security/',
  contact: 'sec@example.jp',
};
const files = siteFiles(underPath, moment);

test('crawlers find the map of the site', () => {
  expect(files['robots.txt']).toContain('Sitemap: https://intra.example.jp/security/sitemap-index.xml\n');
});

describe('security.txt', () => {
  const fields = (files['.well-known/security.txt'] ?? '').split('\n').filter((line) => line !== '');

  test('says whom to tell, and where it stands', () => {
    expect(fields).toContain('Contact: mailto:sec@example.jp');
    expect(fields).toContain('Canonical: https://intra.example.jp/security/.well-known/security.txt');
  });

  test('ends a year behind the publication moment, not behind the clock', () => {
    expect(fields).toContain('Expires: 2027-11-20T15:00:00.000Z');
  });

  test('is made of fields only', () => {
    expect(fields.filter((field) => !/^[A-Z][A-Za-z-]+: \S/.test(field))).toEqual([]);
  });
});

describe('_headers', () => {
  const rules = parseHeadersFile(files['_headers'] ?? '');

  test('gives every page the one policy', () => {
    for (const path of ['/security/', '/security/articles/a/', '/security/_astro/x.css']) {
      expect(Object.fromEntries(headersFor(rules, path))).toMatchObject({
        'content-security-policy': contentSecurityPolicy({ provider: 'none' }),
        'x-content-type-options': 'nosniff',
      });
    }
  });

  test('lets only what has a digest in its name be kept', () => {
    const kept = (path: string) => Object.fromEntries(headersFor(rules, path))['cache-control'] !== undefined;
    expect([kept('/security/_astro/x.css'), kept('/security/')]).toEqual([true, false]);
  });
});

test.each(['unsafe-inline', "unsafe-eval'", 'http:', 'https:', '*'])('the policy has no %s', (word) => {
  expect(contentSecurityPolicy({ provider: 'none' }).replaceAll("'wasm-unsafe-eval'", '')).not.toContain(
    word,
  );
});

test('a form may be sent to who delivers the newsletter, and nothing else is opened for it', () => {
  const buttondown = { provider: 'buttondown', account: 'kyokun', abroad: '説明' } as const;
  const opened = contentSecurityPolicy(buttondown);
  expect(opened).toContain("; form-action 'self' https://buttondown.com; ");
  expect(opened.replace(' https://buttondown.com', '')).toBe(contentSecurityPolicy({ provider: 'none' }));
  expect(siteFiles(underPath, moment, buttondown)['_headers']).toContain(opened);
});

test('files are written at their paths', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kyokun-site-files-'));
  try {
    await writeSiteFiles(folder, files);
    for (const [path, text] of Object.entries(files)) {
      expect(await readFile(join(folder, path), 'utf8')).toBe(text);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
