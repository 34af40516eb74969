import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { groupCommit } from './group-commit.ts';

function numbers(underWay = 2) {
  const db = new DatabaseSync(':memory:');
  db.exec('CREATE TABLE t (n INTEGER CHECK (n < 10))');
  const insert = (n: number) => () => db.prepare('INSERT INTO t VALUES (?)').run(n).changes;
  const all = () =>
    db
      .prepare('SELECT n FROM t ORDER BY n')
      .all()
      .map(({ n }) => n);
  const failures: unknown[] = [];
  const commits = groupCommit(
    db,
    () => underWay,
    (error) => failures.push(error),
  );
  return { insert, all, failures, ...commits };
}

test('changes of one moment are one transaction; each gets its own answer', async () => {
  const { write, insert, all } = numbers();
  const first = write(insert(1));
  expect(all()).toEqual([]);
  expect(await Promise.all([first, write(insert(2))])).toEqual([1, 1]);
  expect(all()).toEqual([1, 2]);
});

test('one that nobody joins is written all the same, after a moment', async () => {
  const { write, insert, all } = numbers();
  await write(insert(1));
  expect(all()).toEqual([1]);
});

test('a note goes with the next write', async () => {
  const { write, note, insert, all, failures } = numbers(1);
  note(insert(1));
  expect(all()).toEqual([]);
  await write(insert(2));
  expect(all()).toEqual([1, 2]);
  expect(failures).toEqual([]);
});

test('what is noted last is there after the flush, or its failure is told', () => {
  const { note, flush, insert, all, failures } = numbers(1);
  note(insert(3));
  flush();
  expect(all()).toEqual([3]);
  note(insert(99));
  flush();
  expect(failures).toHaveLength(1);
});

test('one that cannot be written takes no other with it', async () => {
  const { write, insert, all } = numbers();
  const ends = await Promise.allSettled([write(insert(1)), write(insert(99))]);
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  expect(all()).toEqual([1]);
});
