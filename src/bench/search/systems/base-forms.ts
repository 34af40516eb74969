import { loadTokenizer, type Tokenizer } from '#search/analyzer/tokenizer.ts';

/** Parts of speech that stand in every text (IPADIC). */
const EMPTY_POS: ReadonlySet<string> = new Set(['助詞', '助動詞', '記号']);

/** Turns a text into its words in dictionary form, separated by blanks. */
export type ToBaseForms = (text: string) => string;

/**
 * The plain Japanese analysis that a peer would use: kuromoji with its whole dictionary after NFKC and lower case,
 * dictionary forms, without particles, auxiliaries and symbols. None of our own rules.
 */
export async function loadBaseForms(): Promise<ToBaseForms> {
  const tokenizer = await loadTokenizer();
  return (text) => baseFormsOf(text, tokenizer).join(' ');
}

function baseFormsOf(text: string, tokenizer: Tokenizer): readonly string[] {
  return tokenizer(text.toWellFormed().normalize('NFKC').toLowerCase())
    .filter(({ base, pos }) => !EMPTY_POS.has(pos) && /[\p{L}\p{N}]/u.test(base))
    .map(({ base }) => base);
}
