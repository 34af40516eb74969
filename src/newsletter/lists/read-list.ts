import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { readAddress } from '../mail/address.ts';
import { sameMailbox } from '../store/identity.ts';
import { type AddressColumn, findAddressColumn } from './address-column.ts';
import { type Bytes, type Encoding, encodingOf, textOf } from './decode-list.ts';
import { InputProblem } from './input-problem.ts';

/** What was read of a list. Lines are counted as editors show them, from 1; a row is told by its first line. */
export interface ListRead {
  readonly encoding: Encoding;
  readonly column: AddressColumn;
  /** Each mailbox once, in the order of the file. */
  readonly entries: readonly { readonly line: number; readonly address: string }[];
  readonly repeated: Told<{ readonly line: number; readonly first: number }>;
  readonly unreadable: Told<{ readonly line: number; readonly cell: string; readonly problem: string }>;
}

/** How many there were, and the first of them. */
export interface Told<Row> {
  readonly count: number;
  readonly rows: readonly Row[];
}

/** How many rows are told one by one. */
export const toldAtMost = 100;

/** Far above any row of a list, in bytes: behind it there is a quotation mark that nobody closed. */
const longestRow = 100_000;

/**
 * Reads a list of addresses: CSV, or one address a line. Nothing of it is kept but the addresses.
 *
 * @throws {InputProblem} for a file that holds no list
 */
export async function readList(bytes: Bytes): Promise<ListRead> {
  const encoding = await encodingOf(bytes);
  const lines = new Map<string, number>();
  const entries: { line: number; address: string }[] = [];
  const repeated = teller<{ line: number; first: number }>();
  const unreadable = teller<{ line: number; cell: string; problem: string }>();
  let column: AddressColumn | undefined;
  for await (const { line, cells } of rowsOf(bytes, encoding)) {
    const isFirst = column === undefined;
    column ??= findAddressColumn(cells);
    if (isFirst && column.name !== null) continue;
    const cell = cells[column.index] ?? '';
    const read = readAddress(unguarded(cell));
    if ('problem' in read) {
      unreadable.tell({ line, cell, problem: read.problem });
      continue;
    }
    const mailbox = sameMailbox(read.address);
    const first = lines.get(mailbox);
    if (first === undefined) {
      lines.set(mailbox, line);
      entries.push({ line, address: read.address });
    } else repeated.tell({ line, first });
  }
  if (column === undefined || entries.length + unreadable.told.count === 0) {
    throw new InputProblem('アドレスが1件もありません。アドレスの入ったファイルを指定してください。');
  }
  return { encoding, column, entries, repeated: repeated.told, unreadable: unreadable.told };
}

/** Takes back what an export of ours does to a cell that a spreadsheet would compute. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?=[=+@-])/, '');
}

function teller<Row>(): { readonly told: Told<Row>; readonly tell: (row: Row) => void } {
  const rows: Row[] = [];
  const told = { count: 0, rows };
  return {
    told,
    tell: (row) => {
      told.count += 1;
      if (rows.length < toldAtMost) rows.push(row);
    },
  };
}

type Row = { readonly line: number; readonly cells: readonly string[] };

async function* rowsOf(bytes: Bytes, encoding: Encoding): AsyncGenerator<Row> {
  let last = 0;
  const parser = parse({
    delimiter: await delimiterOf(bytes, encoding),
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
    info: true,
    // Also for rows that nobody reads any more, because a later one cannot be read.
    on_record: (cells, { lines }) => {
      last = lines;
      return cells;
    },
  });
  // What fails here destroys the parser, and so is thrown by the loop below.
  const reading = pipeline(Readable.from(textOf(bytes, encoding)), parser).catch(() => {});
  try {
    for await (const { record, info } of parser) {
      const cells: readonly string[] = record;
      // `lines` is where the row ends, and quoted cells may hold line feeds.
      const line = info.lines - cells.join('').split('\n').length + 1;
      if (cells.some((cell) => cell.trim() !== '')) yield { line, cells };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new InputProblem(
      `${last + 1}行目からあとを、CSVとして読めません。閉じていない引用符（"）がないかを確かめてください。`,
      { cause: error },
    );
  } finally {
    await reading;
  }
}

/** What stands between the cells of the first line: a comma, or the tab or semicolon of which it has more. */
async function delimiterOf(bytes: Bytes, encoding: Encoding): Promise<string> {
  let text = '';
  for await (const piece of textOf(bytes, encoding)) {
    text += piece;
    if (text.trimStart().includes('\n') || text.length > longestRow) break;
  }
  const [line = ''] = text.trimStart().split('\n');
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  const count = (delimiter: string) => bare.split(delimiter).length;
  return [',', '\t', ';'].reduce((best, next) => (count(next) > count(best) ? next : best));
}
