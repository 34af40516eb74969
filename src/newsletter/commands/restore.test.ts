import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backUpStore } from '../store/backup.ts';
import { noon, subscribed, temporaryStore } from '../store/store.fixture.ts';
import { openStore } from '../store/store.ts';
import { erase } from '../store/subscribers.ts';
import { addresses, desk } from './lists.fixture.ts';

test('restore takes a backup of another store only where it is said how many are forgotten by it', async () => {
  const other = temporaryStore();
  subscribed(other, 'x@example.jp');
  const { folder, store, random, run } = desk();
  const backup = join(folder, 'backup.sqlite');
  await backUpStore(other.file, backup);
  erase(store, subscribed(store, 'y@example.jp'), noon);
  store.db.close();
  await expect(run('restore', backup)).rejects.toThrow('--give-up 1');
  await expect(run('restore', backup, '--give-up')).rejects.toThrow('使い方: npm run newsletter -- restore');
  const said = await run('restore', backup, '--give-up', '1');
  expect(said).toContain('前の保管庫から送ったメールの「配信を止める」のリンクは、使えなくなりました');
  expect(said).not.toContain('これまでどおり使えます');
  const restored = openStore(store.file, { random });
  expect(addresses(restored)).toEqual(['x@example.jp']);
  restored.db.close();
});
