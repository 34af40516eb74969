import type { Vocabulary } from './vocabulary.ts';

/** How firm a number is, in the force that the source gave it. */
export const qualifiers = {
  exact: { label: '確定', definition: '資料が端数までの数、または確定した数として示しています。' },
  about: { label: '約', definition: '資料が「約」「およそ」「ほど」として示しています。' },
  'at-least': { label: '以上', definition: '資料が「以上」「少なくとも」として示しています。' },
  'at-least-about': {
    label: '少なくとも約',
    definition: '資料が「少なくとも約」「約…以上」として示しています。',
  },
  'more-than': { label: '超', definition: '資料が「超」「余り」として、その数より多いと示しています。' },
  'at-most': { label: '最大', definition: '資料が「最大」「最長」として示しています。' },
  'at-most-about': { label: '最大約', definition: '資料が「最大で約」として示しています。' },
  'or-less': { label: '以下', definition: '資料が「以下」「以内」として示しています。' },
  'less-than': {
    label: '未満',
    definition: '資料が「未満」「足らず」として、その数より少ないと示しています。',
  },
  nearly: { label: '近く', definition: '資料が「近く」「弱」として、その数に少し届かないと示しています。' },
  several: {
    label: '数…（幅のある言い方）',
    definition: '資料が「数億円」「十数人」のように、幅のある言葉で示しています。',
  },
  range: { label: '範囲', definition: '資料が「600〜1000人」のように、下と上の二つの数で示しています。' },
  possible: {
    label: '可能性',
    definition: '資料が、その数の全部または一部について「可能性」「おそれ」にとどめています。',
  },
  cumulative: { label: '延べ', definition: '資料が、重なりを除かない「延べ」の数として示しています。' },
  'cumulative-about': { label: '延べ約', definition: '資料が「延べ約」として示しています。' },
  running: { label: '累計', definition: '資料が、それまでの発表を足した「累計」「計」として示しています。' },
  estimate: { label: '推計', definition: '資料が「推計」「試算」「概算」「見立て」として示しています。' },
  forecast: {
    label: '見込み・計画',
    definition: '資料が「見込み」「予定」「計画」として、これからの数を示しています。',
  },
  equivalent: { label: '相当', definition: '資料が「相当」として、別の単位から換算した額を示しています。' },
  'about-equivalent': {
    label: '約…相当',
    definition: '資料が「約…相当」として、換算した額のおよその数を示しています。',
  },
  preliminary: { label: '速報値', definition: '資料が、調査の途中の数、または速報の数として示しています。' },
} as const satisfies Vocabulary;

export type Qualifier = keyof typeof qualifiers;
