import { expect, type Page } from '@playwright/test';

/** As many stops of the keyboard as show each kind of control of a page. */
const STOPS = 25;

/** Expects that in forced colours, light and dark, nothing of a page is lost. @param load goes to the page */
export async function expectOwnColoursToShowAll(page: Page, load: () => Promise<void>): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
    await load();
    expect(await unseenOf(page), colorScheme).toEqual([]);
    expect(await unmarkedStopsOf(page), colorScheme).toEqual([]);
  }
}

/** Text below 4.5:1, shapes of figures below 3:1, and controls that have neither an edge nor a shape of the system's. */
function unseenOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    type Colour = readonly [number, number, number, number];
    const read = (css: string): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
      return css === 'none' || css === '' ? [0, 0, 0, 0] : [red, green, blue, alpha];
    };
    const light = (colour: Colour): number =>
      [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
        const share = (colour[index] ?? 0) / 255;
        return sum + weight * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
      }, 0);
    const contrast = (a: Colour, b: Colour): number =>
      (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
    const groundOf = (element: Element | null): Colour => {
      const ground = read(getComputedStyle(element ?? document.documentElement).backgroundColor);
      if (ground[3] > 0 || element === null) return ground;
      return groundOf(element.parentElement);
    };
    const nameOf = (element: Element) => `${element.localName}.${element.getAttribute('class') ?? ''}`;
    const seen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const faults = new Set<string>();

    for (const element of document.body.querySelectorAll('*:not(svg, svg *)')) {
      const says = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
      if (!says || !seen(element)) continue;
      if (contrast(read(getComputedStyle(element).color), groundOf(element)) < 4.5) {
        faults.add(`text of ${nameOf(element)}`);
      }
    }
    for (const shape of document.querySelectorAll('svg :is(path, rect, circle, line, text)')) {
      // A gradient has no colour of its own to compare; the shapes beside it carry what it says.
      if (!seen(shape) || shape.closest('defs') || shape.getAttribute('fill')?.startsWith('url')) continue;
      const { fill, stroke } = getComputedStyle(shape);
      const paints = [read(fill), read(stroke)].filter((paint) => paint[3] > 0);
      if (!paints.some((paint) => contrast(paint, groundOf(shape.closest('svg'))) >= 3)) {
        faults.add(`${nameOf(shape)} of ${nameOf(shape.closest('svg') ?? shape)}`);
      }
    }
    for (const control of document.querySelectorAll('button, select, textarea, input:not([type="hidden"])')) {
      const { borderBlockStartWidth, borderBlockStartStyle, appearance } = getComputedStyle(control);
      const edged = Number.parseFloat(borderBlockStartWidth) > 0 && borderBlockStartStyle !== 'none';
      if (seen(control) && !edged && appearance === 'none') faults.add(`edge of ${nameOf(control)}`);
    }
    return [...faults];
  });
}

/** What takes the focus without an outline: shadows are not drawn in forced colours. */
async function unmarkedStopsOf(page: Page): Promise<readonly string[]> {
  const unmarked: string[] = [];
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const drawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
      return drawn ? null : `${element.localName}.${element.getAttribute('class') ?? ''}`;
    });
    if (fault !== null) unmarked.push(fault);
  }
  return unmarked;
}
