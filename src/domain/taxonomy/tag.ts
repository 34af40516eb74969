import { z } from 'zod';

/** A tag (`content/tags/<slug>.yaml`): the one spelling of a subject, and the spellings that mean it. */
export const tagSchema = z.strictObject({
  label: z.string().min(1).describe('表示する名前。'),
  reading: z
    .string()
    .regex(/^[ぁ-ゖー・ 0-9A-Za-z]+$/, { error: '読みは、ひらがなで書きます' })
    .optional()
    .describe('名前の読み。省くと辞書の読みを使います。違っていたら書きます。'),
  description: z.string().min(1).describe('このタグを付ける記事の範囲。1文。'),
  variants: z.array(z.string().min(1)).default([]).describe('同じ意味の別の書き方（例: 内部犯行）。'),
});
export type TagInput = z.input<typeof tagSchema>;
export type Tag = z.output<typeof tagSchema> & { readonly slug: string };
