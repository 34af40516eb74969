import { describe, expect, test } from 'vitest';
import { lexiconOf, SMALL_LEXICON } from '../fixtures/lexicon.ts';
import { termsOf } from './analyse.ts';
import { holds } from './lexicon.ts';
import { isLexiconFile } from './lexicon-file.ts';

const lexicon = lexiconOf({
  words: [
    [50, 'サーバー 持ち出し'],
    [120, '一般'],
  ],
  inflected: [[60, 0, '盗む']],
  functions: [[30, 'が']],
  aliases: '持ち出し 持ち出す',
  absent: '盗む',
  strays: '一般',
});

describe('toLexicon', () => {
  test.each([
    ['サーバー', 'サーバ'],
    ['サーバ', 'サーバ'],
    ['盗んが盗み', '盗む 盗む'],
    ['持ち出し', '持ち出す'],
    ['ランサムウエアーがランサムウェア', 'ランサムウエア ランサムウエア'],
  ])('%s → %s', (text, terms) => {
    expect(termsOf(text, lexicon).join(' ')).toBe(terms);
  });

  test.each([
    ['サーバ', true],
    ['盗む', false],
    ['一般', true],
    ['量子', false],
    ['vpn', undefined],
    ['=する', undefined],
  ])('knows whether the index holds %s: %s', (term, held) => {
    expect(holds(lexicon, term)).toBe(held);
  });
});

describe('isLexiconFile', () => {
  test.each([
    ['another format', { format: 1 }],
    ['no digest', { index: null }],
    ['negative counts', { documents: -1 }],
    ['words without cost', { words: [['鍵']] }],
    ['synonyms that are no texts', { synonyms: [[1]] }],
    ['no list of absent terms', { absent: undefined }],
  ])('refuses %s', (_, change) => {
    expect(isLexiconFile(SMALL_LEXICON)).toBe(true);
    expect(isLexiconFile({ ...SMALL_LEXICON, ...change })).toBe(false);
  });
});
