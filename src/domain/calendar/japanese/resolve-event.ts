import { singleDay } from '../bounds.ts';
import type { DateContext, FuzzyDate } from '../date-types.ts';
import { addDays } from '../days.ts';
import type { Point } from '../point.ts';
import { refuse } from '../refusal.ts';
import type { EventSyntax } from './syntax.ts';
import type { EventName } from './word.ts';

const FIELDS: Record<EventName, string> = {
  occurred: '発生（occurred）',
  discovered: '発覚（discovered）',
  disclosed: '公表（disclosed）',
};

/**
 * A date by one of the article's events. 当時 lies in the event's own bounds, from its earliest to its latest day, but
 * only approximately; 当日 is the event's own day; 後 and 前 are open on that side and include the event's day,
 * because reports call a step of the same day 発覚後 as well. After a duration means after it began.
 */
export function resolveEvent(syntax: EventSyntax, events: DateContext['events']): Point {
  const event = events?.[syntax.event];
  if (event === undefined) {
    return refuse(
      `「${syntax.wording}」の基準になる${FIELDS[syntax.event]}の日付がありません。`,
      `記事の${FIELDS[syntax.event]}を年月日で書くか、ここに年月日を書いてください。`,
    );
  }
  const bounds = syntax.shift === 0 ? boundsBy(syntax, event) : dayCounted(syntax, event);
  const isOwnDay = syntax.side === 'on' && bounds.earliest === bounds.latest;
  return {
    bounds,
    precision: isOwnDay ? 'day' : 'relative',
    approximate: syntax.approximate || event.approximate,
    time: null,
    hours: null,
  };
}

function boundsBy(syntax: EventSyntax, event: FuzzyDate): Point['bounds'] {
  const bounds = {
    earliest: syntax.side === 'before' ? null : event.earliest,
    latest: { at: event.latest, on: event.latest, after: null, before: event.start.latest }[syntax.side],
  };
  return bounds.earliest === null && bounds.latest === null ? refuseUnsettled(syntax, event) : bounds;
}

/** 発覚翌日, 発生の前日: counted from the day on which the event began. */
function dayCounted(syntax: EventSyntax, event: FuzzyDate): Point['bounds'] {
  const { earliest, latest } = event.start;
  if (earliest === null || earliest !== latest) return refuseUnsettled(syntax, event);
  return singleDay(addDays(earliest, syntax.shift));
}

function refuseUnsettled(syntax: EventSyntax, event: FuzzyDate): never {
  refuse(
    `「${syntax.wording}」の基準になる日付（「${event.wording}」）から、日が決まりません。`,
    '年月日で書いてください。',
  );
}
