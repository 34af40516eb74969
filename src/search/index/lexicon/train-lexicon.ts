import type { IpadicEntry } from '../../analyzer/ipadic.ts';
import { GENERAL_COST, LEXICON_FORMAT, type LexiconFile, WEAK } from '../../analyzer/lexicon-file.ts';
import { classOf } from '../../analyzer/words.ts';
import { compounds } from './compounds.ts';
import type { WordCounts } from './count-words.ts';
import { generalWords } from './general-words.ts';
import { paradigmsOf } from './paradigms.ts';

const COST_SCALE = 10;
const COST_STEP = 5;
/** What a word costs that occurs once in a long text; in a still longer one none costs more. */
const DEAREST = 110;
const JAPANESE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆ヶ]+$/u;
/** A slip of the tokenizer, which would break loanwords apart: レコード is not レ and コード. */
const LONE_KATAKANA = /^[\p{Script=Katakana}ー]$/u;
const CLOSED: ReadonlySet<string> = new Set(['動詞', '形容詞', '助詞', '助動詞', '連体詞', '接続詞', '名詞']);

export function trainLexicon(
  counts: WordCounts,
  entries: readonly IpadicEntry[],
  aliases: ReadonlyMap<string, string>,
  loanwords: readonly string[],
  parts: ReadonlyMap<string, readonly string[]>,
): Pick<LexiconFile, 'format' | 'weak' | 'words' | 'inflected' | 'paradigms' | 'functions' | 'aliases'> {
  const cost = (count: number): number =>
    Math.min(
      DEAREST,
      Math.round((-COST_SCALE * Math.log((count + 1) / (counts.total + 1))) / COST_STEP) * COST_STEP,
    );
  const functions = new Map(counts.functions);
  const weak = new Map(counts.weak);
  for (const entry of entries) {
    if (!CLOSED.has(entry.pos) || !JAPANESE.test(entry.surface)) continue;
    const kind = classOf(entry);
    if (kind === 'function' && !functions.has(entry.surface)) functions.set(entry.surface, 0);
    const pair = `${entry.surface} ${entry.base}`;
    if (kind === 'weak' && !weak.has(pair)) weak.set(pair, 0);
  }
  const content = (form: string): number => (counts.words.get(form) ?? 0) + (counts.inflected.get(form) ?? 0);
  const weakForms = new Map<string, number>();
  for (const [pair, count] of weak) {
    const [form = ''] = pair.split(' ');
    weakForms.set(form, Math.max(count, weakForms.get(form) ?? 0));
  }
  const weakRows = [...weak].flatMap(([pair, count]): [string, string][] => {
    const [form = '', base = ''] = pair.split(' ');
    const isOther =
      count < content(form) || count < (functions.get(form) ?? 0) || count < (weakForms.get(form) ?? 0);
    return isOther ? [] : [[`${cost(count)} ${base}`, form]];
  });
  const paradigms = paradigmsOf(entries);
  const words = new Map<string, number>();
  const inflected = new Map<string, number>();
  for (const [word, count] of counts.words) words.set(word, cost(count));
  for (const [word, count] of counts.inflected)
    (paradigms.has(word) ? inflected : words).set(word, cost(count));
  for (const { word, inflects } of generalWords(entries)) {
    if (inflects && paradigms.has(word)) inflected.set(word, inflected.get(word) ?? GENERAL_COST);
    else if (!inflected.has(word)) words.set(word, words.get(word) ?? GENERAL_COST);
  }
  for (const word of loanwords) words.set(word, words.get(word) ?? GENERAL_COST);
  // Spellings that no article has lead to those that some have.
  for (const word of [...aliases.keys(), ...aliases.values()]) {
    if (words.has(word) || inflected.has(word)) continue;
    (paradigms.has(word) ? inflected : words).set(word, GENERAL_COST);
  }
  for (const [name, own] of parts) {
    words.delete(name);
    for (const part of own) words.set(part, Math.min(DEAREST, words.get(part) ?? DEAREST));
  }
  for (const word of compounds(words)) words.delete(word);
  const signatures = new Map<string, number>();
  const listed: [number, string][] = [];
  const byParadigm = [...inflected]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, price]): [string, string] => {
      const paradigm = paradigms.get(word);
      const endings = paradigm?.endings.join(' ') ?? '';
      const signature = `${paradigm?.cut ?? 0}:${endings}`;
      const number = signatures.get(signature) ?? listed.length;
      if (number === listed.length) {
        signatures.set(signature, number);
        listed.push([paradigm?.cut ?? 0, endings]);
      }
      return [`${price}:${number}`, word];
    });
  const used = [...aliases].filter(([word]) => words.has(word) || inflected.has(word));
  return {
    format: LEXICON_FORMAT,
    words: group([...words].map(([word, price]) => [String(price), word])).map(([key, list]) => [
      Number(key),
      list,
    ]),
    inflected: group(byParadigm).map(([key, list]) => {
      const [price = 0, number = 0] = key.split(':').map(Number);
      return [price, number, list];
    }),
    paradigms: listed,
    weak: group(weakRows).map(([key, list]) => {
      const [price = '0', base = ''] = key.split(' ');
      return [Number(price), WEAK + base, list];
    }),
    functions: group(
      [...functions]
        .filter(([form, count]) => count >= content(form) && count >= (weakForms.get(form) ?? 0))
        .filter(([form]) => !LONE_KATAKANA.test(form))
        .map(([form, count]) => [String(cost(count)), form]),
    ).map(([key, list]) => [Number(key), list]),
    aliases: used.flat().join(' '),
  };
}

function group(
  pairs: readonly (readonly [key: string, word: string])[],
): readonly (readonly [string, string])[] {
  const groups = Map.groupBy(pairs, ([key]) => key);
  return [...groups]
    .map(([key, own]): [string, string] => [
      key,
      own
        .map(([, word]) => word)
        .sort()
        .join(' '),
    ])
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
}
