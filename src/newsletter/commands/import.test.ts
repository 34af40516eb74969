import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InputProblem } from '../lists/input-problem.ts';
import { consentsOf } from '../store/consents.ts';
import { identityOf } from '../store/identity.ts';
import { noon, subscribed } from '../store/store.fixture.ts';
import { chooseTopics, endSubscription, erase } from '../store/subscribers.ts';
import { suppressionsOf } from '../store/suppression.ts';
import { addresses, agreed, desk, everything, wording } from './lists.fixture.ts';

describe('import', () => {
  const list = [
    'メールアドレス,氏名',
    'new@example.jp,新',
    'KNOWN@example.jp,既',
    'left@example.jp,解',
    'angry@example.jp,怒',
    'erased@example.jp,消',
    'NEW@example.jp,新',
    '"x@example.jp\r\nBcc: y@example.jp",注',
    '"\u001b[2J@example.jp",制',
  ].join('\r\n');

  function crowd() {
    const given = desk();
    const { store } = given;
    chooseTopics(store, subscribed(store, 'known@example.jp'), ['follow-ups']);
    endSubscription(store, subscribed(store, 'left@example.jp'), 'unsubscribed', noon - 1);
    endSubscription(store, subscribed(store, 'angry@example.jp'), 'complaint', noon - 1);
    erase(store, subscribed(store, 'erased@example.jp'), noon - 1);
    return given;
  }

  test('says first what it would do and changes nothing; then does just that, with a consent for each', async () => {
    const { store, run, write } = crowd();
    const file = write('list.csv', `\ufeff${list}`);
    const before = everything(store);
    const dry = await run('import', file, ...agreed, '--topic', 'tag:vpn');
    expect(everything(store)).toEqual(before);
    expect(dry).toContain('まだ何も書いていません。');
    for (const line of [
      '新しく加える: 1件',
      '（届ける内容と同意の記録はそのまま）: 1件',
      '（加えない）: 3件（本人が解除 1件、迷惑メールの申告 1件、本人が情報を削除 1件）',
      '同じアドレスの繰り返し: 1件\n    7行目: 2行目と同じ',
      '読めない行: 2件\n    8行目「x@example.jp\\u{a}Bcc: y@example.jp」: メールアドレス',
      '    10行目「\\u{1b}[2J@example.jp」: メールアドレス',
    ]) {
      expect(dry).toContain(line);
    }
    const done = await run('import', file, ...agreed, '--topic', 'tag:vpn', '--confirm');
    expect(done.split('\n').slice(0, -1)).toEqual(dry.split('\n').slice(0, -1));
    expect(done).toContain('1件を加え、同意の記録（2026-04-01、名簿から）を残しました。');
    expect(addresses(store, 'tag:vpn')).toEqual(['new@example.jp']);
    expect(addresses(store, 'follow-ups')).toEqual(['known@example.jp']);
    const since = Date.parse('2026-04-01T00:00:00+09:00');
    expect(consentsOf(store, identityOf(store, 'new@example.jp'))).toEqual([
      { askedAt: since, givenAt: since, channel: 'import', page: null, network: null, wording },
    ]);
    expect(consentsOf(store, identityOf(store, 'known@example.jp'))).toHaveLength(1);
    expect(suppressionsOf(store, identityOf(store, 'left@example.jp'))).toEqual(['unsubscribed']);

    const again = await run('import', file, ...agreed, '--topic', 'tag:vpn', '--confirm');
    expect(again).toContain('新しく加える: 0件');
  });

  test('adds all or nobody', async () => {
    const { store, run, write } = desk();
    store.db.exec(`CREATE TRIGGER stop BEFORE INSERT ON subscriber WHEN NEW.address = 'c@example.jp'
      BEGIN SELECT raise(ABORT, 'the disk is full'); END`);
    const file = write('list.txt', 'a@example.jp\nb@example.jp\nc@example.jp\n');
    await expect(run('import', file, ...agreed, '--confirm')).rejects.toThrow('the disk is full');
    expect(everything(store).flat()).toEqual([]);
  });

  test.each([
    ['no consent', ['--since', '2026-04-01'], '--consent に、名簿の方が何に同意したかを'],
    ['a short one', ['--consent', ' 同意 ', '--since', '2026-04-01'], '--consent に、'],
    [
      'a placeholder',
      ['--consent', '【要記入】（何に同意したか）', '--since', '2026-04-01'],
      '--consent に、',
    ],
    ['a line break in it', ['--consent', `${wording}\n二`, '--since', '2026-04-01'], '制御文字を除き'],
    ['no day', ['--consent', wording], '--since がありません'],
    [
      'a fuzzy day',
      ['--consent', wording, '--since', '2026年4月頃'],
      '--since の「2026年4月頃」は、読めません',
    ],
    ['a day that is none', ['--consent', wording, '--since', '2026-02-30'], 'は、読めません'],
    ['a day of another age', ['--consent', wording, '--since', '1026-02-03'], 'は、読めません'],
    ['tomorrow', ['--consent', wording, '--since', '2026-11-23'], 'まだ来ていない日'],
    [
      'an unknown topic',
      [...agreed, '--topic', 'tag:nai'],
      '--topic の「tag:nai」に、知らないものがあります',
    ],
    ['an unknown option', [...agreed, '--yes'], '使い方: npm run newsletter -- import'],
    ['a second file', [...agreed, 'b.csv'], '使い方: npm run newsletter -- import'],
  ])('refuses %s', async (_name, args, message) => {
    const { run, write } = desk();
    await expect(run('import', write('a.csv', 'a@example.jp'), ...args)).rejects.toThrow(message);
  });

  test('takes the day of today in Japan', async () => {
    const { run, write } = desk();
    const file = write('a.csv', 'a@example.jp');
    expect(await run('import', file, '--consent', wording, '--since', '2026-11-22')).toContain('1件');
  });

  test('refuses what is no file, and a store that is not there', async () => {
    const { folder, run, runOn, write } = desk();
    await expect(run('import', join(folder, 'nai.csv'), ...agreed)).rejects.toThrow('が見つかりません');
    await expect(run('import', folder, ...agreed)).rejects.toThrow(InputProblem);
    const missing = join(folder, 'slip', 'store.sqlite');
    const file = write('a.csv', 'a@example.jp');
    await expect(runOn(missing, 'import', file, ...agreed, '--confirm')).rejects.toThrow(
      `購読者の保管庫「${missing}」がありません`,
    );
    expect(existsSync(missing)).toBe(false);
  });
});
