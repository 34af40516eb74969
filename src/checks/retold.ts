import type { Passage } from './passages.ts';

/** Whether a passage tells again what the body states: the handout, the reason of an answer, words about a picture. */
export function isRetold({ field, block }: Passage): boolean {
  return ['handout.talk', 'handout.notice', 'quiz.reason'].includes(field) || block?.kind === 'attribute';
}
