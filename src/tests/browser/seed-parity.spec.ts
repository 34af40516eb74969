import { expect, type Page, test } from '@playwright/test';
import { parseRssFeed } from 'feedsmith';
import { site } from '#site';
import { emptyHeadingsOf } from './headings.ts';
import { article, expectOf, rows, visit } from './seed-rows.ts';

/** What a table cannot say of a row: how the parts of the page hold together. It starts on the article. */
const relations: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  A1: async (page) => {
    const data = await page.locator('script[type="application/ld+json"]').allTextContents();
    const breadcrumb = data
      .map((text) => JSON.parse(text))
      .find((item) => item['@type'] === 'BreadcrumbList');
    expect(breadcrumb).toEqual({
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'ホーム', item: site.baseUrl },
        { '@type': 'ListItem', position: 2, name: '月曜の教訓', item: `${site.baseUrl}series/getsuyo/` },
        { '@type': 'ListItem', position: 3, name: '第1号', item: `${site.baseUrl}${article}` },
      ],
    });
  },

  A4: async (page) => {
    const headline = page.locator('table tr[data-headline]');
    await expect(headline).toHaveCount(1);
    const amount = ((await headline.getByRole('cell').first().textContent()) ?? '').trim();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(amount);
  },

  A5: async (page) => {
    const lines = await page
      .getByRole('region', { name: 'ざっくり言うと' })
      .getByRole('listitem')
      .allInnerTexts();
    const rss = await page.request.get('./rss.xml');
    const item = parseRssFeed(await rss.text()).items?.find(({ link }) => link === site.baseUrl + article);
    expect(item?.description).toBe(`<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`);
    await page.goto('./search/?q=松井証券');
    const hit = page.locator('[data-role="results"] > li').filter({ hasText: '松井証券の顧客資産約2億円' });
    await expect(hit.getByRole('listitem')).toHaveText(lines);
    await page.goto('./');
    await expect(page.getByRole('region', { name: '最新の事例' }).getByRole('listitem')).toHaveCount(3);
  },

  A6: async (page) => {
    const order = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    const view = order.indexOf('所感');
    for (const fact of ['時系列', '原因と背景', '被害と影響', '対応', 'まだ分かっていないこと']) {
      expect(order.indexOf(fact), fact).toBeGreaterThan(-1);
      expect(order.indexOf(fact), fact).toBeLessThan(view);
    }
  },

  A8: async (page) => {
    for (const id of ['L-003', 'L-005', 'L-007']) {
      const link = page.getByRole('link', { name: `教訓 ${id}` });
      await expect(link).toHaveAttribute('href', new RegExp(`/lessons/${id}/$`));
    }
  },

  A9: async (page) => {
    const lessons = page.getByRole('region', { name: '持ち帰る教訓' });
    const label = await lessons.locator('.fit[data-general]').first().textContent();
    // The note explains the mark that the reader sees, by its own words.
    await expect(lessons.locator('.margin-note')).toContainText(`「${label}」`);
  },

  A11: async (page) => {
    expect(await emptyHeadingsOf(page)).toEqual([]);
  },

  A12: async (page) => {
    await page.getByRole('link', { name: '記事の一覧を見る' }).click();
    await page
      .getByRole('main')
      .getByRole('link', { name: /^松井証券の顧客資産約2億円/ })
      .click();
    await expect(page).toHaveURL(new RegExp(`/${article}$`));
  },

  A13: async (page) => {
    await page
      .getByRole('navigation', { name: '連載の前後の号' })
      .getByRole('link', { name: /次の号/ })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('尼崎市');
    await page
      .getByRole('navigation', { name: '連載の前後の号' })
      .getByRole('link', { name: /前の号/ })
      .click();
    await expect(page).toHaveURL(new RegExp(`/${article}$`));
  },

  A14: async (page) => {
    const link = page.getByRole('link', { name: 'RSSで購読する' });
    const rss = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    expect(rss.status()).toBe(200);
    expect(rss.headers()['content-type']).toContain('xml');
    expect(parseRssFeed(await rss.text()).title).toBe(site.title);
  },

  A15: async (page) => {
    const lines = await page
      .getByRole('region', { name: 'ざっくり言うと' })
      .getByRole('listitem')
      .allInnerTexts();
    const description = page.locator('meta[name="description"]');
    await expect(description).toHaveAttribute('content', lines.join(''));
    expect(lines.filter((line) => !line.endsWith('。'))).toEqual([]);
    const published = page.locator('.byline time').first();
    await expect(published).toHaveAttribute(
      'datetime',
      /^2026-11-21(T\d{2}:\d{2}(:\d{2}(\.\d{3})?)?\+09:00)?$/,
    );
  },

  B4: async (page) => {
    expect(await brokenNotesOf(page)).toEqual([]);
    await page.getByRole('link', { name: '出典1' }).first().click();
    await expect(page.locator('#s1')).toBeInViewport();
    await page.locator('#s1').locator('.source__back a').last().click();
    const mark = page.locator(new URL(page.url()).hash);
    await expect(mark).toBeInViewport();
    await expect(mark).toContainText('[1]');
  },

  B6: async (page) => {
    const rows = page.getByRole('region', { name: '被害と影響', exact: true }).locator('tbody tr');
    for (const row of await rows.all()) {
      await expect(row.getByRole('cell').last()).toContainText(/^\s*\S{2,}.*\[\d+\]/);
    }
  },

  B9: async (page) => {
    const sides = page.locator('.claims').filter({ hasText: '送金への関与' }).getByRole('listitem');
    const [one, other] = await Promise.all([sides.nth(0).boundingBox(), sides.nth(1).boundingBox()]);
    expect(one?.y).toBe(other?.y);
    expect(one?.x).not.toBe(other?.x);
  },

  B11: async (page) => {
    const dates = page.locator('table.timeline tbody th');
    await expect(dates.last()).toHaveText('2021年3月24日');
    await expect(dates.last()).toHaveAttribute('rowspan', '3');
    const machine = await dates.evaluateAll((cells) =>
      cells.map((cell) => [
        cell.textContent?.trim(),
        cell.querySelector('time')?.getAttribute('datetime') ?? null,
      ]),
    );
    const datetimes = Object.fromEntries(machine);
    expect(datetimes).toMatchObject({
      '2002年4月': '2002-04',
      '2002年5月頃': '2002-05',
      // HTML has no value for a span between two dates.
      '2017年6月29日〜2019年11月12日': null,
      '2019年10月〜11月': null,
      '2019年2月20日頃': '2019-02-20',
      '2020年1月17日': '2020-01-17',
      '2020年1月頃': '2020-01',
      '2020年9月': '2020-09',
      '2021年3月24日': '2021-03-24',
    });
  },

  B12: async (page) => {
    const day = page.getByRole('region', { name: '更新履歴' }).locator('ol time').first();
    await expect(day).toHaveAttribute('datetime', /^\d{4}-\d{2}-\d{2}/);
  },
};

for (const { row, says, expect: expected } of rows) {
  test(`${row} ${says}`, async ({ page }) => {
    for (const expectation of expected) await expectOf(page, expectation);
    await visit(page, article);
    await relations[row]?.(page);
  });
}

test('every seed row is here, and no relation is of none', () => {
  const series = (letter: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
  const ids = rows.map(({ row }) => row);
  expect(ids).toEqual([...series('A', 15), ...series('B', 12)]);
  expect(Object.keys(relations).filter((id) => !ids.includes(id))).toEqual([]);
});

/** Marks and sources that do not lead to each other; sources without an outlet or a date. */
function brokenNotesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const targetOf = (link: Element) =>
      document.getElementById(decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''));
    const marks = [...document.querySelectorAll('sup a')];
    const backLinks = [...document.querySelectorAll('.source__back a')];
    if (marks.length === 0) faults.push('no marks at all');
    for (const mark of marks) {
      const source = targetOf(mark);
      const number = source?.querySelector('span')?.textContent;
      // The marks of one row have one id together.
      const { id } = mark.closest('[id]') ?? mark;
      if (source === null) faults.push(`${id} leads nowhere`);
      else if (number !== mark.textContent) faults.push(`${id} says ${mark.textContent}, not ${number}`);
      else if (!source.querySelector(`.source__back a[href="#${CSS.escape(id)}"]`))
        faults.push(`no way back to ${id}`);
    }
    for (const link of backLinks) {
      const place = targetOf(link);
      const source = link.closest('li');
      const returning = [...(place?.matches('a') ? [place] : (place?.querySelectorAll('a') ?? []))];
      if (!returning.some((mark) => targetOf(mark) === source)) {
        faults.push(`${link.getAttribute('href')} does not return`);
      }
    }
    for (const source of document.querySelectorAll('.sources > li')) {
      const addresses = [...source.querySelectorAll('.source__back a')].map((link) =>
        link.getAttribute('href'),
      );
      if (new Set(addresses).size !== addresses.length)
        faults.push(`${source.id} goes back to a place twice`);
      const [outlet = '', date = ''] = [...source.querySelectorAll('p:nth-child(2) > span')].map(
        (cell) => cell.textContent ?? '',
      );
      if (outlet.trim() === '') faults.push(`${source.id} has no outlet`);
      if (!/^\d{4}年/.test(date)) faults.push(`${source.id} has no date`);
    }
    return faults;
  });
}
