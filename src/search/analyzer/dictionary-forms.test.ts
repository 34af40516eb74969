import { expect, test, vi } from 'vitest';
import { readDictionaryForms } from './dictionary-forms.ts';

// Reading the dictionary takes a busy machine its time.
vi.setConfig({ testTimeout: 60_000 });

test('lists the forms of verbs and the particles, and no nouns', async () => {
  const forms = await readDictionaryForms();
  const ofSteal = forms.filter((form) => form.base === '盗む').map((form) => form.surface);
  expect(new Set(ofSteal)).toEqual(new Set(['盗む', '盗ま', '盗も', '盗み', '盗ん', '盗め', '盗みゃ']));
  expect(forms.some((form) => form.surface === 'から' && form.pos === '助詞')).toBe(true);
  expect(forms.some((form) => form.pos === '名詞')).toBe(false);
});
