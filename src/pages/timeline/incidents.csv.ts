import { toTimelineCsv } from '#charts/timeline-csv.ts';
import { getPublication } from '#collections/publication.ts';

export async function GET(): Promise<Response> {
  const { articles } = await getPublication();
  return new Response(toTimelineCsv(articles), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
