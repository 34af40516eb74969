import { html } from 'hono/html';
import { paths, withBase } from '#domain/paths.ts';

/** A piece of a page; text put into it is escaped. */
export type Html = ReturnType<typeof html>;

/** What stands around the pages of the service. */
export interface ServiceSite {
  readonly title: string;
  readonly publisher: string;
  readonly contact: string;
  /** The path at which the site lives: `/` or `/security/`. */
  readonly base: string;
}

/** An address of the service, for links and forms: `apiPath(site, 'confirm')`. */
export function apiPath(site: ServiceSite, end: string): string {
  return withBase(site.base, paths.newsletterApi(end));
}

/** A whole page of the service. It has no script, no style of its own, and nothing of another origin. */
export function page(site: ServiceSite, title: string, body: Html): Html {
  return html`<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}｜${site.title}</title>
<link rel="stylesheet" href="${apiPath(site, 'style.css')}">
<link rel="icon" href="${withBase(site.base, '/icon.svg')}" type="image/svg+xml">
</head>
<body>
<header><p class="nameplate"><a href="${site.base}">${site.title}</a></p></header>
<main>
<h1>${title}</h1>
${body}
</main>
<footer>
<p>発行: ${site.publisher}　連絡先: <a href="mailto:${site.contact}">${site.contact}</a></p>
<p><a href="${withBase(site.base, paths.page('privacy'))}">個人情報の扱い</a></p>
</footer>
</body>
</html>
`;
}

/** A page that only says something. */
export function notice(
  site: ServiceSite,
  title: string,
  paragraphs: readonly string[],
  more: Html | '' = '',
): Html {
  return page(site, title, html`${paragraphs.map((text) => html`<p>${text}</p>\n`)}${more}`);
}

/** A sentence about what went wrong, above the form that it is about. */
export function problemNote(problem: string | null): Html | '' {
  return problem === null ? '' : html`<p class="problem" id="problem" role="alert">${problem}</p>`;
}
