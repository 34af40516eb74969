import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FileSystem, writeWhole } from './write-whole.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'kyokun-desk-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const failing = (step: keyof FileSystem, code: string): FileSystem => ({
  ...fs,
  [step]: () => {
    throw Object.assign(new Error(`${code}: from a test`), { code });
  },
});

test('makes the folders it needs and leaves nothing but the file', () => {
  const file = join(folder, '2026', 'a.mdx');
  writeWhole(file, '本文\n', { force: false, pid: 7 });
  expect(fs.readFileSync(file, 'utf8')).toBe('本文\n');
  expect(fs.readdirSync(join(folder, '2026'))).toEqual(['a.mdx']);
});

test('an existing file stays as it is, unless forced', () => {
  const file = join(folder, 'a.mdx');
  fs.writeFileSync(file, '前からの本文\n');
  expect(() => writeWhole(file, '新しい本文\n', { force: false, pid: 7 })).toThrow(/すでにあります.*--force/);
  expect(fs.readFileSync(file, 'utf8')).toBe('前からの本文\n');
  writeWhole(file, '新しい本文\n', { force: true, pid: 7 });
  expect(fs.readFileSync(file, 'utf8')).toBe('新しい本文\n');
  expect(fs.readdirSync(folder)).toEqual(['a.mdx']);
});

test('a file system without links is written by renaming, and still never overwritten', () => {
  const fileSystem = failing('linkSync', 'EPERM');
  const file = join(folder, 'a.mdx');
  writeWhole(file, '一\n', { force: false, pid: 7, fileSystem });
  expect(fs.readFileSync(file, 'utf8')).toBe('一\n');
  expect(() => writeWhole(file, '二\n', { force: false, pid: 7, fileSystem })).toThrow('すでにあります');
  expect(fs.readdirSync(folder)).toEqual(['a.mdx']);
});

describe('what stops in the middle', () => {
  test.each([
    ['writeFileSync', 'ENOSPC', 'ディスクの空きがありません'],
    ['writeFileSync', 'EROFS', '読み取り専用'],
    ['renameSync', 'EIO', 'EIO: from a test'],
  ] as const)('%s %s: is told in Japanese and leaves the old file', (step, code, words) => {
    const file = join(folder, 'a.mdx');
    fs.writeFileSync(file, '前からの本文\n');
    const fileSystem = failing(step, code);
    expect(() => writeWhole(file, '新しい本文\n', { force: true, pid: 7, fileSystem })).toThrow(words);
    expect(fs.readFileSync(file, 'utf8')).toBe('前からの本文\n');
    expect(fs.readdirSync(folder)).toEqual(['a.mdx']);
  });

  test('a folder that cannot be made', () => {
    const fileSystem = failing('mkdirSync', 'EROFS');
    const file = join(folder, '2026', 'a.mdx');
    expect(() => writeWhole(file, '', { force: false, pid: 7, fileSystem })).toThrow('読み取り専用');
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  test('a half-written temporary file is removed', () => {
    const fileSystem: FileSystem = {
      ...fs,
      writeFileSync: (file, _text, options) => {
        fs.writeFileSync(file, '途中', options);
        throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
      },
    };
    expect(() => writeWhole(join(folder, 'a.mdx'), '本文\n', { force: false, pid: 7, fileSystem })).toThrow(
      '書きかけのファイルは残していません',
    );
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  test('a file where a folder should be', () => {
    fs.writeFileSync(join(folder, '2026'), '');
    expect(() => writeWhole(join(folder, '2026', 'a.mdx'), '', { force: false, pid: 7 })).toThrow(
      'フォルダーではないファイル',
    );
  });
});
