import type { Hono } from 'hono';
import { readTopics } from '#domain/newsletter/topics.ts';
import { readAddress } from '../../mail/address.ts';
import { admit } from '../../store/rate-limits.ts';
import { askSignup } from '../../store/signups.ts';
import { clientAddress, networkOf } from '../client-network.ts';
import { forms } from '../forms.ts';
import { pageOf } from '../gate.ts';
import { apiPath, notice } from '../pages/frame.ts';
import { signUpPage } from '../pages/sign-up.ts';
import type { ServiceEnv, ServiceGiven } from '../service-given.ts';
import { readForm } from './form-request.ts';

const CHOOSE = '届ける内容を、一つ以上選んでください。';

/**
 * The sign-up. Every address that can be one gets the same answer after the same work, whether it is on the list,
 * was on it, or complained: what there is to say is said by mail, later, to the owner of the address.
 */
export function subscribe(api: Hono<ServiceEnv>, given: ServiceGiven, slugs: ReadonlySet<string>): void {
  const { store, site, now, log } = given;
  api.post('/subscribe', async (c) => {
    const read = await readForm(c, given, forms.subscribe);
    if ('refusal' in read) return read.refusal;
    const { email, topic } = read.form;
    const isLater = topic.length === 1 && topic[0] === 'choose';
    const topics = isLater ? [] : readTopics(topic, slugs);
    const address = readAddress(email);
    const problem = 'problem' in address ? address.problem : topics?.length === 0 && !isLater ? CHOOSE : null;
    if (topics === null || problem !== null || 'problem' in address) {
      const form = { email, topics: topics ?? [], problem: problem ?? CHOOSE };
      return c.html(signUpPage(site, { ...form, tags: given.tags, consent: given.consent }), 422);
    }

    const peer = c.env?.incoming?.socket.remoteAddress;
    const network = networkOf(clientAddress(peer, c.req.header('x-forwarded-for'), given.proxies));
    const wait = admit(store, 'network', network, now());
    if (wait > 0) {
      log('warn', 'network-limited');
      c.header('Retry-After', String(Math.ceil(wait / 1000)));
      const text = '短い間に多くの申し込みがありました。時間をおいて、もう一度お試しください。';
      return c.html(notice(site, 'しばらくお待ちください', [text]), 429);
    }
    if (admit(store, 'address', address.address, now()) > 0) log('info', 'address-limited');
    else {
      askSignup(store, {
        address: address.address,
        topics,
        askedAt: now(),
        page: pageOf(c.req.header('referer'), given.origins),
        network,
        wording: given.consent,
      });
      given.wake();
    }
    return c.redirect(apiPath(site, 'sent'), 303);
  });
}
