import type { Vocabulary } from './vocabulary.ts';

/** Whose Monday morning a lesson is for. */
export const audiences = {
  employee: { label: '従業員', definition: '役割を問わず、日々の業務で一人ひとりが行うことです。' },
  client: { label: '委託元', definition: '業務やデータを預ける側が、契約、監督、確認で行うことです。' },
  contractor: { label: '委託先', definition: '業務やデータを預かる側が行うことです。' },
  admin: {
    label: '管理者・情シス',
    definition: '機器、権限、設定、ログ、復旧を預かる担当者が行うことです。',
  },
  developer: { label: '開発者', definition: 'システムやアプリを設計し、作り、試験する人が行うことです。' },
  executive: { label: '経営', definition: '方針、体制、予算、公表を決める人が行うことです。' },
  communications: {
    label: '広報・問い合わせ窓口',
    definition: '公表、本人への連絡、問い合わせへの回答を担う人が行うことです。',
  },
  user: { label: '利用者（個人）', definition: 'サービスを使う個人が、自分を守るために行うことです。' },
} as const satisfies Vocabulary;

export type Audience = keyof typeof audiences;

/** How closely a lesson fits the case that it is drawn from. */
export const lessonFits = {
  direct: {
    label: 'この件への直接の教訓',
    definition: 'この事案の原因または要因が資料に示されていて、それに直接こたえる教訓です。',
  },
  general: {
    label: '一般的な推奨',
    definition: 'この事案に必ずしも当てはまらないが、同じ種類の被害に広く役立つ教訓です。',
  },
} as const satisfies Vocabulary;

export type LessonFit = keyof typeof lessonFits;
