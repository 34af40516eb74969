import type { Article } from '#domain/incident/article.ts';
import { paths } from '#domain/paths.ts';

/** A query that is asked of the search before every publication, and what has to come of it. */
interface Promise {
  readonly query: string;
  readonly kind: string;
  readonly expected: readonly string[];
  readonly nothing: boolean;
  readonly suggested: string | null;
  readonly forbidden: readonly string[];
  readonly guards: string;
}

/** The queries of one kind, as the page about the search lists them. */
export interface PromiseGroup {
  readonly kind: string;
  readonly label: string;
  readonly rows: readonly {
    readonly query: string;
    /** Address of the search with the query. */
    readonly href: string;
    /** Sentence of what comes, where it is not an article. */
    readonly answer: string | null;
    readonly found: readonly { readonly title: string; readonly href: string }[];
    readonly guards: string;
  }[];
}

export function toPromiseGroups(
  promises: readonly Promise[],
  labels: Readonly<Record<string, string>>,
  articles: readonly Article[],
): readonly PromiseGroup[] {
  const link = (id: string) => {
    const title = articles.find((article) => article.id === id)?.title;
    return title === undefined ? [] : [{ title, href: paths.article(id) }];
  };
  return Object.entries(labels).map(([kind, label]) => ({
    kind,
    label,
    rows: promises
      .filter((promise) => promise.kind === kind)
      .map((promise) => ({
        query: promise.query,
        href: `${paths.search()}?${new URLSearchParams({ q: promise.query })}`,
        answer: answerOf(promise),
        found: promise.expected.flatMap(link),
        guards: promise.guards,
      })),
  }));
}

function answerOf({ expected, nothing, suggested, forbidden }: Promise): string | null {
  if (suggested !== null) return `記事は出さず、「${suggested}」ではないかと尋ねます`;
  if (nothing) return '見つからない';
  if (expected.length > 1) return `次の${expected.length}件が上位3件に入る`;
  if (expected.length === 1) return null;
  return `関係のない記事${forbidden.length}件を出さない`;
}
