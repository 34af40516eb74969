import type { Vocabulary } from './vocabulary.ts';

/** Kinds of entry in an article's history. The keys are the very words that editors write in front matter. */
export const updateKinds = {
  新規: { label: '新規', definition: '記事をはじめて公開した。' },
  追記: { label: '追記', definition: '新しく分かったことを加えたが、それまでの記述に誤りはなかった。' },
  訂正: { label: '訂正', definition: 'それまでの記述に事実の誤りがあり、正しい内容に改めた。' },
  軽微修正: {
    label: '軽微修正',
    definition: '誤字、表記、リンクなど、事実の意味が変わらないところを直した。',
  },
} as const satisfies Vocabulary;

export type UpdateKind = keyof typeof updateKinds;
