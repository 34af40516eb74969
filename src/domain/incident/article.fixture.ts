import { type Article, toArticle } from './article.ts';
import { type FrontMatterInput, frontMatterSchema } from './front-matter.ts';

/** The front matter of an invented incident, with a value in every part that tests look at. */
export const invented: FrontMatterInput = {
  title: '青葉文具の会員約1万2000人分の情報、委託先のサーバーから漏えい',
  series: { id: 'getsuyo', number: 2 },
  publishedAt: '2026-11-21',
  summary: [
    '青葉文具の会員の情報が、委託先のサーバーから漏えいしたと発表されました。',
    '古い装置の弱点を突かれたとみられています。',
    '会員からの連絡で発覚し、約1万2000人に影響しました。',
  ],
  authors: ['henshubu'],
  tags: ['vpn'],
  organisations: [
    { name: '青葉文具', reading: 'あおばぶんぐ', role: ['victim', 'client'], industry: 'wholesale-retail' },
    {
      name: '港情報サービス',
      reading: 'みなとじょうほうさーびす',
      role: 'contractor',
      industry: 'information-communications',
      note: '会員の仕組みを預かっていた会社です。',
    },
  ],
  actors: ['unknown'],
  occurred: '2026年3月1日',
  discovered: '2026年3月11日',
  disclosed: '2026年3月',
  timeline: [
    { date: '2026年3月1日', text: '不正なログインがありました。', phase: 'intrusion', sources: ['s1'] },
    { date: '事案発覚当時', text: '会員から連絡がありました。', phase: 'discovery', sources: ['s2'] },
    { date: '同日', text: 'サーバーを止めました。', phase: 'response', sources: ['s1'] },
  ],
  causes: [
    {
      category: 'vuln-exploit',
      text: '装置の弱点を突かれたとみられています。',
      primary: true,
      sources: ['s1'],
    },
  ],
  lessons: [
    {
      ref: 'L-001',
      audience: ['admin', 'executive'],
      text: '装置の更新を後回しにしません。',
      action: '装置の版を一覧にします。',
      fit: 'direct',
    },
  ],
  impact: [
    {
      kind: 'disclosure-confirmed',
      label: '漏えいした会員',
      value: 12000,
      unit: 'person',
      qualifier: 'about',
      status: 'official',
      headline: true,
      sources: ['s1'],
    },
  ],
  status: 'closed',
  sources: [
    {
      id: 's1',
      kind: 'official',
      title: '不正アクセスについて',
      publisher: '青葉文具',
      publishedAt: '2026-03-20',
      read: true,
    },
    { id: 's2', kind: 'press', title: '青葉文具で情報漏えい', publisher: '海辺新聞', read: true },
  ],
  updates: [{ date: '2026-11-21', kind: '新規', text: '公開しました。' }],
};

/** The invented incident with other values, as the rest of the house reads it. */
export function articleOf(changes: Partial<FrontMatterInput> = {}, id = '2026-aoba-bungu'): Article {
  const { article, issues } = toArticle(id, frontMatterSchema.parse({ ...invented, ...changes }));
  if (article === null) throw new Error(issues.map(({ message }) => message).join('\n'));
  return article;
}
