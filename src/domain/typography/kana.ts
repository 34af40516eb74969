/** A row of the fifty sounds, or where what does not begin with kana is listed. */
export type KanaRow = 'あ' | 'か' | 'さ' | 'た' | 'な' | 'は' | 'ま' | 'や' | 'ら' | 'わ' | 'A–Z' | '他';

const rows: readonly (readonly [KanaRow, RegExp])[] = [
  ['あ', /^[ぁ-おゔ]/u],
  ['か', /^[か-ごゕゖ]/u],
  ['さ', /^[さ-ぞ]/u],
  ['た', /^[た-ど]/u],
  ['な', /^[な-の]/u],
  ['は', /^[は-ぽ]/u],
  ['ま', /^[ま-も]/u],
  ['や', /^[ゃ-よ]/u],
  ['ら', /^[ら-ろ]/u],
  ['わ', /^[ゎ-んヷ-ヺ]/u],
  ['A–Z', /^[A-Z]/iu],
];

/** Katakana to hiragana (ア → あ, ヴ → ゔ; ヷ to ヺ have none and stay); everything else unchanged. */
export function toHiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** The row under which a reading is listed in an index. */
export function kanaRow(reading: string): KanaRow {
  const folded = toHiragana(reading.normalize('NFKC'));
  return rows.find(([, pattern]) => pattern.test(folded))?.[0] ?? '他';
}

const order = rows.map(([row]) => row);

/** Readings in the order of an index: by row, then by sound. */
export function compareReadings(a: string, b: string): number {
  const position = (reading: string) => {
    const at = order.indexOf(kanaRow(reading));
    return at === -1 ? order.length : at;
  };
  return position(a) - position(b) || new Intl.Collator('ja').compare(toHiragana(a), toHiragana(b));
}

/** Whether a word is written in kana alone, so that it needs no reading over it. */
export function readsAsWritten(word: string): boolean {
  return /^[\p{Script=Hiragana}\p{Script=Katakana}ー・]+$/u.test(word);
}

/** A reading to print beside a word; none for a word in kana alone that is read as it is written. */
export function readingAid(word: string, reading: string): string | null {
  return readsAsWritten(word) && toHiragana(word) === toHiragana(reading) ? null : reading;
}
