import { expect, test } from 'vitest';
import { endBounced } from '../store/sendings.ts';
import { noon } from '../store/store.fixture.ts';
import { planText } from './plan-text.ts';
import { reportOf } from './report.ts';
import { readers, sendingTo } from './sending.fixture.ts';

function benchWith(count: number, state: string, code: string | null = null) {
  const bench = sendingTo(1, readers(count));
  bench.store.db.prepare('UPDATE delivery SET state = ?, code = ?').run(state, code);
  return bench;
}

test('who was refused is named, and fifty are enough', () => {
  const { store } = benchWith(52, 'refused', '550 5.7.1');
  const lines = reportOf(store, 1);
  expect(lines).toContain('そのほかの理由で断られた: 52通（550 5.7.1 52）');
  expect(lines).toContain('  r49@aoba.jp');
  expect(lines).not.toContain('  r50@aoba.jp');
  expect(lines.at(-1)).toBe('  ほか2人');
});

test('that somebody gets no more mail is said only where it is so', () => {
  const { store } = benchWith(2, 'bounced', '550 5.1.1');
  expect(reportOf(store, 1)).toContain('宛先がないと断られた（登録は残しています）: 2通（550 5.1.1 2）');
  store.db.exec(`UPDATE delivery SET state = 'accepted' WHERE id = 2`);
  endBounced(store, 1, noon);
  store.db.exec(`UPDATE delivery SET state = 'bounced' WHERE id = 2`);
  expect(reportOf(store, 1).join('\n')).toContain(
    '宛先がないと断られた（うち1人には、今後は送りません）: 2通',
  );
  endBounced(store, 1, noon);
  expect(reportOf(store, 1).join('\n')).toContain('宛先がないと断られた（今後は送りません）: 2通');
});

test('what a killed process had handed over is in doubt before anybody takes over', () => {
  const { store, sending, mail, route } = benchWith(1, 'handed');
  const given = { store, edition: '2', mail, topics: [], again: false, changed: false, hasRecord: true };
  const lines = planText(given, { kind: 'continue', sending }, route);
  expect(lines.join('\n')).toContain('届いたかどうか分からない: 1通');
  expect(lines).toContain('  r0@aoba.jp');
});

test.each([
  ['3', false, false],
  ['3', true, true],
  ['2', false, true],
])('“again” is said only of what was sent: edition %s, record %s', (edition, hasRecord, isSaid) => {
  const { store, mail, route } = benchWith(1, 'accepted');
  const given = { store, edition, mail, topics: [], again: true, changed: false, hasRecord };
  const text = planText(given, { kind: 'begin' }, route).join('\n');
  expect(text.includes('もう一度、全員に送ります')).toBe(isSaid);
});
