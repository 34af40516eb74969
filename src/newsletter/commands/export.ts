import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { countExported, exportList } from '../lists/export-list.ts';
import { type CommandGiven, CommandProblem } from './command.ts';
import { storeFile, withStore } from './store-file.ts';

/** `export FILE`: the list as CSV, for moving to another service. */
export async function exportSubscribers(given: CommandGiven): Promise<void> {
  const { file, confirm } = parseOptions(given.args);
  const count = await withStore(given, (store) => (confirm ? exportList(store, file) : countExported(store)));
  given.say(
    confirm
      ? `「${file}」に、配信している${count}件を書き出しました。アドレスが入っているので、人の目に触れないところに置き、移し終えたら消してください。`
      : `配信している${count}件を「${file}」に書き出します。`,
  );
  given.say(
    '解除・不達・申告・削除で送らなくなった方は、入っていません。送らない一覧はアドレスに戻せない形で持っているため、書き出せません。古い名簿からこの方々を新しい配信先へ入れないでください。',
  );
  given.say(`保管庫: ${storeFile(given)}`);
  if (!confirm) {
    given.say('まだ書き出していません。よければ、同じ命令に --confirm を付けて、もう一度実行してください。');
  }
}

function parseOptions(args: readonly string[]): { readonly file: string; readonly confirm: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { confirm: { type: 'boolean', default: false } },
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new Error('no file');
    return { file: resolve(file), confirm: values.confirm };
  } catch (error) {
    throw new CommandProblem('使い方: npm run newsletter -- export ファイル [--confirm]', { cause: error });
  }
}
