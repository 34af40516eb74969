import type { CommandGiven, NewsletterCommand } from './command.ts';

/** One line of the usage, and the file that holds the command; a file is loaded only when it is asked for. */
interface Entry {
  readonly usage: readonly string[];
  readonly load: () => Promise<NewsletterCommand>;
}

/** The sub-commands of `npm run newsletter`, in the order of the usage. */
export const commands: Readonly<Record<string, Entry>> = {
  new: {
    usage: ['new [--limit 件数]            前の号のあとに公開した記事と続報から、次の号の下書きを書く'],
    load: async () => (await import('./new.ts')).newEdition,
  },
  render: {
    usage: ['render 号のID --out フォルダー  メール（HTML・文字だけ・.eml）を書き出し、送る前の点検をする'],
    load: async () => (await import('./render.ts')).renderEdition,
  },
  send: {
    usage: [
      'send 号のID [--confirm]       確認済みの購読者へ送る。--confirm がなければ、何も送らず、送る内容だけを見せる',
      'send 号のID --to 宛先 --confirm  【テスト】と付けた1通を送る',
      'send 号のID --via サービス名   外の配信サービス（listmonk、buttondown）で送る。--confirm までは、確かめるだけ',
    ],
    load: async () => async (args, around) => {
      const isVia = args.some((arg) => /^--via(?:=|$)/.test(arg));
      const send = isVia ? (await import('./send-via.ts')).sendVia : (await import('./send.ts')).sendCommand;
      await send(args, around);
    },
  },
  serve: {
    usage: [
      'serve [--dev]                 申し込みを受け付ける。--dev では、メールを送らずに手元の受信箱で見る',
    ],
    load: async () => given((await import('./serve.ts')).serve),
  },
  import: {
    usage: [
      'import ファイル --consent 同意の文 --since 日 [--topic 内容]… [--confirm]  同意を得た名簿（CSV）を加える',
    ],
    load: async () => given((await import('./import.ts')).importSubscribers),
  },
  export: {
    usage: ['export ファイル [--confirm]   配信している方の名簿を、CSVに書き出す'],
    load: async () => given((await import('./export.ts')).exportSubscribers),
  },
  bounces: {
    usage: [
      'bounces 受信箱 [--trust] [--confirm]  届かなかった知らせと迷惑メールの申告を読み、その方への配信を止める',
    ],
    load: async () => given((await import('./bounces.ts')).bounces),
  },
  lift: {
    usage: ['lift アドレス [--confirm]     本人に頼まれて、送らない一覧から外す'],
    load: async () => given((await import('./lift.ts')).lift),
  },
  backup: {
    usage: ['backup ファイル               購読者の記録を、使いながら写し取る'],
    load: async () => given((await import('./backup.ts')).backup),
  },
  restore: {
    usage: ['restore ファイル [--give-up 人数]  写しに戻す。写したあとの配信停止は引き継ぐ'],
    load: async () => given((await import('./backup.ts')).restore),
  },
};

/** A command that takes all it needs in one. */
function given(command: (all: CommandGiven) => Promise<void>): NewsletterCommand {
  return (args, around) => command({ ...around, args });
}

/** What is printed where no command fits. */
export const usage: string = [
  '使い方:',
  ...Object.values(commands).flatMap((entry) => entry.usage.map((line) => `  npm run newsletter -- ${line}`)),
].join('\n');
