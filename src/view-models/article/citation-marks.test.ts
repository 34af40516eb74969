import { describe, expect, test } from 'vitest';
import { bodyCitationId, openLedger, sourceAnchor } from './citation-marks.ts';

const cited = (sourceId: string, occurrence: number, sectionTitle: string | null) => ({
  sourceId,
  occurrence,
  sectionTitle,
  line: 1,
  column: 1,
});

test('marks are numbered as the sources are, and lead there', () => {
  const ledger = openLedger({ citations: [] });
  expect(ledger.cite(['s2', 's10'], '原因')).toEqual([
    { number: 2, id: 'c1', href: `#${sourceAnchor('s2')}` },
    { number: 10, id: 'c1', href: `#${sourceAnchor('s10')}` },
  ]);
});

test('the marks of each row have an id of their own, and apart from those of the body', () => {
  const ledger = openLedger({ citations: [cited('s1', 1, null)] });
  const marks = [
    ...ledger.cite(['s1'], '原因'),
    ...ledger.cite(['s1'], '背景'),
    ...ledger.cite(['s1'], '原因'),
  ];
  const ids = [...marks.map(({ id }) => id), bodyCitationId('s1', 1)];
  expect(new Set(ids).size).toBe(4);
});

describe('the links back', () => {
  test('stand together by place, counted within it', () => {
    const ledger = openLedger({ citations: [] });
    ledger.cite(['s1'], '原因');
    ledger.cite(['s1', 's2'], '背景');
    ledger.cite(['s1'], '原因');
    expect(ledger.backLinks('s1')).toEqual([
      {
        place: '原因',
        links: [
          { href: '#c1', label: '1' },
          { href: '#c3', label: '2' },
        ],
      },
      { place: '背景', links: [{ href: '#c2', label: '1' }] },
    ]);
    expect(ledger.backLinks('s2')).toEqual([{ place: '背景', links: [{ href: '#c2', label: '1' }] }]);
  });

  test('to the body come first', () => {
    const ledger = openLedger({ citations: [cited('s1', 1, null), cited('s1', 2, '三つの数')] });
    ledger.cite(['s1'], '主張');
    expect(ledger.backLinks('s1')).toEqual([
      {
        place: '本文',
        links: [
          { href: '#s1-1', label: '1' },
          { href: '#s1-2', label: '2' },
        ],
      },
      { place: '主張', links: [{ href: '#c1', label: '1' }] },
    ]);
  });

  test('to a row with a number bear that number', () => {
    const ledger = openLedger({ citations: [] });
    ledger.cite(['s1'], '時系列', 7);
    expect(ledger.backLinks('s1')[0]?.links).toEqual([{ href: '#c1', label: '7' }]);
  });

  test('to several sentences under one number lead to the first', () => {
    const ledger = openLedger({ citations: [] });
    for (const row of [1, 1, 3, 3, 1]) ledger.cite(['s1'], '時系列', row);
    ledger.cite(['s1'], '公表', 1);
    expect(ledger.backLinks('s1')).toEqual([
      {
        place: '時系列',
        links: [
          { href: '#c1', label: '1' },
          { href: '#c3', label: '3' },
        ],
      },
      { place: '公表', links: [{ href: '#c6', label: '1' }] },
    ]);
  });

  test('a source that nothing rests on has none', () => {
    expect(openLedger({ citations: [] }).backLinks('s3')).toEqual([]);
  });
});
