import { articleIdPattern } from '#domain/identifier.ts';
import { toRomaji } from '#domain/typography/romaji.ts';
import type { Tokenizer } from '#search/analyzer/tokenizer.ts';

const longestWords = 40;
const mostWords = 4;

/** What of a title names nothing: numbers, suffixes, pronouns, words of time. */
const passedOver = new Set(['数', '接尾', '非自立', '代名詞', '副詞可能']);

/**
 * An id for a new article: the year, then the first nouns of the title as they are read, in Latin letters
 * (松井証券の顧客資産… → 2021-matsui-shoken-kokyaku-shisan). An id that is taken gets a number behind it.
 */
export function proposeId(
  title: string,
  year: string,
  tokenizer: Tokenizer,
  taken: readonly string[],
): string {
  const words: string[] = [];
  for (const { pos, detail, reading, surface } of tokenizer(title.normalize('NFKC'))) {
    const word = pos === '名詞' && !passedOver.has(detail) ? toRomaji(reading ?? surface) : '';
    const length = [...words, word].join('-').length;
    if (word !== '' && words.length < mostWords && length <= longestWords) words.push(word);
  }
  const base = `${year}-${words.join('-') || 'incident'}`;
  let id = base;
  for (let count = 2; taken.includes(id); count++) id = `${base}-${count}`;
  return id;
}

/** What is wrong with an id that an editor chose, in Japanese, or null. */
export function faultOfId(id: string, taken: readonly string[]): string | null {
  if (!articleIdPattern.test(id)) {
    return `「${id}」はIDになりません。半角の英小文字・数字・ハイフンの3〜60文字で、英字を1つ以上含めます。`;
  }
  return taken.includes(id)
    ? `ID「${id}」の記事は、すでにあります。別のIDにするか、書き直してよければ --force を付けます。`
    : null;
}
