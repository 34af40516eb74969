import type { Manuscript, WrittenString } from '#manuscripts/manuscript.ts';
import { lineStarts, pointAt } from '#markdown/text-position.ts';
import { eachArticle } from '../each-article.ts';
import type { Finding, Rule } from '../rule.ts';

const order = ['official', 'press', 'research'];

export const sourceOrder: Rule = {
  id: 'source-order',
  severity: 'warning',
  description: '「公式発表」とした行では、公式発表の文書が、報道や解説より先に並びます。',
  instead: '行の sources を、公式発表、報道、解説・まとめの順に並べます。--fix で並べ替えられます。',
  check: (content) =>
    eachArticle(content, (manuscript, article) => {
      const rank = new Map(article.sources.map(({ id, kind }) => [id, order.indexOf(kind)]));
      const rows = Map.groupBy(
        manuscript.strings().filter(({ path }) => path.at(-2) === 'sources' && path.length > 2),
        ({ path }) => path.slice(0, -2).join('.'),
      );
      const statuses = new Map(
        manuscript
          .strings()
          .filter(({ path }) => path.at(-1) === 'status')
          .map(({ path, value }) => [path.slice(0, -1).join('.'), value]),
      );
      return [...rows].flatMap(([row, ids]): readonly Finding[] => {
        if (!statuses.get(row)?.startsWith('official')) return [];
        const sorted = ids
          .map(({ value }) => value)
          .toSorted((a, b) => Math.min(1, rank.get(a) ?? 1) - Math.min(1, rank.get(b) ?? 1));
        const misplaced = ids.find(({ value }, index) => rank.get(value) === 0 && sorted[index] !== value);
        return misplaced === undefined ? [] : [misorder(manuscript, ids, misplaced, sorted)];
      });
    }),
};

function misorder(
  { file, text }: Manuscript<unknown>,
  ids: readonly WrittenString[],
  misplaced: WrittenString,
  sorted: readonly string[],
): Finding {
  const places = ids.map(({ offsets, value }) => {
    const start = offsets?.[0];
    return start !== undefined && text.startsWith(value, start) ? start : null;
  });
  const { line, column } = pointAt(lineStarts(text), misplaced.offsets?.[0] ?? 0);
  const finding = {
    file,
    line,
    column,
    message: `公式発表「${misplaced.value}」が、報道や解説より後に並んでいます`,
    hint: `${sorted.join('、')} の順に並べます`,
  };
  const [first] = places;
  if (first === undefined || places.some((place) => place === null)) return finding;
  let end = first ?? 0;
  let replaced = '';
  for (const [index, place] of places.entries()) {
    replaced += text.slice(end, place ?? end) + (sorted[index] ?? '');
    end = (place ?? end) + (ids[index]?.value.length ?? 0);
  }
  return { ...finding, edit: { start: first ?? 0, end, text: replaced } };
}
