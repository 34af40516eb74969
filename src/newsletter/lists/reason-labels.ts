import type { SuppressionReason } from '../store/suppression-journal.ts';

/** The reasons of the suppression list, for the publisher. */
export const reasonLabels: Readonly<Record<SuppressionReason, string>> = {
  unsubscribed: '本人が解除',
  'hard-bounce': '不達',
  complaint: '迷惑メールの申告',
  erased: '本人が情報を削除',
};
