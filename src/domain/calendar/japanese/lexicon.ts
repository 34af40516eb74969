import type { EraName } from '../eras.ts';
import { SECTION_SPELLINGS, type Section } from '../sections.ts';
import { PART_OF_DAY_SPELLINGS, type PartOfDayName } from './parts-of-day.ts';

export type Unit = '年' | '年度' | '月' | '日' | '時' | '分' | '秒';
export type EventName = 'occurred' | 'discovered' | 'disclosed';
/** The place of a date by an event: at it, on its very day, from it on, up to it. */
export type EventSide = 'at' | 'on' | 'after' | 'before';

/** What a word means to the parser. */
export type Word =
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'length' }
  | { readonly kind: 'first-year' }
  | { readonly kind: 'half' }
  | { readonly kind: 'noon' }
  | { readonly kind: 'era'; readonly era: EraName }
  | { readonly kind: 'old-era'; readonly era: string; readonly yearZero: number }
  | { readonly kind: 'relative'; readonly unit: 'year' | 'month' | 'day'; readonly shift: number }
  | { readonly kind: 'relative-prefix'; readonly shift: number }
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'part-of-day'; readonly part: PartOfDayName }
  | { readonly kind: 'weekday' }
  | { readonly kind: 'weekday-ending' }
  | { readonly kind: 'incident' }
  | { readonly kind: 'event'; readonly event: EventName }
  | { readonly kind: 'event-side'; readonly side: EventSide; readonly approximate: boolean }
  | { readonly kind: 'approximate' }
  | { readonly kind: 'clock-hedge' }
  | { readonly kind: 'within' }
  | { readonly kind: 'from' }
  | { readonly kind: 'dash' }
  | { readonly kind: 'until' }
  | { readonly kind: 'through' }
  | { readonly kind: 'no-later-than' }
  | { readonly kind: 'no-earlier-than' }
  | { readonly kind: 'at-latest' }
  | { readonly kind: 'at-earliest' }
  | { readonly kind: 'between' }
  | { readonly kind: 'particle' }
  | { readonly kind: 'japan-time' }
  | { readonly kind: 'other-zone' }
  | { readonly kind: 'reader-relative' }
  | { readonly kind: 'week' }
  | { readonly kind: 'unknown-date' }
  | { readonly kind: 'and' };

/** Words that may directly follow a number, where 日中 is 日 + 中 and 年末 is 年 + 末. */
export const WORDS_AFTER_NUMBER: ReadonlyMap<string, Word> = new Map<string, Word>([
  ...(['年', '年度', '月', '日', '時', '分', '秒'] as const).map((unit): [string, Word] => [
    unit,
    { kind: 'unit', unit },
  ]),
  ...['年間', 'か月', 'カ月', 'ヶ月', 'ヵ月', 'ケ月', '箇月', '週間', '日間', '時間', '分間'].map(
    (text): [string, Word] => [text, { kind: 'length' }],
  ),
]);

/** Every other word, longest match first. A table: spelling → meaning. */
export const WORDS: ReadonlyMap<string, Word> = new Map<string, Word>([
  ['元', { kind: 'first-year' }],
  ['半', { kind: 'half' }],
  ['正午', { kind: 'noon' }],
  ['令和', { kind: 'era', era: '令和' }],
  ['平成', { kind: 'era', era: '平成' }],
  ['昭和', { kind: 'era', era: '昭和' }],
  ['大正', { kind: 'old-era', era: '大正', yearZero: 1911 }],
  ['明治', { kind: 'old-era', era: '明治', yearZero: 1867 }],
  ...relatives('year', ['前々年', '前年', '同年', '翌年', '翌々年']),
  ...relatives('month', ['前々月', '前月', '同月', '翌月', '翌々月']),
  ...relatives('day', ['前々日', '前日', '同日', '翌日', '翌々日']),
  ['同', { kind: 'relative-prefix', shift: 0 }],
  ['翌', { kind: 'relative-prefix', shift: 1 }],
  ...SECTION_SPELLINGS.map(([text, section]): [string, Word] => [text, { kind: 'section', section }]),
  ...PART_OF_DAY_SPELLINGS.map(([text, part]): [string, Word] => [text, { kind: 'part-of-day', part }]),
  ...same({ kind: 'weekday' }, ['火', '水', '木', '金', '土']),
  ...same({ kind: 'weekday-ending' }, ['曜日', '曜', '祝', '祝日']),
  ...same({ kind: 'incident' }, [
    '事案',
    '事件',
    '事故',
    '障害',
    '被害',
    '攻撃',
    '問題',
    '不正',
    'インシデント',
  ]),
  ['発生', { kind: 'event', event: 'occurred' }],
  ...same({ kind: 'event', event: 'discovered' }, ['発覚', '判明', '検知', '覚知', '発見']),
  ...same({ kind: 'event', event: 'disclosed' }, ['公表', '発表']),
  ['当時', { kind: 'event-side', side: 'at', approximate: true }],
  ['当日', { kind: 'event-side', side: 'on', approximate: false }],
  ...same({ kind: 'event-side', side: 'after', approximate: false }, ['後', '以後']),
  ...same({ kind: 'event-side', side: 'before', approximate: false }, ['前']),
  ['直後', { kind: 'event-side', side: 'after', approximate: true }],
  ['直前', { kind: 'event-side', side: 'before', approximate: true }],
  ...same({ kind: 'approximate' }, ['頃', 'ごろ', 'ころ', '前後', 'くらい', 'ぐらい']),
  ...same({ kind: 'clock-hedge' }, ['過ぎ', 'すぎ', '台']),
  ...same({ kind: 'within' }, ['中', '時点']),
  ['から', { kind: 'from' }],
  ...same({ kind: 'dash' }, ['〜', '~', '–', '—', '―', 'ー']),
  ['まで', { kind: 'until' }],
  ...same({ kind: 'through' }, ['にかけて', 'にかけ']),
  ...same({ kind: 'no-later-than' }, ['までに', '以前']),
  ...same({ kind: 'no-earlier-than' }, ['以降']),
  ...same({ kind: 'at-latest' }, ['遅くとも', 'おそくとも']),
  ...same({ kind: 'at-earliest' }, ['早くとも', 'はやくとも']),
  ...same({ kind: 'between' }, ['間', '間に']),
  ['の', { kind: 'particle' }],
  ...same({ kind: 'japan-time' }, ['日本時間', 'JST']),
  ...same({ kind: 'other-zone' }, [
    '現地時間',
    '米国時間',
    '協定世界時',
    'UTC',
    'GMT',
    'PST',
    'PDT',
    'EST',
    'EDT',
  ]),
  ...same({ kind: 'reader-relative' }, [
    '一昨日',
    'おととい',
    '昨日',
    'きのう',
    '昨夜',
    '昨晩',
    '今朝',
    '今夜',
    '今日',
    'きょう',
    '本日',
    '明日',
    'あす',
    '明後日',
    '先日',
    '先週',
    '今週',
    '来週',
    '先月',
    '今月',
    '来月',
    '一昨年',
    '昨年',
    '去年',
    '昨年度',
    '今年',
    '今年度',
    '本年',
    '本年度',
    '来年',
    '来年度',
    '最近',
    '近日',
    '近く',
    '現在',
    'このほど',
    'いま',
    '今',
  ]),
  ...same({ kind: 'week' }, ['翌週', '前週', '同週', '週']),
  ...same({ kind: 'unknown-date' }, ['不明', '未定', '未公表', '非公表', '調査中', '未確認']),
  ...same({ kind: 'and' }, ['、', ',', '・', 'および', '及び', 'または', '又は', 'と', 'か']),
]);

function same(word: Word, texts: readonly string[]): Array<[string, Word]> {
  return texts.map((text) => [text, word]);
}

function relatives(unit: 'year' | 'month' | 'day', texts: readonly string[]): Array<[string, Word]> {
  return texts.map((text, index) => [text, { kind: 'relative', unit, shift: index - 2 }]);
}
