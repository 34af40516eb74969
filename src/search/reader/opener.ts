import { asksForSearch } from './shortcut.ts';
import { slashOpensSearch } from './slash-setting.ts';

/**
 * Runs on every page, so it is small: opens the search dialog by key or by the link to the search, and marks the words
 * of the address in an article. What these need is loaded only then.
 */
const TYPED_INTO = 'input:not([type="checkbox"], [type="radio"]), textarea, select, dialog *';
const link = document.querySelector<HTMLAnchorElement>('a[data-index-base]');

const open = async (event: Event): Promise<void> => {
  if (link === null) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('kyokun-search input');
  if (field) {
    field.focus();
    field.select();
    return;
  }
  try {
    const { openSearchDialog } = await import('./search-dialog.ts');
    await openSearchDialog(link.href, link.dataset['indexBase'] ?? '');
  } catch {
    // The site was published anew and the program is gone: its search page is there.
    location.assign(link.href);
  }
};

addEventListener('keydown', (event) => {
  const place = event.target;
  if (event.defaultPrevented || !asksForSearch(event, slashOpensSearch())) return;
  if (place instanceof HTMLElement && (place.isContentEditable || place.matches(TYPED_INTO))) return;
  open(event);
});
link?.addEventListener('click', (event) => {
  if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) open(event);
});

if (location.search.includes('mark=')) import('./mark-article.ts');
