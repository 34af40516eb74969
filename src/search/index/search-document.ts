/** An article as the search sees it. */
export interface SearchDocument {
  readonly id: string;
  /** Site-absolute address with the site's sub-path and a trailing slash. */
  readonly url: string;
  readonly title: string;
  readonly summary: readonly string[];
  readonly parts: readonly DocumentPart[];
  /** ISO 8601; the newer of two equal hits comes first. */
  readonly publishedAt: string;
  /** Facets: name → values. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** What a result shows besides title, summary and date: field → text. */
  readonly meta: Readonly<Record<string, string>>;
}

/** A section of the text. Its weight counts against 1 for plain prose; 0 is not searched. */
export interface DocumentPart {
  readonly heading: string;
  readonly text: string;
  readonly weight: number;
  /** Id of the section on the article's page, where it has one. */
  readonly anchor?: string;
}

/** A name that the publication itself lists: an organisation, a term of the glossary, a tag. */
export interface AuthoredName {
  readonly text: string;
  /** In hiragana. */
  readonly reading: string;
  readonly kind: 'organisation' | 'term' | 'tag';
  /** Other words for it. */
  readonly variants: readonly string[];
}
