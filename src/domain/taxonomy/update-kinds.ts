import type { Vocabulary } from './vocabulary.ts';

/** Kinds of entry in an article's history. The keys are the very words that editors write in front matter. */
export const updateKinds = {
  新規: { label: '新規', definition: '記事をはじめて公開しました。' },
  追記: {
    label: '追記',
    definition: '新しく分かったことを加えたが、それまでの記述に誤りはありませんでした。',
  },
  訂正: { label: '訂正', definition: 'それまでの記述に事実の誤りがあり、正しい内容に改めました。' },
  軽微修正: {
    label: '軽微修正',
    definition: '誤字、表記、リンクなど、事実の意味が変わらないところを直しました。',
  },
} as const satisfies Vocabulary;

export type UpdateKind = keyof typeof updateKinds;

/** The kinds that change what readers know; the rest is the first day, and mends that change no fact. */
export const significantKinds = ['追記', '訂正'] as const satisfies readonly UpdateKind[];

export function isSignificant(kind: UpdateKind): boolean {
  return significantKinds.some((significant) => significant === kind);
}
