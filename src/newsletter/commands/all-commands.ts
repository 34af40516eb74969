import type { NewsletterCommand } from './command.ts';

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
};

/** What is printed where no command fits. */
export const usage: string = [
  '使い方:',
  ...Object.values(commands).flatMap((entry) => entry.usage.map((line) => `  npm run newsletter -- ${line}`)),
].join('\n');
