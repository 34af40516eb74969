import { describe, expect, test } from 'vitest';
import { phrasesOf } from './phrases.ts';

describe('phrasesOf', () => {
  test('divides between phrases', () => {
    expect(phrasesOf('いつもの作業ほど、本人以外の目で照らし合わせます。')).toEqual([
      'いつもの',
      '作業ほど、',
      '本人以外の',
      '目で',
      '照らし合わせます。',
    ]);
  });

  test.each(['', '教訓', 'VPN', 'A <b> & 「C」', '委託先の\n元社員'])('loses nothing of %j', (text) => {
    expect(phrasesOf(text).join('')).toBe(text);
  });
});
