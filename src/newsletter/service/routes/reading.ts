import type { Hono } from 'hono';
import { migrations } from '../../store/migrations.ts';
import { faultOf } from '../../store/problems.ts';
import { signupById } from '../../store/signups.ts';
import { versionOf } from '../../store/store.ts';
import { subscriberById } from '../../store/subscribers.ts';
import { signupOfToken, subscriberOfToken } from '../../store/tokens.ts';
import { leaverOf } from '../../store/way-out.ts';
import { confirmExpiredPage, confirmPage } from '../pages/confirm.ts';
import { apiPath } from '../pages/frame.ts';
import { preferencesPage } from '../pages/preferences.ts';
import { sentPage, signUpPage } from '../pages/sign-up.ts';
import { unknownLinkPage, unsubscribePage } from '../pages/unsubscribe.ts';
import type { ServiceEnv, ServiceGiven } from '../service-given.ts';

/**
 * What can be looked at. Nothing here changes anything: programs that look through mail open every link in it.
 */
export function reading(api: Hono<ServiceEnv>, given: ServiceGiven): void {
  const { store, site, tags, now } = given;

  api.get('/', (c) =>
    c.html(signUpPage(site, { email: '', topics: ['all'], problem: null, tags, consent: given.consent })),
  );
  api.get('/sent', (c) => c.html(sentPage(site, given.inbox && apiPath(site, 'dev/inbox'))));

  api.get('/confirm', (c) => {
    const token = c.req.query('token') ?? '';
    const id = signupOfToken(store, token, now());
    const signup = id === undefined ? undefined : signupById(store, id);
    if (signup === undefined) return c.html(confirmExpiredPage(site), 404);
    return c.html(confirmPage(site, { token, topics: signup.topics, tags, problem: null }));
  });

  api.get('/unsubscribe', (c) => {
    const token = c.req.query('token') ?? '';
    const leaver = leaverOf(store, token, now());
    if (leaver === undefined) return c.html(unknownLinkPage(site), 404);
    return c.html(unsubscribePage(site, { token, isListed: 'subscriber' in leaver }));
  });

  api.get('/preferences', (c) => {
    const token = c.req.query('token') ?? '';
    const id = subscriberOfToken(store, token, ['manage'], now());
    const subscriber = id === undefined ? undefined : subscriberById(store, id);
    if (subscriber === undefined) return c.html(unknownLinkPage(site), 404);
    const { address, topics, endedAt } = subscriber;
    return c.html(
      preferencesPage(site, {
        token,
        address,
        topics,
        tags,
        hasEnded: endedAt !== null,
        saved: false,
        problem: null,
      }),
    );
  });

  api.get('/style.css', (c) => {
    c.header('Cache-Control', 'public, max-age=3600');
    return c.body(given.style, 200, { 'Content-Type': 'text/css; charset=utf-8' });
  });

  api.get('/health', (c) => {
    try {
      const isCurrent = versionOf(store.db) === migrations.length;
      return c.json({ status: isCurrent ? 'ok' : 'wrong-version' }, isCurrent ? 200 : 503);
    } catch (error) {
      return c.json({ status: faultOf(error) ?? 'failed' }, 503);
    }
  });
}
