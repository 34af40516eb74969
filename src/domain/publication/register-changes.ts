import type { ValueIssue } from '../incident/article.ts';
import { correctionOf } from '../incident/correction.ts';
import type { Update } from '../incident/follow-up.ts';
import { toEpoch } from '../incident/instant.ts';
import type { PublishedVersion, Register, RegisterEntry } from './register.ts';

/** An article as it is about to be published. */
export interface ArticleToPublish {
  readonly id: string;
  readonly title: string;
  readonly draft: boolean;
  readonly publishedAt: string;
  readonly updates: readonly Update[];
  /** SHA-256 of its file. */
  readonly digest: string;
}

/** What the editor says has become of a published article. */
export type Removal =
  | { readonly id: string; readonly state: 'moved' | 'merged'; readonly target: string }
  | { readonly id: string; readonly state: 'withdrawn'; readonly reason: string };

/** The register after publishing, and what readers will see of it. */
export interface RegisterChange {
  readonly register: Register;
  /** Articles that appear for the first time. */
  readonly added: readonly ArticleToPublish[];
  /** Articles that changed since they were published last, with what is said of it. */
  readonly changed: readonly { readonly article: ArticleToPublish; readonly update: Update }[];
  readonly removed: readonly Removal[];
  /** Published later by their own date, or still drafts. */
  readonly waiting: readonly ArticleToPublish[];
  readonly faults: readonly ValueIssue[];
}

/**
 * Registers what readers see at the publication moment: new articles, changed ones with the last entry of
 * their history, and removals. A published article that changed without an entry is a fault: readers are
 * told of every change.
 *
 * @param at the publication moment, an ISO instant
 * @param today its day in Japan, `YYYY-MM-DD`
 */
export function changeRegister(
  register: Register,
  articles: readonly ArticleToPublish[],
  removals: readonly Removal[],
  at: string,
  today: string,
): RegisterChange {
  const entries: Record<string, RegisterEntry> = { ...register.articles };
  const faults: ValueIssue[] = [];
  for (const removal of removals) {
    const entry = entries[removal.id];
    if (entry === undefined) faults.push(neverPublished(removal.id));
    else {
      const { id: _, ...state } = removal;
      entries[removal.id] = { ...state, since: today, versions: entry.versions };
    }
  }
  const added: ArticleToPublish[] = [];
  const changed: { article: ArticleToPublish; update: Update }[] = [];
  const waiting: ArticleToPublish[] = [];
  for (const article of articles) {
    const entry = entries[article.id];
    const update = article.updates.at(-1);
    const isLater = toEpoch(article.publishedAt) > Date.parse(at);
    if (isLater && !article.draft && entry?.state === 'live') faults.push(postponed(article));
    else if (article.draft || isLater) waiting.push(article);
    else if (update !== undefined && (entry === undefined || entry.state === 'live')) {
      const version = versionOf(article, update, today);
      const last = entry?.versions.at(-1);
      if (last?.digest === article.digest) continue;
      if (entry === undefined) added.push(article);
      else if (last?.kind === update.kind && last.text === update.text) {
        faults.push(untold(article, last));
        continue;
      } else changed.push({ article, update });
      entries[article.id] = {
        state: 'live',
        since: entry?.since ?? today,
        versions: [...(entry?.versions ?? []), version],
      };
    }
  }
  const sorted = Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { register: { articles: sorted }, added, changed, removed: removals, waiting, faults };
}

function versionOf(article: ArticleToPublish, update: Update, today: string): PublishedVersion {
  const { kind, text } = update;
  return { date: today, kind, text, ...correctionOf(update), digest: article.digest };
}

function untold({ id }: ArticleToPublish, last: PublishedVersion): ValueIssue {
  return {
    rule: 'update-missing',
    path: ['updates'],
    message: `公開した記事「${id}」が変わっていますが、更新履歴が「${last.kind} ${last.text}」のままです`,
    hint: 'updates に、今回の日付と種類（追記・訂正・軽微修正）と、何を変えたかを加えます',
  };
}

function postponed({ id, publishedAt }: ArticleToPublish): ValueIssue {
  return {
    rule: 'register',
    path: ['publishedAt'],
    message: `公開した記事「${id}」の publishedAt が、先の日時（${publishedAt}）になっています`,
    hint: '公開した日時に戻します。先の日時にすると、記事が読めなくなります',
  };
}

function neverPublished(id: string): ValueIssue {
  return {
    rule: 'register',
    path: ['articles'],
    message: `「${id}」は、公開の台帳にありません`,
    hint: '台帳（content/register.yaml）にあるIDを書きます',
  };
}
