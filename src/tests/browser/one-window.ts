import { test as base, type Page } from '@playwright/test';

/** The window of Playwright's own. */
const SIZE = { width: 1280, height: 720 };

/**
 * For tests that look at a page and leave nothing behind: they share one window of their worker, which takes a
 * browser longer to open than a page. Nothing but the browser's store of files and the history is kept.
 */
export const test = base.extend<object, { readonly oneWindow: Page }>({
  oneWindow: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale, timezoneId } = project.use;
      const context = await browser.newContext({
        ...(baseURL !== undefined && { baseURL }),
        ...(locale !== undefined && { locale }),
        ...(timezoneId !== undefined && { timezoneId }),
      });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ oneWindow }, use) => {
    await oneWindow.setViewportSize(SIZE);
    await oneWindow.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
    await use(oneWindow);
    for (const event of ['console', 'pageerror', 'request', 'requestfailed'])
      oneWindow.removeAllListeners(event);
    await oneWindow.goto('about:blank');
  },
});
