import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { pagesIn, withPublicationDates } from './chromium-pdf.ts';

test('the dates become the publication moment, and no byte moves', () => {
  const pdf = Buffer.from(
    "\xffx/CreationDate (D:20261122051723+00'00')\n/ModDate (D:20261122141723+09'00')>>\n/Title (20261122051723)",
    'latin1',
  );
  const dated = Buffer.from(withPublicationDates(pdf, '2026-12-01T09:30:00+09:00'));
  expect(dated.toString('latin1')).toBe(
    "\xffx/CreationDate (D:20261201003000+00'00')\n/ModDate (D:20261201003000+00'00')>>\n/Title (20261122051723)",
  );
});

test('pages are counted, their tree is not', () => {
  const pdf = '<</Type /Pages\n/Count 2>>\n<</Type /Page\n/Parent 1 0 R>>\n<</Type /Page\n>>';
  expect(pagesIn(Buffer.from(pdf))).toBe(2);
});
