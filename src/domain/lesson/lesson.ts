import { z } from 'zod';
import { audiences } from '#domain/taxonomy/audiences.ts';
import { choiceOf } from '#domain/taxonomy/choice.ts';
import { factorCategories } from '#domain/taxonomy/factor-categories.ts';

/** A lesson that several incidents can teach (`content/lessons/L-001.yaml`). */
export const lessonEntrySchema = z.strictObject({
  title: z.string().min(1).describe('教訓を1文で。声に出して読める長さにします。'),
  description: z.string().min(1).describe('なぜそうなのか。事案の名前を出さずに2〜3文で書きます。'),
  audience: z.array(choiceOf(audiences)).min(1).describe('主に誰に向けた教訓か。'),
  answers: choiceOf(factorCategories).describe('どの背景要因に答える教訓か。'),
  checklist: z
    .array(z.string().min(1))
    .min(1)
    .describe('確かめること。1行に1つ、はい・いいえで答えられる形にします。'),
});
export type LessonEntryInput = z.input<typeof lessonEntrySchema>;
export type Lesson = z.output<typeof lessonEntrySchema> & { readonly id: string };
