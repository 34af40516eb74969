/**
 * Ids for headings: the heading's own words behind `s-`, as in `s-経緯`, with `-2`, `-3` for repeated ones.
 *
 * Words rather than numbers, because a link to a section then never leads to another one when a section is
 * added before it. The prefix keeps them apart from the ids of the page around the body.
 */
export function slugMaker(): (title: string) => string {
  const taken = new Set([leadSlug]);
  const repeated = new Map<string, number>();
  return (title) => {
    const base = `s-${wordsOf(title)}`;
    let slug = base;
    let count = repeated.get(base) ?? 1;
    while (taken.has(slug)) {
      count += 1;
      slug = `${base}-${count}`;
    }
    repeated.set(base, count);
    taken.add(slug);
    return slug;
  };
}

/** The lead has no heading; a page that wants to link to it gives this id to what it wraps around it. */
export const leadSlug = 's-lead';

function wordsOf(title: string): string {
  const words = title
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  return words?.join('-') ?? 'section';
}
