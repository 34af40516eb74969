import type { TimelinePhase } from '#domain/taxonomy/timeline-phases.ts';

/**
 * The sign of each phase. Phases that belong together share one, and the word beside it says which it is: ▲ what
 * the attack did, ▨ what went on unnoticed, ■ discovery, □ what the parties did, ◎ what was made public, ◇ what
 * police, courts and authorities did, ・ what came before and after.
 */
export const phaseSigns: Readonly<Record<TimelinePhase, string>> = {
  background: '・',
  intrusion: '▲',
  dwell: '▨',
  harm: '▲',
  'attacker-action': '▲',
  discovery: '■',
  response: '□',
  inquiry: '□',
  disclosure: '◎',
  recovery: '□',
  investigation: '◇',
  legal: '◇',
  regulatory: '◇',
  prevention: '□',
  aftermath: '・',
  related: '・',
  coverage: '◎',
};
