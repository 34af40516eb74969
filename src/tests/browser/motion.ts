import type { Page } from '@playwright/test';

/** What moves on a page or would: running animations, and elements whose style has a transition or scrolls smoothly. */
export function movingOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const nameOf = (element: Element) => `${element.localName}.${element.getAttribute('class') ?? ''}`;
    const lasts = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0);
    const moving = new Set(
      document.getAnimations().map(({ playState, id }) => `animation ${playState} ${id}`.trim()),
    );
    for (const element of document.querySelectorAll('*')) {
      for (const part of ['', '::before', '::after', '::details-content']) {
        const style = getComputedStyle(element, part);
        if (lasts(style.transitionDuration)) moving.add(`transition of ${nameOf(element)}${part}`);
        if (style.animationName !== 'none') moving.add(`animation of ${nameOf(element)}${part}`);
        if (part === '' && style.scrollBehavior === 'smooth') moving.add(`scrolling of ${nameOf(element)}`);
      }
    }
    return [...moving];
  });
}
