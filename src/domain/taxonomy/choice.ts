import { z } from 'zod';
import { slugsOf, type Vocabulary } from './vocabulary.ts';

/**
 * A field that takes one value of a closed vocabulary. Its JSON Schema says in Japanese what each value
 * means (`enumDescriptions`, which editors show: https://code.visualstudio.com/docs/languages/json).
 */
export function choiceOf<Slug extends string>(vocabulary: Vocabulary<Slug>) {
  const values = slugsOf<Vocabulary<Slug>>(vocabulary);
  return z.enum(values).meta({ enumDescriptions: values.map((slug) => inWords(vocabulary[slug])) });
}

function inWords({ label, definition }: Vocabulary[string]): string {
  return `${label}: ${definition}`;
}
