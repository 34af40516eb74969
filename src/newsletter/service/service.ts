import { Hono } from 'hono';
import { paths, withBase } from '#domain/paths.ts';
import { faultOf } from '../store/problems.ts';
import { errorFields } from './log.ts';
import { type Html, notice, type ServiceSite } from './pages/frame.ts';
import { actions } from './routes/actions.ts';
import { inboxRoutes } from './routes/inbox.ts';
import { reading } from './routes/reading.ts';
import type { ServiceEnv, ServiceGiven } from './service-given.ts';

/** The pages of the service need their style sheet, the icon, and forms to themselves. */
export const servicePolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': servicePolicy,
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  // Not `no-referrer`: with it browsers send `Origin: null` with our own forms. No other site is ever told.
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** Makes the subscription service: it answers everything below `/newsletter/api/` of its site. */
export function createService(given: ServiceGiven): Hono<ServiceEnv> {
  const { site, log } = given;
  const app = new Hono<ServiceEnv>();

  app.use(async (c, next) => {
    const begin = performance.now();
    await next();
    for (const [name, value] of Object.entries(HEADERS)) {
      if (!c.res.headers.has(name)) c.header(name, value);
    }
    // The path below the service names a page and nothing else; tokens stand in the query and in bodies.
    const { pathname } = new URL(c.req.url);
    const end = pathname.slice(withBase(site.base, paths.newsletterApi()).length);
    const isKnown = /^(?:[a-z-]{0,20}|style\.css|dev\/inbox(?:\/\d+)?)$/.test(end);
    log('info', 'request', {
      method: c.req.method.length <= 7 ? c.req.method : 'other',
      page: c.res.status === 404 || !isKnown ? 'unknown' : end,
      status: c.res.status,
      ms: Math.round(performance.now() - begin),
    });
  });

  const api = new Hono<ServiceEnv>();
  reading(api, given);
  actions(api, given);
  if (given.inbox !== null) inboxRoutes(api, given, given.inbox);
  refuseOtherMethods(api, site);
  app.route(withBase(site.base, paths.newsletterApi()), api);

  app.notFound((c) => c.html(notice(site, 'ページが見つかりません', ['アドレスを確かめてください。']), 404));
  app.onError((error, c) => {
    const fault = faultOf(error);
    log('error', 'failed', { ...errorFields(error), ...(fault !== undefined && { fault }) });
    if (fault !== undefined) c.header('Retry-After', '60');
    const text =
      'いま、手続きができません。しばらくしてから、もう一度お試しください。変わったところはありません。';
    return c.html(notice(site, '手続きができませんでした', [text]), fault === undefined ? 500 : 503);
  });
  return app;
}

/** A path that exists and the methods that it has, after all that are served (RFC 9110 §15.5.6). */
function refuseOtherMethods(api: Hono<ServiceEnv>, site: ServiceSite): void {
  const methods = Map.groupBy(
    api.routes.filter(({ method }) => method !== 'ALL'),
    ({ path }) => path,
  );
  for (const [path, routes] of methods) {
    const allowed = [
      ...new Set(routes.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))),
    ];
    api.all(path, (c) => {
      c.header('Allow', allowed.join(', '));
      const body: Html = notice(site, 'この操作はできません', ['ページを開き直してください。']);
      return c.html(body, 405);
    });
  }
}
