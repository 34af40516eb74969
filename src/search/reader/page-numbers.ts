/**
 * The numbers to link to below a list of many pages: the first, the last, and those around the present one; null
 * where some are left out.
 */
export function pageNumbers(current: number, last: number): readonly (number | null)[] {
  const near = new Set([1, last, current - 1, current, current + 1]);
  const shown = [...near].filter((number) => number >= 1 && number <= last).sort((a, b) => a - b);
  return shown.flatMap((number, index) => {
    const gap = number - (shown[index - 1] ?? 0) - 1;
    // One page that is left out takes no less room than its number.
    return gap === 0 ? [number] : gap === 1 ? [number - 1, number] : [null, number];
  });
}
