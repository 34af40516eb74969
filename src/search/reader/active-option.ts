/**
 * Where the arrow keys lead in a list of suggestions below a field (APG, combobox with list autocomplete): from the
 * field, −1, through the options and round to the field.
 * @returns undefined for a key that does not move.
 */
export function moveActive(key: string, active: number, count: number): number | undefined {
  if (key === 'ArrowDown') return active + 1 >= count ? -1 : active + 1;
  if (key === 'ArrowUp') return active < 0 ? count - 1 : active - 1;
  return undefined;
}
