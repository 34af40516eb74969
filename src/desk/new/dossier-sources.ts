import type { SourceInput } from '#domain/incident/source.ts';
import type { SourceKind } from '#domain/taxonomy/source-kinds.ts';
import type { Dossier } from './dossier.ts';

const kinds: Readonly<Record<string, SourceKind>> = {
  primary: 'official',
  press: 'press',
  research: 'research',
};

/** The sources of a dossier: the front matter's, and under which id each stands there. */
export interface DossierSources {
  readonly sources: readonly SourceInput[];
  /** The ids that a row names, as the front matter has them. */
  readonly citedAt: (...path: readonly (string | number)[]) => string[];
}

/**
 * Reads the sources. A title in （ ） is the dossier's own description. A source that does not say whether
 * it was read counts as read when a row rests on it, because rows rest on nothing else.
 */
export function dossierSources(dossier: Dossier): DossierSources {
  const cited = new Set(citedIds(dossier));
  const ids = new Map<string, string>();
  const sources = dossier.rows('sources').map((row, index): SourceInput => {
    const own = dossier.take('sources', row, 'id') ?? '';
    const id = /^s[1-9]\d{0,2}$/.test(own) ? own : `s${900 + index}`;
    ids.set(own, id);
    const title = dossier.take('sources', row, 'title') ?? '（題名不明）';
    const described = /^（([\s\S]+)）$/u.exec(title)?.[1];
    const isPdf = /^\[PDF\]|（PDF）|\.pdf$/iu.test(title);
    const note = dossier.peek('sources', row, 'note') ?? '';
    const { publisher, via } = publisherOf(dossier.take('sources', row, 'publisher') ?? '発行元不明', note);
    const url = dossier.take('sources', row, 'url');
    const publishedAt = dossier.take('sources', row, 'date');
    const read = dossier.take('sources', row, 'read');
    return {
      id,
      kind: kinds[dossier.take('sources', row, 'kind') ?? ''] ?? 'research',
      ...(described ? { description: described } : { title: title.replace(/^\[PDF\]\s*/iu, '') }),
      publisher,
      ...(url && { url }),
      ...(publishedAt && { publishedAt }),
      ...(isPdf && { format: 'pdf' as const }),
      read: read === null ? cited.has(own) : read === 'true',
      ...(via && { via }),
    };
  });
  return {
    sources,
    citedAt: (...path) => {
      const several = dossier
        .rows(...path, 'sources')
        .map((index) => dossier.take(...path, 'sources', index));
      const named = several.length > 0 ? several : [dossier.take(...path, 'source')];
      const known = named.flatMap((id) => ids.get(id ?? '') ?? []);
      const fallback = sources.find(({ read }) => read)?.id ?? sources[0]?.id;
      return known.length > 0 || fallback === undefined ? known : [fallback];
    },
  };
}

function citedIds(dossier: Dossier): readonly string[] {
  const impact = ['records', 'people', 'money_yen', 'downtime_days', 'other'].map((group) => [
    'impact',
    group,
  ]);
  return [['timeline'], ['causes'], ['response'], ['lessons'], ...impact].flatMap((list) =>
    dossier.rows(...list).flatMap((row) => {
      const several = dossier
        .rows(...list, row, 'sources')
        .map((at) => dossier.peek(...list, row, 'sources', at));
      return [...several, dossier.peek(...list, row, 'source')].filter((id) => id !== null);
    }),
  );
}

/** 「海辺社（転載で確認）」: who published it, and where it was read instead. */
function publisherOf(
  words: string,
  note: string,
): { readonly publisher: string; readonly via: string | null } {
  const elsewhere = /転載|引用|アーカイブ|複製|プロキシ|経由/u;
  const [, name, bracket] = /^(.+?)（([^（）]*)）$/u.exec(words) ?? [];
  if (name !== undefined && bracket !== undefined && elsewhere.test(bracket)) {
    return { publisher: name, via: bracket };
  }
  return { publisher: words, via: elsewhere.test(note) && /確認|読/u.test(note) ? note : null };
}
