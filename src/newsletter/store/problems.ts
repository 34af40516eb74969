/** Why a store cannot be used: it is damaged, held by somebody else, of a later version, or no store at all. */
export type StoreFault = 'damaged' | 'locked' | 'newer' | 'foreign' | 'missing' | 'unwritable';

/** The store cannot be used; the message says so in Japanese, with the command that helps. */
export class StoreProblem extends Error {
  override readonly name = 'StoreProblem';
  readonly fault: StoreFault;
  constructor(fault: StoreFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

// Primary result codes, https://www.sqlite.org/rescode.html
const BUSY = new Set([5, 6]);
const DAMAGED = new Set([11, 26]);
const UNWRITABLE = new Set([3, 8, 10, 13, 14]);

/** SQLite's primary result code of an error, or undefined for an error of something else. */
export function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number')
    return undefined;
  return error.errcode & 0xff;
}

/** The fault behind an error of SQLite, or undefined for one of ours. */
export function faultOf(error: unknown): StoreFault | undefined {
  if (error instanceof StoreProblem) return error.fault;
  const code = sqliteCode(error);
  if (code === undefined) return undefined;
  if (BUSY.has(code)) return 'locked';
  if (DAMAGED.has(code)) return 'damaged';
  return UNWRITABLE.has(code) ? 'unwritable' : undefined;
}

/** The problem in words for whoever runs the service. */
export function storeProblem(fault: StoreFault, file: string): StoreProblem {
  const restore = 'npm run newsletter -- restore 控えのファイル';
  const messages: Record<StoreFault, string> = {
    damaged: `購読者の保管庫「${file}」が壊れているため、使うのをやめました。配信の係（serve）を止めてから、${restore} で控えから戻してください。壊れたファイルは別の名前で残します。`,
    locked: `購読者の保管庫「${file}」を、ほかのプログラムが使っています。そのプログラムが終わるのを待つか、止めてから、もう一度実行してください。止めても開けないときは、${restore} で控えから戻せます。`,
    newer: `購読者の保管庫「${file}」は、このプログラムより新しい版が作ったものです。プログラムを新しくするか、${restore} で古い版の控えに戻してください。`,
    foreign: `「${file}」は、購読者の保管庫ではありません。別のファイルを指定するか、${restore} で控えから戻してください。`,
    missing: `「${file}」が見つかりません。ファイルの場所を確かめてください。失ったときは、${restore} で控えから戻せます。`,
    unwritable: `購読者の保管庫「${file}」に書き込めません。ディスクの空きと、フォルダーの権限を確かめてください。ファイルを失ったときは、${restore} で控えから戻せます。`,
  };
  return new StoreProblem(fault, messages[fault]);
}

/** A backup is of another store than the one it shall replace, and so many people who have left would be forgotten. */
export function otherKeyProblem(count: number): StoreProblem {
  return new StoreProblem(
    'foreign',
    `この控えは、いまの保管庫とは別の保管庫のもので、鍵が違います。いまの保管庫と、その横の記録（.suppressions.jsonl）にある配信停止・不達・削除のうち、${count}人分は、どのアドレスのものか分からないため、引き継げません。何も変えていません。いまの保管庫から取った控えがあれば、そちらを戻してください。それでもこの控えを戻すときは、--give-up ${count} を付けてください。その方を、あとから名簿の取り込みなどで戻さないようお気を付けください。`,
  );
}
