import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { startSink } from './sink.fixture.ts';

const count = 300;
/** Runs a command with a file system of 16 megabytes at the folder: `… FOLDER COMMAND…`. */
const onSmallDisk = ['-Urm', 'sh', '-c', 'mount -t tmpfs -o size=16m tmpfs "$0" && exec "$@"'];
const whatIsMissing =
  'unshare で小さなディスクを作れません。apt-get install util-linux mount を済ませ、root で実行してください（root でないときは、sysctl -w kernel.unprivileged_userns_clone=1、Ubuntu では sysctl -w kernel.apparmor_restrict_unprivileged_userns=0）。';

test('on a disk that fills up nobody is lost, and nobody gets it twice', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kyokun-full-disk-'));
  const sink = await startSink();
  try {
    const { status } = spawnSync('unshare', [...onSmallDisk, folder, 'true']);
    expect(status, whatIsMissing).toBe(0);
    const fixture = join(import.meta.dirname, 'full-disk.fixture.ts');
    const { stdout } = await promisify(execFile)('unshare', [
      ...onSmallDisk,
      folder,
      process.execPath,
      fixture,
      folder,
      String(count),
      String(sink.port),
    ]);
    const { full, after, doubtful } = JSON.parse(stdout);
    expect(full).toEqual({ code: 1, output: expect.stringMatching(/^begun\n[\s\S]*disk is full/) });
    expect(after).toEqual({ code: 0, output: expect.stringMatching(/^begun\n/m) });
    const got = sink.taken.map(({ to }) => to);
    expect(new Set(got).size, 'twice').toBe(got.length);
    const recipients = Array.from({ length: count }, (_, index) => `r${index}@aoba.jp`);
    expect(recipients.filter((address) => !got.includes(address) && !doubtful.includes(address))).toEqual([]);
    expect(doubtful.length).toBeLessThanOrEqual(3);
  } finally {
    await sink.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
