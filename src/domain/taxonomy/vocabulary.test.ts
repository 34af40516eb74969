import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { hasSlug, labelOf, slugsOf } from './vocabulary.ts';

const here = new URL('.', import.meta.url);

const entrySchema = z.looseObject({
  label: z.string(),
  definition: z.string(),
  example: z.string().optional(),
});
const vocabularySchema = z.record(z.string(), entrySchema);

/** Every vocabulary that a module of this folder exports, so that a new one is covered the day it is written. */
async function exportedVocabularies() {
  const found = new Map<string, z.infer<typeof vocabularySchema>>();
  for (const file of readdirSync(here).filter((name) => /^[a-z-]+\.ts$/.test(name))) {
    const module: Record<string, unknown> = await import(new URL(file, here).href);
    for (const [name, value] of Object.entries(module)) {
      const parsed = vocabularySchema.safeParse(value);
      if (parsed.success) found.set(name, parsed.data);
    }
  }
  return found;
}

const vocabularies = await exportedVocabularies();

/** `vocabulary\tslug` rows of values that stand in published URLs and data. */
const published = readFileSync(new URL('published-slugs.tsv', here), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

describe.each([...vocabularies])('%s', (name, vocabulary) => {
  const entries = Object.entries(vocabulary);

  test('slugs are lower-case words, or the Japanese words of updateKinds', () => {
    const form = name === 'updateKinds' ? /^\p{Script=Han}+$/u : /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
    expect(entries.map(([slug]) => slug).filter((slug) => !form.test(slug))).toEqual([]);
  });

  test('labels are distinct and fit a chip (20 characters)', () => {
    const labels = entries.map(([, { label }]) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.filter((label) => label === '' || [...label].length > 20)).toEqual([]);
  });

  test('definitions are distinct and each is one sentence; an example too', () => {
    const definitions = entries.map(([, { definition }]) => definition);
    expect(new Set(definitions).size).toBe(definitions.length);
    const texts = entries.flatMap(([, { definition, example }]) => [
      definition,
      ...(example ? [example] : []),
    ]);
    expect(texts.filter((text) => !/^[^。]+。$/.test(text))).toEqual([]);
  });

  test('definitions and examples speak to readers, in です・ます', () => {
    const polite = /(?:です|でした|ます|ました|ません|ませんでした)(?:（[^）]*）)?。$/u;
    const texts = entries.flatMap(([, { definition, example }]) => [
      definition,
      ...(example ? [example] : []),
    ]);
    expect(texts.filter((text) => !polite.test(text))).toEqual([]);
  });

  test('no stray space stands between Japanese characters, and the house spellings hold', () => {
    const japanese = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}、。]';
    const stray = new RegExp(`${japanese} +${japanese}|漏洩|漏えん|サーバ(?!ー)|ウエア`, 'u');
    const texts = entries.flatMap(([, { label, definition, example = '' }]) => [label, definition, example]);
    expect(texts.filter((text) => stray.test(text))).toEqual([]);
  });
});

test('the published slugs and the vocabularies are the same: values are added, never renamed or removed', () => {
  const rows = [...vocabularies].flatMap(([name, vocabulary]) =>
    Object.keys(vocabulary).map((slug) => `${name}\t${slug}`),
  );
  expect(rows.toSorted()).toEqual(published.toSorted());
});

test('causes and factors share no slug, so that a word names one or the other', () => {
  const factors = Object.keys(vocabularies.get('factorCategories') ?? {});
  expect(
    Object.keys(vocabularies.get('causeCategories') ?? {}).filter((slug) => factors.includes(slug)),
  ).toEqual([]);
});

test('every cause and factor shows a case from the field', () => {
  const entries = ['causeCategories', 'factorCategories'].flatMap((name) =>
    Object.entries(vocabularies.get(name) ?? {}),
  );
  expect(entries.length).toBeGreaterThan(0);
  expect(entries.filter(([, { example }]) => !example).map(([slug]) => slug)).toEqual([]);
});

describe('vocabulary functions', () => {
  const sample = {
    alpha: { label: 'あ', definition: 'あです。' },
    beta: { label: 'い', definition: 'いです。' },
  } as const;

  test('slugsOf keeps the display order and the literal type', () => {
    expect(slugsOf(sample)).toEqual(['alpha', 'beta']);
    expectTypeOf(slugsOf(sample)).toEqualTypeOf<['alpha' | 'beta', ...('alpha' | 'beta')[]]>();
  });

  test('slugsOf refuses an empty vocabulary, which z.enum could not take', () => {
    expect(() => slugsOf({})).toThrow('語彙');
  });

  test('labelOf gives the label', () => {
    expect(labelOf(sample, 'beta')).toBe('い');
  });

  test('hasSlug is not fooled by what every object inherits', () => {
    expect(hasSlug(sample, 'alpha')).toBe(true);
    expect(hasSlug(sample, 'toString')).toBe(false);
  });
});
