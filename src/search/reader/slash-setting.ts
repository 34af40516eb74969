const NAME = 'kyokun-slash';

/** Whether the key `/` opens the search. A reader can switch it off (WCAG 2.2, 2.1.4), and the browser remembers it. */
export function slashOpensSearch(): boolean {
  try {
    return localStorage.getItem(NAME) !== 'off';
  } catch {
    return true;
  }
}

export function letSlashOpenSearch(opens: boolean): void {
  try {
    if (opens) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, 'off');
  } catch {
    // Where nothing may be stored the setting lasts no longer than the page.
  }
}
