import { numbersIn } from '../incident/japanese-number.ts';

/** A number with what it counts, as it stands in a sentence. */
export interface Quantity {
  readonly index: number;
  /** As written, counter included. */
  readonly text: string;
  readonly value: number;
  /** The counter as written; empty where none is known. */
  readonly counter: string;
}

/** A day, month or year as it stands in a sentence; what the sentence leaves open is null. */
export interface WrittenDay {
  readonly index: number;
  readonly text: string;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A clock time as it stands in a sentence. */
export interface WrittenClock {
  readonly index: number;
  readonly text: string;
  /** 0 to 24. */
  readonly hour: number;
  readonly minute: number;
  /** Written without 午前 or 午後, and no later than noon: which half of the day is meant is open. */
  readonly halfOpen: boolean;
}

export interface WrittenFacts {
  readonly quantities: readonly Quantity[];
  readonly days: readonly WrittenDay[];
  readonly clocks: readonly WrittenClock[];
}

const digit = '[0-9０-９]';
const number = `${digit}{1,3}(?:[,，]${digit}{3})+|${digit}+`;
const scaled = `(?:(?:${number})(?:[.．]${digit}+)?[十百千]?[万億兆]?)+`;
const eraYear = '(?:明治|大正|昭和|平成|令和)(?:元|[0-9０-９]{1,2})年';

/** What is counted; the longer words first. 年, 月, 日 and 時 alone are calendar and clock. */
const counters =
  '人分|人|名分|名|件分|件|円|ドル|ユーロ|BTC|[GMT]bps|口座|店舗|団体|世帯|事業所|自治体|か所|カ所|ヶ所|箇所|施設|病院|機関|組織|企業|社|校|台|本|枚|通|点|冊|便|回|件|番目|種類|項目|工場|ライン|車種|サイト|サービス|ファイル|ページ|問|台分|GB|TB|MB|KB|バイト|ギガバイト|テラバイト|年間|か月間|カ月間|ヶ月間|か月|カ月|ヶ月|ヵ月|週間|日間|時間|分間|秒|歳|代|割|倍|%|％|パーセント|つ|段階|段|行|列|字|文字|桁|世代|両|室|床|科|頁|版|号|位|個';

const pattern = new RegExp(
  [
    // The number of a list's row counts nothing.
    `(?<row>(?<=^|\n)${digit}+[.．](?= ))`,
    // Identifiers (CVE-2018-13379, T1078, CC BY 4.0, v6.0.4) count nothing.
    `(?<identifier>[A-Za-zＡ-Ｚａ-ｚ][A-Za-z0-9.+_-]*[-_ ]?${digit}[A-Za-z0-9０-９._-]*)`,
    // So do a place in a row (第13報) and names that begin with a digit (7pay).
    `(?<place>第${digit}+)`,
    `(?<name>${digit}+(?!(?:BTC|[GTMK]B|[GMT]bps)(?![A-Za-z]))[A-Za-z]+)`,
    `(?<fraction>${digit}+)(?<share>分の${digit}+)`,
    `(?<hours>${digit}+)(?<minutes>時間${digit}+分)`,
    `(?<era>${eraYear})(?:(?<eraMonth>${digit}{1,2})月(?:(?<eraDay>${digit}{1,2})日)?)?`,
    `(?<clock>(?<half>午前|午後)?(?<hour>${digit}{1,2})時(?!間)(?:(?<minute>${digit}{1,2})分|(?<halfPast>半))?)`,
    `(?<year>(?:18|19|20)${digit}{2}|[12１２]${digit}{3})年(?!間|前|後|以上|以内|ぶり|余|近く|分の|半)(?<fiscal>度)?(?:(?<month>${digit}{1,2})月(?:(?<day>${digit}{1,2})日(?!間))?)?`,
    `(?<month2>${digit}{1,2})月(?:(?<day2>${digit}{1,2})日(?!間))?`,
    `(?<day3>${digit}{1,2})日(?!間|以内|前|後|以上|あまり|連続|目|ほど|ごと|おき|分の)`,
    `(?<amount>${scaled})(?<counter>${counters}|年(?:前|後|以上|以内|ぶり|余り?|近く|半|ほど)?|日(?:以内|前|後|以上|目|ほど)?|分)?`,
  ].join('|'),
  'gu',
);

/** The groups of what is written with digits and neither counts nor dates anything. */
const namesSomething = ['row', 'identifier', 'place', 'name'] as const;

/**
 * The quantities, days and clock times that a sentence states. Counts in kanji and identifiers are none of them.
 * 「3分の1」 is 3 of the counter 分の1, 「1時間40分」 1 of the counter 時間40分; of 「600〜1000人」 both count 人.
 */
export function factsIn(text: string): WrittenFacts {
  const quantities: Quantity[] = [];
  const days: WrittenDay[] = [];
  const clocks: WrittenClock[] = [];
  for (const match of text.matchAll(pattern)) {
    const { index, groups = {} } = match;
    if (namesSomething.some((name) => groups[name] !== undefined)) continue;
    if (groups['hour'] !== undefined) {
      clocks.push({ index, text: match[0], ...clockOf(groups) });
      continue;
    }
    const compound = groups['fraction'] ?? groups['hours'];
    if (compound !== undefined) {
      const counter = (groups['share'] ?? groups['minutes'] ?? '').normalize('NFKC');
      quantities.push({ index, text: match[0], value: toNumber(compound) ?? 0, counter });
    } else if (groups['era'] !== undefined) {
      days.push({
        index,
        text: match[0],
        year: yearOfEra(groups['era']),
        month: toNumber(groups['eraMonth']),
        day: toNumber(groups['eraDay']),
      });
    } else if (groups['amount'] !== undefined) {
      const value = numbersIn(groups['amount'])[0]?.value;
      if (value !== undefined) {
        quantities.push({ index, text: match[0], value, counter: groups['counter'] ?? '' });
      }
    } else if (isLength(groups['day3'], text.slice(0, index))) {
      quantities.push({ index, text: match[0], value: toNumber(groups['day3']) ?? 0, counter: '日' });
    } else {
      days.push({
        index,
        text: match[0],
        year: toNumber(groups['year']),
        month: toNumber(groups['month'] ?? groups['month2']),
        day: toNumber(groups['day'] ?? groups['day2'] ?? groups['day3']),
      });
    }
  }
  return rangesClosed(text, { quantities, days, clocks });
}

/** Gives the first number of a range what the second one counts: 600〜1000人, 10〜12月, 2018〜2021年. */
function rangesClosed(text: string, { quantities, days, clocks }: WrittenFacts): WrittenFacts {
  const isStart = ({ index, text: words, counter }: Quantity) =>
    counter === '' && /^[〜～]$/.test(text.charAt(index + words.length));
  const ends = new Map([...quantities, ...days].map((fact) => [fact.index, fact]));
  const endOf = (start: Quantity) => ends.get(start.index + start.text.length + 1);
  const counted = quantities.map((start) => {
    const end = isStart(start) ? endOf(start) : undefined;
    return end !== undefined && 'counter' in end ? { ...start, counter: end.counter } : start;
  });
  const dated = counted.flatMap((start): readonly WrittenDay[] => {
    const end = isStart(start) ? endOf(start) : undefined;
    if (end === undefined || 'counter' in end) return [];
    const { index, text: words, value } = start;
    if (end.month !== null && end.day === null) {
      return [{ index, text: words, year: null, month: value, day: null }];
    }
    return end.month === null && end.year !== null
      ? [{ index, text: words, year: value, month: null, day: null }]
      : [];
  });
  const moved = new Set(dated.map(({ index }) => index));
  return { quantities: counted.filter(({ index }) => !moved.has(index)), days: [...dated, ...days], clocks };
}

function clockOf(groups: Readonly<Record<string, string | undefined>>) {
  const { half, hour, minute, halfPast } = groups;
  const written = toNumber(hour) ?? 0;
  return {
    hour: half === '午後' && written < 12 ? written + 12 : written,
    minute: halfPast === undefined ? (toNumber(minute) ?? 0) : 30,
    halfOpen: half === undefined && written <= 12,
  };
}

/** 33日 is no day of a month, and what somebody counted is a length of time. */
function isLength(day: string | undefined, before: string): boolean {
  return (
    (toNumber(day) ?? 0) > 31 || (day !== undefined && /(?:計算で|約|およそ|延べ|最大|最長|丸)$/.test(before))
  );
}

function toNumber(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits.normalize('NFKC'));
}

/** The years before the first of each era; 令和元年 is 2019. */
const eraStarts: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
};

function yearOfEra(text: string): number | null {
  const start = eraStarts[text.slice(0, 2)];
  const count = text.slice(2, -1);
  return start === undefined ? null : start + (count === '元' ? 1 : Number(count.normalize('NFKC')));
}
