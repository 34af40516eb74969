import { Buffer } from 'node:buffer';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { subscribed, tokenInLetter } from '../store/store.fixture.ts';
import { addresses, desk, everything } from './lists.fixture.ts';

describe('bounces', () => {
  const samples = join(import.meta.dirname, '..', 'bounces', 'samples');
  const from = 'From MAILER-DAEMON Sun Nov 29 08:00:03 2026\n';

  function mailbox() {
    const given = desk();
    const { store } = given;
    const taro = subscribed(store, 'taro@example.jp');
    subscribed(store, 'hanako@example.jp');
    const token = tokenInLetter(store, taro);
    const sample = (name: string) =>
      readFileSync(join(samples, `${name}.eml`), 'utf8').replaceAll('A'.repeat(43), token);
    return { ...given, sample };
  }

  test('stops mail to whom a mailbox proves it, reports the rest, and says the same when read again', async () => {
    const { store, run, write, sample } = mailbox();
    const names = ['postfix-unknown-user', 'two-recipients', 'vacation', 'letter', 'qmail-like', 'policy'];
    const file = write('box', names.map((name) => `${from}${sample(name)}\n`).join(''));
    const before = everything(store);
    const dry = await run('bounces', file);
    expect(everything(store)).toEqual(before);
    for (const line of [
      'を読みました（6通）。',
      '配信を止める: 1件\n    1通目: taro@example.jp（不達）',
      '未確認（こちらのメールへの知らせという証拠がない。止めない）: 0件',
      'すでに止めてある: 1件',
      '受信箱がいっぱい: 1件',
      '受け取る側の方針（差出人の認証や迷惑メールの判定）: 1件',
      '自動返信: 1件',
      '読めない知らせ（人が読んでください）: 1件\n    5通目: 機械が読める部分',
      'そのほかのメール（解除の依頼かもしれません。人が読んでください）: 1件\n    4通目',
      'まだ何も書いていません。',
    ]) {
      expect(dry).toContain(line);
    }
    expect(await run('bounces', file, '--confirm')).toContain('1件の配信を止めました。');
    expect(addresses(store)).toEqual(['hanako@example.jp']);
    const after = everything(store);
    expect(await run('bounces', file, '--confirm')).toContain('0件の配信を止めました。');
    expect(everything(store)).toEqual(after);
  });

  test('a forged report waits for somebody to trust it', async () => {
    const { store, run, write, sample } = mailbox();
    const file = write('forged.eml', sample('forged'));
    const said = await run('bounces', file, '--confirm');
    expect(said).toContain('止めない）: 1件\n    1通目: taro@example.jp（不達）');
    expect(said).toContain('--trust を付けてください');
    expect(addresses(store)).toHaveLength(2);
    await run('bounces', file, '--trust', '--confirm');
    expect(addresses(store)).toEqual(['hanako@example.jp']);
  });

  test('reads a Maildir', async () => {
    const { folder, run, sample } = mailbox();
    for (const name of ['cur', 'new', 'tmp']) mkdirSync(join(folder, 'Maildir', name), { recursive: true });
    writeFileSync(join(folder, 'Maildir', 'new', '1.a:2,S'), sample('complaint'));
    writeFileSync(join(folder, 'Maildir', 'tmp', '2.b'), sample('gmail'));
    const said = await run('bounces', join(folder, 'Maildir'));
    expect(said).toContain('（1通）');
    expect(said).toContain('new/1.a:2,S: taro@example.jp（迷惑メールの申告）');
  });

  test.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'メールの入ったファイルではない'],
    ['prose', Buffer.from('これは、ただの文です。'), 'メールの入ったファイルではない'],
  ])('refuses %s', async (_name, content, message) => {
    const { run, write } = desk();
    await expect(run('bounces', write('x', content))).rejects.toThrow(message);
  });

  test('refuses a folder of something else; an empty mailbox is one', async () => {
    const { folder, run, write } = desk();
    await expect(run('bounces', folder)).rejects.toThrow('Maildir ではありません');
    await expect(run('bounces', join(folder, 'nai'))).rejects.toThrow('が見つかりません');
    expect(await run('bounces', write('empty', ''))).toContain('（0通）');
    await expect(run('bounces')).rejects.toThrow('使い方: npm run newsletter -- bounces');
  });
});
