import { expect, test } from '@playwright/test';
import { type ReadPdf, readPdf } from './read-pdf.ts';

/** A long one, with every part that an article can have. */
const article = './articles/2014-benesse/';

/** In points: what is read on paper, the small print beside it, and the numbers of sources. */
const LEAST = { text: 10, small: 8, mark: 6.5 };

/** In points of A4, 842 high: where text may begin at the left and end below, and how high its last line may stand. */
const EDGES = { left: 36, bottom: 36, unfilled: 280 };

test('an article on paper has all that it says, in letters that can be read, and nothing to press', async ({
  page,
}) => {
  await page.goto(article);
  const said = await page.evaluate(() => {
    // Ways to elsewhere are for the screen, and some words only for listeners.
    for (const other of document.querySelectorAll('.in-text, .visually-hidden')) other.remove();
    const body = document.querySelector('article')?.textContent ?? '';
    const wordsOf = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => element.textContent ?? '');
    return {
      headings: wordsOf('h1, article h2').filter((heading) => !/次の号|あわせて読みたい/.test(heading)),
      cells: wordsOf('.timeline :is(th, td), .impact :is(th, td)'),
      labels: wordsOf('.course text'),
      notes: [
        ...wordsOf('.sources p:not(.source__back)'),
        ...[...document.querySelectorAll<HTMLAnchorElement>('.sources p:first-child a')].map(
          (link) => `<${link.getAttribute('href')}>`,
        ),
      ],
      questions: wordsOf('.quiz legend, .quiz label'),
      // What is the name of a part of the article too says nothing about the navigation.
      links: wordsOf('nav:not(.contents) a').filter((words) => !body.includes(words)),
    };
  });
  await page.reload();
  const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));

  // Fonts have one glyph for 言 and the radical ⾔, or for ・ and ‧, and then the file may name either.
  const plain = (words: string) => words.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  const text = plain(pdf.text);
  const missing = (words: readonly string[]) => words.filter((each) => !text.includes(plain(each)));
  expect(said.headings.length).toBeGreaterThan(15);
  expect(said.cells.length).toBeGreaterThan(80);
  expect(said.labels.length).toBeGreaterThan(30);
  expect(said.notes.length).toBeGreaterThan(60);
  for (const words of [said.headings, said.cells, said.labels, said.notes, said.questions]) {
    expect(missing(words)).toEqual([]);
  }

  const ways = ['本文へ移動', '案内と検索', '目次', '引用箇所', 'コピー', '前の号', '申し込む', '購読する'];
  expect(said.links.length).toBeGreaterThan(5);
  expect(missing([...ways, ...said.links])).toEqual([...ways, ...said.links]);

  const marks = /^[[\]\d\s]+$/;
  const least = (words: string) => (marks.test(words.trim()) ? LEAST.mark : LEAST.small);
  // Less what a number loses when it is written down.
  const small = pdf.pieces.filter((piece) => piece.size < least(piece.text) - 0.01);
  expect(small).toEqual([]);
  const letters = pdf.pieces.flatMap(({ text, size }) => [...text].map(() => size)).sort((a, b) => a - b);
  expect(letters[Math.floor(letters.length / 2)]).toBeGreaterThanOrEqual(LEAST.text);
});

// One of many rows, and one whose first day alone has half a page of them.
for (const long of ['2024-iseto', '2022-osaka-acute-hospital']) {
  test(`on paper ${long} has margins, and no page that is half empty or ends with a heading`, async ({
    page,
  }) => {
    await page.goto(`./articles/${long}/`);
    const headings = await page.locator('main :is(h2, h3)').allTextContents();
    const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(pdf.pages.length).toBeGreaterThan(5);
    expect(Math.min(...pdf.pieces.map(({ x }) => x))).toBeGreaterThan(EDGES.left);
    expect(Math.min(...pdf.pieces.map(({ y }) => y))).toBeGreaterThan(EDGES.bottom);
    const ends = lastLines(pdf);
    expect(ends.slice(0, -1).filter(({ y }) => y > EDGES.unfilled)).toEqual([]);
    const plain = headings.map((heading) => heading.replace(/\s/g, '').normalize('NFKC'));
    expect(ends.filter(({ text }) => plain.includes(text))).toEqual([]);
  });
}

test("a lesson's checklist is on the first sheet as a whole, to be handed out alone", async ({ page }) => {
  await page.goto('./lessons/L-029/');
  const items = await page.locator('.checklist__item').allTextContents();
  const { pieces } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  const plain = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  const first = plain(
    pieces
      .filter((piece) => piece.page === 1)
      .map(({ text }) => text)
      .join(''),
  );
  expect(items.length).toBeGreaterThan(2);
  expect(items.filter((item) => !first.includes(plain(item)))).toEqual([]);
});

/** The lowest line of each page, without blanks. */
function lastLines({ pages, pieces }: ReadPdf): readonly { readonly y: number; readonly text: string }[] {
  return pages.map((_, index) => {
    const own = pieces.filter(({ page }) => page === index + 1);
    const y = Math.min(...own.map((piece) => piece.y));
    const line = own.filter((piece) => piece.y < y + 2).map(({ text }) => text);
    return { y, text: line.join('').replace(/\s/g, '').normalize('NFKC') };
  });
}
