import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acquireBuildLock, BuildBusyError, isProcessAlive } from './build-lock.ts';
import { cacheFolder } from './cache-folder.ts';

let root = '';
const lock = () => join(cacheFolder(root), 'build.lock');
const party = (pid: number, ...alive: number[]) => ({
  pid,
  isAlive: (other: number) => alive.includes(other),
});

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kyokun-lock-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the build lock', () => {
  test('a second build is refused in one sentence that names the first', () => {
    acquireBuildLock(root, party(100));
    expect(() => acquireBuildLock(root, party(200, 100))).toThrow(BuildBusyError);
    expect(() => acquireBuildLock(root, party(200, 100))).toThrow(/別のビルド.*プロセス 100/);
    expect(readFileSync(lock(), 'utf8')).toBe('100\n');
  });

  test('given back, it is free again and leaves no file', () => {
    acquireBuildLock(root, party(100))();
    expect(readdirSync(cacheFolder(root))).toEqual([]);
    acquireBuildLock(root, party(200, 100));
  });

  test.each([
    ['of a dead process', '100\n'],
    ['that holds no number', 'こわれた\n'],
    ['that is empty', ''],
    ['with our own id from an earlier life of the machine', '200\n'],
  ])('a lock %s is taken over', (_, content) => {
    mkdirSync(cacheFolder(root), { recursive: true });
    writeFileSync(lock(), content);
    acquireBuildLock(root, party(200, 200));
    expect(readFileSync(lock(), 'utf8')).toBe('200\n');
    expect(readdirSync(cacheFolder(root))).toEqual(['build.lock']);
  });

  test('a build that lost its lock does not give back somebody else’s', () => {
    const release = acquireBuildLock(root, party(100));
    writeFileSync(lock(), '300\n');
    release();
    expect(existsSync(lock())).toBe(true);
  });

  test('a lock taken by another between the look and the removal is put back and respected', () => {
    mkdirSync(cacheFolder(root), { recursive: true });
    writeFileSync(lock(), '100\n');
    const late = {
      pid: 200,
      isAlive: (pid: number) => {
        if (pid === 100) writeFileSync(lock(), '300\n');
        return pid === 300;
      },
    };
    expect(() => acquireBuildLock(root, late)).toThrow(/プロセス 300/);
    expect(readFileSync(lock(), 'utf8')).toBe('300\n');
  });

  test('this process is alive; one that ended is not', () => {
    expect(isProcessAlive(process.pid)).toBe(true);
    expect(isProcessAlive(2 ** 30)).toBe(false);
  });
});
