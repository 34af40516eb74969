import { toStatsCsv } from '#charts/stats-csv.ts';
import { getPublication } from '#collections/publication.ts';
import type { StatsFigure } from '#view-models/stats/figures.ts';
import { toStatsFigures } from '#view-models/stats-page.ts';

export async function getStaticPaths() {
  const { articles } = await getPublication();
  return toStatsFigures(articles).map((figure) => ({ params: { figure: figure.id }, props: { figure } }));
}

export function GET({ props }: { props: { figure: StatsFigure } }): Response {
  return new Response(toStatsCsv(props.figure), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
