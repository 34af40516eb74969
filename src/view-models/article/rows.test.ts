import { describe, expect, test } from 'vitest';
import { articleOf, invented } from '#domain/incident/article.fixture.ts';
import type { FrontMatterInput } from '#domain/incident/front-matter.ts';
import { openLedger } from './citation-marks.ts';
import { toFactLinks } from './fact-links.ts';
import { plainStatus, toClaims, toImpact, toLessons, toTimeline } from './rows.ts';

type Harm = FrontMatterInput['impact'][number];

const ledger = () => openLedger({ citations: [] });
const links = toFactLinks(articleOf(), { claims: [], facts: [] });

describe('the timeline', () => {
  const rows = (...dates: readonly string[]) =>
    articleOf({
      timeline: dates.map((date, index) => ({ date, text: `${index}`, phase: 'response', sources: ['s1'] })),
    }).timeline;
  const grouped = (...dates: readonly string[]) =>
    toTimeline(rows(...dates), ledger(), links).map((group) => [
      group.date.label,
      ...group.rows.map(({ text, when }) => (when === null ? text : `${text} ${when}`)),
    ]);

  test('rows of the same day stand under its date', () => {
    expect(grouped('2026年3月1日', '同日', '同日夜', '翌日', '同日')).toEqual([
      ['2026年3月1日', '0', '1 同日', '2 同日夜'],
      ['翌日', '3', '4 同日'],
    ]);
  });

  test('a date that is written again is not printed again', () => {
    expect(grouped('2026年3月1日', '2026年3月1日', '2026年3月2日', '2026年3月1日')).toEqual([
      ['2026年3月1日', '0', '1'],
      ['2026年3月2日', '2'],
      ['2026年3月1日', '3'],
    ]);
  });

  test('a date that another wording means stands by itself', () => {
    expect(grouped('2026年3月1日', '2026年3月1日頃').map(([date]) => date)).toEqual([
      '2026年3月1日',
      '2026年3月1日頃',
    ]);
    expect(toTimeline(rows('2026年3月1日頃'), ledger(), links)[0]).toMatchObject({ approximate: true });
  });

  test('every row keeps its footnotes, also the grouped ones', () => {
    const marks = toTimeline(rows('2026年3月1日', '同日'), ledger(), links).flatMap((group) =>
      group.rows.map((row) => row.marks.map(({ id }) => id)),
    );
    expect(marks).toEqual([['c1'], ['c2']]);
  });

  test.each([
    [['official', 'press-single', 'press-single'], 'press-single'],
    [['press-single', 'official'], 'official'],
    [[], 'official'],
  ] as const)('%j: said once is %s', (statuses, plain) => {
    expect(plainStatus(statuses.map((status) => ({ status })))).toBe(plain);
  });

  test('a status is printed only where it is another than the plain one', () => {
    const timeline = (['official', 'official', 'investigators', 'press-single', 'denied'] as const).map(
      (status) => ({
        date: '2026年',
        text: '文。',
        phase: 'legal' as const,
        status,
        sources: ['s1'],
      }),
    );
    const [group] = toTimeline(articleOf({ timeline }).timeline, ledger(), links);
    expect(group?.rows.map(({ status }) => status)).toEqual([
      null,
      null,
      '捜査機関',
      '報道（単独）',
      '当事者が否認',
    ]);
  });
});

test('claims of one topic stand side by side, topics in their first order', () => {
  const claim = (topic: string, text: string) => ({
    topic,
    text,
    status: 'denied' as const,
    sources: ['s1'],
  });
  const article = articleOf({ claims: [claim('送金', '一'), claim('件数', '二'), claim('送金', '三')] });
  const groups = toClaims(article, ledger(), links).map(({ topic, rows }) => [
    topic,
    ...rows.map(({ text }) => text),
  ]);
  expect(groups).toEqual([
    ['送金', '一', '三'],
    ['件数', '二'],
  ]);
});

test('a lesson stands once, under its first role, roles in the order of their vocabulary', () => {
  const lesson = (text: string, audience: (typeof roles)[number][], changes = {}) => ({
    ref: 'L-001',
    text,
    action: '行動。',
    audience,
    fit: 'direct' as const,
    ...changes,
  });
  const article = articleOf({
    lessons: [
      lesson('一', ['admin', 'employee']),
      lesson('二', ['employee']),
      lesson('三', ['admin'], { fit: 'general', sources: ['s1'] }),
    ],
  });
  const groups = toLessons(article, ledger(), []);
  expect(groups.map(({ audience, lessons }) => [audience, ...lessons.map(({ text }) => text)])).toEqual([
    ['従業員', '二'],
    ['管理者・情シス', '一', '三'],
  ]);
  expect(groups[1]?.lessons).toMatchObject([
    { others: ['従業員'], general: false, bySource: false, marks: [] },
    { others: [], general: true, bySource: true, marks: [{ number: 1 }] },
  ]);
});
const roles = ['admin', 'employee'] as const;

test('harm is printed with its number, or without one', () => {
  const [harm] = invented.impact;
  if (harm === undefined) throw new Error('the invented incident did harm');
  const quiet: Harm = { kind: 'misuse-none', label: '悪用', status: 'official', sources: ['s1'] };
  const rows = toImpact(
    articleOf({ impact: [harm, { ...quiet, asOf: '2026年4月', note: '確認されず' }] }),
    ledger(),
    links,
  );
  expect(rows).toMatchObject([
    { amount: '約1万2000人', headline: true, note: null, asOf: null, status: '公式発表' },
    { amount: null, headline: false, note: '確認されず', asOf: '2026年4月' },
  ]);
});
