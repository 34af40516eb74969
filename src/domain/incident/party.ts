import { z } from 'zod';
import { choiceOf } from '#domain/taxonomy/choice.ts';
import { industries, organisationRoles } from '#domain/taxonomy/industries.ts';

const role = choiceOf(organisationRoles);

/** An organisation that the sources name. Individuals are never named. */
export const organisationSchema = z.strictObject({
  name: z
    .string()
    .min(1)
    .describe(
      '出典に書かれた組織の名前。法人格は省いてかまいません。名前を伏せるときは「委託先A」のように書きます。ほかの記事の「委託先A」とは別の組織として扱います。',
    ),
  reading: z
    .string()
    .regex(/^[ぁ-ゖー・ 0-9A-Za-z]+$/, { error: '読みは、ひらがなで書きます（例: まついしょうけん）' })
    .describe('名前の読み（ひらがな）。検索と五十音順に使います。'),
  role: z
    .union([role, z.array(role).min(1, { error: '立場を1つ以上書きます' })])
    .transform((roles) => (Array.isArray(roles) ? roles : [roles]))
    .describe('この事案での立場。2つあるときは [victim, client] のように並べます。'),
  industry: choiceOf(industries).describe('業種（日本標準産業分類の大分類）。'),
  note: z.string().min(1).optional().describe('旧社名や、事案との関係の補足。'),
});
export type Organisation = z.output<typeof organisationSchema>;
