import type { Passage } from './passages.ts';

/** The fields that tell what happened, as opposed to advice, notes and the writer's view. */
const telling: readonly string[] = [
  'title',
  'summary',
  'discovery.text',
  'timeline.text',
  'attackSteps.text',
  'causes.text',
  'factors.text',
  'impact.label',
  'impact.note',
  'response.text',
  'claims.text',
  'legalStage.text',
  'reportItems.text',
];

/** Whether a passage of an article states facts; the section 所感 does not. */
export function statesFacts({ field, block }: Passage): boolean {
  return block === null ? telling.includes(field) : block.section !== 'view';
}

/** The text with everything between 「」 or 『』 replaced by placeholders of the same length: others' words. */
export function withoutQuotations(text: string): string {
  return text.replace(/「[^「」]*」|『[^『』]*』/gu, (quoted) => '\uFFFC'.repeat(quoted.length));
}
