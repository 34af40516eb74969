import { expect, type Page } from '@playwright/test';

/** What Tab has to reach; of a group of radio buttons it reaches one. */
const INTERACTIVE =
  'a[href], button, input:not([type="hidden"], [type="radio"]), select, textarea, summary, [tabindex="0"]';

/** Expects that Tab reaches all of a page, in its order, and that what it reaches shows it. */
export async function expectTabToReachAll(page: Page): Promise<void> {
  const wanted = await page.evaluate((selector) => {
    const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'),
    );
    for (const [index, element] of all.entries()) element.dataset['order'] = String(index);
    return all.length;
  }, INTERACTIVE);
  expect(wanted).toBeGreaterThan(5);

  const orders: number[] = [];
  const unseen: string[] = [];
  // Radio buttons are reached besides, one of each group.
  for (let press = 0; press < wanted + 40; press += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { top, bottom } = element.getBoundingClientRect();
      return {
        order: Number(element.dataset['order'] ?? -1),
        name: `${element.localName} ${element.textContent?.trim().slice(0, 20) ?? ''}`,
        isShown:
          outlineStyle !== 'none' &&
          Number.parseFloat(outlineWidth) >= 2 &&
          bottom > 0 &&
          top < window.innerHeight,
      };
    });
    if (focused === null) break;
    if (!focused.isShown) unseen.push(focused.name);
    if (focused.order >= 0) orders.push(focused.order);
    if (focused.order === wanted - 1) break;
  }
  expect(unseen).toEqual([]);
  expect(orders).toEqual(Array.from({ length: wanted }, (_, index) => index));
}
