import { z } from 'zod';
import { choiceOf } from '#domain/taxonomy/choice.ts';
import { incidentStatuses } from '#domain/taxonomy/incident-statuses.ts';
import { legalStages } from '#domain/taxonomy/legal-stages.ts';
import { nextBases } from '#domain/taxonomy/next-bases.ts';
import { reportItemStates, reportItems, reportTriggers } from '#domain/taxonomy/report-items.ts';
import { updateKinds } from '#domain/taxonomy/update-kinds.ts';
import { sourceId } from '../identifier.ts';
import { citedSources } from './claim.ts';
import { day, dayOrInstant } from './instant.ts';

export const statusSchema = choiceOf(incidentStatuses).describe('事案がいまどこまで進んだか。');

const proceeding = z.strictObject({
  stage: choiceOf(legalStages).describe('手続きの段階。出典にある最後の段階を書きます。'),
  text: z
    .string()
    .min(1)
    .describe('誰の、どの段階か。容疑・否認はその力のまま書き、出典にない結末は書きません。'),
  sources: citedSources,
});

/** Criminal, civil and administrative proceedings; each track at its latest stage that a source states. */
export const legalStageSchema = z
  .union([proceeding, z.array(proceeding).min(1)])
  .transform((stages) => (Array.isArray(stages) ? stages : [stages]))
  .describe('刑事・民事・行政の手続きがあるときだけ、それぞれの最後の段階を書きます。');

export const reportItemSchema = z.strictObject({
  item: choiceOf(reportItems).describe('個人情報保護法の報告事項のどれか。'),
  state: choiceOf(reportItemStates).describe(
    '公表の状態。資料に何も書かれていなければ「未確認（編集部）」です。',
  ),
  text: z.string().min(1).optional().describe('公表された内容の要点。'),
  asOf: day.optional().describe('最後に確かめた日。'),
  sources: z.array(sourceId).default([]).describe('根拠になる出典のID。'),
});

export const reportTriggerSchema = choiceOf(reportTriggers).describe('報告義務のきっかけになる類型。');

export const updateSchema = z.strictObject({
  date: dayOrInstant.describe('更新した日。'),
  kind: choiceOf(updateKinds).describe('新規・追記・訂正・軽微修正のどれか。'),
  text: z.string().min(1).describe('何を変えたか。訂正では、誤りと正しい内容の両方を書きます。'),
  before: z
    .string()
    .min(1)
    .optional()
    .describe('誤っていた内容。訂正でだけ、after と組で、短く書きます（例: 10件）。'),
  after: z
    .string()
    .min(1)
    .optional()
    .describe('正しい内容。訂正でだけ、before と組で、短く書きます（例: 11件）。'),
});
export type Update = z.output<typeof updateSchema>;

export const nextCheckSchema = z.strictObject({
  event: z.string().min(1).describe('次に確かめること。'),
  due: day.describe('確かめる日。'),
  basis: choiceOf(nextBases).describe('source（出典が示した日）か editor（編集部の次回確認予定）。'),
});

export const reviewSchema = z.strictObject({
  by: z.string().min(1).describe('確認した人の役割。個人名は書きません。'),
  date: day.describe('確認した日。'),
});
