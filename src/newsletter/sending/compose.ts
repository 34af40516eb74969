import { letterTemplate } from '../mail/letter-template.ts';
import { letterSigner } from '../mail/sign-letter.ts';
import { letterToken, nobodysToken } from '../store/unsubscribe-token.ts';
import type { Delivery } from './deliveries.ts';
import { linksOf } from './links.ts';
import type { SendGiven } from './send-given.ts';

/** Makes each recipient's letter, with an unsubscribe address of its own. */
export async function composer({
  store,
  mail,
  site,
  route,
  serviceUrl,
  clock,
  random,
}: Pick<SendGiven, 'store' | 'mail' | 'site' | 'route' | 'serviceUrl' | 'clock' | 'random'>): Promise<
  (delivery: Delivery) => Promise<Uint8Array>
> {
  const host = new URL(site.baseUrl).hostname;
  // Where each recipient's token will stand; like a real one it stands in no address and in no article.
  const anyToken = nobodysToken(random);
  const fill = await letterTemplate(
    {
      mail,
      from: route.smtp.fromAddress,
      to: `reader@${host}`,
      links: linksOf(serviceUrl, anyToken),
      date: new Date(0),
      messageId: `<letter@${host}>`,
    },
    anyToken,
    site,
  );
  const sign = letterSigner(route.dkim);
  return ({ address, subscriber, identity, name }) => {
    const now = clock.now();
    const own = {
      to: address,
      token: letterToken(store, { subscriber, identity, writtenAt: now }),
      messageId: `<${name}@${host}>`,
      date: new Date(now),
    };
    return sign(fill(own));
  };
}
