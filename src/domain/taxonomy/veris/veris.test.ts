import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { actors, motives } from '../actors.ts';
import { assets } from '../assets.ts';
import { causeCategories } from '../cause-categories.ts';
import { claimStatuses } from '../claim-statuses.ts';
import { dataKinds, dataSubjects } from '../data-kinds.ts';
import { discoveryMethods } from '../discovery-methods.ts';
import { impactKinds } from '../impact-kinds.ts';
import { incidentStatuses } from '../incident-statuses.ts';
import { actorVeris, motiveVeris } from './actor-veris.ts';
import { assetVeris } from './asset-veris.ts';
import { attackTechniques, attackText } from './attack-techniques.ts';
import { causeVeris } from './cause-veris.ts';
import { dataVeris, subjectVeris } from './data-veris.ts';
import { discoveryVeris } from './discovery-veris.ts';
import { impactVeris } from './impact-veris.ts';
import { claimVeris, statusVeris } from './status-veris.ts';
import { type VerisCrosswalk, verisVersion } from './veris-term.ts';

const vendored = z
  .object({
    version: z.string(),
    license: z.literal('CC-BY-SA-4.0'),
    values: z.record(z.string(), z.array(z.string())),
  })
  .parse(JSON.parse(readFileSync(new URL('./veris-values.json', import.meta.url), 'utf8')));

const crosswalks: readonly [string, VerisCrosswalk<string>, object][] = [
  ['cause', causeVeris, causeCategories],
  ['actor', actorVeris, actors],
  ['motive', motiveVeris, motives],
  ['asset', assetVeris, assets],
  ['data kind', dataVeris, dataKinds],
  ['data subject', subjectVeris, dataSubjects],
  ['impact', impactVeris, impactKinds],
  ['discovery', discoveryVeris, discoveryMethods],
  ['incident status', statusVeris, incidentStatuses],
  ['claim status', claimVeris, claimStatuses],
];

describe.each(crosswalks)('%s → VERIS', (_, crosswalk, vocabulary) => {
  test('covers every slug and no other', () => {
    expect(Object.keys(crosswalk).toSorted()).toEqual(Object.keys(vocabulary).toSorted());
  });

  test('names only values of VERIS', () => {
    const strangers = Object.values(crosswalk)
      .flat()
      .filter(({ path, value }) => !vendored.values[path]?.includes(value));
    expect(strangers).toEqual([]);
  });
});

test('the vendored list is of the stated release and holds only what is used', () => {
  expect(vendored.version).toBe(verisVersion);
  const used = new Set(
    crosswalks
      .flatMap(([, crosswalk]) => Object.values(crosswalk).flat())
      .map(({ path, value }) => `${path}=${value}`),
  );
  const held = Object.entries(vendored.values).flatMap(([path, values]) =>
    values.map((value) => `${path}=${value}`),
  );
  expect(held.toSorted()).toEqual([...used].toSorted());
});

describe('ATT&CK', () => {
  test('covers every cause', () => {
    expect(Object.keys(attackTechniques).toSorted()).toEqual(Object.keys(causeCategories).toSorted());
  });

  test('identifiers have the form of ATT&CK and are not repeated within a cause', () => {
    for (const techniques of Object.values(attackTechniques)) {
      const ids = techniques.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^T\d{4}(\.\d{3})?$/);
    }
  });

  test('causes to which the mapping gives no row say so, and a judgement is shown as one', () => {
    expect(attackText('loss')).toBe('ATT&CK: 対応なし');
    expect(attackText('vuln-exploit')).toBe('ATT&CK v19.1: T1190');
    expect(attackText('insider-abuse')).toBe('ATT&CK v19.1: T1078（編集部の判断）');
  });

  test('error, misuse and physical causes claim no row of the mapping, which has none for them', () => {
    const outside = Object.entries(causeVeris).filter(([, terms]) =>
      terms.some(({ path }) => /^action\.(error|misuse|physical)\./.test(path)),
    );
    const claimed = Object.entries(attackTechniques).filter(
      ([cause, techniques]) =>
        outside.some(([slug]) => slug === cause) && techniques.some(({ basis }) => basis === 'csv'),
    );
    expect(outside.length).toBeGreaterThan(0);
    expect(claimed.map(([cause]) => cause)).toEqual([]);
  });
});
