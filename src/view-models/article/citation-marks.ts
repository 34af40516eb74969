import { sourceNumber } from '#domain/incident/source.ts';
import type { Body } from '#markdown/parse-body.ts';

/** A footnote mark in the text: `[2]`, linking to its source and linked back from there. */
export interface CitationMark {
  readonly number: number;
  /** The id of the mark itself, where the source's back link leads. */
  readonly id: string;
  readonly href: string;
}

/** A link from a source back to a place that rests on it. */
export interface BackLink {
  readonly href: string;
  readonly label: string;
}

/** Gives out footnote marks in page order and remembers where each source is cited. */
export interface CitationLedger {
  readonly cite: (sources: readonly string[], place: string) => readonly CitationMark[];
  readonly backLinks: (sourceId: string) => readonly BackLink[];
}

/** The id of the `occurrence`-th citation of a source in the body; the body's own marks carry it. */
export function bodyCitationId(sourceId: string, occurrence: number): string {
  return `cite-${sourceId}-body-${occurrence}`;
}

export function sourceAnchor(sourceId: string): string {
  return `source-${sourceId}`;
}

/** Starts a ledger with the citations that stand in the body. */
export function openLedger(body: Pick<Body, 'citations'>): CitationLedger {
  const links = new Map<string, BackLink[]>();
  const remember = (sourceId: string, link: BackLink) => {
    links.set(sourceId, [...(links.get(sourceId) ?? []), link]);
  };
  for (const { sourceId, occurrence, sectionTitle } of body.citations) {
    const label = sectionTitle === null ? '導入' : `本文「${sectionTitle}」`;
    remember(sourceId, { href: `#${bodyCitationId(sourceId, occurrence)}`, label });
  }
  const counts = new Map<string, number>();
  return {
    cite: (sources, place) =>
      sources.map((sourceId) => {
        const count = (counts.get(sourceId) ?? 0) + 1;
        counts.set(sourceId, count);
        const id = `cite-${sourceId}-${count}`;
        remember(sourceId, { href: `#${id}`, label: place });
        return { number: sourceNumber(sourceId), id, href: `#${sourceAnchor(sourceId)}` };
      }),
    backLinks: (sourceId) => links.get(sourceId) ?? [],
  };
}
