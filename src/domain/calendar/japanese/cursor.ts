import type { Token } from './tokenizer.ts';

type TokenOf<K extends Token['kind']> = Extract<Token, { kind: K }>;

/** A place in the tokens, which moves forward as they are read. */
export interface Cursor {
  readonly text: string;
  readonly tokens: readonly Token[];
  index: number;
}

export function cursorOver(text: string, tokens: readonly Token[]): Cursor {
  return { text, tokens, index: 0 };
}

export function peek(cursor: Cursor, offset = 0): Token | undefined {
  return cursor.tokens[cursor.index + offset];
}

/** The next token if it is of this kind; the cursor stays. */
export function next<K extends Token['kind']>(cursor: Cursor, kind: K, offset = 0): TokenOf<K> | null {
  const token = peek(cursor, offset);
  return isKind(token, kind) ? token : null;
}

/** Takes the next token if it is of this kind. */
export function take<K extends Token['kind']>(cursor: Cursor, kind: K): TokenOf<K> | null {
  const token = next(cursor, kind);
  if (token !== null) cursor.index += 1;
  return token;
}

/** Takes the next token if it is this mark. */
export function takeMark(cursor: Cursor, text: string, offset = 0): boolean {
  const isThere = next(cursor, 'mark', offset)?.text === text;
  if (isThere) cursor.index += offset + 1;
  return isThere;
}

export function isAtEnd(cursor: Cursor): boolean {
  return cursor.index >= cursor.tokens.length;
}

/** The text not yet read. */
export function rest(cursor: Cursor): string {
  const token = peek(cursor);
  return token === undefined ? '' : cursor.text.slice(token.at);
}

/** The text from one token to just before another. */
export function textBetween(cursor: Cursor, from: number, to: number): string {
  const first = cursor.tokens[from];
  const last = cursor.tokens[to - 1];
  if (first === undefined || last === undefined || to <= from) return '';
  return cursor.text.slice(first.at, last.at + last.text.length);
}

function isKind<K extends Token['kind']>(token: Token | undefined, kind: K): token is TokenOf<K> {
  return token?.kind === kind;
}
