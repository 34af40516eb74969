import { toHiragana } from './kana.ts';

const single = tableOf(
  'あ a い i う u え e お o か ka き ki く ku け ke こ ko が ga ぎ gi ぐ gu げ ge ご go ' +
    'さ sa し shi す su せ se そ so ざ za じ ji ず zu ぜ ze ぞ zo た ta ち chi つ tsu て te ' +
    'と to だ da ぢ ji づ zu で de ど do な na に ni ぬ nu ね ne の no は ha ひ hi ふ fu ' +
    'へ he ほ ho ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po ま ma み mi ' +
    'む mu め me も mo や ya ゆ yu よ yo ら ra り ri る ru れ re ろ ro わ wa ゐ i ゑ e を o ' +
    'ん n ゔ vu ぁ a ぃ i ぅ u ぇ e ぉ o ゃ ya ゅ yu ょ yo ゎ wa',
);

/** Kana of the い column, and what they give before a small や, ゆ, よ. */
const palatal = tableOf(
  'き ky ぎ gy し sh じ j ち ch ぢ j に ny ひ hy び by ぴ py み my り ry ゔ vy て ty で dy ' + 'ふ fy',
);

/** Kana before a small vowel, in loan words: フィ fi, ティ ti, ウェ we, チェ che. */
const beforeSmallVowel = tableOf(
  'ふ f ゔ v う w て t で d と t ど d し sh じ j ち ch つ ts く kw ぐ gw い y',
);

/**
 * A reading in kana as Latin letters: modified Hepburn (しんぶん → shinbun), long vowels unmarked as in
 * addresses (しょうけん → shoken, サーバー → saba). Letters and digits stay, in lower case; whatever has no
 * sound becomes a hyphen.
 */
export function toRomaji(reading: string): string {
  const kana = [...toHiragana(reading.normalize('NFKC'))];
  let latin = '';
  let doubled = false;
  for (let at = 0; at < kana.length; at++) {
    const first = kana[at] ?? '';
    if (first === 'っ') doubled = true;
    if (first === 'っ' || first === 'ー' || isLong(first, latin)) continue;
    const [sound, taken] = soundAt(kana, at);
    at += taken - 1;
    if (doubled && /^[^aiueon-]/.test(sound)) latin += sound.startsWith('ch') ? 't' : sound.charAt(0);
    latin += sound;
    doubled = false;
  }
  return latin.replace(/-+/g, '-').replace(/^-|-$/g, '');
}

/** おう, おお and うう are long vowels, written with one letter. */
function isLong(kana: string, latin: string): boolean {
  return (kana === 'う' && /[ou]$/.test(latin)) || (kana === 'お' && latin.endsWith('o'));
}

function soundAt(kana: readonly string[], at: number): readonly [sound: string, taken: number] {
  const first = kana[at] ?? '';
  const second = kana[at + 1] ?? '';
  const vowel = { ゃ: 'a', ゅ: 'u', ょ: 'o' }[second];
  const before = palatal.get(first);
  if (vowel !== undefined && before !== undefined) return [before + vowel, 2];
  const small = { ぁ: 'a', ぃ: 'i', ぅ: 'u', ぇ: 'e', ぉ: 'o' }[second];
  const loan = beforeSmallVowel.get(first);
  if (small !== undefined && loan !== undefined) return [loan + small, 2];
  return [single.get(first) ?? (/[a-z0-9]/i.test(first) ? first.toLowerCase() : '-'), 1];
}

/** Reads `kana latin kana latin …`. */
function tableOf(text: string): ReadonlyMap<string, string> {
  const words = text.split(' ');
  return new Map(words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? '']] : [])));
}
