import type { Rule } from './rule.ts';
import { citationUnknown } from './rules/citation-unknown.ts';
import { idTwice } from './rules/id-twice.ts';
import { authorUnknown, lessonUnknown, relatedUnknown } from './rules/reference-unknown.ts';
import { seriesNumber } from './rules/series-number.ts';
import { seriesUnknown } from './rules/series-unknown.ts';
import { sourceUnreadCited } from './rules/source-unread-cited.ts';
import { sourceUnused } from './rules/source-unused.ts';
import { tagSpelling } from './rules/tag-spelling.ts';
import { tagUnknown } from './rules/tag-unknown.ts';
import { tagUnused } from './rules/tag-unused.ts';
import { termUnknown } from './rules/term-unknown.ts';
import { threatUnknown } from './rules/threat-unknown.ts';
import { timelineOrder } from './rules/timeline-order.ts';
import { titleNumber } from './rules/title-number.ts';

/** What holds tags and articles together; the tag registry is made only when these pass. */
export const tagRules: readonly Rule[] = [tagUnknown, tagSpelling, tagUnused];

/** Every rule, in the order in which an editor reads the results of one place. */
export const allRules: readonly Rule[] = [
  idTwice,
  ...tagRules,
  seriesUnknown,
  seriesNumber,
  authorUnknown,
  lessonUnknown,
  relatedUnknown,
  termUnknown,
  citationUnknown,
  sourceUnreadCited,
  sourceUnused,
  timelineOrder,
  titleNumber,
  threatUnknown,
];
