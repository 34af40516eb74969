import { z } from 'zod';
import { audiences, lessonFits } from '#domain/taxonomy/audiences.ts';
import { choiceOf } from '#domain/taxonomy/choice.ts';
import { factorCategories } from '#domain/taxonomy/factor-categories.ts';
import { lessonId, sourceId } from '../identifier.ts';

/** A lesson as this incident teaches it; `ref` names the lesson that all such incidents share. */
export const lessonSchema = z.strictObject({
  ref: lessonId.describe('content/lessons/ の教訓のID（例: L-014）。'),
  audience: z
    .array(choiceOf(audiences))
    .min(1, { error: '誰に向けた教訓かを1つ以上書きます（例: [employee]）' })
    .describe('誰に向けた教訓か。'),
  text: z.string().min(1).describe('声に出して読める1文の教訓。'),
  action: z.string().min(1).describe('月曜日からできる行動。'),
  answers: choiceOf(factorCategories).optional().describe('どの背景要因に答える教訓か。'),
  fit: choiceOf(lessonFits).describe(
    'direct（この事案に直接あてはまる）か general（必ずしも合致しない一般的な備え）。',
  ),
  sources: z
    .array(sourceId)
    .default([])
    .describe('出典が述べた教訓なら、その出典のID。編集部の見方なら省きます。'),
});
export type LessonReferenceInput = z.input<typeof lessonSchema>;
export type LessonReference = z.output<typeof lessonSchema>;

export const quizSchema = z
  .strictObject({
    question: z.string().min(1).describe('問い。記事を読めば答えられること。'),
    choices: z.array(z.string().min(1)).min(2).max(4).describe('選択肢。2〜4つ。'),
    answer: z.number().int().min(1).describe('正解の番号。1から数えます。'),
    reason: z.string().min(1).describe('なぜその答えか。'),
  })
  .refine((quiz) => quiz.answer <= quiz.choices.length, {
    path: ['answer'],
    error: 'answer（正解の番号）は、choices（選択肢）の数以下にします',
  });
export type Quiz = z.output<typeof quizSchema>;

export const handoutSchema = z.strictObject({
  talk: z.string().min(1).describe('朝礼で60秒ほどで読み上げる話。'),
  notice: z.string().min(1).describe('社内のチャットや回覧に貼る文。'),
});
export type Handout = z.output<typeof handoutSchema>;
