import type { SourceInput } from '#domain/incident/source.ts';
import { fillIn } from '#domain/publication/fill-in.ts';
import type { Arrangement } from '../arrange/arrangement.ts';
import type { Citations } from '../body/inline.ts';
import type { ParsedSource } from '../sources/parse-source.ts';

/** The sources of a draft, and which of them the footnotes and the write-up itself are. */
export interface ImportSources {
  readonly sources: readonly SourceInput[];
  readonly citations: Citations;
  /** The id of the write-up itself, on which rests what names no footnote. */
  readonly own: string;
}

/**
 * The sources of a write-up: its footnotes, which keep their numbers where these can be kept, its list of
 * references, the announcements it names, and the write-up itself. Only the write-up was read here.
 *
 * @param read whether the editor has read what the footnotes and lists name
 */
export function importSources(arrangement: Arrangement, read: boolean): ImportSources {
  const { notes, references, announcements, own, title } = arrangement;
  const taken = new Set<string>();
  const citations = new Map<string, string>();
  const sources: SourceInput[] = [];
  const idFor = (wanted: string | null): string => {
    let number = 1;
    while (taken.has(`s${number}`)) number++;
    const id =
      wanted !== null && /^s[1-9]\d{0,2}$/.test(wanted) && !taken.has(wanted) ? wanted : `s${number}`;
    taken.add(id);
    return id;
  };
  for (const { label } of notes) {
    if (!citations.has(label)) citations.set(label, idFor(`s${Number(label)}`));
  }
  const used = new Set<string>();
  for (const { label, source } of notes) {
    const id = citations.get(label) ?? idFor(null);
    sources.push(toSource(used.has(id) ? idFor(null) : id, source, read));
    used.add(id);
  }
  for (const source of [...references, ...announcements]) sources.push(toSource(idFor(null), source, read));
  const id = idFor(null);
  sources.push({
    id,
    kind: 'research',
    ...(title === null ? { description: '取り込んだ文書' } : { title }),
    publisher: own.publisher ?? `${fillIn}取り込んだ文書の発行元`,
    ...(own.url !== null && { url: own.url }),
    ...(own.publishedAt !== null && { publishedAt: own.publishedAt }),
    read: true,
    ...(own.history.length > 0 && { note: `更新履歴: ${own.history.join('、')}` }),
  });
  return { sources, citations, own: id };
}

function toSource(id: string, source: ParsedSource, read: boolean): SourceInput {
  const { title, publisher, publishedAt, url, format, kind, note } = source;
  return {
    id,
    kind,
    ...(title === null ? { description: `${fillIn}題名の分からない文書` } : { title }),
    publisher: publisher ?? `${fillIn}発行元`,
    ...(url !== null && { url }),
    ...(publishedAt !== null && { publishedAt }),
    ...(format !== null && { format }),
    read,
    ...(note !== null && { note }),
  };
}
