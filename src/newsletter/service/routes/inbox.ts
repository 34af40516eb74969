import type { Hono } from 'hono';
import type { Inbox } from '../../mail/inbox.ts';
import { inboxPage, letterPage } from '../pages/inbox.ts';
import type { ServiceEnv, ServiceGiven } from '../service-given.ts';

/** The local inbox. It is there only where letters are not sent. */
export function inboxRoutes(api: Hono<ServiceEnv>, given: ServiceGiven, inbox: Inbox): void {
  const { site } = given;
  api.use('/dev/*', async (c, next) => {
    // A page of another site could otherwise give its own name this machine's address and read along.
    const host = c.req.header('host') ?? '';
    const isOurs = [...given.origins].some((origin) => new URL(origin).host === host);
    return isOurs ? next() : c.notFound();
  });
  api.get('/dev/inbox', (c) => c.html(inboxPage(site, inbox.letters())));
  api.get('/dev/inbox/:id{[0-9]+}', (c) => {
    const letter = inbox.letters().find(({ id }) => id === Number(c.req.param('id')));
    return letter === undefined ? c.notFound() : c.html(letterPage(site, letter));
  });
}
