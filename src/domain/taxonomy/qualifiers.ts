import type { Vocabulary } from './vocabulary.ts';

/** How firm a number is, in the force that the source gave it. */
export const qualifiers = {
  exact: { label: '確定', definition: '資料が端数までの数、または確定した数として示している。' },
  about: { label: '約', definition: '資料が「約」「およそ」「ほど」として示している。' },
  'at-least': { label: '以上', definition: '資料が「以上」「少なくとも」として示している。' },
  'at-least-about': {
    label: '少なくとも約',
    definition: '資料が「少なくとも約」「約…以上」として示している。',
  },
  'more-than': { label: '超', definition: '資料が「超」「余り」として、その数より多いと示している。' },
  'at-most': { label: '最大', definition: '資料が「最大」「最長」として示している。' },
  'at-most-about': { label: '最大約', definition: '資料が「最大で約」として示している。' },
  'or-less': { label: '以下', definition: '資料が「以下」「以内」として示している。' },
  'less-than': {
    label: '未満',
    definition: '資料が「未満」「足らず」として、その数より少ないと示している。',
  },
  nearly: { label: '近く', definition: '資料が「近く」「弱」として、その数に少し届かないと示している。' },
  several: {
    label: '数…（幅のある言い方）',
    definition: '資料が「数億円」「十数人」のように、幅のある言葉で示している。',
  },
  range: { label: '範囲', definition: '資料が「600〜1000人」のように、下と上の二つの数で示している。' },
  possible: {
    label: '可能性',
    definition: '資料が、その数の全部または一部について「可能性」「おそれ」にとどめている。',
  },
  cumulative: { label: '延べ', definition: '資料が、重なりを除かない「延べ」の数として示している。' },
  'cumulative-about': { label: '延べ約', definition: '資料が「延べ約」として示している。' },
  running: { label: '累計', definition: '資料が、それまでの発表を足した「累計」「計」として示している。' },
  estimate: { label: '推計', definition: '資料が「推計」「試算」「概算」「見立て」として示している。' },
  forecast: {
    label: '見込み・計画',
    definition: '資料が「見込み」「予定」「計画」として、これからの数を示している。',
  },
  equivalent: { label: '相当', definition: '資料が「相当」として、別の単位から換算した額を示している。' },
  'about-equivalent': {
    label: '約…相当',
    definition: '資料が「約…相当」として、換算した額のおよその数を示している。',
  },
  preliminary: { label: '速報値', definition: '資料が、調査の途中の数、または速報の数として示している。' },
} as const satisfies Vocabulary;

export type Qualifier = keyof typeof qualifiers;
