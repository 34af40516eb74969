import { expect, test } from '@playwright/test';
import { readBuilt } from './built-site.ts';
import { parsedPages } from './parsed-pages.ts';

/** '発覚まで' of each incident, as the table of days has it: its address, and its words. */
function daysOfIncidents(): ReadonlyMap<string, string> {
  const lines = readBuilt('stats/until-discovery.csv').slice(1).trimEnd().split('\r\n').slice(1);
  return new Map(
    lines.map((line) => {
      const [id = '', , , , , , , words = ''] = line.split(',');
      return [id, words];
    }),
  );
}

/** What a card may say where the table has these words; of one day, some say that it is the record's. */
function wordsOnCard(words: string | undefined): readonly (string | undefined)[] {
  if (words === '当日') return ['同じ日', '記録では同じ日'];
  // A card has no room for who has not confirmed it.
  return [words?.replace('（編集部）', '')];
}

test('wherever an article stands as a card, it shows its harm, its cause and how long it went unnoticed', async () => {
  const days = daysOfIncidents();
  expect(days.size).toBeGreaterThan(0);
  const seen = new Set<string>();
  for (const [path, page] of await parsedPages()) {
    for (const card of page.querySelectorAll('article.card')) {
      const href = card.querySelector('.card__title a')?.getAttributeValue('href') ?? '';
      const [, id = ''] = /articles\/([^/]+)\/$/.exec(href) ?? [];
      const facts = new Map(
        card
          .querySelectorAll('.card__facts div')
          .map((row) => [
            row.querySelector('dt')?.textContent.trim(),
            row.querySelector('dd')?.textContent.trim() ?? '',
          ]),
      );
      const where = `${path}: ${id}`;
      seen.add(id);
      expect(card.querySelector('.card__meta')?.textContent ?? '', where).toMatch(
        /\d{4}年の事案\s*\d{4}年\d+月\d+日公開/,
      );
      expect(card.querySelector('.chip')?.textContent ?? '', where).toMatch(/\S/);
      expect(facts.get('被害'), where).toMatch(/\S/);
      const words = days.get(id);
      expect(words, where).toBeDefined();
      expect(wordsOnCard(words), where).toContain(facts.get('発覚まで'));
    }
  }
  expect([...seen].sort()).toEqual([...days.keys()].sort());
});

test('the title of a card stands right under its line of facts, below an article as in a list', async ({
  page,
}) => {
  for (const address of ['./articles/2014-benesse/', './articles/']) {
    await page.goto(address);
    const gap = await page
      .locator('article.card .card__meta')
      .first()
      .evaluate((line) => {
        const title = line.parentElement?.querySelector('.card__title');
        return (title?.getBoundingClientRect().top ?? Number.NaN) - line.getBoundingClientRect().bottom;
      });
    expect(gap, address).toBeLessThan(12);
  }
});
