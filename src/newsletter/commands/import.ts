import { createReadStream, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readTopics, type Topic } from '#domain/newsletter/topics.ts';
import { readConsent } from '../lists/consent-given.ts';
import { importList } from '../lists/import-list.ts';
import { importReport } from '../lists/import-report.ts';
import { InputProblem, readingProblem } from '../lists/input-problem.ts';
import { readList } from '../lists/read-list.ts';
import { visible } from '../lists/visible.ts';
import { type CommandGiven, CommandProblem } from './command.ts';
import { nothingWritten, storeFile, withStore } from './store-file.ts';

/** `import FILE`: takes over a list of people whose consent the publisher has on record. */
export async function importSubscribers(given: CommandGiven): Promise<void> {
  const { file, consent, since, topic, confirm } = parseOptions(given.args);
  const agreed = readConsent({ consent, since }, given.now());
  const topics = topicsOf(
    topic,
    (await given.tags()).map(({ slug }) => slug),
  );
  const path = resolve(file);
  const list = await readFile(path);
  const imported = await withStore(given, (store) =>
    importList(
      store,
      { addresses: list.entries.map(({ address }) => address), topics, consent: agreed },
      confirm,
    ),
  );
  for (const line of importReport(path, list, imported)) given.say(line);
  given.say(`保管庫: ${storeFile(given)}　届ける内容: ${topics.join('、')}`);
  given.say(
    confirm ? `${imported.added}件を加え、同意の記録（${since}、名簿から）を残しました。` : nothingWritten,
  );
}

async function readFile(path: string) {
  try {
    // It is read more than once.
    if (!statSync(path).isFile())
      throw new InputProblem(`「${path}」はファイルではありません。ファイルを1つ指してください。`);
    return await readList(() => createReadStream(path));
  } catch (error) {
    throw readingProblem(path, error);
  }
}

function topicsOf(values: readonly string[], slugs: readonly string[]): readonly Topic[] {
  const topics = readTopics(values.length === 0 ? ['all'] : values, new Set(slugs));
  if (topics !== null) return topics;
  throw new CommandProblem(
    `--topic の「${visible(values.join('、'))}」に、知らないものがあります。all、follow-ups、または tag: とタグのID（${slugs.join('、')}）を書いてください。`,
  );
}

function parseOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        consent: { type: 'string' },
        since: { type: 'string' },
        topic: { type: 'string', multiple: true, default: [] },
        confirm: { type: 'boolean', default: false },
      },
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new Error('no file');
    return { file, consent: undefined, since: undefined, ...values };
  } catch (error) {
    throw new CommandProblem(
      '使い方: npm run newsletter -- import ファイル --consent 同意の文 --since 日 [--topic all|follow-ups|tag:ID]… [--confirm]',
      { cause: error },
    );
  }
}
