import { BenchProblem } from '../bench-problem.ts';
import type { CorpusDocument, CorpusQuery } from './corpus.ts';

/**
 * Reads `docs.jsonl`: one document a line, `{id, title, text}`; other fields are ignored, blank lines skipped.
 * @param file what to call the file in messages.
 * @throws {BenchProblem} with file and line, at the first line that is not a document, and for a file without any.
 */
export function parseDocuments(file: string, text: string): readonly CorpusDocument[] {
  const lineOf = new Map<string, number>();
  const documents = linesOf(file, text).map(({ line, data }): CorpusDocument => {
    const id = textField(file, line, data, 'id');
    const earlier = lineOf.get(id);
    if (earlier !== undefined)
      throw fault(file, line, `id「${id}」は ${earlier} 行目と同じなので、別の id に`);
    lineOf.set(id, line);
    return { id, title: textField(file, line, data, 'title'), text: textField(file, line, data, 'text') };
  });
  if (documents.length === 0) throw fault(file, 1, '文書が一つもないので、1行に一つずつ');
  return documents;
}

/**
 * Reads `queries.jsonl`: one query a line, `{id, kind, q, relevant}`.
 * @param known the ids of the documents: a query must not ask for another.
 * @throws {BenchProblem} with file and line, at the first line that is not a query.
 */
export function parseQueries(file: string, text: string, known: ReadonlySet<string>): readonly CorpusQuery[] {
  const queries = linesOf(file, text).map(({ line, data }): CorpusQuery => {
    const relevant = listField(file, line, data, 'relevant');
    const unknown = relevant.find((id) => !known.has(id));
    if (unknown !== undefined) {
      throw fault(file, line, `relevant の「${unknown}」は文書にないので、docs.jsonl にある id に`);
    }
    return {
      id: textField(file, line, data, 'id'),
      kind: textField(file, line, data, 'kind'),
      q: textField(file, line, data, 'q'),
      relevant,
    };
  });
  if (queries.length === 0) throw fault(file, 1, '質問が一つもないので、1行に一つずつ');
  return queries;
}

type Data = Readonly<Record<string, unknown>>;

function linesOf(file: string, text: string): readonly { readonly line: number; readonly data: Data }[] {
  return text.split(/\r?\n/u).flatMap((content, index) => {
    if (content.trim() === '') return [];
    return [{ line: index + 1, data: parseLine(file, index + 1, content) }];
  });
}

function parseLine(file: string, line: number, content: string): Data {
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch {
    throw fault(file, line, 'JSON として読めないので、1行に一つの {…} に');
  }
  if (!isRecord(data)) throw fault(file, line, 'オブジェクトではないので、{…} に');
  return data;
}

function isRecord(data: unknown): data is Data {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function textField(file: string, line: number, data: Data, name: string): string {
  const value = data[name];
  if (typeof value !== 'string' || (value === '' && name !== 'title')) {
    throw fault(file, line, `${name} が空でない文字列ではないので、"${name}": "…" の形に`);
  }
  return value;
}

function listField(file: string, line: number, data: Data, name: string): readonly string[] {
  const value = data[name];
  if (!Array.isArray(value) || value.length === 0 || !value.every((item) => typeof item === 'string')) {
    throw fault(file, line, `${name} が一つ以上の id の並びではないので、"${name}": ["…"] の形に`);
  }
  return [...new Set<string>(value)];
}

function fault(file: string, line: number, what: string): BenchProblem {
  return new BenchProblem(`${file} の ${line} 行目: ${what}書き直してください。`);
}
