import type { Vocabulary } from './vocabulary.ts';

/** Which part of the story a timeline row belongs to. A row has one phase: what it mainly tells. */
export const timelinePhases = {
  background: {
    label: '前史',
    definition: '事案の前にあった、契約、仕組み、規程、脆弱性の公表などの背景です。',
  },
  intrusion: { label: '侵入', definition: '攻撃者や行為者が、入り込む、近づく、準備する行為です。' },
  dwell: { label: '潜伏・継続', definition: '気づかれないまま、行為や公開の状態が続いた期間です。' },
  harm: {
    label: '被害の発生',
    definition: '暗号化、送金、持ち出し、紛失、誤送信、停止など、被害が起きた、または広がりました。',
  },
  'attacker-action': {
    label: '攻撃者の動き',
    definition: '脅迫、犯行声明、盗んだ情報の公開など、被害の後の攻撃者の行為です。',
  },
  discovery: { label: '発覚', definition: '異常や被害に気づいた、または知らされました。' },
  response: { label: '対応', definition: '遮断、停止、通知、相談、体制づくりなど、当事者の対応です。' },
  inquiry: {
    label: '調査',
    definition: '当事者や第三者委員会が、原因や範囲を調べた、または調査の結果を得ました。',
  },
  disclosure: { label: '公表', definition: '当事者が、事案、件数、原因、訂正などを公に知らせました。' },
  recovery: { label: '復旧', definition: '業務やサービスの再開、またはその見込みや計画です。' },
  investigation: { label: '捜査', definition: '警察や検察への相談、届け出、捜査の動きです。' },
  legal: {
    label: '司法・賠償',
    definition: '告訴、逮捕、送検、起訴、判決、時効、損害賠償、和解など、法的な手続きです。',
  },
  regulatory: {
    label: '行政',
    definition: '行政機関や認定機関への報告、立ち入り、指導、勧告、命令、認証の停止などです。',
  },
  prevention: { label: '再発防止', definition: '再発防止策の決定、実施、進み具合です。' },
  aftermath: {
    label: 'その後',
    definition: '役員の処分、決算、サービスの終了、制度の見直しなど、事案の後の出来事です。',
  },
  related: { label: '別件', definition: '同じ組織などで起きた、関連または類似する別の事案です。' },
  coverage: { label: '報道・解説', definition: '報道や解説が、事案の内容を伝えた、または取り上げました。' },
} as const satisfies Vocabulary;

export type TimelinePhase = keyof typeof timelinePhases;
