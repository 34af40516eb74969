import Callout from './Callout.astro';
import Cite from './Cite.astro';
import Fact from './Fact.astro';
import Figure from './Figure.astro';
import Foreign from './Foreign.astro';
import LeadOnly from './LeadOnly.astro';
import Link from './Link.astro';
import ProseOnly from './ProseOnly.astro';
import Ruby from './Ruby.astro';
import Term from './Term.astro';
import ViewOnly from './ViewOnly.astro';

const written = { a: Link, Callout, Cite, Fact, Figure, Foreign, Ruby, Term };

/**
 * The components of an MDX body for each of its three places on the page: the lead, the prose of
 * facts, and the writer's view. Each place prints its own part of the one body.
 */
export const bodyComponents = {
  lead: { ...written, BodyPart: LeadOnly },
  prose: { ...written, BodyPart: ProseOnly },
  view: { ...written, BodyPart: ViewOnly },
} as const;
