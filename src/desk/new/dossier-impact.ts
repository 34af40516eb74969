import { type ImpactInput, statusFromSources } from '#domain/incident/claim.ts';
import { type SourceInput, sourceSchema } from '#domain/incident/source.ts';
import { fillIn } from '#domain/publication/fill-in.ts';
import { amountsIn } from '../draft/amounts.ts';
import type { Dossier } from './dossier.ts';
import type { RowRemarks } from './dossier-course.ts';
import type { DossierSources } from './dossier-sources.ts';
import { harmIn } from './dossier-words.ts';

const groups = ['records', 'people', 'money_yen', 'downtime_days', 'other'] as const;

/**
 * The rows of harm. A dossier states each in a sentence, which becomes the label to be reworded; its
 * first number becomes the value. Every number of the title gets a row, because a title may name no
 * number that the article does not state.
 */
export function dossierImpact(
  dossier: Dossier,
  { sources, citedAt }: DossierSources,
  title: string,
  remarks: RowRemarks,
): ImpactInput[] {
  const statusOf = (ids: readonly string[]): ImpactInput['status'] => {
    const cited = sources.filter(({ id }) => ids.includes(id)).flatMap(readable);
    return cited.length > 0 ? statusFromSources(cited) : 'editor';
  };
  const rows: ImpactInput[] = [];
  for (const group of groups) {
    for (const row of dossier.rows('impact', group)) {
      const words = dossier.peek('impact', group, row, 'value') ?? '';
      const kind = harmIn(group, words);
      if (kind === null) continue;
      const ids = citedAt('impact', group, row);
      const [amount] = amountsIn(words);
      dossier.take('impact', group, row, 'value');
      remarks.set(`impact.${rows.length}`, [
        `事実メモの impact の ${group} から。種類（kind）と数は、言葉から推定したものなので、確かめます。`,
      ]);
      rows.push({ kind, label: `${fillIn}${words}`, ...amount, status: statusOf(ids), sources: ids });
    }
  }
  const [first] = rows;
  const basis = first?.sources ?? sources.slice(0, 1).map(({ id }) => id);
  for (const amount of amountsIn(title)) {
    if (rows.some(({ value }) => value === amount.value)) continue;
    const label = `${fillIn}見出しの数。何の数か、どの出典にあるかを書きます`;
    rows.push({
      kind: first?.kind ?? 'disclosure-mixed',
      label,
      ...amount,
      status: statusOf(basis),
      sources: basis,
    });
  }
  if (rows.length === 0) {
    rows.push({
      kind: 'disclosure-mixed',
      label: `${fillIn}何が起きたか`,
      status: statusOf(basis),
      sources: basis,
    });
  }
  return rows.map((row, index) => ({ ...row, ...(index === 0 && { headline: true }) }));
}

function readable(source: SourceInput) {
  const result = sourceSchema.safeParse(source);
  return result.success ? [result.data] : [];
}
