import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Content, contentOf, readSources } from '#manuscripts/read-content.ts';
import { allRules } from '../all-rules.ts';
import { runChecks } from '../run-checks.ts';
import { type Edit, layOut, readSpecimens } from '../specimens/specimen.ts';
import { fixContent } from './fix-content.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kyokun-fix-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const check = (content: Content) => runChecks(content, allRules);
const everything = () => true;

async function sourcesWith(edits: readonly Edit[]) {
  await layOut(root, edits);
  return readSources(root);
}

function replaced(sources: Awaited<ReturnType<typeof sourcesWith>>, fixed: ReturnType<typeof fixContent>) {
  const bytesOf = new Map(fixed.map(({ file, bytes }) => [file, bytes]));
  const change = (source: (typeof sources)['articles'][number]) => ({
    ...source,
    bytes: bytesOf.get(source.file) ?? source.bytes,
  });
  return { ...sources, articles: sources.articles.map(change), tags: sources.tags.map(change) };
}

/** The rules that offer a change. */
const mending = [
  'character-width',
  'compatibility-character',
  'japanese-space',
  'number-format',
  'punctuation-run',
  'sentence-end',
  'soft-line-break',
  'source-order',
  'spelling',
  'term-first-use',
  'title-end',
  'url-tracking',
  'wave-dash',
];

const specimens = [...(await readSpecimens())].flatMap(([rule, cases]) =>
  mending.includes(rule) ? cases.map((specimen) => ({ rule, ...specimen })) : [],
);

test.each(specimens)(
  '$rule, $guards: after the fixes nothing more can be fixed, and nothing is worse',
  async ({ edits }) => {
    const sources = await sourcesWith(edits);
    const before = check(contentOf(sources));
    const fixed = fixContent(sources, check, everything);
    const after = check(contentOf(replaced(sources, fixed)));
    expect(after.filter(({ edit }) => edit !== undefined)).toEqual([]);
    expect(after.length).toBeLessThanOrEqual(before.length);
    if (fixed.length > 0) expect(after.length).toBeLessThan(before.length);
    expect(fixContent(replaced(sources, fixed), check, everything)).toEqual([]);
  },
);

test.each(mending)('%s is mended wholly', async (rule) => {
  const [specimen] = specimens.filter((one) => one.rule === rule);
  const sources = await sourcesWith(specimen?.edits ?? []);
  const fixed = fixContent(sources, check, everything);
  const left = check(contentOf(replaced(sources, fixed))).filter((issue) => issue.rule === rule);
  // A value over two lines cannot be mended without thought.
  expect(left).toHaveLength(rule === 'japanese-space' ? 1 : 0);
});

test('only the chosen files change', async () => {
  const [specimen] = specimens.filter((one) => one.rule === 'spelling');
  const sources = await sourcesWith(specimen?.edits ?? []);
  expect(fixContent(sources, check, () => false)).toEqual([]);
});

test('a change that would make a file unreadable is not made', async () => {
  const sources = await sourcesWith([]);
  const spoil = (content: Content) =>
    content.articles.map(({ file, text }) => ({
      rule: 'spoils',
      severity: 'warning' as const,
      file,
      line: 1,
      column: 1,
      message: '',
      hint: '',
      edit: { start: 0, end: text.indexOf('\n'), text: 'x' },
    }));
  expect(fixContent(sources, spoil, everything)).toEqual([]);
});
