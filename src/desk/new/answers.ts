import { actors } from '#domain/taxonomy/actors.ts';
import { causeCategories } from '#domain/taxonomy/cause-categories.ts';
import { discoveryMethods } from '#domain/taxonomy/discovery-methods.ts';
import { impactKinds } from '#domain/taxonomy/impact-kinds.ts';
import { incidentStatuses } from '#domain/taxonomy/incident-statuses.ts';
import { industries, organisationRoles } from '#domain/taxonomy/industries.ts';
import { sourceKinds } from '#domain/taxonomy/source-kinds.ts';
import type { Question } from './interview.ts';
import {
  choicesOf,
  faultOfAddress,
  faultOfDate,
  faultOfReading,
  faultOfText,
  faultOfTitle,
} from './questions.ts';

/** What the questions below have been answered with, by their flags. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** What earlier answers and the content suggest for a later question. */
export interface Suggestions {
  readonly readingOf: (name: string) => string;
  readonly idFor: (title: string, disclosed: string) => string;
  readonly faultOfId: (id: string) => string | null;
  readonly tagsFor: (title: string) => readonly string[];
  readonly tags: NonNullable<Question['choices']>;
  readonly series: NonNullable<Question['choices']>;
  readonly authors: NonNullable<Question['choices']>;
  readonly lessons: NonNullable<Question['choices']>;
}

/** The questions of a new article in the order in which they are asked; a later one may build on earlier answers. */
export function questionsFor(suggest: Suggestions): readonly ((answers: Answers) => Question)[] {
  const first = (answers: Answers, flag: string): string => answers.get(flag)?.[0] ?? '';
  const fixed = (question: Question) => () => question;
  return [
    fixed({
      flag: 'title',
      words: '見出し（8〜60文字。誰に何が起き、どれほどの被害か）',
      fault: faultOfTitle,
    }),
    fixed({
      flag: 'disclosed',
      words: '最初に公表された日（例: 2026年3月20日、2026年3月頃）',
      fault: faultOfDate,
    }),
    (answers) => ({
      flag: 'id',
      words: '記事のID（アドレスになり、公開した後は変えられません）',
      fallback: suggest.idFor(first(answers, 'title'), first(answers, 'disclosed')),
      fault: suggest.faultOfId,
    }),
    fixed({
      flag: 'series',
      words: '連載',
      choices: [...suggest.series, { slug: 'none', label: '連載に入れない' }],
      fallback: suggest.series[0]?.slug ?? 'none',
    }),
    fixed({
      flag: 'author',
      words: '書き手',
      choices: suggest.authors,
      ...(suggest.authors[0] && { fallback: suggest.authors[0].slug }),
    }),
    fixed({ flag: 'organisation', words: '主な当事者の組織の名前', fault: faultOfText }),
    (answers) => ({
      flag: 'reading',
      words: '組織の名前の読み（ひらがな）',
      fallback: suggest.readingOf(first(answers, 'organisation')),
      fault: faultOfReading,
    }),
    fixed({
      flag: 'role',
      words: 'その組織の立場',
      choices: choicesOf(organisationRoles),
      fallback: 'victim',
    }),
    fixed({ flag: 'industry', words: 'その組織の業種', choices: choicesOf(industries) }),
    fixed({ flag: 'actor', words: '誰によるものか', choices: choicesOf(actors), fallback: 'unknown' }),
    fixed({ flag: 'cause', words: '主な原因', choices: choicesOf(causeCategories) }),
    fixed({
      flag: 'discovery',
      words: '誰が最初に気づいたか',
      choices: choicesOf(discoveryMethods),
      fallback: 'unverified',
    }),
    fixed({ flag: 'impact', words: 'いちばん重い被害', choices: choicesOf(impactKinds) }),
    fixed({
      flag: 'status',
      words: '事案はどこまで進んだか',
      choices: choicesOf(incidentStatuses),
      fallback: 'unverified',
    }),
    (answers) => ({
      flag: 'tag',
      words: 'タグ',
      choices: suggest.tags,
      many: true,
      ...fallbackOf(suggest.tagsFor(first(answers, 'title'))),
    }),
    fixed({ flag: 'lesson', words: '読者が持ち帰る教訓', choices: suggest.lessons }),
    fixed({ flag: 'source-kind', words: '読んだ出典の種類', choices: choicesOf(sourceKinds) }),
    fixed({ flag: 'source-publisher', words: 'その出典の発行元', fault: faultOfText }),
    fixed({ flag: 'source-title', words: 'その出典の題名', fault: faultOfText }),
    fixed({
      flag: 'source-url',
      words: 'その出典の、発行元のアドレス',
      fallback: '',
      fault: faultOfAddress,
    }),
  ];
}

function fallbackOf(slugs: readonly string[]): Pick<Question, 'fallback'> {
  return slugs.length === 0 ? {} : { fallback: slugs.join(',') };
}
