interface ImportMetaEnv {
  /** The publication moment, an ISO instant; put in by the build. */
  readonly KYOKUN_MOMENT: string;
  /** Whether the build writes the handouts as PDF too. */
  readonly KYOKUN_PDF: boolean;
  /** The project's folder, with forward slashes; only in the live preview. */
  readonly KYOKUN_ROOT: string;
  /** How editions of this build's site reach subscribers; put in by the build. */
  readonly KYOKUN_NEWSLETTER: import('#domain/newsletter/delivery.ts').Delivery;
}

declare namespace App {
  interface Locals {
    /** Set by the page of an article for the marked statements, numbers and days of its body. */
    facts?: import('#view-models/article/fact-links.ts').FactLinks;
    /** Set by the page of an article for the terms that its body marks. */
    words?: import('#view-models/article/words.ts').WordLinks;
  }
}
