import type { FrontMatterInput } from '#domain/incident/front-matter.ts';
import type { Lesson } from '#domain/lesson/lesson.ts';
import { fillIn } from '#domain/publication/fill-in.ts';
import type { DossierTerms } from '#domain/taxonomy/dossier-terms.ts';
import type { ArticleDraft } from '../draft/article-draft.ts';
import { bodySkeleton } from '../draft/body-skeleton.ts';
import { nearestLesson } from '../draft/nearest-lesson.ts';
import { threeParts } from '../draft/three-parts.ts';
import type { Dossier } from './dossier.ts';
import { dossierCauses, dossierResponse, dossierTimeline, type RowRemarks } from './dossier-course.ts';
import { dossierImpact } from './dossier-impact.ts';
import { type DossierSources, dossierSources } from './dossier-sources.ts';
import { dateWords, industryIn, rolesIn } from './dossier-words.ts';
import { faultOfTitle } from './questions.ts';

/** What the editor was asked besides the dossier, and what the content knows. */
export interface DossierSurroundings {
  readonly id: string;
  readonly series: { readonly id: string; readonly number: number } | null;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  readonly today: string;
  readonly lessons: readonly Lesson[];
  readonly terms: DossierTerms;
  readonly readingOf: (name: string) => string;
}

/**
 * An article begun from a dossier: what has a field stands in it, what has none in the comments below
 * the front matter, with the place where it stood. Nothing of the dossier is lost.
 */
export function dossierDraft(dossier: Dossier, around: DossierSurroundings): ArticleDraft {
  const remarks: RowRemarks = new Map();
  const read = dossierSources(dossier);
  const title = titleOf(dossier);
  const sources = read.sources.length > 0 ? [...read.sources] : [unknownSource];
  const causes = dossierCauses(dossier, read.citedAt, around.terms, remarks);
  const timeline = dossierTimeline(dossier, read.citedAt);
  const response = dossierResponse(dossier, read.citedAt);
  const impact = dossierImpact(dossier, { ...read, sources }, title, remarks);
  const dates = dossierDates(dossier, remarks);
  dossier.take('id');
  const frontMatter: FrontMatterInput = {
    title,
    ...(around.series && { series: around.series }),
    publishedAt: around.today,
    draft: true,
    summary: summaryOf(dossier),
    authors: [...around.authors],
    tags: [...around.tags],
    organisations: organisationsOf(dossier, around.readingOf, remarks),
    actors: ['unknown'],
    ...dates,
    timeline,
    ...causes,
    lessons: lessonsOf(dossier, read, around.lessons, remarks),
    impact,
    ...(response.length > 0 && { response }),
    status: 'unverified',
    sources,
    updates: [{ date: around.today, kind: '新規', text: '公開しました。' }],
    ...cvesOf(dossier),
  };
  remarks.set('timeline', ['phase は、行の言葉から推定したものなので、確かめます。']);
  const cited = (sources.find((source) => source.read) ?? unknownSource).id;
  const left = dossier.left();
  const end = left.length === 0 ? [] : ['事実メモから、まだ欄に置いていない行:', ...left, ''];
  return { id: around.id, frontMatter, remarks: { above: remarks, end }, body: bodySkeleton(cited) };
}

const unknownSource: FrontMatterInput['sources'][number] = {
  id: 's1',
  kind: 'press',
  description: `${fillIn}出典の説明`,
  publisher: `${fillIn}発行元`,
  read: true,
};

/** The title that a dossier suggests; one that is too long stays in the comments, and its beginning is marked. */
function titleOf(dossier: Dossier): string {
  const title = dossier.peek('title_hint') ?? '';
  if (faultOfTitle(title) === null) return dossier.take('title_hint') ?? '';
  return `${fillIn}見出しを書きます（8〜60文字）`;
}

function summaryOf(dossier: Dossier): FrontMatterInput['summary'] {
  const [one, two, three] = threeParts(dossier.take('summary') ?? '');
  return [`${fillIn}${one}`, `${fillIn}${two}`, `${fillIn}${three}`];
}

function dossierDates(
  dossier: Dossier,
  remarks: RowRemarks,
): Pick<FrontMatterInput, 'occurred' | 'discovered' | 'contained' | 'disclosed'> {
  const dateOf = (from: string, to: string) => {
    const value = dossier.take('dates', from, 'value');
    if (value === null) return {};
    const wording = dossier.take('dates', from, 'wording');
    if (wording) remarks.set(to, [`資料の言い方: ${wording}`]);
    return { [to]: dateWords(value, dossier.take('dates', from, 'precision')) };
  };
  return {
    ...dateOf('occurred', 'occurred'),
    ...dateOf('discovered', 'discovered'),
    ...dateOf('contained', 'contained'),
    ...dateOf('published', 'disclosed'),
  };
}

function organisationsOf(
  dossier: Dossier,
  readingOf: DossierSurroundings['readingOf'],
  remarks: RowRemarks,
): FrontMatterInput['organisations'] {
  const rows = dossier.rows('organisations').map((row) => {
    const name = dossier.take('organisations', row, 'name') ?? `${fillIn}組織の名前`;
    const industry = dossier.take('organisations', row, 'industry') ?? '';
    const role = dossier.take('organisations', row, 'role') ?? '';
    remarks.set(`organisations.${row}`, [
      `事実メモでは、業種「${industry}」、立場「${role}」です。確かめます。`,
    ]);
    const roles = rolesIn(role);
    const reading = readingOf(name).replace(/[^ぁ-ゖー・ 0-9A-Za-z]/gu, '');
    return {
      name,
      reading: reading === '' ? 'よみ' : reading,
      role: roles.length === 0 ? (['victim'] as const).slice() : [...roles],
      industry: industryIn(industry) ?? ('unclassified' as const),
    };
  });
  if (rows.length > 0) return rows;
  return [{ name: `${fillIn}組織の名前`, reading: 'よみ', role: 'victim', industry: 'unclassified' }];
}

function lessonsOf(
  dossier: Dossier,
  { citedAt }: DossierSources,
  lessons: readonly Lesson[],
  remarks: RowRemarks,
): FrontMatterInput['lessons'] {
  const texts = dossier.rows('lessons').map((row) => ({
    text: dossier.take('lessons', row, 'text') ?? '',
    sources: dossier.take('lessons', row, 'basis') === 'source' ? citedAt('lessons', row) : [],
  }));
  const rows = texts.length > 0 ? texts : [{ text: fillIn, sources: [] }];
  remarks.set('lessons', ['ref は、言葉の近い教訓を選んだものです。合うものに直します。']);
  return rows.map(({ text, sources }) => {
    const lesson = nearestLesson(text, lessons);
    return {
      ref: lesson?.id ?? 'L-001',
      audience: lesson ? [...lesson.audience] : ['employee'],
      text,
      action: `${fillIn}月曜日からできる行動。`,
      ...(lesson && { answers: lesson.answers }),
      fit: 'general' as const,
      ...(sources.length > 0 && { sources }),
    };
  });
}

function cvesOf(dossier: Dossier): Pick<FrontMatterInput, 'cves'> {
  const rows = dossier.rows('cve').filter((row) => /^CVE-\d{4}-\d{4,}$/.test(dossier.peek('cve', row) ?? ''));
  return rows.length === 0 ? {} : { cves: rows.map((row) => dossier.take('cve', row) ?? '') };
}
