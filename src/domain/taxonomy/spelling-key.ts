/**
 * A key under which two spellings of one word are equal: full and half width, upper and lower case,
 * hiragana and katakana, a long-vowel mark at the end of a katakana word (サーバ/サーバー), small kana
 * (ウェア/ウエア) and punctuation between parts do not count.
 */
export function spellingKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/gu, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60))
    .replace(/[ぁぃぅぇぉっゃゅょゎ]/gu, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) + 1))
    .replace(/[\s・\-‐–—_/／]/gu, '')
    .replace(/ー/gu, '');
}
