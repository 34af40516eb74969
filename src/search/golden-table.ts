/** What a query of the golden table (`queries.tsv`) is an example of, and what readers are told about it. */
export const queryKinds = {
  word: '言葉',
  phrase: '言葉の組み合わせ',
  question: '問い',
  kana: 'かな',
  romaji: 'ローマ字',
  variant: '別の書き方・略語',
  typo: '打ち間違い・変換の間違い',
  conjugation: '活用',
  date: '日付',
  amount: '数と金額',
  cve: '脆弱性の番号',
  not: '見つかってはいけないもの',
} as const;

export type QueryKind = keyof typeof queryKinds;

/** A query and what a reader would rightly expect of it. */
export interface GoldenRow {
  readonly query: string;
  readonly kind: QueryKind;
  /**
   * One article: it comes first. Several: all of them stand among the first three. None and `nothing`: not a single
   * result. None otherwise: no matter which.
   */
  readonly expected: readonly string[];
  readonly nothing: boolean;
  /** What is offered instead (もしかして) of a query that finds nothing. */
  readonly suggested: string | null;
  /** Articles that may not be found at all, not even last. */
  readonly forbidden: readonly string[];
  /** What goes wrong unnoticed without this row. */
  readonly guards: string;
}

const COLUMNS = ['query', 'kind', 'expected', 'forbidden', 'guards'].join('\t');

/**
 * Reads the table: TSV whose first line names the columns; lines that begin with `# ` are remarks.
 * @throws an Error that names a line which is none.
 */
export function parseGoldenTable(text: string): readonly GoldenRow[] {
  const [header, ...lines] = text.replace(/\n$/u, '').split('\n');
  if (header !== COLUMNS) throw new Error(`queries.tsv: ${header ?? ''}`);
  return lines.filter((line) => !line.startsWith('# ')).map(toRow);
}

function toRow(line: string): GoldenRow {
  const [query = '', kind = '', expected = '', forbidden = '', guards = '', ...others] = line.split('\t');
  if (!isKind(kind) || guards === '' || others.length > 0) throw new Error(`queries.tsv: ${line}`);
  const nothing = /^[-?]/u.test(expected);
  return {
    query,
    kind,
    expected: nothing ? [] : idsIn(expected),
    nothing,
    suggested: expected.startsWith('?') ? expected.slice(1) : null,
    forbidden: idsIn(forbidden),
    guards,
  };
}

function isKind(kind: string): kind is QueryKind {
  return Object.hasOwn(queryKinds, kind);
}

function idsIn(cell: string): readonly string[] {
  return cell.split(',').filter(Boolean);
}
