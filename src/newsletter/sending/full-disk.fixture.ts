import { spawnSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { doubtfulIn, makeEnrolledStore } from './enrolled-store.fixture.ts';

/**
 * Sends on a disk that fills up while letters leave, and once more when there is room again:
 * `node full-disk.fixture.ts FOLDER COUNT PORT`, where FOLDER is a small file system of its own. Prints how both
 * processes ended, and whom the store says to be in doubt.
 */
const [folder = '', count = '', port = ''] = process.argv.slice(2);
const file = join(folder, 'store.sqlite');
const ballast = join(folder, 'ballast');

makeEnrolledStore(file, Number(count));

/** What is left for the journal: some letters' worth, not all of them. */
const room = 400_000;
const { bavail, bsize } = statfsSync(folder);
writeFileSync(ballast, Buffer.alloc(bavail * bsize - room));
const full = send();
rmSync(ballast);
const after = send();

console.log(JSON.stringify({ full, after, doubtful: [...doubtfulIn(file)] }));

function send(): { readonly code: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'send.fixture.ts'), file, join(folder, 'record'), port],
    { encoding: 'utf8' },
  );
  return { code: status, output: stdout + stderr };
}
