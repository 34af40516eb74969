import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EntryKind, locate } from './locate.ts';

const FILES = new Set([
  '/index.html',
  '/articles/index.html',
  '/articles/_headers',
  '/rss.xml',
  '/rss.xml/index.html/never',
  '/教訓.txt',
  '/.well-known/security.txt',
  '/.nojekyll',
  '/_headers',
  '/_redirects',
  '/secret.txt',
]);
const kindOf = (path: string): EntryKind =>
  FILES.has(path) ? 'file' : path === '/empty' ? 'folder' : 'none';

function answer(request: string, base: string): string {
  const location = locate(request, base, kindOf);
  if (location.kind === 'file') return `file ${location.path}`;
  if (location.kind === 'redirect') return `${location.status} ${location.to}`;
  return location.withinSite ? 'missing' : 'outside';
}

describe('where a request leads', () => {
  const rows = readFileSync(join(import.meta.dirname, 'locate.cases.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  test.each(rows.map((row) => row.split('\t')))(
    'base %s, %s: %s',
    (base = '', request = '', expected = '') => {
      expect(answer(request, base)).toBe(expected);
    },
  );

  test('no request looks up a path with a dot segment, a backslash, a NUL or a hidden folder', () => {
    const piece = fc.oneof(
      fc.constantFrom('..', '.', '%2e', '%2E%2e', '/', '%2f', '\\', '%5c', '%00', '.git', 'a'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        locate(`/${pieces.join('')}`, '/', (path) => {
          expect(path).toMatch(/^\//);
          for (const segment of path.slice(1).split('/'))
            expect(segment).toMatch(/^(?!\.(?!well-known$))[^\\\0]+$/s);
          return 'file';
        });
      }),
    );
  });
});
