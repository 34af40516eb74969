import css from '#styles/term-note.css?inline';
import { noteTop } from './note-place.ts';

/**
 * The explanation of a marked term where it stands: a popover behind the link. Loaded when a term is first asked for;
 * see terms-in-place.ts.
 */
const style = new CSSStyleSheet();
style.replaceSync(css);
document.adoptedStyleSheets.push(style);

const note = document.createElement('span');
note.popover = 'auto';
note.className = 'term-note';

let opened: HTMLAnchorElement | null = null;

note.addEventListener('toggle', () => {
  if (note.matches(':popover-open')) return;
  opened?.setAttribute('aria-expanded', 'false');
  opened = null;
});
addEventListener('scroll', () => note.matches(':popover-open') && note.hidePopover(), { passive: true });

/** Shows what the term means, or hides it again where it is shown. */
export function explain(link: HTMLAnchorElement): void {
  const entry = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const isShown = opened === link;
  if (note.matches(':popover-open')) note.hidePopover();
  if (isShown || entry === null) return;
  const more = document.createElement('a');
  more.href = link.hash;
  more.textContent = '言葉の一覧へ';
  const words = document.createElement('span');
  words.textContent = entry.querySelector('dd')?.textContent ?? '';
  note.replaceChildren(words, more);
  // Behind the link, so that it is read and reached next.
  link.after(note);
  note.showPopover();
  const edges = link.getBoundingClientRect();
  const { clientHeight, clientWidth } = document.documentElement;
  const room = clientWidth - note.offsetWidth - 8;
  note.style.insetInlineStart = `${Math.max(8, Math.min(edges.left, room))}px`;
  note.style.insetBlockStart = `${noteTop(edges, note.offsetHeight, clientHeight)}px`;
  link.setAttribute('aria-expanded', 'true');
  opened = link;
}
