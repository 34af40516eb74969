import { statusFromSources } from '#domain/incident/claim.ts';
import type { FrontMatterInput } from '#domain/incident/front-matter.ts';
import { type SourceInput, sourceSchema } from '#domain/incident/source.ts';
import type { Lesson } from '#domain/lesson/lesson.ts';
import { fillIn } from '#domain/publication/fill-in.ts';
import { actors } from '#domain/taxonomy/actors.ts';
import { causeCategories } from '#domain/taxonomy/cause-categories.ts';
import { discoveryMethods } from '#domain/taxonomy/discovery-methods.ts';
import { impactKinds } from '#domain/taxonomy/impact-kinds.ts';
import { incidentStatuses } from '#domain/taxonomy/incident-statuses.ts';
import { industries, organisationRoles } from '#domain/taxonomy/industries.ts';
import { sourceKinds } from '#domain/taxonomy/source-kinds.ts';
import { amountsIn } from '../draft/amounts.ts';
import { slugIn } from '../draft/slug-in.ts';
import type { Answers } from './answers.ts';

/**
 * The front matter of a new article: what was answered, and the mark of what is still to be written in
 * every other field that an article needs.
 *
 * @param today the day of the first entry of the history, `YYYY-MM-DD` in Japan
 */
export function skeletonOf(
  answers: Answers,
  known: { readonly today: string; readonly seriesNumber: number; readonly lesson: Lesson },
): FrontMatterInput {
  const all = (flag: string): readonly string[] => answers.get(flag) ?? [];
  const one = (flag: string): string => all(flag)[0] ?? '';
  const source: SourceInput = {
    id: 's1',
    kind: slugIn(sourceKinds, one('source-kind')),
    title: one('source-title'),
    publisher: one('source-publisher'),
    ...(one('source-url') !== '' && { url: one('source-url') }),
    read: true,
  };
  const status = statusFromSources([sourceSchema.parse(source)]);
  const sources = ['s1'];
  const actor = slugIn(actors, one('actor'));
  const kind = slugIn(impactKinds, one('impact'));
  const amounts = amountsIn(one('title'));
  const rows = amounts.length > 0 ? amounts : [{}];
  return {
    title: one('title'),
    ...(one('series') !== 'none' && { series: { id: one('series'), number: known.seriesNumber } }),
    publishedAt: known.today,
    draft: true,
    summary: [`${fillIn}何が起きたか。`, `${fillIn}手口や原因。`, `${fillIn}発覚と被害。`],
    authors: [...all('author')],
    tags: [...all('tag')],
    organisations: [
      {
        name: one('organisation'),
        reading: one('reading'),
        role: slugIn(organisationRoles, one('role')),
        industry: slugIn(industries, one('industry')),
      },
    ],
    actors: [actor],
    ...(actor !== 'unknown' && { actorsStated: { sources } }),
    disclosed: one('disclosed'),
    discovery: {
      method: slugIn(discoveryMethods, one('discovery')),
      text: `${fillIn}発覚のいきさつ。`,
      sources,
    },
    timeline: [{ date: one('disclosed'), text: `${fillIn}公表の内容。`, phase: 'disclosure', sources }],
    causes: [
      {
        category: slugIn(causeCategories, one('cause')),
        text: `${fillIn}何があったか。`,
        primary: true,
        sources,
      },
    ],
    lessons: [
      {
        ref: known.lesson.id,
        audience: known.lesson.audience,
        text: `${fillIn}${known.lesson.title}`,
        action: `${fillIn}月曜日からできる行動。`,
        answers: known.lesson.answers,
        fit: 'general',
      },
    ],
    impact: rows.map((amount, index) => ({
      kind,
      label: `${fillIn}何の数か、何が起きたか`,
      ...amount,
      status,
      headline: index === 0,
      sources,
    })),
    status: slugIn(incidentStatuses, one('status')),
    sources: [source],
    updates: [{ date: known.today, kind: '新規', text: '公開しました。' }],
  };
}
