/** Kana that sound the same: katakana and hiragana, small and large ones, the long vowel at a loanword's end. */

const SMALL = 'ァィゥェォャュョヮ';
const LARGE = 'アイウエオヤユヨワ';
const SMALL_KANA = /[ァィゥェォャュョヮ]/gu;
const LONG_WORD = /^[\p{Script=Katakana}ー]{3,}ー$/u;

/** ウェア → ウエア. Every character keeps its place. */
export function widenKana(text: string): string {
  return text.replace(SMALL_KANA, (kana) => LARGE.charAt(SMALL.indexOf(kana)));
}

/** サーバー → サーバ: a word of katakana without the long vowel that some spellings end in. */
export function withoutFinalVowel(word: string): string {
  return LONG_WORD.test(word) ? word.slice(0, -1) : word;
}

/** 18ヶ月, 18カ月, 18箇月 → 18か月. Every character keeps its place. */
export function sameCounters(text: string): string {
  return text.replace(/(?<=[0-9一二三四五六七八九十百数何])[ヶヵケカ箇個](?=[月所国年条])/gu, 'か');
}

/** ア → あ. The browser's code names no package, so it cannot take this from the domain. */
export function asHiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}
