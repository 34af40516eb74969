import { claimStatuses } from '#domain/taxonomy/claim-statuses.ts';
import { nextBases } from '#domain/taxonomy/next-bases.ts';
import { sourceFormats } from '#domain/taxonomy/source-kinds.ts';
import type { Vocabulary } from '#domain/taxonomy/vocabulary.ts';
import { everyVocabulary } from '../draft/field-guide.ts';

/** A choice in a form: what the editor sees, and what is written. */
export type Option = { label: string; value: string };

const vocabularies: readonly Vocabulary[] = [...everyVocabulary, claimStatuses, nextBases, sourceFormats];

/** The values of a closed vocabulary with their Japanese labels; values of none stand for themselves. */
export function labelledOptions(values: readonly unknown[]): Option[] {
  const slugs = values.map(String);
  const vocabulary = vocabularies.find(
    (entries) =>
      Object.keys(entries).length === slugs.length && slugs.every((slug) => Object.hasOwn(entries, slug)),
  );
  return slugs.map((value) => ({ label: vocabulary?.[value]?.label ?? value, value }));
}
