/** A key of a snippet, with what stands there at first where the schema does not tell. */
type Key = string | readonly [key: string, words: string];

/** What a snippet of the front matter holds, in the order in which it is written. */
export interface SnippetField {
  /** The field of the front matter. */
  readonly field: string;
  /** What an editor calls it, and may type to get it. */
  readonly name: string;
  /** The keys to write: those that the schema asks for, and those that are seldom left out. */
  readonly keys: readonly Key[];
}

/** Today, as the editor's program fills it in (https://code.visualstudio.com/docs/editing/userdefinedsnippets). */
const today = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';
const sources: Key = ['sources', '[s1]'];

/** A snippet for one row of each list, and for each group, of an article's front matter. */
export const snippetFields: readonly SnippetField[] = [
  { field: 'organisations', name: '組織', keys: ['name', 'reading', 'role', 'industry'] },
  { field: 'timeline', name: '時系列の行', keys: ['date', 'text', 'phase', sources] },
  { field: 'attackSteps', name: '手口の一段', keys: ['text', sources] },
  { field: 'causes', name: '原因', keys: ['category', 'text', 'primary', sources] },
  { field: 'factors', name: '背景要因', keys: ['category', 'text', sources] },
  {
    field: 'lessons',
    name: '教訓',
    keys: [['ref', 'L-001'], 'audience', 'text', 'action', 'answers', 'fit'],
  },
  {
    field: 'impact',
    name: '被害',
    keys: ['kind', 'label', ['value', '1'], 'unit', 'qualifier', 'status', 'headline', sources],
  },
  { field: 'response', name: '対応', keys: ['date', 'text', sources] },
  { field: 'claims', name: '主張', keys: [['id', 'c1'], 'topic', 'text', 'status', sources] },
  { field: 'legalStage', name: '手続きの段階', keys: ['stage', 'text', sources] },
  { field: 'reportItems', name: '報告事項', keys: ['item', 'state', 'text', ['asOf', today], sources] },
  {
    field: 'sources',
    name: '出典',
    keys: [
      ['id', 's1'],
      'kind',
      'title',
      'publisher',
      ['url', 'https://【要記入】'],
      'publishedAt',
      ['accessedAt', today],
      'read',
    ],
  },
  { field: 'updates', name: '更新履歴', keys: [['date', today], 'kind', 'text'] },
  { field: 'related', name: '関連する記事', keys: [['id', '2026-id'], 'reason'] },
  {
    field: 'quiz',
    name: '理解度チェック',
    keys: ['question', ['choices', '[【要記入】, 【要記入】, 【要記入】]'], ['answer', '1'], 'reason'],
  },
  {
    field: 'series',
    name: '連載',
    keys: [
      ['id', 'id'],
      ['number', '1'],
    ],
  },
  { field: 'discovery', name: '発覚', keys: ['method', 'text', sources] },
  { field: 'actorsStated', name: '行為者の根拠', keys: ['status', sources] },
  { field: 'assetsStated', name: '影響を受けたものの根拠', keys: ['status', sources] },
  { field: 'dataStated', name: '関わった情報の根拠', keys: ['status', sources] },
  { field: 'next', name: '次の確認', keys: ['event', ['due', today], 'basis'] },
  { field: 'handout', name: '朝礼と社内のお知らせ', keys: ['talk', 'notice'] },
  { field: 'review', name: '別の人による確認', keys: ['by', ['date', today]] },
];
