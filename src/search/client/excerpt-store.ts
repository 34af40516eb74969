import { EXCERPT_FOLDER, type ExcerptHead, isExcerptHead, isTexts } from '../index/excerpt-file.ts';
import { fetchCompressed, type Surroundings } from './fetch-file.ts';
import { SearchProblem } from './search-problem.ts';

/** Loads what results show; every file once. */
export class ExcerptStore {
  readonly #base: URL;
  readonly #surroundings: Surroundings;
  readonly #files = new Map<string, Promise<unknown>>();

  constructor(base: URL, surroundings: Surroundings) {
    this.#base = new URL(`${EXCERPT_FOLDER}/`, base);
    this.#surroundings = surroundings;
  }

  /** @throws SearchProblem */
  async head(id: string): Promise<ExcerptHead> {
    const data = await this.#load(`${id}.gz`);
    if (!isExcerptHead(data)) throw new SearchProblem('damaged');
    return data;
  }

  /**
   * The text of a section of an article.
   * @throws SearchProblem
   */
  async text(id: string, head: ExcerptHead, section: ExcerptHead['sections'][number]): Promise<string> {
    const [, , , pack, place] = section;
    const texts = pack === 0 ? head.texts : await this.#load(`${id}-${pack}.gz`);
    if (!isTexts(texts)) throw new SearchProblem('damaged');
    return texts[place] ?? '';
  }

  #load(name: string): Promise<unknown> {
    const known = this.#files.get(name);
    if (known !== undefined) return known;
    const file = fetchCompressed(new URL(name, this.#base), 'default', this.#surroundings);
    this.#files.set(name, file);
    // What could not be loaded is tried again for the next query.
    file.catch(() => this.#files.delete(name));
    return file;
  }
}
