import { isPlaceholder } from '../publication/placeholder.ts';
import type { Topic } from './topics.ts';

/** Who handles readers' addresses for the publisher, as the privacy page names it. */
export interface Party {
  readonly name: string;
  /** 「日本」, or where the data goes. */
  readonly country: string;
}

/** A list of a listmonk, and the topic for which readers choose it. A campaign goes to the lists it concerns. */
export interface ListmonkList {
  readonly topic: Topic;
  /** As the sign-up form shows it. */
  readonly label: string;
  /** As listmonk shows it to the public; the form sends it. */
  readonly uuid: string;
  /** The number by which campaigns name it. */
  readonly id: number;
}

/** Editions are mailed by our own service (`npm run newsletter -- serve`), below `/newsletter/api/` of the site. */
export interface EmbeddedDelivery {
  readonly provider: 'embedded';
  /** Who runs the mail server. */
  readonly mailer: Party;
}

/** Editions are mailed by a listmonk that the publisher runs (https://listmonk.app). */
export interface ListmonkDelivery {
  readonly provider: 'listmonk';
  /** The address of the instance, ending with a slash. */
  readonly instance: string;
  /** The first is what the form has chosen already. */
  readonly lists: readonly [ListmonkList, ...ListmonkList[]];
  /** The number of a campaign template that is nothing but `{{ template "content" . }}`. */
  readonly template: number;
  /** Whose servers it runs on. */
  readonly host: Party;
  /** Who runs the mail server. */
  readonly mailer: Party;
  /** What readers are told of other countries (個人情報保護法28条); null where no data leaves Japan. */
  readonly abroad: string | null;
}

/** Editions are mailed by Buttondown (https://buttondown.com), a service in the United States. */
export interface ButtondownDelivery {
  readonly provider: 'buttondown';
  /** The newsletter's name in its address: `https://buttondown.com/<account>`. */
  readonly account: string;
  /** What readers are told of another country (個人情報保護法28条). */
  readonly abroad: string;
}

/** How editions reach subscribers, with all that each way needs. `none`: readers are offered RSS, and no form. */
export type Delivery =
  | { readonly provider: 'none' }
  | EmbeddedDelivery
  | ListmonkDelivery
  | ButtondownDelivery;

/** How `npm start` lets a newcomer subscribe: with our own service, whatever the site is configured for. */
export function deliveryOfTrial(configured: Delivery): Delivery {
  return configured.provider === 'embedded'
    ? configured
    : {
        provider: 'embedded',
        mailer: { name: '（送信を任せる事業者）', country: '国名' },
      };
}

/** The values that nobody has replaced yet. */
export function placeholdersOf(delivery: Delivery): readonly string[] {
  const texts = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
  };
  return texts(delivery).filter(isPlaceholder);
}
