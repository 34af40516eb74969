import { parseArgs } from 'node:util';
import { reasonLabels } from '../lists/reason-labels.ts';
import { visible } from '../lists/visible.ts';
import { readAddress } from '../mail/address.ts';
import { identityOf } from '../store/identity.ts';
import { liftByHand, suppressionsOf } from '../store/suppression.ts';
import { type CommandGiven, CommandProblem } from './command.ts';
import { nothingWritten, withStore } from './store-file.ts';

/** `lift ADDRESS`: takes somebody off the suppression list who has asked the publisher for it. */
export async function lift(given: CommandGiven): Promise<void> {
  const { address, confirm } = parseOptions(given.args);
  await withStore(given, (store) => {
    const identity = identityOf(store, address);
    const reasons = suppressionsOf(store, identity);
    if (reasons.length === 0) {
      given.say(`${address} は、送らない一覧にありません。`);
      return;
    }
    given.say(
      `${address} は、送らない一覧にあります（${reasons.map((reason) => reasonLabels[reason]).join('、')}）。`,
    );
    if (!confirm) {
      given.say('外すのは、ご本人から頼まれたときだけにしてください。');
      given.say(nothingWritten);
      return;
    }
    liftByHand(store, identity, given.now());
    given.say(
      '送らない一覧から外し、その時刻を記録しました。配信はまだ始まりません。ご本人に、サイトの申し込みの欄から申し込んでいただいてください。',
    );
  });
}

function parseOptions(args: readonly string[]): { readonly address: string; readonly confirm: boolean } {
  const usage = '使い方: npm run newsletter -- lift アドレス [--confirm]';
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { confirm: { type: 'boolean', default: false } },
    });
    const [text] = positionals;
    if (text === undefined || positionals.length > 1) throw new Error('no address');
    const read = readAddress(text);
    if ('problem' in read) throw new CommandProblem(`「${visible(text)}」: ${read.problem}\n${usage}`);
    return { address: read.address, confirm: values.confirm };
  } catch (error) {
    throw error instanceof CommandProblem ? error : new CommandProblem(usage, { cause: error });
  }
}
