import { describe, expect, test } from 'vitest';
import type { DictionaryForm } from '../analyzer/dictionary-forms.ts';
import type { Word } from '../analyzer/words.ts';
import { toVocabulary } from './vocabulary.ts';
import { isVocabulary, type Vocabulary } from './vocabulary-file.ts';

const noun = (surface: string): Word => ({ kind: 'content', surface, term: surface, inflects: false });
const verb = (surface: string, term: string): Word => ({ kind: 'content', surface, term, inflects: true });
const particle = (surface: string): Word => ({ kind: 'function', surface });
const form = (surface: string, base: string, pos = '動詞', detail = '自立'): DictionaryForm => ({
  surface,
  base,
  pos,
  detail,
});

/** Term → its forms. */
function formsOf(vocabulary: Omit<Vocabulary, 'index'>): Record<string, readonly string[]> {
  return Object.fromEntries(vocabulary.terms.map(([term, , , ...forms]) => [term, forms]));
}

describe('toVocabulary', () => {
  test('counts the articles of a term, not its occurrences', () => {
    const { terms, documents } = toVocabulary([[noun('鍵'), noun('鍵')], [noun('鍵')], [noun('門')]], []);
    expect(documents).toBe(3);
    expect(terms.map(([term, inDocuments]) => [term, inDocuments])).toEqual([
      ['鍵', 2],
      ['門', 1],
    ]);
  });

  test('the rarer a word, the dearer', () => {
    const { terms } = toVocabulary([[noun('鍵'), noun('鍵'), noun('鍵'), noun('門')]], []);
    expect(terms.map(([term, , cost]) => [term, cost])).toEqual([
      ['鍵', 2],
      ['門', 9],
    ]);
  });

  test('adds the dictionary’s forms of the verbs that occur', () => {
    const forms = [form('盗む', '盗む'), form('盗め', '盗む'), form('隠す', '隠す')];
    expect(formsOf(toVocabulary([[verb('盗ん', '盗む')]], forms))).toEqual({
      盗む: ['盗む', '盗め', '盗ん'],
    });
  });

  test('adds all function words, and leaves out forms that would be taken for them', () => {
    const forms = [form('から', 'から', '助詞', '格助詞'), form('する', 'する'), form('いた', '煎る')];
    const vocabulary = toVocabulary([[particle('は'), verb('煎り', '煎る')]], forms);
    expect(vocabulary.functions.flatMap(([, ...words]) => words)).toEqual(['は', 'から', 'する']);
    expect(formsOf(vocabulary)).toEqual({ 煎る: ['煎り'] });
  });

  test('a form of two words belongs to the one it stands for most often', () => {
    const words = [verb('通っ', '通う'), verb('通っ', '通う'), verb('通っ', '通る'), verb('通り', '通る')];
    expect(formsOf(toVocabulary([words], []))).toEqual({ 通う: ['通っ'], 通る: ['通り'] });
  });

  test('a word that no article inflects is written once', () => {
    expect(formsOf(toVocabulary([[noun('鍵'), { kind: 'latin', terms: ['vpn'] }]], []))).toEqual({
      鍵: [],
      vpn: [],
    });
  });

  test('does not depend on the order of the articles', () => {
    const [a, b] = [
      [noun('鍵'), verb('通っ', '通う')],
      [verb('通っ', '通る'), particle('は')],
    ];
    const forms = [form('通る', '通る'), form('通う', '通う')];
    expect(JSON.stringify(toVocabulary([a, b], forms))).toBe(JSON.stringify(toVocabulary([b, a], forms)));
  });

  test('is a vocabulary once the digest of its index is added', () => {
    expect(isVocabulary({ ...toVocabulary([[noun('鍵')]], []), index: 'und_1' })).toBe(true);
  });
});

describe('isVocabulary', () => {
  const sound = { format: 1, index: 'und_1', documents: 1, terms: [['鍵', 1, 10]], functions: [[3, 'は']] };
  test.each([
    ['another format', { ...sound, format: 2 }],
    ['no digest', { ...sound, index: null }],
    ['negative counts', { ...sound, documents: -1 }],
    ['a term without cost', { ...sound, terms: [['鍵', 1]] }],
    ['a form that is no text', { ...sound, terms: [['鍵', 1, 10, 5]] }],
    ['functions without cost', { ...sound, functions: [['は']] }],
    ['a list', [sound]],
    ['nothing', null],
  ])('refuses %s', (_, data) => {
    expect(isVocabulary(sound)).toBe(true);
    expect(isVocabulary(data)).toBe(false);
  });
});
