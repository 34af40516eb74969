import { expect, test } from 'vitest';
import { z } from 'zod';
import { articleOf, invented } from '#domain/incident/article.fixture.ts';
import { frontMatterSchema } from '#domain/incident/front-matter.ts';
import { citedRows } from './cited-rows.ts';

/** The fields of the front matter whose rows name sources. */
function fieldsWithSources(): readonly string[] {
  const { properties = {} } = z.toJSONSchema(frontMatterSchema, { io: 'input' });
  return Object.keys(properties).filter((field) => {
    const forms = [properties[field]].flatMap((schema) => [schema, ...formsOf(schema)]);
    return forms.some((schema) => typeof schema === 'object' && schema.properties?.['sources'] !== undefined);
  });
}

function formsOf(schema: z.core.JSONSchema._JSONSchema | undefined) {
  return typeof schema === 'object' ? [schema.items ?? [], schema.anyOf ?? []].flat() : [];
}

test('every field with sources is looked at', () => {
  const article = articleOf({
    timeline: [{ date: '2026年', text: '文。', phase: 'harm', sources: ['s1', 's2'] }],
    attackSteps: [{ text: '文。', sources: ['s1'] }],
    factors: [{ category: 'backup', text: '文。', sources: ['s1'] }],
    lessons: invented.lessons.map((lesson) => ({ ...lesson, sources: ['s1'] })),
    response: [{ text: '文。', sources: ['s1'] }],
    claims: [{ topic: '件数', text: '文。', status: 'denied', sources: ['s1'] }],
    reportItems: [{ item: 'cause', state: 'filled', sources: ['s1'] }],
    legalStage: { stage: 'arrest', text: '文。', sources: ['s1'] },
    discovery: { method: 'audit', text: '文。', sources: ['s2'] },
    actorsStated: { sources: ['s1'] },
    assetsStated: { sources: ['s2'] },
    dataStated: { sources: ['s1', 's2'] },
  });
  const fields = new Set(citedRows(article).map(({ path }) => path[0]));
  expect([...fields].sort()).toEqual(fieldsWithSources().toSorted());
  expect(citedRows(article).map(({ id, path }) => `${path.join('.')} ${id}`)).toEqual([
    'timeline.0.sources.0 s1',
    'timeline.0.sources.1 s2',
    'attackSteps.0.sources.0 s1',
    'causes.0.sources.0 s1',
    'factors.0.sources.0 s1',
    'lessons.0.sources.0 s1',
    'impact.0.sources.0 s1',
    'response.0.sources.0 s1',
    'claims.0.sources.0 s1',
    'reportItems.0.sources.0 s1',
    'legalStage.0.sources.0 s1',
    'discovery.sources.0 s2',
    'actorsStated.sources.0 s1',
    'assetsStated.sources.0 s2',
    'dataStated.sources.0 s1',
    'dataStated.sources.1 s2',
  ]);
});
