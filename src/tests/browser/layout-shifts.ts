import { expect, type Page } from '@playwright/test';

/** A telephone and a desk. */
const windows = [
  { width: 360, height: 800 },
  { width: 1280, height: 900 },
] as const;

/**
 * Expects that nothing moves while a page loads, in a small and in a large window.
 *
 * @param load goes to the page, and waits for what its programs add
 */
export async function expectNoShifts(page: Page, load: () => Promise<void>): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const size of windows) {
    await page.setViewportSize(size);
    await load();
    await page.waitForFunction(() => document.querySelector(':not(:defined)') === null);
    expect(await shiftsOf(page), `${size.width} px`).toEqual([]);
  }
}

/**
 * The shifts until now. Nobody has touched the page, so those that the browser puts down to a recent input count too:
 * a window that has just got its size is such an input to it.
 */
function shiftsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    // A shift is told of after the frame in which it is painted.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return 'shifts' in window && Array.isArray(window.shifts) ? window.shifts : ['nothing was observed'];
  });
}
