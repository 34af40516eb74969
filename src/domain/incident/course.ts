import { z } from 'zod';
import { causeCategories } from '#domain/taxonomy/cause-categories.ts';
import { choiceOf } from '#domain/taxonomy/choice.ts';
import { discoveryMethods } from '#domain/taxonomy/discovery-methods.ts';
import { factorCategories } from '#domain/taxonomy/factor-categories.ts';
import { timelinePhases } from '#domain/taxonomy/timeline-phases.ts';
import { rowId } from '../identifier.ts';
import { citedSources, claimStatus } from './claim.ts';

/**
 * A fuzzy date as the editor writes it. What it means is read together with the whole article
 * (「同日」 needs the row above it), so the schema only asks for text.
 */
export const fuzzyDateText = z
  .union([z.string().min(1), z.number().int().transform(String)])
  .describe(
    '分かるところまでの日付（2019年2月20日頃、2017年6月29日〜2019年11月12日、同日、事案発覚当時 など）。',
  );

export const timelineRowSchema = z.strictObject({
  date: fuzzyDateText,
  id: rowId('t'),
  text: z.string().min(1).describe('その日に起きたこと。1文か2文で、句点まで書きます。'),
  phase: choiceOf(timelinePhases).describe('事案のどの段階か。'),
  status: claimStatus.optional(),
  sources: citedSources,
});
export type TimelineRowInput = z.input<typeof timelineRowSchema>;

export const discoverySchema = z.strictObject({
  method: choiceOf(discoveryMethods).describe('誰が、どうやって最初に気づいたか。'),
  text: z.string().min(1).describe('発覚のいきさつ。'),
  status: claimStatus.optional(),
  sources: citedSources,
});
export type Discovery = z.output<typeof discoverySchema>;

export const attackStepSchema = z.strictObject({
  id: rowId('a'),
  text: z.string().min(1).describe('手口の一段。起きた順に並べます。'),
  attack: z
    .string()
    .regex(/^T\d{4}(?:\.\d{3})?$/, { error: 'MITRE ATT&CKの番号を T1078 や T1566.001 の形で書きます' })
    .optional()
    .describe('MITRE ATT&CKの番号。無理に当てはめないで、合うものがあるときだけ書きます。'),
  status: claimStatus.optional(),
  sources: citedSources,
});
export type AttackStep = z.output<typeof attackStepSchema>;

export const causeSchema = z.strictObject({
  id: rowId('k'),
  category: choiceOf(causeCategories).describe('どうやって起きたか（原因の分類）。'),
  text: z.string().min(1).describe('何があったか。出典の言い方の強さを変えません。'),
  primary: z.boolean().default(false).describe('主な原因なら true。1つの記事にちょうど1つ。'),
  status: claimStatus.optional(),
  sources: citedSources,
});
export type Cause = z.output<typeof causeSchema>;

export const factorSchema = z.strictObject({
  id: rowId('f'),
  category: choiceOf(factorCategories).describe('何がそれを許したか（背景要因の分類）。'),
  text: z.string().min(1).describe('どの備えが、なぜ働かなかったか。'),
  status: claimStatus.optional(),
  sources: citedSources,
});
export type Factor = z.output<typeof factorSchema>;

export const responseSchema = z.strictObject({
  id: rowId('r'),
  text: z.string().min(1).describe('組織や関係者がしたこと、すると述べたこと。'),
  date: fuzzyDateText.optional(),
  status: claimStatus.optional(),
  sources: citedSources,
});
export type ResponseInput = z.input<typeof responseSchema>;
