import { parseArgs } from 'node:util';
import { type AddressRead, readAddress } from '../mail/address.ts';
import { CommandProblem } from './command.ts';

/** What `send` was asked to do. */
export interface SendOptions {
  readonly id: string;
  readonly at: string | undefined;
  /** The address of one test mail; null for the list. */
  readonly to: string | null;
  readonly confirm: boolean;
  readonly again: boolean;
  readonly changed: boolean;
}

const usage =
  '使い方: npm run newsletter -- send 号のID [--to 宛先] [--confirm] [--again] [--changed] [--at 日時]\n' +
  '  --confirm  送ります。付けなければ、何も送らずに、送る内容と件数を見せます\n' +
  '  --to 宛先   その宛先だけに、【テスト】と付けた1通を送ります\n' +
  '  --again    送り終えた号を、登録している全員に、もう一度送ります\n' +
  '  --changed  途中で止まった送信の残りを、変わった文面のまま送ります';

/** @throws {CommandProblem} with the usage, or what is wrong with the address */
export function readSendOptions(args: readonly string[]): SendOptions {
  const { values, positionals } = parse(args);
  const [id, ...more] = positionals;
  const { to, again = false, changed = false } = values;
  if (id === undefined || more.length > 0 || (to !== undefined && (again || changed))) {
    throw new CommandProblem(usage);
  }
  const read: AddressRead | null = to === undefined ? null : readAddress(to);
  if (read !== null && 'problem' in read) {
    throw new CommandProblem(`--to の「${to}」に送れません。${read.problem}`);
  }
  return { id, at: values.at, to: read?.address ?? null, confirm: values.confirm ?? false, again, changed };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        confirm: { type: 'boolean' },
        again: { type: 'boolean' },
        changed: { type: 'boolean' },
        at: { type: 'string' },
      },
    });
  } catch (error) {
    throw new CommandProblem(usage, { cause: error });
  }
}
