/**
 * A key under which two spellings of one word are equal: full and half width, upper and lower case,
 * hiragana and katakana, small kana (ウェア/ウエア), punctuation between parts, and the long-vowel mark
 * behind three kana or more (サーバ/サーバー, コンピュータウイルス/コンピューターウイルス) do not count. Behind
 * fewer it tells words apart (ビル/ビール), as JIS Z 8301:2008 G.6.2.2 had it for the ends of words.
 */
export function spellingKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/gu, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60))
    .replace(/[ぁぃぅぇぉっゃゅょゎ]/gu, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) + 1))
    .replace(/[\s・\-‐–—_/]/gu, '')
    .replace(/(?<=[ぁ-ゖー]{3})ー/gu, '');
}
