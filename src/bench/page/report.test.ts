import { expect, test } from 'vitest';
import type { Visit } from './lighthouse.ts';
import { pageText, toPageMeasures } from './report.ts';

const visit = (performance: number, shift: number, faults: readonly string[]): Visit => ({
  scores: { performance, accessibility: 100, 'best-practices': 100, seo: 100 },
  shift,
  bytes: 28_100,
  faults,
});
const visits = [
  visit(97, 0, []),
  visit(100, 0.2, ['meta-description']),
  visit(99, 0.1, ['meta-description']),
];
const measures = toPageMeasures({ name: 'tag', address: 'tags/usb/' }, visits);

test('a page is told by the medians of its visits and by all faults', () => {
  expect(measures).toMatchObject({
    scores: { performance: 99, accessibility: 100 },
    shift: 0.1,
    faults: ['meta-description'],
  });
});

test('the table has a line for each page, and one for its faults', () => {
  const machine = { cpu: 'x', cores: 2, memoryMB: 1, node: 'v24', browser: 'c', load: { start: 0, end: 0 } };
  const lines = pageText({ machine, runs: 3, pages: [measures] }).split('\n');
  expect(lines[1]).toMatch(/^tag\s+\/tags\/usb\/\s+99\s+100\s+100\s+100\s+0\.100\s+28\.1$/);
  expect(lines).toContain('/tags/usb/: meta-description');
});
