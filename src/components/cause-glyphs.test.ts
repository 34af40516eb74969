import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { causeCategories } from '#domain/taxonomy/cause-categories.ts';
import { slugsOf } from '#domain/taxonomy/vocabulary.ts';
import { type Glyph, glyphOf } from './cause-glyphs.ts';

const size = 48;
const glyphs = [...new Set(slugsOf(causeCategories).map(glyphOf))];

/** The cells that a drawing covers when all of it is drawn in one colour. */
function cellsOf({ ink, mark }: Glyph): ReadonlySet<number> {
  const { pixels } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="${size}" height="${size}">` +
      `<path d="${ink}${mark}" fill="none" stroke="#000" stroke-width="4"/></svg>`,
  ).render();
  const cells = Array.from({ length: size * size }, (_, index) => index);
  return new Set(cells.filter((index) => (pixels[index * 4 + 3] ?? 0) > 100));
}

test('the drawings of causes are told apart by their shape alone, without any colour', () => {
  const drawn = glyphs.map(cellsOf);
  expect(drawn.length).toBeGreaterThan(10);
  for (const [index, one] of drawn.entries()) {
    expect(one.size, glyphs[index]?.ink).toBeGreaterThan(size);
    for (const [more, other] of drawn.slice(index + 1).entries()) {
      const both = [...one].filter((cell) => other.has(cell)).length;
      const shared = both / (one.size + other.size - both);
      expect(shared, `${glyphs[index]?.ink} / ${glyphs[index + 1 + more]?.ink}`).toBeLessThan(0.5);
    }
  }
});
