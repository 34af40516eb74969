import { resolve } from 'node:path';
import { backUpStore } from '../store/backup.ts';
import { type Restored, restoreStore } from '../store/restore.ts';
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
  const { source, giveUp } = restoreOptions(given.args);
  const file = storeFile(given);
  const stamp = new Date(given.now()).toISOString().replace(/[-:]|\.\d+/g, '');
  const restored = restoreStore(file, source, { random: given.random, stamp, giveUp });
  const { subscribers, keptAs, carriedOver } = restored;
  given.say(`「${source}」を「${file}」に戻しました（登録 ${subscribers} 件）。`);
  given.say(`控えのあとの解除・不達・削除は、${carriedOver} 件を引き継ぎました。`);
  for (const line of linkLines(restored)) given.say(line);
  if (keptAs !== null) given.say(`前のファイルは「${keptAs}」に残しました。要らなくなったら消してください。`);
}

/** What has become of those who signed up since the backup, and of the links in letters. */
function linkLines({ hasLostLinks, hadOtherKey }: Restored): readonly string[] {
  const lost = '控えのあとに登録した方は失われています。あらためて申し込んでいただく必要があります。';
  const rest = '途中だった号の残りは、届いたかどうか分からないものとして、送りません。';
  const helpless = '解除のご希望がメールで届いたら、その方の配信を止めてください。';
  if (hadOtherKey) {
    return [
      lost,
      `この控えは、前の保管庫とは別の保管庫のものです。前の保管庫から送ったメールの「配信を止める」のリンクは、使えなくなりました。${helpless}`,
      rest,
    ];
  }
  return [
    `${lost}その方に届いたメールの「配信を止める」も使えます。押した方のアドレスは、名簿を取り込んでも登録されません。`,
    `控えのあとに送ったメールの「配信を止める」のリンクは、これまでどおり使えます。${rest}`,
    ...(hasLostLinks
      ? [
          `ただし、この控えは、このプログラムの古い版が作ったものです。控えのあとに古い版から送ったメールのリンクは、開けなくなりました。${helpless}`,
        ]
      : []),
  ];
}

function restoreOptions(args: readonly string[]): { readonly source: string; readonly giveUp: number } {
  const at = args.indexOf('--give-up');
  if (at < 0) return { source: oneFile(args, 'restore'), giveUp: 0 };
  const count = args[at + 1] ?? '';
  if (!/^\d{1,9}$/.test(count)) throw new CommandProblem(usageOf('restore'));
  return { source: oneFile(args.toSpliced(at, 2), 'restore'), giveUp: Number(count) };
}

function oneFile(args: readonly string[], name: 'backup' | 'restore'): string {
  const [file] = args;
  if (file === undefined || args.length !== 1 || file.startsWith('-'))
    throw new CommandProblem(usageOf(name));
  return resolve(file);
}

function usageOf(name: 'backup' | 'restore'): string {
  return `使い方: npm run newsletter -- ${name} ファイル${name === 'restore' ? ' [--give-up 人数]' : ''}`;
}
