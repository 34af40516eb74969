import { convert } from 'html-to-text';
import { correctionWords } from '#domain/incident/correction.ts';
import { columnsOf, wrapText } from '#domain/typography/wrap.ts';
import { type FullAddresses, fullAddresses } from '#markdown/plain-html/addresses.ts';
import { toPlainHtml } from '#markdown/plain-html/body-html.ts';
import type { SiteConfig } from '#site';
import type { EditionArticle, EditionChange, EditionPage } from '#view-models/edition-page.ts';
import { countNote, imprintOf, passOnNote, privacyNote, reasonOf } from './footer.ts';
import type { RecipientLinks } from './recipient-links.ts';

/** 36 full-width characters: what mail programs of Japan show without breaking lines again. */
export const plainColumns = 72;

const rule = '-'.repeat(plainColumns);

/** The plain part of an edition, written to be read: short lines, marks for headings, addresses of their own. */
export function toPlainPart(
  page: EditionPage,
  note: string,
  site: SiteConfig,
  links: RecipientLinks,
): string {
  const addresses = fullAddresses(site.baseUrl, page.address);
  const imprint = imprintOf(site);
  return [
    [
      `${site.title}　メールマガジン ${page.label}　${page.date.label}`,
      wrapText(page.subject, plainColumns),
    ].join('\n'),
    rule,
    noteText(note, addresses),
    ...page.articles.map((article, index) => articleText(article, index + 1, addresses)),
    ...changesText(page.told, addresses),
    rule,
    [
      reasonOf(site),
      '',
      '配信を止める（ボタンを一度押すと止まります）:',
      links.unsubscribe,
      '受け取る内容を変える:',
      links.preferences,
      'ブラウザーで読む（この号のあとの訂正と続報も載せます）:',
      addresses.of(page.address),
      '',
      `発行　　: ${imprint.name}`,
      `住所　　: ${imprint.postalAddress}`,
      `連絡先　: ${imprint.contact}（誤りのご指摘、お問い合わせ、苦情）`,
      '',
      `${privacyNote}${passOnNote}`,
      countNote,
    ]
      .map((line) => (line.startsWith('https://') ? line : wrapText(line, plainColumns)))
      .join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

function noteText(note: string, addresses: FullAddresses): string {
  const html = toPlainHtml(note, { addresses, pictures: 'described', terms: 'plain' });
  const text = convert(html, {
    wordwrap: false,
    selectors: [
      { selector: 'a', options: { linkBrackets: ['（', '）'], hideLinkHrefIfSameAsText: true } },
      ...['h2', 'h3'].map((selector) => ({ selector, options: { uppercase: false, leadingLineBreaks: 2 } })),
      { selector: 'ul', options: { itemPrefix: '・' } },
      { selector: 'rt', format: 'inline' },
    ],
  });
  return wrapText(text, plainColumns);
}

function articleText(article: EditionArticle, number: number, addresses: FullAddresses): string {
  const facts = [
    ['原因', article.cause.label],
    ['組織', article.organisations],
    ['被害', article.harm],
    ['発覚まで', article.untilDiscovery],
  ].flatMap(([label, value]) => (value ? [wrapText(`${label}: ${value}`, plainColumns, '　　')] : []));
  return [
    wrapText(`■ ${number}. ${article.title}`, plainColumns, '　 '),
    facts.join('\n'),
    article.summary.map((line) => wrapText(`・${line}`, plainColumns, '　')).join('\n'),
    ...(article.lesson === null
      ? []
      : [
          [
            wrapText(`【教訓】${article.lesson.text}（${article.lesson.audience}）`, plainColumns, '　'),
            wrapText(`【できること】${article.lesson.action}`, plainColumns, '　'),
          ].join('\n'),
        ]),
    `経緯と出典:\n${addresses.of(article.href)}`,
  ].join('\n\n');
}

function changesText(changes: readonly EditionChange[], addresses: FullAddresses): readonly string[] {
  if (changes.length === 0) return [];
  const entries = changes.map(({ kind, date, title, href, text, correction }) =>
    [
      wrapText(`・${kind}（${date.label}）${title}`, plainColumns, '　'),
      wrapText(`　${text}`, plainColumns, '　'),
      ...(correction ? [wrapText(`　${correctionWords(correction)}`, plainColumns, '　')] : []),
      ...(href === null ? [] : [addresses.of(href)]),
    ].join('\n'),
  );
  return [['■ これまでの号の訂正と続報', ...entries].join('\n\n')];
}

/** The lines of a plain part that are wider than they should be; addresses may be. */
export function tooWideLines(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => columnsOf(line) > plainColumns && !/^\S*https?:\/\/\S+$/.test(line.trim()));
}
