import { z } from 'zod';
import { frontMatterSchema } from '#domain/incident/front-matter.ts';
import { actors, motives } from '#domain/taxonomy/actors.ts';
import { assets } from '#domain/taxonomy/assets.ts';
import { audiences, lessonFits } from '#domain/taxonomy/audiences.ts';
import { causeCategories } from '#domain/taxonomy/cause-categories.ts';
import { claimStatuses } from '#domain/taxonomy/claim-statuses.ts';
import { dataKinds, dataSubjects } from '#domain/taxonomy/data-kinds.ts';
import { discoveryMethods } from '#domain/taxonomy/discovery-methods.ts';
import { factorCategories } from '#domain/taxonomy/factor-categories.ts';
import { impactKinds, impactUnits, qualifiers } from '#domain/taxonomy/impact-kinds.ts';
import { incidentStatuses } from '#domain/taxonomy/incident-statuses.ts';
import { industries, organisationRoles } from '#domain/taxonomy/industries.ts';
import { legalStages } from '#domain/taxonomy/legal-stages.ts';
import { reportItemStates, reportItems, reportTriggers } from '#domain/taxonomy/report-items.ts';
import { sourceKinds } from '#domain/taxonomy/source-kinds.ts';
import { timelinePhases } from '#domain/taxonomy/timeline-phases.ts';
import { updateKinds } from '#domain/taxonomy/update-kinds.ts';
import type { Vocabulary } from '#domain/taxonomy/vocabulary.ts';
import { descriptionAt, keysAt } from '#manuscripts/schema-path.ts';

/** The closed vocabularies of each field: the name of the value they are written in, and the list. */
const vocabularies: Readonly<Record<string, readonly (readonly [name: string, values: Vocabulary])[]>> = {
  organisations: [
    ['role', organisationRoles],
    ['industry', industries],
  ],
  actors: [['actors', actors]],
  motives: [['motives', motives]],
  assets: [['assets', assets]],
  dataKinds: [['dataKinds', dataKinds]],
  dataSubjects: [['dataSubjects', dataSubjects]],
  discovery: [['method', discoveryMethods]],
  timeline: [['phase', timelinePhases]],
  causes: [['category', causeCategories]],
  factors: [['category', factorCategories]],
  lessons: [
    ['audience', audiences],
    ['fit', lessonFits],
  ],
  impact: [
    ['kind', impactKinds],
    ['unit', impactUnits],
    ['qualifier', qualifiers],
    ['status', claimStatuses],
  ],
  status: [['status', incidentStatuses]],
  legalStage: [['stage', legalStages]],
  reportItems: [
    ['item', reportItems],
    ['state', reportItemStates],
  ],
  reportTriggers: [['reportTriggers', reportTriggers]],
  sources: [['kind', sourceKinds]],
  updates: [['kind', updateKinds]],
};

/** All of them. */
export const everyVocabulary: readonly Vocabulary[] = Object.values(vocabularies).flatMap((lists) =>
  lists.map(([, values]) => values),
);

const described = z.toJSONSchema(frontMatterSchema, { io: 'input', unrepresentable: 'any' });

/** What the schema says of a field, for the comment above it, with the values that it may have. */
export function guideTo(field: string): readonly string[] {
  const words = descriptionAt(described, [field]);
  return [
    ...(words === undefined ? [] : [words]),
    ...(vocabularies[field] ?? []).flatMap(([name, values]) => [`  ${name} に書ける値:`, ...listed(values)]),
  ];
}

/** The fields that are not there yet, with what the schema says of them. */
export function guideToAbsent(present: readonly string[]): readonly string[] {
  const absent = keysAt(described, []).filter((field) => !present.includes(field));
  return [
    'ほかに書ける項目（資料にあるときだけ書き、この行の # を外します）:',
    ...absent.flatMap((field) =>
      guideTo(field).map((line, index) => (index === 0 ? `${field}: ${line}` : line)),
    ),
  ];
}

/** The values with their labels, a few on each line. */
function listed(values: Vocabulary): readonly string[] {
  const lines: string[] = [];
  for (const [slug, { label }] of Object.entries(values)) {
    const words = slug === label ? slug : `${slug}（${label}）`;
    const last = lines.at(-1);
    if (last === undefined || last.length + words.length > 90) lines.push(`    ${words}`);
    else lines[lines.length - 1] = `${last}、${words}`;
  }
  return lines;
}
