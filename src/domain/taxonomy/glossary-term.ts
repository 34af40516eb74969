import { z } from 'zod';

/** A glossary entry (`content/glossary/<id>.yaml`). */
export const glossaryTermSchema = z.strictObject({
  term: z.string().min(1).describe('用語。'),
  reading: z
    .string()
    .regex(/^[ぁ-ゖー・ 0-9A-Za-z]+$/, { error: '読みは、ひらがなで書きます' })
    .describe('読み（ひらがな）。'),
  description: z.string().min(1).describe('専門用語を使わない説明。1〜3文。'),
  variants: z.array(z.string().min(1)).default([]).describe('別の書き方や略語。'),
});
export type GlossaryTerm = z.output<typeof glossaryTermSchema> & { readonly id: string };
