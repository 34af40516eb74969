import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBody } from '#markdown/parse-body.ts';
import { draftText } from '../draft/article-draft.ts';
import { arrange } from './arrange/arrange.ts';
import { isBlank } from './blocks/line-forms.ts';
import { importDraft } from './draft/import-draft.ts';
import { linesOf, type Markup, type WriteUp } from './lines/source-line.ts';
import { countLines } from './report.ts';

const around = {
  idFor: () => '2026-x',
  readingOf: () => 'よみ',
  authors: ['henshubu'],
  tags: [],
  lessons: [],
  today: '2026-11-22',
  read: false,
};

/** Lines that stand by themselves, without a word of their own. */
const signs = fc.constantFrom(
  ...[
    '',
    '　',
    '---',
    '***',
    '１．ざっくり言うと',
    '2.所感',
    '■所感',
    '## 時系列',
    '関連タイムライン',
    '更新履歴',
    '執筆者情報',
  ],
  ...[
    '関連リンク',
    '脚注',
    '出典',
    '日時 | 出来事 |',
    '---|---',
    '| 日付 | 内容 |',
    '同日',
    '2026年3月',
    '```',
    '2026.04.01 10:20:30',
  ],
);

/** Lines with a word that occurs nowhere else, in every form that a line may have. */
const forms: readonly ((word: string) => string)[] = [
  (word) => `${word}は、設定の誤りを公表しました。*1`,
  (word) => `${word}の件`,
  (word) => `## ${word}の件`,
  (word) => `■${word}`,
  (word) => `(1) ${word}`,
  (word) => `1. ${word}の項目です。`,
  (word) => `- ${word}の箇条[1]`,
  (word) => `　・${word}`,
  (word) => `* ${word}`,
  (word) => `| 2026年3月1日 | ${word} |`,
  (word) => `| 同日 | ${word} | ${word} |`,
  (word) => `| いつか | ${word} |`,
  (word) => `| 日時 | 出来事 | ${word} |`,
  (word) => `2026/3/2\t${word}`,
  (word) => `3月5日　${word}。`,
  (word) => `- 2026年3月3日：${word}。※2`,
  (word) => `*1:${word},海辺新聞,2026年3月26日`,
  (word) => `[1] ${word}（山手通信）`,
  (word) => `[^2]: 海辺新聞「${word}」2026年3月`,
  (word) => `- ${word}商店 [PDF] 設定の誤りについて(2026年3月25日)`,
  (word) => `- 波止場商店「${word}に関するお知らせ」（2026年3月25日）`,
  (word) => `- 2026年3月28日 ${word}を新規作成`,
  (word) => `執筆：${word}編集部`,
  (word) => `株式会社${word}`,
  (word) => `タイトル：${word}のお話`,
  (word) => `公開日：2026年3月1日 ${word}`,
  (word) => `【${word}】`,
  (word) => `**${word}**`,
  (word) => `<p onclick="x">${word}</p> {alert(1)} import`,
  (word) => `import ${word} from 'x'`,
  (word) => `参照 [${word}](javascript:alert(1)) https://example.jp/${word}です ![${word}](a.png)`,
];

const line = fc.oneof(
  { weight: 2, arbitrary: signs.map((text) => () => text) },
  { weight: 5, arbitrary: fc.constantFrom(...forms) },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((text) => (word: string) => `${text.replace(/[\n\r]/g, '')}${word}`),
  },
);

test('no line of any write-up is lost: it stands in the draft, and the report counts it', () => {
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 40 }),
      fc.constantFrom<Markup>('text', 'markdown', 'html'),
      (made, markup) => {
        const text = made.map((form, at) => form(`Q${at}z`)).join('\n');
        const writeUp: WriteUp = { lines: linesOf(text), markup, about: {} };
        const arrangement = arrange(writeUp);
        const { total, placed, kept, blank } = countLines(writeUp.lines, arrangement);
        expect(total).toBe(placed + kept + blank);
        expect(blank).toBe(writeUp.lines.filter((each) => isBlank(each.text)).length);
        const draft = importDraft(arrangement, { ...around, markup });
        const written = draftText(draft);
        for (const [word] of text.matchAll(/Q\d+z/g)) expect(written).toContain(word);
        for (const each of arrangement.kept) expect(draft.body).toContain(each.text);
      },
    ),
    { seed: 9, numRuns: 300 },
  );
});

test('the body of any draft is one that may be published, whatever was taken in', () => {
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 25 }),
      fc.constantFrom<Markup>('text', 'markdown', 'html'),
      (made, markup) => {
        const text = made.map((form, at) => form(`Q${at}z`)).join('\n');
        const { body } = importDraft(arrange({ lines: linesOf(text), markup, about: {} }), {
          ...around,
          markup,
        });
        const rules = parseBody(body).issues.map(
          ({ rule, line: at }) => `${rule} ${body.split('\n')[at - 1]}`,
        );
        expect(rules.filter((rule) => !rule.startsWith('mdx-stray-character'))).toEqual([]);
      },
    ),
    { seed: 11, numRuns: 200 },
  );
});
