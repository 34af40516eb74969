import { readFileSync } from 'node:fs';
import { parseDossierTerms } from '#domain/taxonomy/dossier-terms.ts';
import { parseYaml } from '#manuscripts/yaml.ts';
import { DeskProblem } from '../desk-problem.ts';
import type { ArticleDraft } from '../draft/article-draft.ts';
import { type KnownContent, nextNumber } from '../draft/known-content.ts';
import { tagsIn } from '../draft/tags-in.ts';
import { readInput } from '../read-input.ts';
import { type Answers, questionsFor, type Suggestions } from './answers.ts';
import { Dossier } from './dossier.ts';
import { dossierDraft } from './dossier-draft.ts';
import type { Question } from './interview.ts';

const asked = ['id', 'series', 'author', 'tag'];

/** Reads a dossier. @throws {DeskProblem} when the file is no YAML of named fields */
export function readDossier(file: string): Dossier {
  const { value, issues } = parseYaml(readInput(file).text, 1);
  if (issues.length > 0) {
    const lines = issues.map(
      ({ line, column, message, hint }) => `  ${line}行目${column}文字目: ${message}。${hint}`,
    );
    throw new DeskProblem(`${file} を事実メモとして読めません。\n${lines.join('\n')}`);
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new DeskProblem(
      `${file} は事実メモではありません。「項目: 値」の形で、timeline や sources を書きます。`,
    );
  }
  return new Dossier(value);
}

/** The questions that a dossier leaves open, with what it suggests for them. */
export function questionsAfter(
  dossier: Dossier,
  known: KnownContent,
  suggest: Suggestions,
): readonly ((answers: Answers) => Question)[] {
  const id = dossier.peek('id');
  const text = dossier.texts().join('\n');
  const questions = questionsFor({
    ...suggest,
    idFor: (title, disclosed) =>
      id && suggest.faultOfId(id) === null ? id : suggest.idFor(title, disclosed),
    tagsFor: () => tagsIn(text, known.tags),
  });
  return questions.filter((question) => asked.includes(question(new Map()).flag));
}

/** The article that a dossier and the answers begin. */
export function beginFromDossier(
  dossier: Dossier,
  answers: Answers,
  known: KnownContent,
  around: { readonly today: string; readonly readingOf: (name: string) => string },
): ArticleDraft {
  const series = answers.get('series')?.[0] ?? 'none';
  const table = new URL('../../domain/taxonomy/dossier-terms.tsv', import.meta.url);
  return dossierDraft(dossier, {
    ...around,
    id: answers.get('id')?.[0] ?? '',
    series: series === 'none' ? null : { id: series, number: nextNumber(series, known.articles) },
    authors: answers.get('author') ?? [],
    tags: answers.get('tag') ?? [],
    lessons: known.lessons,
    terms: parseDossierTerms(readFileSync(table, 'utf8')),
  });
}
