/**
 * Shows the explanation of a marked term where it stands, as a popover behind it. Without JavaScript, or where the
 * browser has no popovers, the link leads to the explanation at the end of the page.
 */
const note = document.createElement('span');
note.popover = 'auto';
note.className = 'term-note';

let opened: HTMLAnchorElement | null = null;

function show(link: HTMLAnchorElement, entry: Element): void {
  const more = document.createElement('a');
  more.href = link.hash;
  more.textContent = '言葉の一覧へ';
  const words = document.createElement('span');
  words.textContent = entry.querySelector('dd')?.textContent ?? '';
  note.replaceChildren(words, more);
  // Behind the link, so that it is read and reached next.
  link.after(note);
  note.showPopover();
  const { left, bottom } = link.getBoundingClientRect();
  const room = document.documentElement.clientWidth - note.offsetWidth - 8;
  note.style.insetInlineStart = `${Math.max(8, Math.min(left, room))}px`;
  note.style.insetBlockStart = `${bottom + 6}px`;
  link.setAttribute('aria-expanded', 'true');
  opened = link;
}

function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

note.addEventListener('toggle', () => {
  if (note.matches(':popover-open')) return;
  opened?.setAttribute('aria-expanded', 'false');
  opened = null;
});

if ('showPopover' in note) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.term[href^="#"]')) {
    link.setAttribute('aria-expanded', 'false');
    link.addEventListener('click', (event) => {
      const entry = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (entry === null || !isPlain(event)) return;
      event.preventDefault();
      const again = opened === link;
      if (note.matches(':popover-open')) note.hidePopover();
      if (!again) show(link, entry);
    });
  }
  addEventListener('scroll', () => note.matches(':popover-open') && note.hidePopover(), { passive: true });
}

export {};
