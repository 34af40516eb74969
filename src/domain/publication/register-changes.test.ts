import { expect, test } from 'vitest';
import { changeRegister } from './register-changes.ts';

test('the register keeps both sides of a correction, for mail that tells it later', () => {
  const article = {
    id: '2026-aoba-bungu',
    title: '青葉文具の会員の情報が漏えい',
    draft: false,
    publishedAt: '2026-11-21',
    digest: 'a'.repeat(64),
    updates: [
      { date: '2026-11-21', kind: '新規' as const, text: '公開しました。' },
      {
        date: '2026-12-01',
        kind: '訂正' as const,
        text: '数を改めました。',
        before: '10件',
        after: '11件',
      },
    ],
  };
  const { register } = changeRegister(
    { articles: {} },
    [article],
    [],
    '2026-12-01T09:00:00+09:00',
    '2026-12-01',
  );
  expect(register.articles[article.id]?.versions).toEqual([
    {
      date: '2026-12-01',
      kind: '訂正',
      text: '数を改めました。',
      before: '10件',
      after: '11件',
      digest: article.digest,
    },
  ]);
});
