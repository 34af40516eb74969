/**
 * Runs on every page, so it is small: a press on a marked term explains it where it stands. Without JavaScript, or
 * where the browser has no popovers, the link leads to the explanation at the end of the page.
 */
addEventListener('click', async (event) => {
  const link =
    event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.term[href^="#"]');
  if (!link || !('showPopover' in link)) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  try {
    (await import('./term-note.ts')).explain(link);
  } catch {
    // The site was published anew and the program is gone.
    location.hash = link.hash;
  }
});

export {};
