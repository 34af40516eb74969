import { letterTemplate } from '../mail/letter-template.ts';
import { letterSigner } from '../mail/sign-letter.ts';
import type { Delivery } from './deliveries.ts';
import { linksOf, tokenText } from './links.ts';
import type { SendGiven } from './send-edition.ts';

/** A letter ready to be handed over; nobody knows its token before that. */
export interface Composed {
  readonly bytes: Uint8Array;
  /** Of its unsubscribe address. */
  readonly token: Uint8Array;
}

/** Makes each recipient's letter, with an unsubscribe address of its own. */
export async function composer({
  mail,
  site,
  route,
  serviceUrl,
  clock,
  random,
}: Pick<SendGiven, 'mail' | 'site' | 'route' | 'serviceUrl' | 'clock' | 'random'>): Promise<
  (delivery: Delivery) => Promise<Composed>
> {
  const host = new URL(site.baseUrl).hostname;
  // Where each recipient's token will stand; like a real one it stands in no address and in no article.
  const anyToken = random(32);
  const fill = await letterTemplate(
    {
      mail,
      from: route.smtp.fromAddress,
      to: `reader@${host}`,
      links: linksOf(serviceUrl, anyToken),
      date: new Date(0),
      messageId: `<letter@${host}>`,
    },
    tokenText(anyToken),
    site,
  );
  const sign = letterSigner(route.dkim);
  return async ({ address, name }) => {
    const token = random(32);
    const own = {
      to: address,
      token: tokenText(token),
      messageId: `<${name}@${host}>`,
      date: new Date(clock.now()),
    };
    return { bytes: await sign(fill(own)), token };
  };
}
