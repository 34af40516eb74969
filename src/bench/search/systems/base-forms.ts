import { loadTokenizer, type Token, type Tokenizer } from '#search/analyzer/tokenizer.ts';

/** What carries no subject: 品詞, or 品詞,品詞細分類1 of IPADIC. */
const EMPTY_POS: ReadonlySet<string> = new Set([
  ...['助詞', '助動詞', '記号', '接続詞', '連体詞', '感動詞', 'フィラー'],
  ...['動詞,非自立', '動詞,接尾', '名詞,非自立', '名詞,代名詞'],
]);

/** Turns a text into its words in dictionary form, separated by blanks. */
export type ToBaseForms = (text: string) => string;

/**
 * The plain Japanese analysis that a peer would use: kuromoji with its whole dictionary after NFKC and lower case,
 * dictionary forms, without the parts of speech that carry no subject. None of our own rules.
 */
export async function loadBaseForms(): Promise<ToBaseForms> {
  const tokenizer = await loadTokenizer();
  return (text) => baseFormsOf(text, tokenizer).join(' ');
}

function baseFormsOf(text: string, tokenizer: Tokenizer): readonly string[] {
  return tokenizer(text.toWellFormed().normalize('NFKC').toLowerCase())
    .filter((token) => !isEmpty(token) && /[\p{L}\p{N}]/u.test(token.base))
    .map(({ base }) => base);
}

function isEmpty({ pos, detail }: Token): boolean {
  return EMPTY_POS.has(pos) || EMPTY_POS.has(`${pos},${detail}`);
}
