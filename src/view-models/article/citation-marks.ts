import { sourceNumber } from '#domain/incident/source.ts';
import type { Body } from '#markdown/parse-body.ts';

/** A footnote mark in the text: `[2]`, linking to its source and linked back from there. */
export interface CitationMark {
  readonly number: number;
  /** The id that the marks of one row have together, where the back links of their sources lead. */
  readonly id: string;
  readonly href: string;
}

/** A link from a source back to what rests on it. */
export interface BackLink {
  readonly href: string;
  /**
   * Says where it leads, once in a source: 時系列7, 時系列7の2, with the number that the row has on the page, else a
   * running number in that place.
   */
  readonly label: string;
}

/** Gives out footnote marks in page order and remembers where each source is cited. */
export interface CitationLedger {
  /** @param row the number that a row has on the page, if it has one */
  readonly cite: (sources: readonly string[], place: string, row?: number) => readonly CitationMark[];
  /** One kind of place after the other. */
  readonly backLinks: (sourceId: string) => readonly BackLink[];
}

/** The id of a run of marks: those of the body come first, then those of the rows. */
export function citationId(run: number): string {
  return `c${run}`;
}

/** The id of a source in the list: its own. It stands at each of its marks, and every byte of an article counts. */
export function sourceAnchor(sourceId: string): string {
  return sourceId;
}

/** Starts a ledger with the citations that stand in the body. */
export function openLedger(body: Pick<Body, 'citations'>): CitationLedger {
  const links = new Map<string, Map<string, readonly BackLink[]>>();
  const remember = (sourceId: string, href: string, place: string, row?: number) => {
    const places = links.get(sourceId) ?? new Map<string, readonly BackLink[]>();
    const before = places.get(place) ?? [];
    if (before.some((link) => link.href === href)) return;
    const name = `${place}${row ?? before.length + 1}`;
    // Rows of one day share its number: each of their links has a name of its own.
    const same = before.filter(({ label }) => label === name || label.startsWith(`${name}の`)).length;
    places.set(place, [...before, { href, label: same === 0 ? name : `${name}の${same + 1}` }]);
    links.set(sourceId, places);
  };
  for (const { sourceId, run } of body.citations) remember(sourceId, `#${citationId(run)}`, '本文');
  let given = body.citations.at(-1)?.run ?? 0;
  return {
    cite: (sources, place, row) => {
      if (sources.length > 0) given += 1;
      const id = citationId(given);
      return sources.map((sourceId) => {
        remember(sourceId, `#${id}`, place, row);
        return { number: sourceNumber(sourceId), id, href: `#${sourceAnchor(sourceId)}` };
      });
    },
    backLinks: (sourceId) => [...(links.get(sourceId)?.values() ?? [])].flat(),
  };
}
