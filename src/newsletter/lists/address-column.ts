import { readAddress } from '../mail/address.ts';
import { InputProblem } from './input-problem.ts';
import { visible } from './visible.ts';

/** Where the addresses stand in the rows of a list. */
export interface AddressColumn {
  readonly index: number;
  /** What the header calls it; null where the file has no header. */
  readonly name: string | null;
}

/** Names that mean nothing but a mail address, as {@link plainName} writes them. */
const surely = new Set([
  'email',
  'emailaddress',
  'mail',
  'mailaddress',
  'eメール',
  'eメールアドレス',
  'メール',
  'メールアドレス',
  '電子メール',
  '電子メールアドレス',
]);

/** Names that may mean a postal address too: only where none of the others is there. */
const perhaps = new Set(['address', 'アドレス']);

/**
 * Finds the column of the addresses by the first row: by its name, or, without a header, by the one cell that
 * holds an address.
 *
 * @throws {InputProblem} where there is none, or more than one
 */
export function findAddressColumn(row: readonly string[]): AddressColumn {
  const names = row.map(plainName);
  const named = [surely, perhaps]
    .map((known) => row.flatMap((name, index) => (known.has(names[index] ?? '') ? { index, name } : [])))
    .find((columns) => columns.length > 0);
  if (named !== undefined) return theOnly(named);
  const holding = row.flatMap((cell, index) => ('address' in readAddress(cell) ? { index, name: null } : []));
  if (holding.length > 0) return theOnly(holding);
  // A list without a header whose first address has a mistake.
  if (row.length === 1 && /[@＠]/.test(row[0] ?? '')) return { index: 0, name: null };
  throw new InputProblem(
    `アドレスの列が見つかりません。1行目は「${visible(row.join('、'))}」です。アドレスの列の1行目に「email」か「メールアドレス」と書くか、アドレスだけを1行に1つずつ書いてください。`,
  );
}

function theOnly(columns: readonly AddressColumn[]): AddressColumn {
  const [first] = columns;
  if (first === undefined || columns.length > 1) {
    const which = columns.map(
      ({ index, name }) => `${index + 1}列目${name === null ? '' : `「${visible(name)}」`}`,
    );
    throw new InputProblem(
      `アドレスの列が${columns.length}つあります（${which.join('、')}）。取り込む列だけを残してください。`,
    );
  }
  return first;
}

function plainName(cell: string): string {
  return cell
    .slice(0, 100)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '');
}
