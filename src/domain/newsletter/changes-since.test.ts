import { describe, expect, test } from 'vitest';
import type { Register, RegisterEntry } from '../publication/register.ts';
import type { UpdateKind } from '../taxonomy/update-kinds.ts';
import { changesSince, changesTold, changesToTell, presentVersion } from './changes-since.ts';
import type { SentEdition } from './sent-edition.ts';

const digest = (version: number) => String(version).padStart(64, '0');

/** An article whose versions are of these kinds, one a day from 1 November on. */
function entryOf(...kinds: readonly UpdateKind[]): RegisterEntry {
  const versions = kinds.map((kind, index) => ({
    date: `2026-11-${String(index + 1).padStart(2, '0')}`,
    kind,
    text: `${kind}${index}`,
    digest: digest(index),
  }));
  return { state: 'live', since: '2026-11-01', versions };
}

function sentOf(
  id: string,
  articles: Readonly<Record<string, number>>,
  followUps: Readonly<Record<string, number>> = {},
  sentAt = '2026-11-02T09:00:00+09:00',
): SentEdition {
  const carried = (versions: Readonly<Record<string, number>>) =>
    Object.entries(versions).map(([article, version]) => ({ id: article, digest: digest(version) }));
  return { id, sentAt, articles: carried(articles), followUps: carried(followUps) };
}

const registerOf = (articles: Readonly<Record<string, RegisterEntry>>): Register => ({ articles });
const told = (changes: ReturnType<typeof changesSince>) =>
  changes.map(({ id, versions }) => [id, ...versions.map(({ text }) => text)]);

describe('since an edition was sent', () => {
  test.each([
    ['nothing changed', ['新規'], 0, []],
    ['a correction', ['新規', '訂正'], 0, [['a-1', '訂正1']]],
    ['a follow-up and a correction', ['新規', '追記', '訂正'], 0, [['a-1', '追記1', '訂正2']]],
    ['a small mend is not told', ['新規', '軽微修正'], 0, []],
    ['what was corrected before is not told', ['新規', '訂正', '追記'], 1, [['a-1', '追記2']]],
  ] as const)('%s', (_name, kinds, carried, expected) => {
    const register = registerOf({ 'a-1': entryOf(...kinds) });
    expect(told(changesSince(sentOf('1', { 'a-1': carried }), register))).toEqual(expected);
  });

  test('articles stand in the order of the edition', () => {
    const register = registerOf({ 'a-1': entryOf('新規', '訂正'), 'b-2': entryOf('新規', '追記') });
    expect(told(changesSince(sentOf('1', { 'b-2': 0, 'a-1': 0 }), register))).toEqual([
      ['b-2', '追記1'],
      ['a-1', '訂正1'],
    ]);
  });

  test('an article that was withdrawn since is told with its reason', () => {
    const { versions } = entryOf('新規');
    const register = registerOf({
      'a-1': { state: 'withdrawn', since: '2026-11-05', reason: '誤りが多いため', versions },
    });
    expect(changesSince(sentOf('1', { 'a-1': 0 }), register)).toMatchObject([
      { id: 'a-1', versions: [], gone: { state: 'withdrawn', reason: '誤りが多いため' } },
    ]);
  });

  test('one that was withdrawn before is not news', () => {
    const { versions } = entryOf('新規');
    const register = registerOf({
      'a-1': { state: 'withdrawn', since: '2026-11-01', reason: '誤りが多いため', versions },
    });
    expect(changesSince(sentOf('1', { 'a-1': 0 }), register)).toEqual([]);
  });

  test('a version that the register does not know is placed by its day', () => {
    const register = registerOf({ 'a-1': entryOf('新規', '訂正', '訂正') });
    expect(told(changesSince(sentOf('1', { 'a-1': 99 }), register))).toEqual([['a-1', '訂正1', '訂正2']]);
    const later = sentOf('1', { 'a-1': 99 }, {}, '2026-11-03T00:00:00+09:00');
    expect(told(changesSince(later, register))).toEqual([['a-1', '訂正2']]);
  });

  test('an article that the register has never held says nothing', () => {
    expect(changesSince(sentOf('1', { 'a-1': 0 }), registerOf({}))).toEqual([]);
  });
});

describe('what the next edition tells', () => {
  const register = registerOf({ 'a-1': entryOf('新規', '訂正', '追記') });

  test('what no edition told yet', () => {
    expect(told(changesToTell([sentOf('1', { 'a-1': 0 })], register))).toEqual([['a-1', '訂正1', '追記2']]);
  });

  test('what an edition told as a follow-up is not repeated', () => {
    const before = [sentOf('1', { 'a-1': 0 }), sentOf('2', { 'b-2': 0 }, { 'a-1': 1 })];
    expect(told(changesToTell(before, register))).toEqual([['a-1', '追記2']]);
  });

  test('nothing where the newest version was carried again', () => {
    expect(changesToTell([sentOf('1', { 'a-1': 0 }), sentOf('2', { 'a-1': 2 })], register)).toEqual([]);
  });

  test('a sent edition keeps what it told', () => {
    const first = sentOf('1', { 'a-1': 0 });
    const second = sentOf('2', { 'b-2': 0 }, { 'a-1': 1 });
    expect(told(changesTold(second, [first], register))).toEqual([['a-1', '訂正1']]);
    expect(changesTold(first, [], register)).toEqual([]);
  });
});

test('a sending records the version that readers see', () => {
  expect(presentVersion('a-1', registerOf({ 'a-1': entryOf('新規', '訂正') }))).toEqual({
    id: 'a-1',
    digest: digest(1),
  });
  expect(presentVersion('nai', registerOf({}))).toBeNull();
});
