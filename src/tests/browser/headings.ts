import type { Page } from '@playwright/test';

/**
 * Headings without words, and headings with nothing under them: no text between the heading and the next one
 * of its own level or above.
 */
export function emptyHeadingsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const headings = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')];
    const levelOf = (heading: Element) => Number(heading.localName[1]);
    return headings.flatMap((heading, index) => {
      const words = heading.textContent?.trim() ?? '';
      if (words === '') return [`<${heading.localName}> without words`];
      const next = headings.slice(index + 1).find((other) => levelOf(other) <= levelOf(heading));
      const under = document.createRange();
      under.setStartAfter(heading);
      if (next === undefined) under.setEndAfter(heading.closest('main, footer') ?? document.body);
      else under.setEndBefore(next);
      return under.toString().trim() === '' ? [`nothing under 「${words}」`] : [];
    });
  });
}

/** The levels of all headings in the order of the page. */
export function headingLevelsOf(page: Page): Promise<readonly number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => Number(heading.localName[1])),
  );
}
