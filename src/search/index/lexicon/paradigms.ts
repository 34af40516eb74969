import type { IpadicEntry } from '../../analyzer/ipadic.ts';

/** How a verb or an adjective inflects: so many characters of its dictionary form are replaced by the endings. */
export interface Paradigm {
  readonly cut: number;
  readonly endings: readonly string[];
}

const INFLECTING: ReadonlySet<string> = new Set(['動詞', '形容詞']);
/** Forms that no article has and that look like particles (いた of いたる) would break sentences apart. */
const SHORT_KANA = /^\p{Script=Hiragana}{1,2}$/u;

/** The paradigm of every dictionary form, from the forms that IPADIC lists for it. */
export function paradigmsOf(entries: readonly IpadicEntry[]): ReadonlyMap<string, Paradigm> {
  const forms = new Map<string, Set<string>>();
  for (const { surface, base, pos } of entries) {
    if (!INFLECTING.has(pos) || (SHORT_KANA.test(surface) && surface !== base)) continue;
    const own = forms.get(base) ?? new Set([base]);
    forms.set(base, own.add(surface));
  }
  return new Map([...forms].map(([base, own]) => [base, toParadigm(base, [...own])]));
}

function toParadigm(base: string, forms: readonly string[]): Paradigm {
  let stem = base;
  for (const form of forms) while (!form.startsWith(stem)) stem = stem.slice(0, -1);
  return {
    cut: base.length - stem.length,
    endings: forms.map((form) => form.slice(stem.length)).sort(),
  };
}
