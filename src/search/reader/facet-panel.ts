import type { SearchAnswer } from '../client/search-engine.ts';
import type { KnownValues, SearchState } from './search-state.ts';

/** Facets that are open at first where there is room beside the results; more would stand between the field and the results. */
const OPEN_AT_FIRST = 1;
const WIDE = '(min-width: 64rem)';

/**
 * The facets of the page: `details` with a fieldset of checkboxes each, named as the address names them. Each
 * checkbox's entry of the list holds a `[data-role=count]`.
 */
export class FacetPanel {
  readonly #panel: HTMLDetailsElement;
  readonly #entries: readonly {
    readonly box: HTMLInputElement;
    readonly entry: HTMLElement;
    readonly count: HTMLElement;
    /** The number of all articles, which the page itself states. */
    readonly all: string;
  }[];

  /** @param panel the outer `details`, which folds them all. */
  constructor(panel: HTMLDetailsElement) {
    this.#panel = panel;
    this.#entries = [...panel.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].flatMap((box) => {
      const entry = box.closest('li');
      const count = entry?.querySelector<HTMLElement>('[data-role="count"]');
      return entry && count ? [{ box, entry, count, all: count.textContent }] : [];
    });
  }

  get known(): KnownValues {
    const names = Map.groupBy(this.#entries, ({ box }) => box.name);
    return new Map([...names].map(([name, entries]) => [name, new Set(entries.map(({ box }) => box.value))]));
  }

  /** Unfolds the panel where it stands beside the results; what the reader has unfolded stays so. */
  reveal({ filters }: SearchState): void {
    const wide = matchMedia(WIDE).matches;
    this.#panel.open ||= wide;
    this.#facets().forEach((facet, index) => {
      const chosen = Object.keys(filters).some((name) => name === facet.dataset['facet']);
      facet.open ||= chosen || (wide && index < OPEN_AT_FIRST);
    });
  }

  /** Ticks what a state chooses. */
  choose({ filters }: SearchState): void {
    for (const { box } of this.#entries) box.checked = filters[box.name]?.includes(box.value) ?? false;
    this.#describe();
  }

  clear(): void {
    for (const { box } of this.#entries) box.checked = false;
    this.#describe();
  }

  /** Prints how many articles each value would leave; null prints those of all articles. */
  count(facets: SearchAnswer['facets'] | null): void {
    for (const { box, entry, count, all } of this.#entries) {
      const found = facets?.[box.name]?.find(({ value }) => value === box.value)?.count ?? 0;
      count.textContent = facets === null ? all : String(found);
      entry.hidden = facets !== null && found === 0 && !box.checked;
    }
    const own = this.#facets();
    for (const facet of own) facet.hidden = facet.querySelector('li:not([hidden])') === null;
    // Unseen, but in its place: the results beside it or below it stay where they are.
    this.#panel.toggleAttribute(
      'data-empty',
      own.every((facet) => facet.hidden),
    );
    this.#describe();
  }

  #facets(): readonly HTMLDetailsElement[] {
    return [...this.#panel.querySelectorAll<HTMLDetailsElement>('details[data-facet]')];
  }

  /** Says in the summaries how many values are chosen, since the boxes may be folded away. */
  #describe(): void {
    const ticked = this.#entries.filter(({ box }) => box.checked);
    const say = (place: Element | null, chosen: number): void => {
      if (place) place.textContent = chosen === 0 ? '' : `${chosen}つ選択中`;
    };
    say(this.#panel.querySelector(':scope > summary [data-role="chosen"]'), ticked.length);
    for (const facet of this.#facets()) {
      const own = ticked.filter(({ box }) => box.name === facet.dataset['facet']);
      say(facet.querySelector('[data-role="chosen"]'), own.length);
    }
    const clear = this.#panel.querySelector<HTMLElement>('[data-role="clear"]');
    if (clear) clear.hidden = ticked.length === 0;
  }
}
