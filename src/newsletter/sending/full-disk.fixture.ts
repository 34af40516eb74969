import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inDoubt } from '../store/sendings.ts';
import { openStore } from '../store/store.ts';
import { enrol } from '../store/subscribers.ts';

/**
 * Sends on a disk that fills up while letters leave, and once more when there is room again:
 * `node full-disk.fixture.ts FOLDER COUNT PORT`, where FOLDER is a small file system of its own. Prints how both
 * processes ended, and whom the store says to be in doubt.
 */
const [folder = '', count = '', port = ''] = process.argv.slice(2);
const file = join(folder, 'store.sqlite');
const ballast = join(folder, 'ballast');

const store = openStore(file, { random: randomBytes });
const consent = {
  askedAt: 0,
  givenAt: 1,
  channel: 'form',
  page: null,
  network: null,
  wording: '同意します。',
} as const;
for (let index = 0; index < Number(count); index += 1)
  enrol(store, { address: `r${index}@aoba.jp`, topics: ['all'], consent });
store.db.close();

/** What is left for the journal: some letters' worth, not all of them. */
const room = 400_000;
const { bavail, bsize } = statfsSync(folder);
writeFileSync(ballast, Buffer.alloc(bavail * bsize - room));
const full = send();
rmSync(ballast);
const after = send();

const read = openStore(file, { random: randomBytes });
const doubtful = inDoubt(read, 1).flatMap(({ address }) => address ?? []);
read.db.close();
console.log(JSON.stringify({ full, after, doubtful }));

function send(): { readonly code: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'send.fixture.ts'), file, join(folder, 'record'), port],
    { encoding: 'utf8' },
  );
  return { code: status, output: stdout + stderr };
}
