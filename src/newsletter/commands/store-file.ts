import { existsSync } from 'node:fs';
import { openStore, type Store } from '../store/store.ts';
import { type CommandGiven, CommandProblem } from './command.ts';
import { devStoreFile } from './serve.ts';

type Where = Pick<CommandGiven, 'env' | 'cacheFolder'>;

/** The store that the environment names; else the one of trials. */
export function storeFile({ env, cacheFolder }: Where): string {
  return env['KYOKUN_NEWSLETTER_STORE'] ?? devStoreFile(cacheFolder);
}

/**
 * Works with the store that is there. None is made: a slip in its name must not look like an empty list.
 *
 * @throws {CommandProblem} where there is none
 */
export async function withStore<T>(
  given: Where & Pick<CommandGiven, 'random'>,
  work: (store: Store) => T | Promise<T>,
): Promise<T> {
  const file = storeFile(given);
  if (!existsSync(file)) {
    throw new CommandProblem(
      `購読者の保管庫「${file}」がありません。KYOKUN_NEWSLETTER_STORE に書いた場所を確かめてください。まだ作っていないときは、npm run newsletter -- serve を始めるとできます。`,
    );
  }
  const store = openStore(file, { random: given.random });
  try {
    return await work(store);
  } finally {
    store.db.close();
  }
}

/** Said after a dry run. */
export const nothingWritten =
  'まだ何も書いていません。この内容でよければ、同じ命令に --confirm を付けて、もう一度実行してください。';
