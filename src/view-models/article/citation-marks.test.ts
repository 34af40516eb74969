import { describe, expect, test } from 'vitest';
import { openLedger, sourceAnchor } from './citation-marks.ts';

const cited = (sourceId: string, run: number, sectionTitle: string | null) => ({
  sourceId,
  run,
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
  const ledger = openLedger({
    citations: [cited('s1', 1, null), cited('s2', 1, null), cited('s1', 2, null)],
  });
  const marks = [
    ...ledger.cite(['s1'], '原因'),
    ...ledger.cite(['s1'], '背景'),
    ...ledger.cite(['s1'], '原因'),
  ];
  expect(marks.map(({ id }) => id)).toEqual(['c3', 'c4', 'c5']);
});

describe('the links back', () => {
  test('stand together by place, counted within it', () => {
    const ledger = openLedger({ citations: [] });
    ledger.cite(['s1'], '原因');
    ledger.cite(['s1', 's2'], '背景');
    ledger.cite(['s1'], '原因');
    expect(ledger.backLinks('s1')).toEqual([
      { href: '#c1', label: '原因1' },
      { href: '#c3', label: '原因2' },
      { href: '#c2', label: '背景1' },
    ]);
    expect(ledger.backLinks('s2')).toEqual([{ href: '#c2', label: '背景1' }]);
  });

  test('to the body come first, once to each place', () => {
    const citations = [cited('s1', 1, null), cited('s1', 1, null), cited('s1', 2, '三つの数')];
    const ledger = openLedger({ citations });
    ledger.cite(['s1'], '主張');
    expect(ledger.backLinks('s1')).toEqual([
      { href: '#c1', label: '本文1' },
      { href: '#c2', label: '本文2' },
      { href: '#c3', label: '主張1' },
    ]);
  });

  test('to a row with a number bear that number', () => {
    const ledger = openLedger({ citations: [] });
    ledger.cite(['s1'], '時系列', 7);
    expect(ledger.backLinks('s1')).toEqual([{ href: '#c1', label: '時系列7' }]);
  });

  test('to several rows of one day tell themselves apart', () => {
    const ledger = openLedger({ citations: [] });
    for (const row of [1, 1, 11, 1]) ledger.cite(['s1'], '時系列', row);
    expect(ledger.backLinks('s1').map(({ label }) => label)).toEqual([
      '時系列1',
      '時系列1の2',
      '時系列11',
      '時系列1の3',
    ]);
  });

  test('a source that nothing rests on has none', () => {
    expect(openLedger({ citations: [] }).backLinks('s3')).toEqual([]);
  });
});
