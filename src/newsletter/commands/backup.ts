import { resolve } from 'node:path';
import { backUpStore } from '../store/backup.ts';
import { restoreStore } from '../store/restore.ts';
import { type CommandGiven, CommandProblem } from './command.ts';
import { storeFile } from './store-file.ts';

/** `npm run newsletter -- backup FILE`: copies the store while the service runs. */
export async function backup(given: CommandGiven): Promise<void> {
  const target = oneFile(given.args, 'backup');
  const { subscribers } = await backUpStore(storeFile(given), target);
  given.say(
    `購読者の保管庫の控えを「${target}」に作りました（登録 ${subscribers} 件）。アドレスが入っているので、人の目に触れないところに置いてください。`,
  );
}

/** `npm run newsletter -- restore FILE`: puts a backup in the place of the store. */
export async function restore(given: CommandGiven): Promise<void> {
  const source = oneFile(given.args, 'restore');
  const file = storeFile(given);
  const stamp = new Date(given.now()).toISOString().replace(/[-:]|\.\d+/g, '');
  const restored = restoreStore(file, source, { random: given.random, stamp });
  const { subscribers, keptAs, carriedOver, hasLostLinks } = restored;
  given.say(`「${source}」を「${file}」に戻しました（登録 ${subscribers} 件）。`);
  given.say(`控えのあとの解除・不達・削除は、${carriedOver} 件を引き継ぎました。`);
  given.say(
    '控えのあとに登録した方は失われています。あらためて申し込んでいただく必要があります。その方に届いたメールの「配信を止める」も使えます。押した方のアドレスは、名簿を取り込んでも登録されません。',
  );
  given.say(
    '控えのあとに送ったメールの「配信を止める」のリンクは、これまでどおり使えます。途中だった号の残りは、届いたかどうか分からないものとして、送りません。',
  );
  if (hasLostLinks) {
    given.say(
      'ただし、この控えは、このプログラムの古い版が作ったものです。控えのあとに古い版から送ったメールのリンクは、開けなくなりました。解除のご希望がメールで届いたら、その方の配信を止めてください。',
    );
  }
  if (keptAs !== null) given.say(`前のファイルは「${keptAs}」に残しました。要らなくなったら消してください。`);
}

function oneFile(args: readonly string[], name: string): string {
  const [file] = args;
  if (file === undefined || args.length !== 1 || file.startsWith('-')) {
    throw new CommandProblem(`使い方: npm run newsletter -- ${name} ファイル`);
  }
  return resolve(file);
}
