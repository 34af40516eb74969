import type { Article } from '#domain/incident/article.ts';
import { correctionOf } from '#domain/incident/correction.ts';
import { paths } from '#domain/paths.ts';
import type { Body } from '#markdown/parse-body.ts';
import { type FullAddresses, fullAddresses } from '#markdown/plain-html/addresses.ts';
import { toPlainHtml } from '#markdown/plain-html/body-html.ts';
import { correctionHtml } from '#markdown/plain-html/correction-html.ts';
import { element, escapeMarkup } from '#markdown/plain-html/markup.ts';
import { type CitationMark, openLedger, sourceAnchor } from '#view-models/article/citation-marks.ts';
import { toFactLinks } from '#view-models/article/fact-links.ts';
import { toKeyFacts } from '#view-models/article/key-facts.ts';
import { toIncidentRecord } from '#view-models/article/record.ts';
import * as rows from '#view-models/article/rows.ts';
import { type PrintedSource, toSources } from '#view-models/article/sources.ts';
import { printDay } from '#view-models/dates.ts';

/** An article with its body as it was written. */
export interface FeedArticle {
  readonly article: Article;
  readonly body: Body;
  readonly source: string;
}

const text = escapeMarkup;

/** The three lines of an article as a list. */
export function summaryHtml({ summary }: Pick<Article, 'summary'>): string {
  return list(summary.map(text));
}

/**
 * A whole article as plain HTML, in the order of its page: summary, lead, facts, timeline, causes, harm,
 * response, prose, the writer's view, lessons, sources and history.
 */
export function articleHtml({ article, body, source }: FeedArticle, baseUrl: string): string {
  const page = paths.article(article.id);
  const addresses = fullAddresses(baseUrl, page);
  const sourceHref = (id: string) => `${addresses.of(page)}#${sourceAnchor(id)}`;
  const ledger = openLedger(body);
  const links = toFactLinks(article, { claims: [], facts: [] });
  const marks = (given: readonly CitationMark[]) => markHtml(given, addresses.of(page));
  const record = toIncidentRecord(article);
  const written = (parts: Parameters<typeof toPlainHtml>[1]['parts']) =>
    toPlainHtml(source, { addresses, sourceHref, ...(parts && { parts }) });
  const category = (row: rows.CategoryRow) =>
    `${element('strong', text(row.categoryLabel))} ${text(row.text)}${marks(row.marks)}`;
  const causes = rows.toCauses(article, ledger, links);
  const factors = rows.toFactors(article, ledger, links);
  const sources = toSources(article.sources, ledger);

  return [
    section('ざっくり言うと', summaryHtml(article)),
    written(['lead']),
    section(
      '要点',
      table(
        [],
        toKeyFacts(article, record, ledger.cite, links).map((fact) => [
          text(fact.term),
          fact.values.map((value) => text(value.text)).join('、') +
            (fact.note ? `（${text(fact.note)}）` : '') +
            marks(fact.marks),
        ]),
      ),
    ),
    section(
      '時系列',
      element(
        'p',
        text(`特に書いていない行は「${rows.statusLabel(rows.plainStatus(article.timeline))}」によります。`),
      ) + timelineHtml(rows.toTimeline(article.timeline, ledger, links), marks),
    ),
    section('原因と背景', list([...causes, ...factors].map(category))),
    section(
      '被害と影響',
      table(
        ['何が', 'どれだけ', '誰による数か'],
        rows
          .toImpact(article, ledger, links)
          .map((row) => [
            text(row.label),
            text([row.amount, row.note].filter((part) => part !== null).join('。') || '－'),
            text(row.status) + marks(row.marks),
          ]),
      ),
    ),
    section(
      '対応',
      list(
        article.response.map(
          (row) =>
            (row.date ? `${text(row.date.wording)}　` : '') +
            text(row.text) +
            marks(ledger.cite(row.sources, '対応')),
        ),
      ),
    ),
    written(['prose']),
    written(['view']),
    section('持ち帰る教訓', lessonsHtml(rows.toLessons(article, ledger, []), addresses, marks)),
    section('出典', sourcesHtml([...sources.official, ...sources.others])),
    section(
      '更新履歴',
      list(
        article.updates.map((update) => {
          const correction = correctionOf(update);
          const what = text(`${printDay(update.date).label} ${update.kind} ${update.text}`);
          return correction ? `${what}<br>${correctionHtml(correction)}` : what;
        }),
      ),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function section(title: string, content: string): string {
  return content === '' ? '' : `${element('h2', text(title))}\n${content}`;
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '' : element('ul', items.map((item) => element('li', item)).join(''));
}

/** Rows whose first cell names the others. */
function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  if (body.length === 0) return '';
  const cells = (row: readonly string[]) =>
    row
      .map((cell, index) => (index === 0 ? element('th', cell, { scope: 'row' }) : element('td', cell)))
      .join('');
  const heading = head.map((cell) => element('th', text(cell), { scope: 'col' })).join('');
  return element(
    'table',
    (heading === '' ? '' : element('thead', element('tr', heading))) +
      element('tbody', body.map((row) => element('tr', cells(row))).join('')),
  );
}

function markHtml(marks: readonly CitationMark[], page: string): string {
  return marks
    .map(({ number, href }) => element('sup', element('a', `[${number}]`, { href: page + href })))
    .join('');
}

function timelineHtml(
  groups: readonly rows.TimelineGroup[],
  marks: (given: readonly CitationMark[]) => string,
): string {
  return table(
    ['いつ', '何が起きたか'],
    groups.flatMap(({ date, rows: events }) =>
      events.map((event, index) => [
        text(index === 0 ? date.label : (event.when ?? '同日')),
        text(event.text) + (event.status === null ? '' : `（${text(event.status)}）`) + marks(event.marks),
      ]),
    ),
  );
}

function lessonsHtml(
  groups: readonly rows.LessonGroup[],
  addresses: FullAddresses,
  marks: (given: readonly CitationMark[]) => string,
): string {
  return groups
    .map(({ audience, lessons }) =>
      [
        element('h3', text(audience)),
        list(
          lessons.map(
            (lesson) =>
              `${element('strong', text(lesson.text))}${marks(lesson.marks)}<br>できること：${text(lesson.action)}（${text(lesson.fit)}、` +
              `${element('a', `教訓 ${lesson.ref}`, { href: addresses.of(paths.lesson(lesson.ref)) })}）`,
          ),
        ),
      ].join('\n'),
    )
    .join('\n');
}

function sourcesHtml(sources: readonly PrintedSource[]): string {
  const ordered = sources.toSorted((a, b) => a.number - b.number);
  return list(
    ordered.map(({ number, title, publisher, publishedAt, url, reading }) => {
      const name = url === null ? text(title) : element('a', text(title), { href: url });
      const about = [publisher, publishedAt, reading].filter((part) => part !== null).join('、');
      return `[${number}] ${name} ${text(about)}`;
    }),
  );
}
