import type { Page } from '@playwright/test';

/**
 * Collects what a visit must not show: messages in the console (a broken Content-Security-Policy speaks
 * there), uncaught exceptions, failed requests, and requests to any other origin than the site's own.
 *
 * @param siteUrl An address of the site, as Playwright's `baseURL` has it.
 * @returns A list that grows while the page is used.
 */
export function complaintsOf(page: Page, siteUrl: string | undefined): readonly string[] {
  const { origin } = new URL(siteUrl ?? '');
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  page.on('requestfailed', (request) => {
    complaints.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.origin !== origin) complaints.push(`other origin: ${url.href}`);
  });
  return complaints;
}
