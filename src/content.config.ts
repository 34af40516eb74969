import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { manuscriptLoader } from '#collections/manuscript-loader.ts';
import { registerLoader, type SentEditions, sentLoader } from '#collections/record-loader.ts';
import { tagRegistryLoader } from '#collections/tag-registry-loader.ts';
import type { Lesson } from '#domain/lesson/lesson.ts';
import type { Author, Page, Series } from '#domain/publication/entries.ts';
import type { Register } from '#domain/publication/register.ts';
import type { GlossaryTerm } from '#domain/taxonomy/glossary-term.ts';
import type { TagRecord } from '#domain/taxonomy/tag-registry.ts';
import { editorSchemas } from '#manuscripts/editor-schemas.ts';
import type { WrittenArticle } from '#manuscripts/read-articles.ts';
import type { WrittenEdition } from '#manuscripts/read-editions.ts';

// The loaders have read the files already. What Astro passes on to editors' programs (`.astro/collections/`) is the
// schema of the front matter, as the metadata of a type that asks nothing more.
export const collections = {
  articles: defineCollection({
    loader: manuscriptLoader('articles', { rendered: true }),
    schema: z.custom<WrittenArticle>().meta({ ...editorSchemas.articles }),
  }),
  pages: defineCollection({
    loader: manuscriptLoader('pages', { rendered: true }),
    schema: z.custom<Page>().meta({ ...editorSchemas.pages }),
  }),
  series: defineCollection({ loader: manuscriptLoader('series'), schema: z.custom<Series>() }),
  authors: defineCollection({ loader: manuscriptLoader('authors'), schema: z.custom<Author>() }),
  lessons: defineCollection({ loader: manuscriptLoader('lessons'), schema: z.custom<Lesson>() }),
  glossary: defineCollection({ loader: manuscriptLoader('glossary'), schema: z.custom<GlossaryTerm>() }),
  newsletters: defineCollection({
    loader: manuscriptLoader('newsletters', { rendered: true }),
    schema: z.custom<WrittenEdition>().meta({ ...editorSchemas.newsletters }),
  }),
  sent: defineCollection({ loader: sentLoader(), schema: z.custom<SentEditions>() }),
  tags: defineCollection({ loader: tagRegistryLoader(), schema: z.custom<TagRecord>() }),
  register: defineCollection({ loader: registerLoader(), schema: z.custom<Register>() }),
};
