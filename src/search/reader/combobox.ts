import { moveActive } from './active-option.ts';
import { make } from './make.ts';
import { suggestionKinds } from './messages.ts';
import type { Suggestions } from './search-session.ts';

const PAUSE_MS = 150;
const MOST_SUGGESTIONS = 8;
/** What `keyCode` says of a key that an input method takes; Safari ends composing before it tells of Enter. */
const TAKEN_BY_INPUT_METHOD = 229;

/**
 * Makes a field an editable combobox with list autocomplete (ARIA 1.2; APG, "Editable Combobox With List
 * Autocomplete"): arrows choose, Enter takes, Escape closes. While an input method composes nothing happens.
 */
export class Combobox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #suggest: (prefix: string, limit: number) => Promise<Suggestions>;
  readonly #onChosen: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  #active = -1;

  constructor(
    input: HTMLInputElement,
    options: {
      readonly suggest: (prefix: string, limit: number) => Promise<Suggestions>;
      /** Hears that a suggestion stands in the field. */
      readonly onChosen: () => void;
      readonly signal: AbortSignal;
    },
  ) {
    this.#input = input;
    this.#suggest = options.suggest;
    this.#onChosen = options.onChosen;
    const id = `${input.id}-suggestions`;
    this.#list = make('ul', { class: 'suggestions', role: 'listbox', id, 'aria-label': '候補' });
    this.#list.hidden = true;
    input.after(this.#list);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', id);
    input.setAttribute('aria-expanded', 'false');

    const { signal } = options;
    input.addEventListener('input', (event) => (isComposing(event) ? this.close() : this.#soon()), {
      signal,
    });
    input.addEventListener('compositionend', () => this.#soon(), { signal });
    input.addEventListener('keydown', (event) => this.#press(event), { signal });
    input.addEventListener('blur', () => this.close(), { signal });
    // The field keeps the focus while an option is pressed.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
    this.#list.addEventListener('click', (event) => this.#click(event), { signal });
    signal.addEventListener('abort', () => {
      this.close();
      this.#list.remove();
    });
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
    this.#list.hidden = true;
    this.#list.replaceChildren();
    this.#activate(-1);
    this.#input.setAttribute('aria-expanded', 'false');
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), PAUSE_MS);
  }

  async #ask(): Promise<void> {
    this.#asked += 1;
    const ticket = this.#asked;
    const typed = this.#input.value;
    const suggestions = typed.trim() === '' ? [] : await this.#suggest(typed, MOST_SUGGESTIONS);
    if (ticket !== this.#asked) return;
    if (suggestions.length === 0) this.close();
    else this.#open(suggestions);
  }

  #open(suggestions: Suggestions): void {
    const options = suggestions.map(({ text, kind }, index) =>
      make(
        'li',
        { role: 'option', id: `${this.#list.id}-${index}`, 'aria-selected': 'false', 'data-text': text },
        make('span', {}, text),
        ...(suggestionKinds[kind]
          ? [make('span', { class: 'suggestions__kind' }, suggestionKinds[kind])]
          : []),
      ),
    );
    this.#list.replaceChildren(...options);
    this.#list.hidden = false;
    this.#activate(-1);
    this.#input.setAttribute('aria-expanded', 'true');
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing || event.keyCode === TAKEN_BY_INPUT_METHOD) return;
    const options = this.#options();
    if (this.#list.hidden) {
      if (event.key === 'ArrowDown' && this.#input.value.trim() !== '') {
        event.preventDefault();
        this.#ask();
      }
      return;
    }
    const moved = event.altKey ? undefined : moveActive(event.key, this.#active, options.length);
    if (moved !== undefined) {
      event.preventDefault();
      this.#activate(moved);
    } else if (event.key === 'Escape') {
      // The first Escape closes the list only; the next one is the dialog's or the field's.
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (event.key === 'Enter') {
      const option = options[this.#active];
      if (option === undefined) {
        this.close();
        return;
      }
      event.preventDefault();
      this.#choose(option);
    } else if (event.key === 'Home' || event.key === 'End') this.#activate(-1);
  }

  #click(event: Event): void {
    const option =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[role="option"]') : null;
    if (option) this.#choose(option);
  }

  #choose(option: HTMLElement): void {
    this.#input.value = option.dataset['text'] ?? '';
    this.close();
    this.#onChosen();
  }

  #activate(index: number): void {
    const options = this.#options();
    this.#active = index;
    for (const [at, option] of options.entries()) option.setAttribute('aria-selected', String(at === index));
    const option = options[index];
    if (option === undefined) this.#input.removeAttribute('aria-activedescendant');
    else {
      this.#input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  }

  #options(): readonly HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role="option"]')];
  }
}

function isComposing(event: Event): boolean {
  return event instanceof InputEvent && event.isComposing;
}
