import type { Rule } from './rule.ts';
import { acceptanceReason } from './rules/acceptance-reason.ts';
import { acceptanceUnused } from './rules/acceptance-unused.ts';
import { actorUnsourced } from './rules/actor-unsourced.ts';
import { altPoor } from './rules/alt-poor.ts';
import { archiveHost } from './rules/archive-host.ts';
import { assetUnsourced } from './rules/asset-unsourced.ts';
import { authorUnknown } from './rules/author-unknown.ts';
import { bracketPair } from './rules/bracket-pair.ts';
import { causeActor } from './rules/cause-actor.ts';
import { causeAsset } from './rules/cause-asset.ts';
import { causeImpact } from './rules/cause-impact.ts';
import { characterWidth } from './rules/character-width.ts';
import { citationUnknown } from './rules/citation-unknown.ts';
import { claimUnknown } from './rules/claim-unknown.ts';
import { claimUnmarked } from './rules/claim-unmarked.ts';
import { compatibilityCharacter } from './rules/compatibility-character.ts';
import { correctionBeforeAfter } from './rules/correction-before-after.ts';
import { correctionSides } from './rules/correction-sides.ts';
import { correctionWords } from './rules/correction-words.ts';
import { cveUnlisted } from './rules/cve-unlisted.ts';
import { dataUnsourced } from './rules/data-unsourced.ts';
import { dateFuture } from './rules/date-future.ts';
import { dateRelative } from './rules/date-relative.ts';
import { dateUnsourced } from './rules/date-unsourced.ts';
import { datesOrder } from './rules/dates-order.ts';
import { draftWords } from './rules/draft-words.ts';
import { editionArticleTwice } from './rules/edition-article-twice.ts';
import { editionArticleUnknown } from './rules/edition-article-unknown.ts';
import { editionArticleUnpublished } from './rules/edition-article-unpublished.ts';
import { editionFillIn } from './rules/edition-fill-in.ts';
import { editionNumber } from './rules/edition-number.ts';
import { editionPreheader } from './rules/edition-preheader.ts';
import { editionRecord } from './rules/edition-record.ts';
import { editionSubject } from './rules/edition-subject.ts';
import { eraYear } from './rules/era-year.ts';
import { factUnlinked } from './rules/fact-unlinked.ts';
import { figureMissing } from './rules/figure-missing.ts';
import { fillInLeft } from './rules/fill-in.ts';
import { fillInDraft } from './rules/fill-in-draft.ts';
import { folderYear } from './rules/folder-year.ts';
import { followUpStale } from './rules/follow-up-stale.ts';
import { foreignUnmarked } from './rules/foreign-unmarked.ts';
import { guiltAsserted } from './rules/guilt-asserted.ts';
import { handoutLength } from './rules/handout-length.ts';
import { headingTwice } from './rules/heading-twice.ts';
import { httpLink } from './rules/http-link.ts';
import { idTwice } from './rules/id-twice.ts';
import { impactPart } from './rules/impact-part.ts';
import { incidentDuplicate } from './rules/incident-duplicate.ts';
import { japaneseSpace } from './rules/japanese-space.ts';
import { keyDateRow } from './rules/key-date-row.ts';
import { leadMissing } from './rules/lead-missing.ts';
import { lessonFactor } from './rules/lesson-factor.ts';
import { lessonTwice } from './rules/lesson-twice.ts';
import { lessonUnknown } from './rules/lesson-unknown.ts';
import { lessonUnused } from './rules/lesson-unused.ts';
import { linkInternal } from './rules/link-internal.ts';
import { linkText } from './rules/link-text.ts';
import { linkUnpublished } from './rules/link-unpublished.ts';
import { markupInField } from './rules/markup-in-field.ts';
import { nextDuePassed } from './rules/next-due-passed.ts';
import { numberFormat } from './rules/number-format.ts';
import { numberUnsourced } from './rules/number-unsourced.ts';
import { organisationTwice } from './rules/organisation-twice.ts';
import { organisationUnmentioned } from './rules/organisation-unmentioned.ts';
import { paragraphUncited } from './rules/paragraph-uncited.ts';
import { personName } from './rules/person-name.ts';
import { punctuationRun } from './rules/punctuation-run.ts';
import { quizAnswers } from './rules/quiz-answers.ts';
import { quizChoices } from './rules/quiz-choices.ts';
import { quizCount } from './rules/quiz-count.ts';
import { recordFuture } from './rules/record-future.ts';
import { registerKept } from './rules/register.ts';
import { relatedSelf } from './rules/related-self.ts';
import { relatedUnknown } from './rules/related-unknown.ts';
import { reportItemTwice } from './rules/report-item-twice.ts';
import { retoldDateUnsourced } from './rules/retold-date-unsourced.ts';
import { retoldNumberUnsourced } from './rules/retold-number-unsourced.ts';
import { reviewMissing } from './rules/review-missing.ts';
import { sectionEmpty } from './rules/section-empty.ts';
import { sentenceEnd } from './rules/sentence-end.ts';
import { seriesGap } from './rules/series-gap.ts';
import { seriesNumber } from './rules/series-number.ts';
import { seriesUnknown } from './rules/series-unknown.ts';
import { sitePlaceholder } from './rules/site-placeholder.ts';
import { softLineBreak } from './rules/soft-line-break.ts';
import { sourceDate } from './rules/source-date.ts';
import { sourceDuplicate } from './rules/source-duplicate.ts';
import { sourceOrder } from './rules/source-order.ts';
import { sourceUnreadCited } from './rules/source-unread-cited.ts';
import { sourceUnused } from './rules/source-unused.ts';
import { spelling } from './rules/spelling.ts';
import { statementUnlinked } from './rules/statement-unlinked.ts';
import { statusNext } from './rules/status-next.ts';
import { statusOfficial } from './rules/status-official.ts';
import { summaryLength } from './rules/summary-length.ts';
import { tagSpelling } from './rules/tag-spelling.ts';
import { tagUnknown } from './rules/tag-unknown.ts';
import { tagUnused } from './rules/tag-unused.ts';
import { termFirstUse } from './rules/term-first-use.ts';
import { termUnknown } from './rules/term-unknown.ts';
import { termUnused } from './rules/term-unused.ts';
import { textCopied } from './rules/text-copied.ts';
import { threatUnknown } from './rules/threat-unknown.ts';
import { timelineOrder } from './rules/timeline-order.ts';
import { titleEnd } from './rules/title-end.ts';
import { titleNumber } from './rules/title-number.ts';
import { updatesOrder } from './rules/updates-order.ts';
import { urlHost } from './rules/url-host.ts';
import { urlTracking } from './rules/url-tracking.ts';
import { viewLast } from './rules/view-last.ts';
import { waveDash } from './rules/wave-dash.ts';

/** What holds tags and articles together; the tag registry is made only when these pass. */
export const tagRules: readonly Rule[] = [tagUnknown, tagSpelling, tagUnused];

/** Every rule that a build asks for, in the order in which an editor reads the results of one place. */
export const allRules: readonly Rule[] = [
  // Files and what they are about.
  idTwice,
  folderYear,
  incidentDuplicate,
  ...tagRules,
  // What articles point to.
  seriesUnknown,
  seriesNumber,
  seriesGap,
  authorUnknown,
  lessonUnknown,
  lessonTwice,
  lessonFactor,
  lessonUnused,
  relatedUnknown,
  relatedSelf,
  termUnknown,
  termUnused,
  termFirstUse,
  threatUnknown,
  cveUnlisted,
  // Sources.
  citationUnknown,
  sourceUnreadCited,
  sourceUnused,
  sourceDuplicate,
  sourceDate,
  sourceOrder,
  archiveHost,
  statusOfficial,
  // Dates.
  timelineOrder,
  datesOrder,
  dateFuture,
  recordFuture,
  keyDateRow,
  // Numbers and the ledger.
  titleNumber,
  numberUnsourced,
  dateUnsourced,
  retoldNumberUnsourced,
  retoldDateUnsourced,
  actorUnsourced,
  assetUnsourced,
  dataUnsourced,
  impactPart,
  claimUnknown,
  claimUnmarked,
  factUnlinked,
  statementUnlinked,
  // What causes fit (VERIS).
  causeImpact,
  causeActor,
  causeAsset,
  // Single fields of an article.
  updatesOrder,
  correctionBeforeAfter,
  correctionSides,
  correctionWords,
  statusNext,
  reportItemTwice,
  organisationTwice,
  organisationUnmentioned,
  quizCount,
  quizChoices,
  quizAnswers,
  // What is fair to the people and organisations named.
  personName,
  guiltAsserted,
  dateRelative,
  eraYear,
  textCopied,
  // The body.
  leadMissing,
  sectionEmpty,
  headingTwice,
  viewLast,
  paragraphUncited,
  figureMissing,
  altPoor,
  // Addresses.
  httpLink,
  urlTracking,
  urlHost,
  linkText,
  linkInternal,
  linkUnpublished,
  // Words and characters.
  titleEnd,
  summaryLength,
  handoutLength,
  sentenceEnd,
  draftWords,
  markupInField,
  spelling,
  characterWidth,
  compatibilityCharacter,
  foreignUnmarked,
  japaneseSpace,
  softLineBreak,
  bracketPair,
  punctuationRun,
  waveDash,
  numberFormat,
  // The publication.
  fillInLeft,
  fillInDraft,
  registerKept,
  reviewMissing,
  // The newsletter's editions.
  editionNumber,
  editionArticleUnknown,
  editionArticleUnpublished,
  editionArticleTwice,
  editionSubject,
  editionPreheader,
  editionFillIn,
  editionRecord,
  // The site.
  sitePlaceholder,
  acceptanceReason,
  // Last: it looks at what the others found.
  acceptanceUnused,
];

/** What `--stale` adds: it depends on the day it is asked, so no build asks for it. */
export const staleRules: readonly Rule[] = [nextDuePassed, followUpStale];
