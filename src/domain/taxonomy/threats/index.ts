import type { CauseCategory } from '../cause-categories.ts';
import { ipa2025 } from './ipa-2025.ts';
import { ipa2026 } from './ipa-2026.ts';
import type { Threat, ThreatId, ThreatList } from './threat-list.ts';

export type { Threat, ThreatId, ThreatList } from './threat-list.ts';

/** Every yearly list, oldest first. A new year is a new file and one more entry here. */
export const threatLists: readonly ThreatList[] = [ipa2025, ipa2026];

/** Narrows a string to the form of a threat id; whether such a row exists is asked of `threats`. */
export function isThreatId(id: string): id is ThreatId {
  return /^ipa:\d{4}-org-\d{1,2}$/.test(id);
}

function threatsOf({ year, publishedAt, rows }: ThreatList): readonly Threat[] {
  return Object.entries(rows).flatMap(([id, row]) =>
    isThreatId(id) ? [{ ...row, id, year, publishedAt }] : [],
  );
}

/** All rows of all years by id, oldest year and top rank first. */
export const threats: Readonly<Record<string, Threat>> = Object.fromEntries(
  threatLists.flatMap(threatsOf).map((threat) => [threat.id, threat]),
);

/** The rows that a cause falls under, one a year at most, oldest year first. */
export function threatsOfCause(cause: CauseCategory): readonly Threat[] {
  return threatLists.flatMap(({ byCause }) => {
    const threat = threats[byCause[cause] ?? ''];
    return threat ? [threat] : [];
  });
}
