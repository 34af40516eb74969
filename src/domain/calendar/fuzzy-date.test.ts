import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { boundsNotation, contextOf, dateOf, parseTable } from './fuzzy-date.fixture.ts';
import { type FuzzyDate, readFuzzyDate } from './fuzzy-date.ts';

const accepted = parseTable(readFileSync(new URL('fuzzy-dates.tsv', import.meta.url), 'utf8'));
const refused = parseTable(readFileSync(new URL('refused-dates.tsv', import.meta.url), 'utf8'));

/** A date in the columns of the table; '=' is the input itself as wording, and the start itself as end of a point. */
function row(input: string, date: FuzzyDate): Record<string, string> {
  return {
    wording: date.wording === input.trim() ? '=' : date.wording,
    start: boundsNotation(date.start),
    end: date.isRange ? boundsNotation(date.end) : '=',
    precision: date.precision,
    approximate: date.approximate ? '約' : '-',
    time: date.time ?? (date.hours === undefined ? '-' : `${date.hours.from}-${date.hours.to}`),
    datetime: date.datetime ?? '-',
    edtf: date.edtf ?? '-',
  };
}

describe('dates that are read', () => {
  test.each(accepted)('$input ($context): $guards', ({ input = '', context = '', guards, ...expected }) => {
    const date = dateOf(input, contextOf(context));
    expect(row(input, date)).toEqual(expected);
    expect([date.earliest, date.latest]).toEqual([date.start.earliest, date.end.latest]);
    if (!date.isRange) expect(date.end).toEqual(date.start);
    expect(JSON.parse(JSON.stringify(date))).toEqual(date);
  });
});

/** Every reference that an example in a hint may need. */
const fullContext = contextOf(
  'previous=2021-03-24;occurred=2020-01-10;discovered=2020-01-17;disclosed=2021-03-24',
);

describe('texts that are refused', () => {
  test.each(refused)('$input ($context): $guards', ({ input = '', context = '', reason = '', hint = '' }) => {
    const result = readFuzzyDate(input, contextOf(context));
    if (result.ok) throw new Error(`read as ${JSON.stringify(result.date)}`);
    expect(result.reason).toContain(reason);
    expect(result.hint).toContain(hint);
    expect(`${result.reason}${result.hint}`).toMatch(/。$/);
  });

  test.each(refused)('what the hint for $input quotes can be written', ({ input = '', context = '' }) => {
    const result = readFuzzyDate(input, contextOf(context));
    const quoted = result.ok ? [] : [...result.hint.matchAll(/「([^」]+)」/g)].map(([, text]) => text ?? '');
    for (const text of quoted) expect(readFuzzyDate(text, fullContext), text).toMatchObject({ ok: true });
  });
});

describe('the tables', () => {
  test.each([
    ['fuzzy-dates.tsv', accepted],
    ['refused-dates.tsv', refused],
  ])('%s has no row twice, and every row says what it guards', (_name, rows) => {
    const keys = rows.map(({ input, context }) => `${input}\t${context}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    const guards = rows.map(({ guards: guard }) => guard);
    expect(guards.filter((guard, index) => guard === '' || guards.indexOf(guard) !== index)).toEqual([]);
  });
});
