/** A key as the browser tells of it. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
}

/** Whether a key asks for the search: Ctrl+K, ⌘K, or `/` where the reader has not switched it off. */
export function asksForSearch(pressed: PressedKey, slash: boolean): boolean {
  const { key, ctrlKey, metaKey, altKey, isComposing } = pressed;
  if (isComposing || altKey) return false;
  return ctrlKey || metaKey ? ctrlKey !== metaKey && key.toLowerCase() === 'k' : slash && key === '/';
}
