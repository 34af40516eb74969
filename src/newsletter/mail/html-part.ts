import mjml2html from 'mjml';
import { type FullAddresses, fullAddresses } from '#markdown/plain-html/addresses.ts';
import { toPlainHtml } from '#markdown/plain-html/body-html.ts';
import { correctionHtml } from '#markdown/plain-html/correction-html.ts';
import { element, escapeMarkup } from '#markdown/plain-html/markup.ts';
import type { SiteConfig } from '#site';
import type { EditionArticle, EditionChange, EditionPage } from '#view-models/edition-page.ts';
import { countNote, imprintOf, passOnNote, privacyNote, reasonOf } from './footer.ts';
import { darkStyles, light } from './palette.ts';
import type { RecipientLinks } from './recipient-links.ts';

const serif = "'Hiragino Mincho ProN','Yu Mincho',YuMincho,'MS PMincho',serif";
const sans = "'Hiragino Sans','Yu Gothic UI','Yu Gothic',Meiryo,'MS PGothic',sans-serif";

/**
 * The HTML part of an edition: MJML makes of it tables and inlined styles that Outlook, Gmail and Apple Mail
 * show alike. It needs no picture and no web font.
 *
 * @throws Error where the template is not what MJML knows
 */
export async function toHtmlPart(
  page: EditionPage,
  note: string,
  site: SiteConfig,
  links: RecipientLinks,
): Promise<string> {
  const { html } = await mjml2html(templateOf(page, note, site, links), {
    validationLevel: 'strict',
    keepComments: false,
  });
  return html;
}

function templateOf(page: EditionPage, note: string, site: SiteConfig, links: RecipientLinks): string {
  const addresses = fullAddresses(site.baseUrl, page.address);
  return `<mjml lang="ja">
<mj-head>
<mj-title>${escapeMarkup(page.subject)}</mj-title>
<mj-preview>${escapeMarkup(page.preheader)}</mj-preview>
<mj-raw><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><meta name="format-detection" content="telephone=no,date=no,address=no"></mj-raw>
<mj-attributes>
<mj-all font-family="${sans}" />
<mj-section padding="0" />
<mj-text font-size="16px" line-height="1.8" color="${light.ink}" padding="0 20px" css-class="ink" />
<mj-divider border-width="1px" border-color="${light.hairline}" padding="28px 20px 24px" css-class="rule" />
</mj-attributes>
<mj-style>:root{color-scheme:light dark;supported-color-schemes:light dark}${darkStyles}</mj-style>
<mj-style inline="inline">a{color:${light.indigo};text-decoration:underline}p{margin:0 0 12px}ul,ol{margin:0 0 12px;padding-left:22px}li{margin:0 0 6px}h1,h2,h3{font-family:${serif};font-weight:bold;line-height:1.4;margin:0 0 8px}h1{font-size:24px}h2{font-size:20px}h3{font-size:17px}.muted{color:${light.muted};font-size:14px;line-height:1.6}.learned{color:${light.vermilion}}.lesson{border-left:4px solid ${light.vermilion};padding:2px 0 2px 16px}</mj-style>
</mj-head>
<mj-body background-color="${light.ground}" width="600px" css-class="ground">
${sectionOf(text(masthead(page, site)))}
${sectionOf(text(toPlainHtml(note, { addresses, pictures: 'described' })))}
${page.articles.map((article) => sectionOf(divider + text(articleHead(article, addresses)) + lessonOf(article) + text(articleLink(article, addresses)))).join('\n')}
${page.told.length === 0 ? '' : sectionOf(divider + text(changesHtml(page.told, addresses)))}
${sectionOf(divider + text(footerHtml(page, site, links, addresses), 'muted'))}
</mj-body>
</mjml>`;
}

const divider = '<mj-divider />';

function sectionOf(content: string): string {
  return `<mj-section><mj-column>${content}</mj-column></mj-section>`;
}

function text(html: string, colour?: 'muted'): string {
  if (html === '') return '';
  const attributes =
    colour === undefined
      ? ''
      : ` color="${light.muted}" font-size="14px" line-height="1.7" css-class="muted"`;
  return `<mj-text${attributes}>${html}</mj-text>`;
}

function masthead(page: EditionPage, site: SiteConfig): string {
  const line = `${site.title}　メールマガジン ${page.label}　${page.date.label}`;
  return `<p class="muted" style="padding-top:24px">${escapeMarkup(line)}</p>${element('h1', escapeMarkup(page.subject))}`;
}

function articleHead(article: EditionArticle, addresses: FullAddresses): string {
  const facts = [article.cause.label, article.organisations].filter((fact) => fact !== '').join('　');
  const harm = `被害：${article.harm}　発覚まで：${article.untilDiscovery}`;
  return [
    `<p class="muted">${escapeMarkup(facts)}</p>`,
    element('h2', element('a', escapeMarkup(article.title), { href: addresses.of(article.href) })),
    element('ul', article.summary.map((line) => element('li', escapeMarkup(line))).join('')),
    `<p class="muted">${escapeMarkup(harm)}</p>`,
  ].join('');
}

/** A table, because Outlook draws the rule on the left of nothing else. */
function lessonOf({ lesson }: EditionArticle): string {
  if (lesson === null) return '';
  const words = [
    `<p><strong class="learned">教訓</strong>　<span class="muted">${escapeMarkup(lesson.audience)}</span></p>`,
    `<p><strong>${escapeMarkup(lesson.text)}</strong></p>`,
    `<p style="margin:0"><span class="muted">できること：</span>${escapeMarkup(lesson.action)}</p>`,
  ].join('');
  return `<mj-table padding="4px 20px 12px" font-size="16px" line-height="1.8" color="${light.ink}" css-class="ink" role="presentation"><tr><td class="lesson learned">${element('div', words, { style: `color:${light.ink}` })}</td></tr></mj-table>`;
}

function articleLink(article: EditionArticle, addresses: FullAddresses): string {
  return element(
    'p',
    element('a', 'くわしい経緯と出典を読む', {
      href: addresses.of(article.href),
      title: article.title,
    }),
  );
}

function changesHtml(changes: readonly EditionChange[], addresses: FullAddresses): string {
  const entries = changes.map(({ kind, date, title, href, text: what, correction }) => {
    const sides = correction ? `<br>${correctionHtml(correction)}` : '';
    const name = escapeMarkup(title);
    const linked = href === null ? name : element('a', name, { href: addresses.of(href) });
    return element(
      'li',
      `<strong class="learned">${escapeMarkup(kind)}</strong>（${escapeMarkup(date.label)}）${linked}<br>${escapeMarkup(what)}${sides}`,
    );
  });
  return element('h2', 'これまでの号の訂正と続報') + element('ul', entries.join(''));
}

function footerHtml(
  page: EditionPage,
  site: SiteConfig,
  links: RecipientLinks,
  addresses: FullAddresses,
): string {
  const imprint = imprintOf(site);
  const link = (words: string, href: string) => element('a', words, { href });
  return [
    reasonOf(site),
    [
      link('配信を止める', links.unsubscribe),
      link('受け取る内容を変える', links.preferences),
      link('ブラウザーで読む', addresses.of(page.address)),
    ].join('　'),
    [
      `発行：${escapeMarkup(imprint.name)}`,
      `住所：${escapeMarkup(imprint.postalAddress)}`,
      `連絡先：${link(escapeMarkup(imprint.contact), `mailto:${imprint.contact}`)}（誤りのご指摘、お問い合わせ、苦情）`,
    ].join('<br>'),
    `${privacyNote}${passOnNote}${countNote}`,
  ]
    .map((paragraph) => element('p', paragraph))
    .join('');
}
