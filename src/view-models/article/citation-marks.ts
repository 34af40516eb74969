import { sourceNumber } from '#domain/incident/source.ts';
import type { Body } from '#markdown/parse-body.ts';

/** A footnote mark in the text: `[2]`, linking to its source and linked back from there. */
export interface CitationMark {
  readonly number: number;
  /** The id of the mark itself, where the source's back link leads. */
  readonly id: string;
  readonly href: string;
}

/** The links from a source back to what rests on it, one kind of place together: 時系列 1 2 3. */
export interface BackLinks {
  readonly place: string;
  /**
   * `label` is the number that the row has on the page, else a running number in that place; `name` holds it and
   * tells the place in full for a screen reader.
   */
  readonly links: readonly { readonly href: string; readonly label: string; readonly name: string }[];
}

/** Gives out footnote marks in page order and remembers where each source is cited. */
export interface CitationLedger {
  /** `detail` tells rows of one place apart: the number that a row has on the page, or what it is about. */
  readonly cite: (
    sources: readonly string[],
    place: string,
    detail?: string | number,
  ) => readonly CitationMark[];
  readonly backLinks: (sourceId: string) => readonly BackLinks[];
}

/** The id of the `occurrence`-th citation of a source in the body; the body's own marks carry it. */
export function bodyCitationId(sourceId: string, occurrence: number): string {
  return `c-${sourceId}-b${occurrence}`;
}

export function sourceAnchor(sourceId: string): string {
  return `source-${sourceId}`;
}

/** Starts a ledger with the citations that stand in the body. */
export function openLedger(body: Pick<Body, 'citations'>): CitationLedger {
  const links = new Map<string, BackLinks[]>();
  const remember = (sourceId: string, href: string, place: string, detail: string | number | null) => {
    const groups = links.get(sourceId) ?? [];
    const before = groups.find((group) => group.place === place);
    const label = String(typeof detail === 'number' ? detail : (before?.links.length ?? 0) + 1);
    const name = typeof detail === 'string' ? `${label} ${place}「${detail}」` : `${place}${label}`;
    const link = { href, label, name };
    links.set(
      sourceId,
      before
        ? groups.map((group) => (group === before ? { place, links: [...group.links, link] } : group))
        : [...groups, { place, links: [link] }],
    );
  };
  for (const { sourceId, occurrence, sectionTitle } of body.citations) {
    remember(sourceId, `#${bodyCitationId(sourceId, occurrence)}`, '本文', sectionTitle ?? '導入');
  }
  const counts = new Map<string, number>();
  return {
    cite: (sources, place, detail) =>
      sources.map((sourceId) => {
        const count = (counts.get(sourceId) ?? 0) + 1;
        counts.set(sourceId, count);
        const id = `c-${sourceId}-${count}`;
        remember(sourceId, `#${id}`, place, detail ?? null);
        return { number: sourceNumber(sourceId), id, href: `#${sourceAnchor(sourceId)}` };
      }),
    backLinks: (sourceId) => links.get(sourceId) ?? [],
  };
}
