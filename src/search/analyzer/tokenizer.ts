import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import kuromoji, { type IpadicFeatures } from 'kuromoji';
import { characterClass } from './character-class.ts';
import { guard } from './guard.ts';

/** A morpheme as IPADIC describes it. */
export interface Token {
  /** As it stands in the text (表層形). */
  readonly surface: string;
  /** Dictionary form (原形); the surface of a word that the dictionary does not have. */
  readonly base: string;
  /** Part of speech (品詞): 名詞, 動詞 … */
  readonly pos: string;
  /** Its first subdivision (品詞細分類1), '*' without one. */
  readonly detail: string;
  /** Reading in katakana (読み), where the dictionary knows one. */
  readonly reading: string | undefined;
}

/** Cuts folded text into morphemes. Safe for any string; linear in its length. */
export type Tokenizer = (text: string) => readonly Token[];

/** Folder of the IPADIC dictionary inside the installed kuromoji package. */
export function dictionaryPath(): string {
  return join(dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')), 'dict');
}

/**
 * Loads kuromoji with its dictionary: about 0.8 s and 400 MB, so load it once, keep the promise and pass it on.
 * @throws a Japanese Error when the dictionary cannot be read. A failure is not remembered: call again.
 */
export async function loadTokenizer(dictionary: string = dictionaryPath()): Promise<Tokenizer> {
  const tokenizer = await new Promise<kuromoji.Tokenizer<IpadicFeatures>>((resolve, reject) => {
    // kuromoji hands over a tokenizer along with an error; only the error tells that it is broken.
    kuromoji.builder({ dicPath: dictionary }).build((error: Error | null, built) => {
      if (error) reject(unreadable(dictionary, error));
      else resolve(built);
    });
  });
  return (text) => guard(text).flatMap((chunk) => tokenizeChunk(tokenizer, chunk));
}

function tokenizeChunk(tokenizer: kuromoji.Tokenizer<IpadicFeatures>, chunk: string): readonly Token[] {
  return isBeyondBmp(chunk) ? [loneCharacter(chunk)] : tokenizer.tokenize(chunk).map(toToken);
}

function isBeyondBmp(chunk: string): boolean {
  return (chunk.codePointAt(0) ?? 0) > 0xffff;
}

/** IPADIC has no characters beyond U+FFFF: 𠮷 is a word of one character, 😀 a symbol. */
function loneCharacter(character: string): Token {
  const pos = characterClass(character) === 'other' ? '記号' : '名詞';
  return { surface: character, base: character, pos, detail: '一般', reading: undefined };
}

function toToken(token: IpadicFeatures): Token {
  return {
    surface: token.surface_form,
    base: token.basic_form === '*' ? token.surface_form : token.basic_form,
    pos: token.pos,
    detail: token.pos_detail_1,
    reading: token.reading === '*' ? undefined : token.reading,
  };
}

function unreadable(dictionary: string, cause: Error): Error {
  return new Error(
    `形態素解析の辞書を読み込めませんでした（${dictionary}）。npm install をやり直してください。`,
    { cause },
  );
}
