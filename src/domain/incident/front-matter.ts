import { z } from 'zod';
import { actors, motives } from '#domain/taxonomy/actors.ts';
import { assets } from '#domain/taxonomy/assets.ts';
import { choiceOf } from '#domain/taxonomy/choice.ts';
import { dataKinds, dataSubjects } from '#domain/taxonomy/data-kinds.ts';
import { articleId, slug } from '../identifier.ts';
import { claimSchema, impactSchema, statedSchema } from './claim.ts';
import {
  attackStepSchema,
  causeSchema,
  discoverySchema,
  factorSchema,
  fuzzyDateText,
  responseSchema,
  timelineRowSchema,
} from './course.ts';
import {
  legalStageSchema,
  nextCheckSchema,
  reportItemSchema,
  reportTriggerSchema,
  reviewSchema,
  statusSchema,
  updateSchema,
} from './follow-up.ts';
import { dayOrInstant } from './instant.ts';
import { organisationSchema } from './party.ts';
import { sourceSchema } from './source.ts';
import { handoutSchema, lessonSchema, quizSchema } from './takeaway.ts';

const seriesPlaceSchema = z.strictObject({
  id: slug.describe('content/series/ にある連載のID。'),
  number: z.number().int().min(1).describe('連載の中の番号。1から始め、飛ばしません。'),
});

const relatedSchema = z.strictObject({
  id: articleId.describe('関連する記事のID。'),
  reason: z.string().min(1).describe('なぜ関連するか（例: 同じ原因。委託先の内部不正）。'),
});

/**
 * The front matter of an article, as its editor writes it. An unknown key is refused, so that a
 * misspelt field never disappears silently.
 */
export const frontMatterSchema = z.strictObject({
  title: z
    .string()
    .min(8, { error: '見出しは8文字以上にします' })
    .max(60, { error: '見出しは60文字までにします' })
    .describe('見出し。誰に何が起き、どれほどの被害かが分かるように書きます。'),
  series: seriesPlaceSchema.optional().describe('連載と、その中の番号。'),
  publishedAt: dayOrInstant.describe(
    '公開した日時（日本時間）。先の日時を書くと、その時刻まで公開されません。さかのぼった日付は書きません。',
  ),
  draft: z.boolean().default(false).describe('下書きなら true。公開されません。'),
  summary: z
    .tuple([z.string().min(1), z.string().min(1), z.string().min(1)], {
      error: 'summary（ざっくり言うと）は、ちょうど3つ書きます',
    })
    .describe('ざっくり言うと。1つ目に何が起きたか、2つ目に手口や原因、3つ目に発覚と被害を書きます。'),
  authors: z
    .array(slug)
    .min(1, { error: '書き手を1つ以上書きます（例: [henshubu]）' })
    .describe('書き手（content/authors/ のID）。'),
  tags: z.array(slug).min(1, { error: 'タグを1つ以上書きます' }).describe('タグ（content/tags/ のID）。'),
  organisations: z
    .array(organisationSchema)
    .min(1, { error: '当事者の組織を1つ以上書きます' })
    .describe('出典に名前のある組織。'),
  actors: z
    .array(choiceOf(actors))
    .min(1, { error: '誰によるものかを1つ以上書きます。分からなければ unknown と書きます' })
    .describe('誰によるものか。疑いの段階なら、本文と legalStage でそう書きます。'),
  motives: z.array(choiceOf(motives)).default([]).describe('動機。出典にあるときだけ書きます。'),
  actorsStated: statedSchema
    .optional()
    .describe(
      '行為者と動機の根拠。actors と motives に書いたことを誰が述べているか（status）と、その出典（sources）を書きます。',
    ),
  assets: z.array(choiceOf(assets)).default([]).describe('影響を受けた機器・システム・媒体。'),
  assetsStated: statedSchema
    .optional()
    .describe(
      '影響を受けたものの根拠。assets に書いたことを誰が述べているか（status）と、その出典（sources）を書きます。',
    ),
  dataKinds: z.array(choiceOf(dataKinds)).default([]).describe('関わった情報の種類。'),
  dataSubjects: z.array(choiceOf(dataSubjects)).default([]).describe('誰の情報か。'),
  dataStated: statedSchema
    .optional()
    .describe(
      '関わった情報の根拠。dataKinds と dataSubjects に書いたことを誰が述べているか（status）と、その出典（sources）を書きます。reportItems の data-items に出典があれば要りません。',
    ),
  occurred: fuzzyDateText.optional().describe('起きた日・期間。分からなければ省きます。'),
  discovered: fuzzyDateText.optional().describe('当事者が気づいた日。'),
  contained: fuzzyDateText
    .optional()
    .describe(
      '封じ込めた日。攻撃者のアクセスや、外から見える状態が終わった日です。出典が言うときだけ書きます。',
    ),
  disclosed: fuzzyDateText.optional().describe('最初に公表された日。'),
  discovery: discoverySchema.optional().describe('発覚のいきさつ。'),
  timeline: z
    .array(timelineRowSchema)
    .min(1, { error: '時系列を1行以上書きます' })
    .describe('時系列。古い順に並べます。'),
  attackSteps: z.array(attackStepSchema).default([]).describe('手口。起きた順に並べます。'),
  causes: z
    .array(causeSchema)
    .min(1, { error: '原因を1つ以上書きます。分からなければ category: unknown とします', abort: true })
    .refine((causes) => causes.filter((cause) => cause.primary).length === 1, {
      error: '主な原因（primary: true）を、ちょうど1つ選びます',
    })
    .describe('どうやって起きたか。'),
  factors: z.array(factorSchema).default([]).describe('何がそれを許したか。'),
  lessons: z.array(lessonSchema).min(1, { error: '教訓を1つ以上書きます' }).describe('読者が持ち帰る教訓。'),
  impact: z
    .array(impactSchema)
    .min(1, { error: '被害・影響を1行以上書きます', abort: true })
    .refine((rows) => rows.filter((row) => row.headline).length === 1, {
      error: '冒頭に出す被害（headline: true）を、ちょうど1つ選びます',
    })
    .describe('被害・影響。数は1行に1つずつ、種類と確かさと出典を添えます。'),
  response: z.array(responseSchema).default([]).describe('組織や関係者の対応。'),
  claims: z.array(claimSchema).default([]).describe('ほかの欄に置けない主張と、食い違い。'),
  status: statusSchema,
  legalStage: legalStageSchema.default([]),
  reportItems: z.array(reportItemSchema).default([]).describe('報告事項ごとの公表の状態。'),
  reportTriggers: z.array(reportTriggerSchema).default([]).describe('報告義務の類型。'),
  sources: z
    .array(sourceSchema)
    .min(1, { error: '出典を1つ以上書きます' })
    .describe('出典。公式発表、報道、解説・まとめを分けて書きます。'),
  updates: z
    .array(updateSchema)
    .min(1, { error: '更新履歴に、公開の日の「新規」を書きます' })
    .describe('更新履歴。古い順に並べます。'),
  next: nextCheckSchema.optional().describe('次の確認。'),
  related: z.array(relatedSchema).default([]).describe('関連する記事と、その理由。'),
  threats: z
    .array(
      z.string().regex(/^ipa:\d{4}-(?:org|ind)-\d{1,2}$/, {
        error: '10大脅威は ipa:2026-org-7 の形で書きます',
      }),
    )
    .default([])
    .describe('IPA「情報セキュリティ10大脅威」との対応。'),
  cves: z
    .array(z.string().regex(/^CVE-\d{4}-\d{4,}$/, { error: 'CVEは CVE-2018-13379 の形で書きます' }))
    .default([])
    .describe('関わった脆弱性の番号。'),
  quiz: z
    .array(quizSchema)
    .max(3, { error: '理解度チェックは3問までです' })
    .default([])
    .describe('理解度チェック。'),
  handout: handoutSchema.optional().describe('朝礼1枚の話と、社内のお知らせ文。'),
  review: reviewSchema.optional().describe('別の人による確認。していなければ書きません。'),
});

/** What an editor writes. */
export type FrontMatterInput = z.input<typeof frontMatterSchema>;
/** What the rest of the house reads: defaults filled in, dates still as written. */
export type FrontMatter = z.output<typeof frontMatterSchema>;
