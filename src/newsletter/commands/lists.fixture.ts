import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Topic } from '#domain/newsletter/topics.ts';
import { publisher } from '../edition.fixture.ts';
import { countingRandom, noon, temporaryFolder } from '../store/store.fixture.ts';
import { openStore, type Store } from '../store/store.ts';
import { recipientsOf } from '../store/subscribers.ts';
import { commands } from './all-commands.ts';

const random = countingRandom();

/** What an import is told of a consent, in words that can be accepted. */
export const wording = '入会の申込書で、メールマガジンを受け取ることに同意します。';
export const agreed = ['--consent', wording, '--since', '2026-04-01'] as const;

/** A folder with a store, and a way to run the commands on it at noon; what they said comes back. */
export function desk() {
  const folder = temporaryFolder();
  const file = join(folder, 'store.sqlite');
  const store = openStore(file, { random });
  onTestFinished(() => {
    if (store.db.isOpen) store.db.close();
  });
  const runOn = async (storeFile: string, name: string, ...args: readonly string[]): Promise<string> => {
    const said: string[] = [];
    const command = await commands[name]?.load();
    if (command === undefined) throw new Error(`there is no command ${name}`);
    await command(args, {
      root: folder,
      site: publisher,
      env: { KYOKUN_NEWSLETTER_STORE: storeFile },
      cacheFolder: folder,
      tags: async () => [{ slug: 'vpn', label: 'VPN' }],
      momentOf: () => '',
      now: () => noon,
      random,
      say: (line) => said.push(line),
      pid: 1,
      onEnd: () => {},
    });
    return said.join('\n');
  };
  const run = (name: string, ...args: readonly string[]) => runOn(file, name, ...args);
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  return { folder, store, random, run, runOn, write };
}

/** Who would get an edition with a topic. */
export function addresses(store: Store, topic: Topic = 'all'): readonly string[] {
  return recipientsOf(store, [topic]).recipients.map(({ address }) => address);
}

/** All that a store holds of people. */
export function everything(store: Store): readonly (readonly unknown[])[] {
  return ['subscriber', 'subscriber_topic', 'consent', 'suppression', 'token'].map((table) =>
    store.db.prepare(`SELECT * FROM ${table}`).all(),
  );
}
