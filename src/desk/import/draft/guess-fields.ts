import type { ImpactInput } from '#domain/incident/claim.ts';
import type { FrontMatterInput } from '#domain/incident/front-matter.ts';
import { fillIn } from '#domain/publication/fill-in.ts';
import type { ImpactKind } from '#domain/taxonomy/impact-kinds.ts';
import { amountsIn } from '../../draft/amounts.ts';
import type { Arrangement } from '../arrange/arrangement.ts';

/** The organisations that announced something are named; the others are for the editor to name. */
export function organisationsOf(
  { announcements }: Arrangement,
  readingOf: (name: string) => string,
): FrontMatterInput['organisations'] {
  const names = [...new Set(announcements.flatMap(({ publisher }) => publisher ?? []))];
  const rows = names.map((name, index) => {
    const reading = readingOf(name).replace(/[^ぁ-ゖー・ 0-9A-Za-z]/gu, '');
    return {
      name,
      reading: reading === '' ? 'よみ' : reading,
      role: index === 0 ? ('victim' as const) : ('contractor' as const),
      industry: 'unclassified' as const,
    };
  });
  if (rows.length > 0) return rows;
  return [{ name: `${fillIn}組織の名前`, reading: 'よみ', role: 'victim', industry: 'unclassified' }];
}

const harms: readonly (readonly [RegExp, ImpactKind])[] = [
  [/着服|不正送金|不正出金|詐取/u, 'money-loss'],
  [/ランサム|暗号化/u, 'encryption'],
  [/紛失|置き忘れ/u, 'loss'],
  [/改ざん/u, 'tampering'],
  [/漏えい|漏洩|流出|公開状態/u, 'disclosure-potential'],
  [/停止|障害|欠航/u, 'service-interruption'],
];

/** The harm that the words tell of, with every number of the title, because a title may name no other. */
export function impactOf(title: string, text: string, source: string): ImpactInput[] {
  const kind =
    harms.find(([words]) => words.test(title))?.[1] ??
    harms.find(([words]) => words.test(text))?.[1] ??
    'disclosure-potential';
  const amounts = amountsIn(title);
  return (amounts.length > 0 ? amounts : [{}]).map((amount, index) => ({
    kind,
    label: `${fillIn}何の数か、何が起きたか`,
    ...amount,
    status: 'research',
    ...(index === 0 && { headline: true }),
    sources: [source],
  }));
}
