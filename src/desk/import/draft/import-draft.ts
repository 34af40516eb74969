import type { FrontMatterInput } from '#domain/incident/front-matter.ts';
import type { Lesson } from '#domain/lesson/lesson.ts';
import { fillIn } from '#domain/publication/fill-in.ts';
import type { Tag } from '#domain/taxonomy/tag.ts';
import type { ArticleDraft } from '../../draft/article-draft.ts';
import { guessPhase } from '../../draft/guess-phase.ts';
import { nearestLesson } from '../../draft/nearest-lesson.ts';
import { tagsIn } from '../../draft/tags-in.ts';
import type { Arrangement } from '../arrange/arrangement.ts';
import { withoutMarks } from '../body/inline.ts';
import { renderKept, renderParts } from '../body/render-body.ts';
import type { Markup } from '../lines/source-line.ts';
import { eventsOf } from '../rows/read-dates.ts';
import { impactOf, organisationsOf } from './guess-fields.ts';
import { type ImportSources, importSources } from './import-sources.ts';

/** What a draft takes from its surroundings. */
export interface ImportSurroundings {
  readonly idFor: (words: string, year: string) => string;
  readonly readingOf: (name: string) => string;
  readonly authors: readonly string[];
  readonly tags: readonly Tag[];
  readonly lessons: readonly Lesson[];
  readonly today: string;
  readonly markup: Markup;
  /** Whether the editor has read what the footnotes name. */
  readonly read: boolean;
}

/** The draft of an article from an arranged write-up; what the write-up does not tell is marked. */
export function importDraft(arrangement: Arrangement, around: ImportSurroundings): ArticleDraft {
  const read = importSources(arrangement, around.read);
  const text = wordsOf(arrangement);
  const title = titleOf(arrangement);
  const organisations = organisationsOf(arrangement, around.readingOf);
  const timeline = timelineOf(arrangement, read, around.today);
  const year = (arrangement.rows.at(-1)?.when.earliest ?? arrangement.own.publishedAt ?? around.today).slice(
    0,
    4,
  );
  const words = arrangement.title ?? organisations.map(({ name }) => name).join(' ');
  const lesson = nearestLesson(text, around.lessons);
  const frontMatter: FrontMatterInput = {
    title,
    publishedAt: around.today,
    draft: true,
    summary: summaryOf(arrangement, read),
    authors: around.authors.slice(0, 1),
    tags: [...tagsIn(text, around.tags)].slice(0, 6),
    organisations,
    actors: ['unknown'],
    ...datesOf(arrangement),
    timeline,
    causes: [{ category: 'unknown', text: `${fillIn}何があったか。`, primary: true, sources: [read.own] }],
    lessons: [
      {
        ref: lesson?.id ?? 'L-001',
        audience: lesson ? [...lesson.audience] : ['employee'],
        text: `${fillIn}${lesson?.title ?? '教訓'}`,
        action: `${fillIn}月曜日からできる行動。`,
        ...(lesson && { answers: lesson.answers }),
        fit: 'general',
      },
    ],
    impact: impactOf(title, text, read.own),
    status: 'unverified',
    sources: [...read.sources],
    updates: [{ date: around.today, kind: '新規', text: '公開しました。' }],
  };
  const remarks = new Map([
    ['organisations', ['取り込んだ文から推定したものなので、確かめます。']],
    ['timeline', ['phase は、行の言葉から推定したものなので、確かめます。']],
    [
      'sources',
      [`${read.own} は、取り込んだ文書そのものです。脚注などの文書は、読んだら read を true にします。`],
    ],
  ]);
  return {
    id: around.idFor(words, year),
    frontMatter,
    remarks: { above: remarks, end: [] },
    body: bodyOf(arrangement, read, around.markup),
  };
}

function bodyOf(arrangement: Arrangement, { citations }: ImportSources, markup: Markup): string {
  const view =
    arrangement.view.length === 0
      ? ''
      : renderParts([{ title: null, level: 2, blocks: arrangement.view }], markup, citations);
  const parts = renderParts(arrangement.parts, markup, citations);
  return [
    parts === '' ? `${fillIn}いつ、どこで、何が起きたかを、2〜3文で書きます。` : parts,
    `## 所感\n\n${view === '' ? `${fillIn}編集部の見方を書きます。` : view}`,
    renderKept(arrangement.kept),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** A title that the schema takes; a longer one stands whole with the source. */
function titleOf({ title }: Arrangement): string {
  if (title === null) return `${fillIn}見出しを書きます（8〜60文字）`;
  if (title.length > 60) return `${fillIn}${[...title].slice(0, 40).join('')}…`;
  return title.length < 8 ? `${fillIn}${title}（8文字以上）` : title;
}

function summaryOf({ summary }: Arrangement, { citations }: ImportSources): FrontMatterInput['summary'] {
  const of = (at: number, missing: string) => {
    const sentence = summary[at];
    return sentence === undefined ? `${fillIn}${missing}` : withoutMarks(sentence, citations).text;
  };
  return [of(0, '何が起きたか。'), of(1, '手口や原因。'), of(2, '発覚と被害。')];
}

function timelineOf(
  { rows, own }: Arrangement,
  read: ImportSources,
  today: string,
): FrontMatterInput['timeline'] {
  if (rows.length === 0) {
    const text = `${fillIn}時系列の1行目。`;
    return [{ date: own.publishedAt ?? today, text, phase: 'coverage', sources: [read.own] }];
  }
  return rows.map(({ date, text: told }) => {
    const { text, sources } = withoutMarks(told, read.citations);
    return {
      date,
      text: text.trim() === '' ? fillIn : text.trim(),
      phase: guessPhase(text),
      sources: sources.length === 0 ? [read.own] : [...sources],
    };
  });
}

function datesOf({ rows }: Arrangement): Pick<FrontMatterInput, 'occurred' | 'discovered' | 'disclosed'> {
  const named = Object.entries(eventsOf(rows)).flatMap(([event, date]) => {
    const words = /^[同翌前発公事]/u.test(date.wording) ? (date.edtf ?? null) : date.wording;
    return words === null ? [] : [[event, words]];
  });
  return Object.fromEntries(named);
}

function wordsOf({ title, summary, parts, view, rows }: Arrangement): string {
  const blocks = [...parts.flatMap((part) => part.blocks), ...view];
  const told = blocks.flatMap((block) =>
    'text' in block ? [block.text] : 'cells' in block ? block.cells : [],
  );
  return [title ?? '', ...summary, ...told, ...rows.map(({ text }) => text)].join('\n');
}
