import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { arrange } from './arrange/arrange.ts';
import { sectionKind } from './blocks/section-kinds.ts';
import { withoutMarks } from './body/inline.ts';
import { importDraft } from './draft/import-draft.ts';
import { readWriteUp } from './lines/read-write-up.ts';
import { countLines } from './report.ts';

const table = (name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1);

const around = {
  idFor: () => '2026-x',
  readingOf: () => 'よみ',
  authors: ['henshubu'],
  tags: [{ slug: 'contractor', label: '委託先', description: '委託先の事案。', variants: [] }],
  lessons: [],
  today: '2026-11-22',
  read: false,
};

/** A fixture, read as its form's ending says; pages are kept as text so that no linter takes them for ours. */
function imported(name: string) {
  const text = readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');
  const writeUp = readWriteUp(text, name.replace(/\.html\.txt$/, '.html'));
  const arrangement = arrange(writeUp);
  const draft = importDraft(arrangement, { ...around, markup: writeUp.markup });
  const { total, placed, kept, blank } = countLines(writeUp.lines, arrangement);
  return { arrangement, draft, count: [total, placed, kept, blank] };
}

describe('the digest column', () => {
  test.each([
    ['column.txt', [33, 11, 8, 14], '2026-04-01'],
    ['column.md', [22, 14, 0, 8], '2026-04-01'],
    ['column.html.txt', [15, 11, 4, 0], '2026-04-01'],
  ])('%s', (name, count, publishedAt) => {
    const found = imported(name);
    expect(found.count).toEqual(count);
    const { frontMatter, body } = found.draft;
    expect(frontMatter.title).toBe('波止場商店で名簿が公開状態に…設定の誤りで会員3450人分');
    expect(frontMatter.summary.map((sentence) => sentence.slice(-8))).toEqual([
      expect.stringMatching(/ました。$|ました\)。$|りました/u),
      expect.stringMatching(/います。$/u),
      expect.stringMatching(/です。$|います。$/u),
    ]);
    expect(frontMatter.impact).toMatchObject([{ value: 3450, unit: 'person', headline: true }]);
    expect(frontMatter.sources.at(-1)).toMatchObject({
      publisher: '株式会社みなと解説社',
      publishedAt,
      read: true,
    });
    expect(body).toMatch(/## 所感\n\n.*設定を変える|## 所感\n\n終わった後/u);
  });

  test('of a page, the menu and the footer are kept apart, scripts are no text', () => {
    const { arrangement, draft } = imported('column.html.txt');
    expect(arrangement.kept.map(({ text }) => text)).toEqual([
      'HOME',
      '- コラム一覧',
      '架空の会社です。',
      '© みなと解説社',
    ]);
    expect(draft.frontMatter.sources.at(-1)?.url).toBe('https://example.jp/column/7');
    expect(draft.body).toContain('[手引き](https://example.jp/guide)も役立ちます。');
  });

  test('what Markdown and MDX would read as code is shown as it stands', () => {
    const { body } = imported('column.md').draft;
    expect(body).toContain('\\<社内の全員\\>');
    expect(body).toContain('\\{自分の目\\}');
  });
});

describe('the incident report', () => {
  test.each([
    [
      'report.txt',
      [24, 24, 0, 0],
      6,
      ['海辺新聞', '海辺NEWS24', '山手クロステック', '波止場商店', '灯台システム'],
    ],
    ['report.md', [37, 24, 0, 13], 4, ['海辺新聞', '山手通信', '波止場商店']],
    ['report.html.txt', [16, 15, 1, 0], 3, ['海辺新聞', '海辺NEWS24', '波止場商店']],
  ])('%s', (name, count, rows, publishers) => {
    const found = imported(name);
    expect(found.count).toEqual(count);
    const { frontMatter, body } = found.draft;
    expect(frontMatter.timeline).toHaveLength(rows);
    expect(frontMatter.sources.slice(0, -1).map(({ publisher }) => publisher)).toEqual(publishers);
    const own = frontMatter.sources.at(-1);
    expect(own).toMatchObject({ read: true, publishedAt: '2026-03-28' });
    expect(own?.note).toMatch(/^更新履歴: 2026年3月28日/);
    expect(body).toContain('<Cite id="s1" />');
    expect(body).not.toMatch(/[*※]\d|\[\d\]/);
  });

  test('fuzzy dates are kept in the words of the write-up, phases and events follow', () => {
    const { frontMatter } = imported('report.txt').draft;
    expect(frontMatter.timeline.map(({ date, phase, sources }) => [date, phase, sources])).toEqual([
      ['2025年10月頃', 'background', ['s6']],
      ['2026年3月1日~3月22日', 'dwell', ['s6']],
      ['2026年3月22日 9時半頃', 'discovery', ['s6']],
      ['同日', 'response', ['s6']],
      ['事案発覚当時', 'regulatory', ['s6']],
      ['2026年3月25日', 'disclosure', ['s6']],
    ]);
    expect(frontMatter).toMatchObject({
      occurred: '2026年3月1日~3月22日',
      discovered: '2026年3月22日 9時半頃',
      disclosed: '2026年3月25日',
      organisations: [{ name: '波止場商店' }, { name: '灯台システム' }],
    });
  });

  test('footnotes keep their numbers, with title, outlet and day apart', () => {
    const { sources } = imported('report.txt').draft.frontMatter;
    expect(sources.slice(0, 4)).toMatchObject([
      {
        id: 's1',
        kind: 'press',
        title: '波止場商店の名簿が公開状態に 会員3450人―設定誤りか',
        publishedAt: '2026-03-26',
        read: false,
      },
      { id: 's2', title: '「波止場商店」名簿公開“誤設定”', publisher: '海辺NEWS24' },
      { id: 's3', title: '設定の誤り、なぜ止められなかったか' },
      { id: 's4', kind: 'official', title: '共有設定の誤りについて', format: 'pdf' },
    ]);
  });

  test('a cell that reaches down, and a time of its own column', () => {
    const { timeline } = imported('report.html.txt').draft.frontMatter;
    expect(timeline.map(({ date, text }) => `${date} ${text}`)).toEqual([
      '2026年3月22日9時半頃 利用者から名簿が見えるとの指摘。',
      '2026年3月22日10:00 共有を停止（灯台システムが作業）',
      '2026年3月25日 波止場商店が事案を公表。',
    ]);
  });
});

test.each(
  table('./timeline.cases.tsv').map((row) => {
    const cells = row.split('\t');
    return [cells.at(-1) ?? '', cells.slice(0, -2).join('\t'), cells.at(-2) ?? ''];
  }),
)('timeline: %s', (_, lines, rows) => {
  const text = `はじめの文です。\n\n${lines.replaceAll('¶', '\n')}\n`;
  const { rows: found, notes, kept } = arrange(readWriteUp(text, 'a'));
  const citations = new Map(notes.map(({ label }) => [label, `s${label}`]));
  expect(
    found.map(({ date, text: told }) => `${date}=${withoutMarks(told, citations).text.trim()}`).join('|'),
  ).toBe(rows);
  expect(kept.filter(({ text: line }) => !/今後の予定/u.test(line))).toEqual([]);
});

test.each(table('./sections.cases.tsv').map((row) => row.split('\t')))(
  'section: %s → %s',
  (heading, kind) => {
    expect(sectionKind(heading ?? '')).toBe(kind);
  },
);

test.each(['*1', '※1', '[1]', '[^1]', '（注1）', '(*1)', '＊１', '[注1]'])('mark %s', (mark) => {
  expect(withoutMarks(`公表した${mark}。`, new Map([['1', 's1']]))).toEqual({
    text: '公表した。',
    sources: ['s1'],
  });
});

test('a mark without a footnote stays in the text', () => {
  expect(withoutMarks('2*3と[9]', new Map([['1', 's1']]))).toEqual({ text: '2*3と[9]', sources: [] });
});

test('a line too long to be a paragraph is kept as it stands', () => {
  const long = '[a]('.repeat(1_500);
  expect(arrange(readWriteUp(`はじめの文です。\n${long}\n`, 'a.txt')).kept.map(({ text }) => text)).toEqual([
    long,
  ]);
});
