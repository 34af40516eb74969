import type { Vocabulary } from './vocabulary.ts';

/** Why the next check of a case is due when it is. */
export const nextBases = {
  source: { label: '資料が示した予定', definition: '期限や予定の日が、資料に示されています。' },
  editor: {
    label: '編集部の次回確認予定',
    definition: '資料に予定はなく、編集部が次に確かめる日を決めました。',
  },
} as const satisfies Vocabulary;

export type NextBasis = keyof typeof nextBases;
