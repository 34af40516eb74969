import type { Page } from '@playwright/test';

/**
 * What a reader cannot see at the present width without scrolling sideways: the page as a whole, and text
 * that is cut off by its box or reaches past the edge of the window. Text in a frame that scrolls by itself
 * can be reached (WCAG 2.2, 1.4.10 allows it for tables), text hidden for screen readers is not meant to be seen.
 *
 * @returns One line for each finding, empty if all fits.
 */
export function overflowOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const findings: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > window.innerWidth) {
      findings.push(`the page is ${root.scrollWidth} px wide in a window of ${window.innerWidth} px`);
    }

    const clips = (element: Element) => /hidden|clip/.test(getComputedStyle(element).overflowX);
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const isForScreenReaders = (element: Element) => element.clientWidth <= 1 || element.clientHeight <= 1;
    const frameOf = (element: Element | null, is: (frame: Element) => boolean): Element | null =>
      element === null || is(element) ? element : frameOf(element.parentElement, is);
    const nameOf = (element: Element) => `${element.localName}.${element.getAttribute('class') ?? ''}`;

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const words = text.textContent?.trim() ?? '';
      const element = text.parentElement;
      if (words === '' || element === null || !element.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const { left, right } = range.getBoundingClientRect();
      const clip = frameOf(element, clips);
      if (clip !== null) {
        const frame = clip.getBoundingClientRect();
        const cut = right > frame.right + 1 || left < frame.left - 1;
        if (cut && !isForScreenReaders(clip)) findings.push(`${nameOf(clip)} cuts 「${words.slice(0, 20)}」`);
      } else if (frameOf(element, scrolls) === null && (right > window.innerWidth + 1 || left < -1)) {
        findings.push(`${nameOf(element)} reaches out of the window: 「${words.slice(0, 20)}」`);
      }
    }
    return findings;
  });
}
