import type { Vocabulary } from './vocabulary.ts';

/**
 * The nine items of 個人情報の保護に関する法律施行規則 第8条第1項 (what a report to the commission holds),
 * used as the frame for what is known and what is not. They are a frame: they do not say who had a duty to report.
 */
export const reportItems = {
  summary: { label: '概要', definition: '何が、いつ、どこで起きたかです（第1号）。' },
  'data-items': {
    label: '個人データの項目',
    definition: '漏えい等の対象になった、またはそのおそれがある個人データの項目です（第2号）。',
  },
  'person-count': {
    label: '本人の数',
    definition: '対象になった、またはそのおそれがある本人の数です（第3号）。',
  },
  cause: { label: '原因', definition: '起きた原因です（第4号）。' },
  'secondary-harm': {
    label: '二次被害',
    definition: '二次被害またはそのおそれの有無と、その内容です（第5号）。',
  },
  'person-response': {
    label: '本人への対応',
    definition: '本人への通知などの対応の実施状況です（第6号）。',
  },
  publication: { label: '公表', definition: '公表の実施状況です（第7号）。' },
  prevention: { label: '再発防止', definition: '再発を防ぐための措置です（第8号）。' },
  other: { label: 'その他', definition: 'そのほか参考となる事項です（第9号）。' },
} as const satisfies Vocabulary;

export type ReportItem = keyof typeof reportItems;

/** What is publicly known of one report item, on the day it was last checked. */
export const reportItemStates = {
  filled: { label: '公表あり', definition: '当事者または行政機関が公表した内容を、資料で確かめました。' },
  investigating: { label: '調査中', definition: '当事者が、調査中であると述べています。' },
  undisclosed: { label: '未公表', definition: '公表されていないことが、資料に示されています。' },
  declined: {
    label: '非回答',
    definition: '当事者が、答えない、または公表しないと述べたことが、資料に示されています。',
  },
  unverified: {
    label: '未確認（編集部）',
    definition: '編集部の見た資料では、公表の有無を確かめられません。',
  },
  'not-applicable': {
    label: '対象外',
    definition: '個人データに関わらないなど、この項目が事案に当てはまりません。',
  },
} as const satisfies Vocabulary;

export type ReportItemState = keyof typeof reportItemStates;

/** Which kind of case obliges a report (個人情報保護法施行規則 第7条), where a source shows that it applies. */
export const reportTriggers = {
  sensitive: { label: '要配慮個人情報', definition: '要配慮個人情報を含む個人データの漏えい等です。' },
  property: {
    label: '財産的被害のおそれ',
    definition: '不正利用により財産的な被害が生じるおそれがある漏えい等です。',
  },
  malicious: { label: '不正の目的', definition: '不正の目的をもって行われたおそれがある漏えい等です。' },
  'over-1000': { label: '1,000人超', definition: '本人の数が1,000人を超える漏えい等です。' },
} as const satisfies Vocabulary;

export type ReportTrigger = keyof typeof reportTriggers;
