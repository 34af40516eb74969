import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2 up to AA, and what axe advises besides. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What a change of colours alone can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What is in order is not described element by element: on a long article that takes longer than the look. */
const ONLY_FAULTS: Parameters<AxeBuilder['options']>[0] = { resultTypes: ['violations'], preload: false };

/**
 * Lets axe look at a page in light and in dark colours.
 *
 * @param inTheDark what it looks for in the dark: what colours can break, or all that it looks for in the light
 * @returns One line for each element that it finds at fault.
 */
export async function barriersOf(
  page: Page,
  inTheDark: 'colours' | 'all' = 'colours',
): Promise<readonly string[]> {
  // Without frames the older way of running gives the same and opens no second page.
  const axe = () => new AxeBuilder({ page }).setLegacyMode().options({ ...ONLY_FAULTS });
  // Colours change at once for who wants no motion, and so for axe.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await axe().withTags(TAGS).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await (inTheDark === 'all' ? axe().withTags(TAGS) : axe().withRules(COLOUR_RULES)).analyze();
  return [...linesOf('light', light.violations), ...linesOf('dark', dark.violations)];
}

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

function linesOf(scheme: string, violations: Violations): readonly string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${scheme}: ${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}
