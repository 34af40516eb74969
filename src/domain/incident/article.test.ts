import { describe, expect, test } from 'vitest';
import { articleOf, invented } from './article.fixture.ts';
import { primaryCause, toArticle } from './article.ts';
import { type FrontMatterInput, frontMatterSchema } from './front-matter.ts';

function issuesOf(changes: Partial<FrontMatterInput>) {
  return toArticle('2026-aoba', frontMatterSchema.parse({ ...invented, ...changes })).issues;
}

function timelineOf(...dates: readonly string[]) {
  return dates.map((date) => ({ date, text: '出来事。', phase: 'response' as const, sources: ['s1'] }));
}

const longChain = timelineOf('2026年3月1日', '同日', '翌日', '同日夜', '2026年4月', '同月');

describe('dates in their context', () => {
  test('同日 is the row above, through a chain', () => {
    expect(articleOf({ timeline: longChain }).timeline.map(({ date }) => date.earliest)).toEqual([
      '2026-03-01',
      '2026-03-01',
      '2026-03-02',
      '2026-03-02',
      '2026-04-01',
      '2026-04-01',
    ]);
  });

  test('同日 keeps the wording of its own row', () => {
    expect(articleOf({ timeline: longChain }).timeline[3]?.date.wording).toBe('同日夜');
  });

  test('事案発覚当時 is the article’s own day of discovery', () => {
    const [row] = articleOf({ discovered: '2026年3月11日', timeline: timelineOf('事案発覚当時') }).timeline;
    expect(row?.date).toMatchObject({ earliest: '2026-03-11', precision: 'relative' });
  });

  test('事案発覚当時 needs that day', () => {
    const { discovered: _, ...undiscovered } = invented;
    const frontMatter = { ...undiscovered, timeline: timelineOf('事案発覚当時') };
    const { article, issues } = toArticle('2026-aoba', frontMatterSchema.parse(frontMatter));
    expect(article).toBeNull();
    expect(issues).toMatchObject([{ rule: 'date', path: ['timeline', 0, 'date'] }]);
  });

  test('同日 at the head has no row above it', () => {
    expect(issuesOf({ timeline: timelineOf('同日') })).toMatchObject([
      { rule: 'date', path: ['timeline', 0, 'date'] },
    ]);
  });

  test('a response may lean on the events, and may have no date', () => {
    const response = [
      { text: '止めました。', date: '発覚当時', sources: ['s1'] },
      { text: '再開しました。', sources: ['s1'] },
    ];
    expect(articleOf({ response }).response.map(({ date }) => date?.earliest ?? null)).toEqual([
      '2026-03-11',
      null,
    ]);
  });

  test('a year written as a number is a date', () => {
    expect(articleOf({ occurred: 2026 }).occurred).toMatchObject({ wording: '2026年', precision: 'year' });
  });
});

test('several mistakes are all reported, each at its own place', () => {
  const changes: Partial<FrontMatterInput> = {
    occurred: '2026年2月30日',
    timeline: [...timelineOf('いつか'), { ...invented.timeline[0], ...badRow }],
    causes: [{ category: 'loss', text: '紛失。', primary: true, sources: ['s1', 's9'] }],
    lessons: invented.lessons.map((lesson) => ({ ...lesson, sources: ['s8'] })),
    legalStage: { stage: 'arrest', text: '逮捕。', sources: ['s7'] },
    discovery: { method: 'audit', text: '監査。', sources: ['s6'] },
    actorsStated: { sources: ['s1', 's5'] },
    assetsStated: { sources: ['s4'] },
    dataStated: { sources: ['s3'] },
  };
  expect(issuesOf(changes).map(({ rule, path }) => `${rule} ${path.join('.')}`)).toEqual([
    'date occurred',
    'date timeline.0.date',
    'source-unknown timeline.1.sources.0',
    'source-unknown lessons.0.sources.0',
    'source-unknown legalStage.0.sources.0',
    'source-unknown causes.0.sources.1',
    'source-unknown discovery.sources.0',
    'source-unknown actorsStated.sources.1',
    'source-unknown assetsStated.sources.0',
    'source-unknown dataStated.sources.0',
  ]);
});
const badRow = { date: '2026年3月2日', text: '出来事。', phase: 'harm' as const, sources: ['s9'] };

test.each(['impact', 'claims', 'reportItems', 'factors', 'attackSteps', 'response'] as const)(
  'an unknown source is noticed in %s',
  (field) => {
    const row = { text: '文。', sources: ['s9'] };
    const rows = {
      impact: [{ ...invented.impact[0], kind: 'loss', label: '紛失', status: 'official', headline: true }],
      claims: [{ ...row, topic: '件数', status: 'denied' }],
      reportItems: [{ ...row, item: 'cause', state: 'filled' }],
      factors: [{ ...row, category: 'backup' }],
      attackSteps: [row],
      response: [row],
    } as const;
    const changed = rows[field].map((value) => ({ ...value, sources: ['s9'] }));
    const { issues } = toArticle('2026-aoba', frontMatterSchema.parse({ ...invented, [field]: changed }));
    expect(issues).toMatchObject([{ rule: 'source-unknown', path: [field, 0, 'sources', 0] }]);
    expect(issues[0]?.hint).toContain('s1、s2');
  },
);

test('an id given to two sources is reported at the second', () => {
  const twice = invented.sources.map((source) => ({ ...source, id: 's1' }));
  const timeline = timelineOf('2026年3月1日');
  expect(issuesOf({ sources: twice, timeline })).toMatchObject([
    { rule: 'source-twice', path: ['sources', 1, 'id'], message: '出典のID「s1」が2回あります' },
  ]);
});

test('an id given to two statements is reported at the second', () => {
  const claim = { topic: '件数', text: '否定しました。', status: 'denied' as const, sources: ['s1'] };
  const claims = [claim, { ...claim, id: 'c2' }, claim, { ...claim, id: 'c2' }];
  expect(issuesOf({ claims })).toMatchObject([
    { rule: 'row-id-twice', path: ['claims', 3, 'id'], message: '主張の行のID「c2」が2回あります' },
  ]);
});

test('an id given to two rows of the timeline is reported at the second', () => {
  const timeline = timelineOf('2026年3月1日', '同日').map((row) => ({ ...row, id: 't1' }));
  expect(issuesOf({ timeline })).toMatchObject([
    { rule: 'row-id-twice', path: ['timeline', 1, 'id'], message: '時系列の行のID「t1」が2回あります' },
  ]);
});

describe('the status of a row', () => {
  test('follows from its sources', () => {
    expect(articleOf().timeline.map(({ status }) => status)).toEqual([
      'official',
      'press-single',
      'official',
    ]);
  });

  test('is the editor’s where the editor states one', () => {
    const causes = invented.causes.map((row) => ({ ...row, status: 'editor' as const }));
    expect(articleOf({ causes }).causes[0]?.status).toBe('editor');
  });
});

describe('primaryCause', () => {
  test('is the one that is marked, not the first', () => {
    const [cause] = invented.causes;
    const causes = [{ category: 'loss' as const, text: '紛失。', sources: ['s1'] }];
    const article = articleOf({ causes: [...causes, ...(cause ? [cause] : [])] });
    expect(primaryCause(article).category).toBe('vuln-exploit');
  });

  test('cannot be missing', () => {
    expect(() => primaryCause({ causes: [] })).toThrow();
  });
});
