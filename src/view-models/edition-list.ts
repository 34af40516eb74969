import type { Edition } from '#domain/newsletter/edition.ts';
import { paths } from '#domain/paths.ts';
import { type EditionPage, type EditionSurroundings, toEditionPage } from './edition-page.ts';

/** The editions of the archive, the latest number first. */
export function toEditionList(
  editions: readonly Edition[],
  around: EditionSurroundings,
): readonly EditionPage[] {
  return editions.map((edition) => toEditionPage(edition, around));
}

interface Neighbour {
  readonly label: string;
  readonly subject: string;
  readonly address: string;
}

/** The editions before and behind one, among those that readers may see. */
export function toEditionNeighbours(
  { number }: Pick<Edition, 'number'>,
  editions: readonly Edition[],
): { readonly previous: Neighbour | null; readonly next: Neighbour | null } {
  const sorted = editions.toSorted((a, b) => a.number - b.number);
  const neighbour = (found: Edition | undefined) =>
    found === undefined
      ? null
      : { label: `第${found.number}号`, subject: found.subject, address: paths.newsletter(found.id) };
  return {
    previous: neighbour(sorted.findLast((other) => other.number < number)),
    next: neighbour(sorted.find((other) => other.number > number)),
  };
}
