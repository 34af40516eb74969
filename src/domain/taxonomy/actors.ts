import type { Vocabulary } from './vocabulary.ts';

/** Who brought the incident about, as far as a source says. Individuals are never named. */
export const actors = {
  'external-unknown': {
    label: '外部の攻撃者（不明）',
    definition: '外部の者によるとされるが、だれか、どのような集団かは示されていません。',
  },
  'organized-crime': {
    label: '犯罪組織',
    definition: 'ランサムウェア集団など、犯罪を目的とする組織によるとされる、または組織が名乗り出ています。',
  },
  'state-affiliated': {
    label: '国家関与が疑われる者',
    definition: '国家の関与または国家を背景とする集団によると、公的機関などが示しています。',
  },
  activist: {
    label: '活動家',
    definition: '政治的・社会的な主張のための攻撃であると、本人または公的機関が示しています。',
  },
  'external-individual': {
    label: '外部の個人',
    definition: '組織との関係が示されていない外部の個人が、逮捕または特定されたとされます。',
  },
  'former-employee': {
    label: '元従業員',
    definition: '被害を受けた組織を辞めた後に、その人が行ったとされます。',
  },
  employee: {
    label: '従業員',
    definition:
      '被害を受けた組織に属する人が、在籍中に行ったとされます（管理者・開発者と役員・管理職を除く）。',
  },
  'system-admin-developer': {
    label: 'システム管理者・開発者',
    definition: '被害を受けた組織のシステムの管理、運用、開発を担う人が、その立場で行ったとされます。',
  },
  'executive-manager': {
    label: '役員・管理職',
    definition: '被害を受けた組織の役員または管理職が、関わったとされます。',
  },
  partner: {
    label: '委託先・その従業員',
    definition: '委託先や再委託先の組織、またはその従業員や派遣された人が行ったとされます。',
  },
  negligence: {
    label: '過失（悪意なし）',
    definition: '操作の誤り、紛失、設定の誤りなど、悪意のない人の行為によるとされます。',
  },
  'force-majeure': {
    label: '自然・設備',
    definition: '災害や設備の故障など、人の行為によらないとされます。',
  },
  unknown: {
    label: '不明',
    definition: '内部か外部かを含めて、だれによるかが示されていません。',
  },
} as const satisfies Vocabulary;

export type Actor = keyof typeof actors;

/** Why, as far as a source says; never inferred from the kind of attack. */
export const motives = {
  financial: {
    label: '金銭',
    definition: '金銭を得るためとされます（身代金の要求、不正送金、名簿の売却を含む）。',
  },
  espionage: { label: '諜報', definition: '秘密や技術の情報を得るためとされます。' },
  grudge: { label: '恨み', definition: '組織や人への不満や恨みによるとされます。' },
  ideology: { label: '主張', definition: '政治的・社会的な主張のためとされます。' },
  fun: { label: '興味', definition: '好奇心、腕試し、いたずらによるとされます。' },
  convenience: { label: '手間の省略', definition: '作業を楽にする、または早く済ませるためとされます。' },
  fear: { label: '発覚や叱責への恐れ', definition: '失敗や違反が知られることを避けるためとされます。' },
  secondary: { label: '別の攻撃の足がかり', definition: '別の組織への攻撃に使うためとされます。' },
  none: { label: '動機なし（過失）', definition: '過失であり、動機を問いません。' },
  other: { label: 'その他', definition: 'ほかのどれにもあたらない動機が、資料に示されています。' },
  unknown: { label: '不明', definition: '動機が資料に示されていません。' },
} as const satisfies Vocabulary;

export type Motive = keyof typeof motives;
