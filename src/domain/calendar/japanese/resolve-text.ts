import { composeBetween, composeBy, composePoint, composeSince } from '../compose.ts';
import { composeDuration } from '../compose-duration.ts';
import type { DateContext, FuzzyDate } from '../date-types.ts';
import type { Point } from '../point.ts';
import { type Reference, referenceFrom, referenceFromSide } from './reference.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { resolveEvent } from './resolve-event.ts';
import type { FuzzySyntax, PointSyntax } from './syntax.ts';

/** The date that the syntax means in its context. */
export function resolveText(syntax: FuzzySyntax, wording: string, context: DateContext): FuzzyDate {
  const previous = referenceFrom(context.previous);
  const resolve = (point: PointSyntax, reference: Reference | null): Point =>
    point.kind === 'event' ? resolveEvent(point, context.events) : resolveCalendar(point, reference);
  switch (syntax.kind) {
    case 'point':
      return composePoint(wording, resolve(syntax.point, previous));
    case 'since':
      return composeSince(wording, resolve(syntax.point, previous));
    case 'by':
      return composeBy(wording, resolve(syntax.point, previous));
    case 'between': {
      const from = resolve(syntax.from, previous);
      return composeBetween(wording, from, resolve(syntax.to, referenceFromSide(from, syntax.from.wording)));
    }
    case 'duration': {
      const from = syntax.from === null ? null : resolve(syntax.from, previous);
      const reference =
        from === null || syntax.from === null ? previous : referenceFromSide(from, syntax.from.wording);
      const to = syntax.to === null ? null : resolve(syntax.to, reference);
      return composeDuration(wording, from, to, syntax.startKnown);
    }
  }
}
