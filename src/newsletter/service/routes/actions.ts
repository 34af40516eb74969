import type { Hono } from 'hono';
import { readTopics } from '#domain/newsletter/topics.ts';
import { askManageLink } from '../../store/errands.ts';
import { admit } from '../../store/rate-limits.ts';
import { confirmSignup, signupById } from '../../store/signups.ts';
import { chooseTopics, erase, exportOf, type Subscriber, subscriberById } from '../../store/subscribers.ts';
import { issueToken, signupOfToken, subscriberOfToken } from '../../store/tokens.ts';
import { leaverOf } from '../../store/way-out.ts';
import { forms } from '../forms.ts';
import { confirmExpiredPage, confirmedPage, confirmPage } from '../pages/confirm.ts';
import { erasedPage, preferencesPage } from '../pages/preferences.ts';
import { linkSentPage, unknownLinkPage } from '../pages/unsubscribe.ts';
import type { ServiceEnv, ServiceGiven } from '../service-given.ts';
import { readForm } from './form-request.ts';
import { subscribe } from './subscribe.ts';
import { unsubscribe } from './unsubscribe.ts';

const CHOOSE = '届ける内容を、一つ以上選んでください。';

/** What the buttons do. Every form comes from a page of this site and names its subject by a token. */
export function actions(api: Hono<ServiceEnv>, given: ServiceGiven): void {
  const { store, site, tags, now, log } = given;
  const slugs = new Set(tags.map(({ slug }) => slug));
  const owner = (token: string): Subscriber | undefined => {
    const id = subscriberOfToken(store, token, ['manage'], now());
    return id === undefined ? undefined : subscriberById(store, id);
  };
  const settings = (
    token: string,
    subscriber: Subscriber,
    said: { readonly saved: boolean; readonly problem: string | null },
  ) => {
    const { address, topics, endedAt } = subscriber;
    return preferencesPage(site, { token, address, topics, tags, hasEnded: endedAt !== null, ...said });
  };

  subscribe(api, given, slugs);
  unsubscribe(api, given);

  api.post('/confirm', async (c) => {
    const read = await readForm(c, given, forms.confirm);
    if ('refusal' in read) return read.refusal;
    const { token, topic } = read.form;
    const id = signupOfToken(store, token, now());
    const signup = id === undefined ? undefined : signupById(store, id);
    if (signup === undefined) return c.html(confirmExpiredPage(site), 404);
    const topics = signup.topics.length > 0 ? signup.topics : readTopics(topic, slugs);
    if (topics === null || topics.length === 0) {
      return c.html(confirmPage(site, { token, topics: [], tags, problem: CHOOSE }), 422);
    }
    const subscriber = confirmSignup(store, signup, topics, now());
    if (subscriber === undefined) return c.html(confirmExpiredPage(site), 404);
    log('info', 'confirmed', { subscriber });
    const manage = { purpose: 'manage', owner: { subscriber }, now: now() } as const;
    return c.html(confirmedPage(site, issueToken(store, manage, given.random)));
  });

  api.post('/preferences', async (c) => {
    const read = await readForm(c, given, forms.preferences);
    if ('refusal' in read) return read.refusal;
    const { token, topic } = read.form;
    const subscriber = owner(token);
    if (subscriber === undefined) return c.html(unknownLinkPage(site), 404);
    const topics = readTopics(topic, slugs);
    if (topics === null || topics.length === 0) {
      return c.html(settings(token, subscriber, { saved: false, problem: CHOOSE }), 422);
    }
    chooseTopics(store, subscriber.id, topics);
    log('info', 'topics-chosen', { subscriber: subscriber.id });
    return c.html(settings(token, { ...subscriber, topics }, { saved: true, problem: null }));
  });

  api.post('/manage-link', async (c) => {
    const read = await readForm(c, given, forms['manage-link']);
    if ('refusal' in read) return read.refusal;
    const leaver = leaverOf(store, read.form.token, now());
    const subscriber =
      leaver !== undefined && 'subscriber' in leaver ? subscriberById(store, leaver.subscriber) : undefined;
    if (subscriber === undefined) return c.html(unknownLinkPage(site), 404);
    // A forwarded mail must not become a way to fill a mailbox: the same limit as for a sign-up.
    if (admit(store, 'address', subscriber.address, now()) === 0) {
      askManageLink(store, subscriber.id, now());
      given.wake();
    }
    return c.html(linkSentPage(site));
  });

  api.post('/export', async (c) => {
    const read = await readForm(c, given, forms.export);
    if ('refusal' in read) return read.refusal;
    const subscriber = owner(read.form.token);
    if (subscriber === undefined) return c.html(unknownLinkPage(site), 404);
    log('info', 'exported', { subscriber: subscriber.id });
    c.header('Content-Disposition', 'attachment; filename="newsletter-subscription.json"');
    return c.body(`${JSON.stringify(exportOf(store, subscriber), null, 2)}\n`, 200, {
      'Content-Type': 'application/json; charset=utf-8',
    });
  });

  api.post('/erase', async (c) => {
    const read = await readForm(c, given, forms.erase);
    if ('refusal' in read) return read.refusal;
    const { token, sure } = read.form;
    const subscriber = owner(token);
    if (subscriber === undefined) return c.html(unknownLinkPage(site), 404);
    if (sure === undefined) {
      const problem = '消すときは、「消すことを確かめました」に印を付けてください。';
      return c.html(settings(token, subscriber, { saved: false, problem }), 422);
    }
    erase(store, subscriber.id, now());
    log('info', 'erased', { subscriber: subscriber.id });
    return c.html(erasedPage(site));
  });
}
