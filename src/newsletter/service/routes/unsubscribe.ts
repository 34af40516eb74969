import type { Context, Hono } from 'hono';
import { subscriberOfToken } from '../../store/tokens.ts';
import { type Leaver, leave, leaverOf } from '../../store/way-out.ts';
import { forms, readFields } from '../forms.ts';
import { isFormType } from '../gate.ts';
import { notice } from '../pages/frame.ts';
import { unknownLinkPage, unsubscribedPage } from '../pages/unsubscribe.ts';
import type { ServiceEnv, ServiceGiven } from '../service-given.ts';
import { readBody, readForm } from './form-request.ts';

/**
 * The way out. A mail program that follows RFC 8058 posts `List-Unsubscribe=One-Click` to the very address of the
 * `List-Unsubscribe` header, from a server of its own and with no page of ours in between; so this one request
 * is known by its token alone. Everything else comes from the button on our page.
 */
export function unsubscribe(api: Hono<ServiceEnv>, given: ServiceGiven): void {
  const { store, site, now, log } = given;

  const end = (token: string): boolean => {
    const leaver = leaverOf(store, token, now()) ?? bySettings(token);
    if (leaver === undefined) return false;
    leave(store, leaver, now());
    log('info', 'unsubscribed', 'subscriber' in leaver ? leaver : { subscriber: 'unlisted' });
    return true;
  };
  const bySettings = (token: string): Leaver | undefined => {
    const subscriber = subscriberOfToken(store, token, ['manage'], now());
    return subscriber === undefined ? undefined : { subscriber };
  };

  api.post('/unsubscribe', async (c) => {
    const token = c.req.query('token');
    if (token !== undefined) {
      if (!(await isOneClick(c))) {
        log('warn', 'form-refused', { reason: 'not-one-click' });
        const text = 'メールのリンクを開いて、「解除する」を押してください。';
        return c.html(notice(site, '受け付けられませんでした', [text]), 400);
      }
      // RFC 8058 §3.1 wants no redirect, and nobody reads the page.
      return end(token) ? c.text('配信を解除しました。') : c.text('このアドレスは使えません。', 404);
    }
    const read = await readForm(c, given, forms.unsubscribe);
    if ('refusal' in read) return read.refusal;
    return end(read.form.token) ? c.html(unsubscribedPage(site)) : c.html(unknownLinkPage(site), 404);
  });
}

/** RFC 8058 §3.1 allows both encodings of a form. */
async function isOneClick(c: Context<ServiceEnv>): Promise<boolean> {
  const type = c.req.header('content-type') ?? '';
  const body = await readBody(c);
  if (body === null) return false;
  if (isFormType(type)) return readFields(body)?.['List-Unsubscribe'] === 'One-Click';
  if (!/^multipart\/form-data\s*;/i.test(type)) return false;
  try {
    const form = await new Response(Buffer.from(body), { headers: { 'Content-Type': type } }).formData();
    return form.get('List-Unsubscribe') === 'One-Click';
  } catch {
    return false;
  }
}
