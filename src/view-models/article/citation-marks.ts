import { sourceNumber } from '#domain/incident/source.ts';
import type { Body } from '#markdown/parse-body.ts';

/** A footnote mark in the text: `[2]`, linking to its source and linked back from there. */
export interface CitationMark {
  readonly number: number;
  /** The id that the marks of one row have together, where the back links of their sources lead. */
  readonly id: string;
  readonly href: string;
}

/** The links from a source back to what rests on it, one kind of place together: 時系列 1 2 3. */
export interface BackLinks {
  readonly place: string;
  /**
   * `label` is the number that the row has on the page, else a running number in that place. Of the
   * sentences under one number the first is linked, or readers would meet the same number many times.
   */
  readonly links: readonly { readonly href: string; readonly label: string }[];
}

/** Gives out footnote marks in page order and remembers where each source is cited. */
export interface CitationLedger {
  /** @param row the number that a row has on the page, if it has one */
  readonly cite: (sources: readonly string[], place: string, row?: number) => readonly CitationMark[];
  readonly backLinks: (sourceId: string) => readonly BackLinks[];
}

/** The id of the `occurrence`-th citation of a source in the body; the body's own marks carry it each. */
export function bodyCitationId(sourceId: string, occurrence: number): string {
  return `${sourceId}-${occurrence}`;
}

export function sourceAnchor(sourceId: string): string {
  return `source-${sourceId}`;
}

/** Starts a ledger with the citations that stand in the body. */
export function openLedger(body: Pick<Body, 'citations'>): CitationLedger {
  const links = new Map<string, BackLinks[]>();
  const remember = (sourceId: string, href: string, place: string, row?: number) => {
    const groups = links.get(sourceId) ?? [];
    const before = groups.find((group) => group.place === place);
    const link = { href, label: String(row ?? (before?.links.length ?? 0) + 1) };
    if (before?.links.some(({ label }) => label === link.label)) return;
    links.set(
      sourceId,
      before
        ? groups.map((group) => (group === before ? { place, links: [...group.links, link] } : group))
        : [...groups, { place, links: [link] }],
    );
  };
  for (const { sourceId, occurrence } of body.citations) {
    remember(sourceId, `#${bodyCitationId(sourceId, occurrence)}`, '本文');
  }
  let given = 0;
  return {
    cite: (sources, place, row) => {
      if (sources.length > 0) given += 1;
      const id = `c${given}`;
      return sources.map((sourceId) => {
        remember(sourceId, `#${id}`, place, row);
        return { number: sourceNumber(sourceId), id, href: `#${sourceAnchor(sourceId)}` };
      });
    },
    backLinks: (sourceId) => links.get(sourceId) ?? [],
  };
}
