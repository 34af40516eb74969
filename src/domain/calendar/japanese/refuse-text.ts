import { refuse } from '../refusal.ts';
import { type Cursor, isAtEnd, next, peek, rest, textBetween } from './cursor.ts';
import type { Token } from './tokenizer.ts';

const EXAMPLES = '「2021年3月24日」「2020年1月頃」「2017年6月29日〜2019年11月12日」';

export function refuseEmpty(): never {
  refuse('日付が空です。', `${EXAMPLES}のように書いてください。`);
}

export function refuseTooLong(length: number): never {
  refuse(
    `日付として長すぎます（${length}文字）。`,
    `日付だけを${EXAMPLES}のように書き、説明は本文に移してください。`,
  );
}

/** Says why the tokens that remain cannot belong to the date. */
export function refuseRest(cursor: Cursor): never {
  const text = rest(cursor);
  refuseWordWithoutDay(cursor);
  if ((next(cursor, 'and') !== null || startsDate(cursor)) && hasDateAhead(cursor)) {
    refuse(
      `1つの欄に日付が2つ以上あります（「${text}」）。`,
      '日付ごとに行を分けてください。期間なら〜でつないでください（例: 2017年6月29日〜2019年11月12日）。',
    );
  }
  if (next(cursor, 'mark')?.text === '(') {
    refuseWordWithoutDay(cursor, 1);
    refuse(
      `かっこ書き「${text}」は日付の欄では読めません。`,
      '日付だけを書き、かっこの中の説明は本文に移してください。',
    );
  }
  refuse(
    `「${text}」を日付として読めません。`,
    `日付だけを${EXAMPLES}のように書き、説明は本文に移してください。`,
  );
}

/** Refuses where nothing of a date stands at the cursor. */
export function refuseNoDate(cursor: Cursor): never {
  if (isAtEnd(cursor))
    refuse('日付が途中で終わっています。', `${EXAMPLES}のように、最後まで書いてください。`);
  refuseWordWithoutDay(cursor);
  if (next(cursor, 'length', 1) !== null) refuseLength(textBetween(cursor, cursor.index, cursor.index + 2));
  refuse(`「${rest(cursor)}」を日付として読めません。`, `${EXAMPLES}のように書いてください。`);
}

type Refusal = readonly [reason: string, hint: string];

/** Words that are of the calendar, but name no day that a later reader could find. */
function refuseWordWithoutDay(cursor: Cursor, offset = 0): void {
  const token = peek(cursor, offset);
  if (token === undefined) return;
  const refusal = refusalOfWord(token, cursor);
  if (refusal !== null) refuse(...refusal);
}

function refusalOfWord(token: Token, cursor: Cursor): Refusal | null {
  switch (token.kind) {
    case 'reader-relative':
      return [
        `「${token.text}」は、読む時によって指す日が変わります。`,
        '「2021年3月24日」のように、年月日で書いてください。',
      ];
    case 'week':
      return [
        `「${token.text}」は、どの日からどの日までか決まりません。`,
        '「2021年3月22日〜28日」のように、日付で書いてください。',
      ];
    case 'unknown-date':
      return [
        `「${token.text}」は日付ではありません。`,
        '日付が分からないときは、この項目を書かずに省いてください。',
      ];
    case 'old-era':
      return [
        `${token.era}の年は読めません。`,
        `西暦で書いてください${oldEraExample(cursor, token.yearZero)}。`,
      ];
    case 'other-zone':
      return [
        `日本時間でない時刻（「${token.text}」）は読めません。`,
        '日本時間に直し、「2021年3月24日午後5時30分」のように書いてください。',
      ];
    case 'kanji-number':
      return refusalOfKanjiNumber(token.text);
    case 'era':
      return refusalOfEra(token.text, token.era, cursor);
    case 'event-side':
      return [
        `「${token.text}」が、いつから数えるのか決まりません。`,
        '年月日で書くか、「発覚前」「公表後」のように出来事を付けてください。',
      ];
    default:
      return null;
  }
}

function refusalOfKanjiNumber(text: string): Refusal {
  return [`漢数字「${text}」は読めません。`, '「2021年3月24日」のように、算用数字で書いてください。'];
}

function refusalOfEra(text: string, era: string, cursor: Cursor): Refusal | null {
  if (next(cursor, 'number', 1) !== null || next(cursor, 'first-year', 1) !== null) return null;
  const kanjiNumber = next(cursor, 'kanji-number', 1);
  if (kanjiNumber !== null) return refusalOfKanjiNumber(kanjiNumber.text);
  return [`「${text}」に年の数がありません。`, `「${era}元年」「${era}3年」のように、年を書いてください。`];
}

function refuseLength(text: string): never {
  refuse(
    `「${text}」は期間の長さで、日付ではありません。`,
    '「2017年6月29日〜2019年11月12日」のように、始まりと終わりを書いてください。',
  );
}

function oldEraExample(cursor: Cursor, yearZero: number): string {
  const eraYear = next(cursor, 'first-year', 1) === null ? next(cursor, 'number', 1)?.value : 1;
  return eraYear === undefined || eraYear > 45 ? '（例: 1923年9月1日）' : `（${yearZero + eraYear}年）`;
}

function startsDate(cursor: Cursor): boolean {
  const kind = peek(cursor)?.kind;
  return kind === 'number' || kind === 'era' || kind === 'relative';
}

function hasDateAhead(cursor: Cursor): boolean {
  return cursor.tokens
    .slice(cursor.index)
    .some(({ kind }) => kind === 'number' || kind === 'relative' || kind === 'era');
}
