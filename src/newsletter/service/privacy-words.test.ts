import { expect, test } from 'vitest';
import { factsOf } from '#domain/newsletter/providers.ts';
import { limits } from '../store/rate-limits.ts';
import { proofLife } from '../store/sweep.ts';
import { tokenLife } from '../store/tokens.ts';

const DAY = 24 * 3_600_000;

test('the privacy page promises the times that the store keeps', () => {
  const { privacy } = factsOf({ provider: 'embedded', mailer: { name: '送信社', country: '日本' } });
  const words = privacy.join('');
  expect(words).toContain(`登録されなかった申し込みは、${tokenLife.confirm / DAY}日で消えます`);
  expect(words).toContain(`同意の記録は、${proofLife / DAY}日後に消えます`);
  expect(words).toContain(`${proofLife / DAY}日のあいだ残し`);
  const longest = Math.max(...Object.values(limits).flatMap((list) => list.map(({ span }) => span)));
  expect(words).toContain('一日以内の回数');
  expect(longest).toBe(DAY);
});
