import { expect, test } from '@playwright/test';
import { builtFolder, filesOf, readBuilt } from './built-site.ts';
import { heavyArticles } from './page-bytes.ts';
import { parsedPages } from './parsed-pages.ts';

const CAUTION = '掲載した事例の数であり、国内の発生件数や傾向を示す統計ではありません。';
const articlePaths = filesOf(builtFolder).filter((path) => /^articles\/[^/]+\/index\.html$/.test(path));

/** The rows of a table without quoted cells, its head apart. */
function rowsOf(csv: string): readonly (readonly string[])[] {
  return csv
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(','));
}

test('every figure that counts incidents says how many, and what the number is not', async () => {
  const figures = [...(await parsedPages())].flatMap(([path, page]) =>
    page.querySelectorAll('figure.chart').map((figure) => ({ path, text: figure.textContent })),
  );
  expect(figures.map(({ path }) => path)).toEqual([
    ...Array<string>(8).fill('stats/index.html'),
    'timeline/index.html',
  ]);
  for (const { path, text } of figures) {
    expect(text, path).toMatch(/n = \d+/);
    expect(text, path).toContain(CAUTION);
  }
});

test('the table of the timeline has every incident once', () => {
  const ids = rowsOf(readBuilt('timeline/incidents.csv')).map(([id]) => `articles/${id}/index.html`);
  expect(ids.toSorted()).toEqual(articlePaths);
});

test('figure, table and CSV have the same numbers', async ({ page }) => {
  for (const id of ['years', 'causes', 'industries', 'discovery']) {
    await page.goto('./stats/');
    const drawn = await page.locator(`figure[aria-labelledby="${id}"] tbody tr:has(th)`).evaluateAll((rows) =>
      rows.map((row) => ({
        label: row.querySelector('th')?.textContent ?? '',
        count: Number.parseInt(row.querySelector('td:nth-child(3)')?.textContent ?? '', 10),
        points: row.querySelectorAll('.point').length,
        bars: row.querySelectorAll('.bar').length,
        links: row.querySelector('th[rowspan]') ? row.nextElementSibling?.querySelectorAll('a').length : 0,
      })),
    );
    const rows = rowsOf(readBuilt(`stats/${id}.csv`)).filter(([, label]) => label !== '未確認（編集部）');
    expect(drawn.map(({ label, count }) => [label, String(count)])).toEqual(
      rows.map(([, label, count]) => [label, count]),
    );
    for (const { count, points, bars, links } of drawn) {
      expect([points, bars, links]).toEqual(count < 5 ? [count, 0, count] : [0, 1, count]);
    }
  }
  for (const id of ['until-discovery', 'until-disclosure'].flatMap((id) => [id, `${id}-by-industry`])) {
    const printed = await page
      .locator(`figure[aria-labelledby="${id}"] tbody tr:not(.chart__group):has(th a)`)
      .evaluateAll((rows) =>
        rows.map((row) => [row.querySelector('th')?.textContent, row.querySelector('td')?.textContent]),
      );
    const rows = rowsOf(readBuilt(`stats/${id}.csv`)).filter((row) => row[7] !== '未確認（編集部）');
    expect(printed).toEqual(rows.map((row) => [row[1], row[7]]));
  }
});

test('what a phone folds stands open on a wide window and on paper', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./stats/');
  const folded = page.locator('.chart__fold table');
  const shown = () =>
    folded.evaluateAll((tables) =>
      tables.map((table) => table.checkVisibility({ contentVisibilityAuto: true })),
    );
  expect(await shown()).toEqual([false, false, false, false]);
  await page.emulateMedia({ media: 'print' });
  expect(await shown()).toEqual([true, true, true, true]);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 768, height: 740 });
  expect(await shown()).toEqual([true, true, true, true]);
});

test('below five, nothing is summed up', async ({ page }) => {
  await page.goto('./stats/');
  const groups = await page.locator('tbody:has(.chart__group)').evaluateAll((bodies) =>
    bodies.map((body) => ({
      count: Number(/n = (\d+)/.exec(body.textContent ?? '')?.[1]),
      boxes: body.querySelectorAll('.box').length,
      summed: (body.textContent ?? '').includes('中央値'),
    })),
  );
  expect(groups.length).toBeGreaterThan(0);
  expect(groups).toEqual(
    groups.map(({ count }) => ({ count, boxes: count >= 5 ? 1 : 0, summed: count >= 5 })),
  );
});

test('every article has the figure of its course, told in words too', () => {
  for (const path of articlePaths) {
    const html = readBuilt(path);
    const [figure = ''] = /<svg class="course".*?<\/svg>\s*<p class="course-note">/s.exec(html) ?? [];
    expect(figure, path).toMatch(/^<svg [^>]*role="img" aria-labelledby="course-title course-text">/);
    expect(figure, path).toMatch(/<title id="course-title">時系列の図<\/title>/);
    expect(figure, path).toMatch(/<desc id="course-text">[^<]+。[^<]*表の同じ番号の行にあります。<\/desc>/);
    const [table = ''] = /<table class="timeline">.*?<\/table>/s.exec(html) ?? [];
    expect(figure.match(/<tspan x="\d+">\d+<\/tspan>/g)?.length, path).toBe(table.match(/<tbody>/g)?.length);
  }
});

test('the text of a figure can be read on a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of ['./stats/', './timeline/', `./${articlePaths[0]?.replace('index.html', '')}`]) {
    await page.goto(address);
    for (const fold of await page.locator('.chart__fold > summary').all()) await fold.click();
    const sizes = await page.locator('svg.course text, svg.strip text').evaluateAll((texts) =>
      texts.map((text) => {
        const svg = text.closest('svg');
        const units = svg?.viewBox.baseVal?.width || svg?.clientWidth || 1;
        return (Number.parseFloat(getComputedStyle(text).fontSize) * (svg?.clientWidth ?? 0)) / units;
      }),
    );
    expect(sizes.length, address).toBeGreaterThan(0);
    expect(Math.min(...sizes), address).toBeGreaterThanOrEqual(11);
  }
});

test('on a small phone the sentences of the timeline have the width of the page, under their day', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`./${articlePaths[0]?.replace('index.html', '')}`);
  const timeline = page.getByRole('table', { name: /日付の幅や「頃」/ });
  const width = (await timeline.boundingBox())?.width ?? 0;
  const day = await timeline.getByRole('rowheader').first().boundingBox();
  const sentence = await timeline.getByRole('cell').first().boundingBox();
  expect(sentence?.width).toBeGreaterThan(width * 0.9);
  expect(sentence?.y).toBeGreaterThanOrEqual((day?.y ?? 0) + (day?.height ?? 0));
});

test('an article with its figure is small to load', () => {
  expect(heavyArticles(builtFolder)).toEqual([]);
});
