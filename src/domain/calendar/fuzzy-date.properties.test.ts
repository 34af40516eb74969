import { readFileSync } from 'node:fs';
import { parse } from 'edtf';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addDays, partsOf } from './days.ts';
import { toWareki } from './format.ts';
import { boundsNotation, contextOf, dateOf, parseTable } from './fuzzy-date.fixture.ts';
import { type FuzzyDate, readFuzzyDate } from './fuzzy-date.ts';

const FIRST_DAY = '1989-01-01';
const LAST_DAY = '2100-12-31';

function everyDay(): string[] {
  const days: string[] = [];
  for (let day = FIRST_DAY; day <= LAST_DAY; day = addDays(day, 1)) days.push(day);
  return days;
}

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) =>
    String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0),
  );
}

describe('every real day from 1989 to 2100 reads to itself', { timeout: 60_000 }, () => {
  const days = everyDay();
  const forms: ReadonlyArray<readonly [string, (day: string) => string]> = [
    ['western', (day) => `${partsOf(day).year}年${partsOf(day).month}月${partsOf(day).day}日`],
    ['wareki', toWareki],
    ['slashed', (day) => `${partsOf(day).year}/${partsOf(day).month}/${partsOf(day).day}`],
    ['full-width', (day) => fullWidth(`${partsOf(day).year}年${partsOf(day).month}月${partsOf(day).day}日`)],
    ['full-width and hyphened', fullWidth],
  ];

  test('the days are all there', () => {
    expect(days.length).toBe(40907);
  });

  test.each(forms)('%s', (_name, write) => {
    const misread = days.filter((day) => {
      const result = readFuzzyDate(write(day));
      return (
        !result.ok ||
        result.date.datetime !== day ||
        result.date.earliest !== day ||
        result.date.latest !== day
      );
    });
    expect(misread).toEqual([]);
  });
});

const day = fc.integer({ min: 0, max: 40906 }).map((offset) => addDays(FIRST_DAY, offset));
const WORDS = [
  ...[
    '2021',
    '3',
    '24',
    '31',
    '12',
    '0',
    '99',
    '年',
    '月',
    '日',
    '時',
    '分',
    '半',
    '年度',
    '元',
    '令和',
    '平成',
    '昭和',
    'R',
  ],
  ...[
    '/',
    '.',
    '-',
    ':',
    '〜',
    '~',
    '～',
    'から',
    'まで',
    'までに',
    '以降',
    '以前',
    'の間',
    '頃',
    '前後',
    '？',
    '、',
    '（',
    '）',
  ],
  ...[
    '同日',
    '翌日',
    '翌',
    '同',
    '前月',
    '同年',
    '上旬',
    '半ば',
    '末',
    '春',
    '冬',
    '午前',
    '午後',
    '未明',
    '夜',
    '正午',
  ],
  ...[
    '発覚',
    '公表',
    '発生',
    '当時',
    '後',
    '前',
    '翌日',
    '遅くとも',
    '事案',
    'の',
    '水',
    '曜日',
    ' ',
    '\u3000',
    '昨日',
  ],
  ...[
    '2020-01',
    '2017-06-29',
    '2021年3月24日',
    'T00:30',
    '/..',
    '../',
    'X',
    '[',
    ']',
    '..',
    '%',
    '+09:00',
    'Z',
  ],
];
const anyWords = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
  .map((words) => words.join(''));

/** Texts built as dates are, of which most can be read: [遅くとも] date [part] [time] [頃] [〜 date [time] [頃]] [以降]. */
const side = fc
  .tuple(
    fc.constantFrom(
      '2021年',
      '令和元年',
      '2020年2月',
      '2020/2',
      '同月',
      '2021年3月24日',
      '令和3年3月31日',
      '同日',
      '翌26日',
      '15日',
      '4月',
      '21',
    ),
    fc.constantFrom('', '', '', '上旬', '末', '半ば', '春', '度'),
    fc.constantFrom('', '', '', '午後', '夜', '未明', '午前0時半', ' 13:26', 'の5時', '夕方5時', '24時'),
    fc.constantFrom('', '', '頃', '中', '前後'),
  )
  .map((parts) => parts.join(''));
const joint = fc.constantFrom('〜', 'から', '~', '-');
const dateLike = fc.oneof(
  side,
  fc
    .tuple(side, fc.constantFrom('以降', '以前', 'まで', 'から', '〜', 'までに'))
    .map((parts) => parts.join('')),
  fc
    .tuple(
      fc.constantFrom('', '', '遅くとも', '早くとも'),
      side,
      joint,
      side,
      fc.constantFrom('', '', 'まで', 'の間'),
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(
      fc.constantFrom('発生', '発覚', '公表'),
      fc.constantFrom('当時', '後', '前', '直後', '当日', '翌日'),
      fc.constantFrom('', '〜2022年'),
    )
    .map((parts) => parts.join('')),
);
const phrase = fc.oneof(anyWords, dateLike, dateLike);
const context = contextOf(
  'previous=2021年3月24日頃;occurred=2017-06-29/2019-11-12;discovered=2020-01;disclosed=2021-03-24',
);

function isOrdered({ start, end, earliest, latest }: FuzzyDate): boolean {
  const pairs = [
    [start.earliest, start.latest],
    [end.earliest, end.latest],
    [start.earliest, end.earliest],
    [start.latest, end.latest],
    [earliest, latest],
  ] as const;
  return pairs.every(([before, after]) => before === null || after === null || before <= after);
}

describe('whatever is written', { timeout: 60_000 }, () => {
  test('never throws, and keeps its bounds in order and its wording as it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(phrase, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })),
        (text) => {
          const result = readFuzzyDate(text, context);
          if (!result.ok) return result.reason !== '' && result.hint !== '';
          const isJapanese = /[^\d\sXTZ:+\-.~?%/[\]]/.test(text);
          return isOrdered(result.date) && (!isJapanese || result.date.wording === text.trim());
        },
      ),
      { numRuns: 10000, seed: 1 },
    );
  });

  test('gives EDTF that the library reads, and that reads back to the same days', () => {
    const written = fc.oneof(
      phrase,
      fc
        .tuple(day, day, fc.constantFrom('〜', 'から', '以降', '頃〜'))
        .map(([a, b, sign]) => `${[a, b].sort().join(sign)}`),
    );
    fc.assert(
      fc.property(written, (text) => {
        const result = readFuzzyDate(text, context);
        if (!result.ok || result.date.edtf === null) return;
        const { edtf, start, end, approximate, isRange } = result.date;
        expect(() => parse(edtf)).not.toThrow();
        const again = dateOf(edtf);
        expect([boundsNotation(again.start), boundsNotation(again.end)]).toEqual([
          boundsNotation(start),
          boundsNotation(end),
        ]);
        if (result.date.precision !== 'part-of-day' && !result.date.hours)
          expect(again.approximate).toBe(approximate);
        expect(again.isRange).toBe(isRange);
      }),
      { numRuns: 3000, seed: 2 },
    );
  });

  test('a range reads to the days of its two sides, whichever sign joins them', () => {
    const sign = fc.constantFrom('〜', '~', '～', '–', '—', '－', '-', 'から');
    fc.assert(
      fc.property(day, day, sign, (a, b, joint) => {
        const [from = '', to = ''] = [a, b].sort();
        const date = dateOf(`${toWareki(from)}${joint}${toWareki(to)}`);
        expect([date.start.earliest, date.start.latest]).toEqual([from, from]);
        expect([date.end.earliest, date.end.latest]).toEqual([to, to]);
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});

describe("the machine's zone does not matter", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  function readAll(): unknown[] {
    return parseTable(readFileSync(new URL('fuzzy-dates.tsv', import.meta.url), 'utf8')).map(
      ({ input = '', context: notation = '' }) => [
        readFuzzyDate(input, contextOf(notation)),
        toWareki('2019-05-01'),
      ],
    );
  }

  test.each([
    ['America/Los_Angeles', 480],
    ['Pacific/Kiritimati', -840],
    ['UTC', 0],
  ])('%s', (zone, offset) => {
    vi.stubEnv('TZ', 'Asia/Tokyo');
    const inTokyo = readAll();
    vi.stubEnv('TZ', zone);
    expect(new Date('2021-01-01T00:00:00Z').getTimezoneOffset()).toBe(offset);
    expect(readAll()).toEqual(inTokyo);
  });
});
