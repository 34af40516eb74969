import type { Vocabulary } from './vocabulary.ts';

/**
 * Who stands behind a claim, and how directly this publication read it.
 * 「公式発表」 is reserved for a document that was itself read at its publisher.
 */
export const claimStatuses = {
  official: {
    label: '公式発表',
    definition: '当事者、行政機関または調査委員会が出した文書そのものを、発行元で読んで確かめました。',
  },
  'official-via-press': {
    label: '公式発表（報道経由）',
    definition:
      '当事者や行政機関などの発表として報道、引用または転載が伝えた内容で、発表の文書は発行元で読んでいません。',
  },
  investigators: {
    label: '捜査機関',
    definition:
      '警察や検察が発表した、または捜査機関への取材として報じられた内容で、裁判の認定ではありません。',
  },
  court: { label: '裁判で認定', definition: '判決など、裁判所が認定した内容です。' },
  'press-multiple': {
    label: '報道（複数）',
    definition: '公式の発表ではなく、発行元の異なる二つ以上の報道が、それぞれ伝えています。',
  },
  'press-single': { label: '報道（単独）', definition: '公式の発表ではなく、一つの報道だけが伝えています。' },
  research: {
    label: '解説・まとめ',
    definition: 'まとめ、解説、専門家や弁護士の記事だけで確かめられ、発表にも報道にもあたっていません。',
  },
  'suspect-statement': {
    label: '容疑者・被告の供述',
    definition: '容疑者または被告が述べたと伝えられている内容で、裁判の認定ではありません。',
  },
  'attacker-claim': {
    label: '攻撃者の主張',
    definition: '攻撃者またはそれを名乗る者だけが主張していて、当事者や公的機関は認めていません。',
  },
  denied: {
    label: '当事者が否認',
    definition: '言われている内容を、当事者（容疑者、被害組織など）が否定しています。',
  },
  declined: { label: '非公表と回答', definition: '当事者が、公表しない、または答えられないと述べました。' },
  editor: {
    label: '編集部の推定',
    definition: '資料に直接の記述はなく、示された事実から編集部が導きました。',
  },
} as const satisfies Vocabulary;

export type ClaimStatus = keyof typeof claimStatuses;
