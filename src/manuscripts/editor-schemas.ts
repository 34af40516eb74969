import { z } from 'zod';
import { frontMatterSchema } from '#domain/incident/front-matter.ts';
import { lessonEntrySchema } from '#domain/lesson/lesson.ts';
import { editionSchema } from '#domain/newsletter/edition.ts';
import { authorSchema, pageSchema, seriesSchema } from '#domain/publication/entries.ts';
import { glossaryTermSchema } from '#domain/taxonomy/glossary-term.ts';
import { tagSchema } from '#domain/taxonomy/tag.ts';
import type { DescribedSchema } from './schema-path.ts';

/**
 * What an editor's program is told of each kind of file, as JSON Schema: the fields that may be written
 * and what they mean, the values of closed vocabularies and what each of those means, in Japanese.
 */
export const editorSchemas = {
  articles: described(frontMatterSchema),
  pages: described(pageSchema),
  series: described(seriesSchema),
  authors: described(authorSchema),
  tags: described(tagSchema),
  lessons: described(lessonEntrySchema),
  glossary: described(glossaryTermSchema),
  newsletters: described(editionSchema),
} as const satisfies Readonly<Record<string, DescribedSchema>>;

function described(schema: z.ZodType): DescribedSchema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}
