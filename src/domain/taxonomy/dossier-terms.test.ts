import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDossierTerms } from './dossier-terms.ts';

const tsv = readFileSync(new URL('./dossier-terms.tsv', import.meta.url), 'utf8');
const terms = parseDossierTerms(tsv);

/** Every category word that the fact dossiers of the launch articles use. */
const words = `access-control asset-management auth-design backdoor backup concealment contractor-account
contractor-oversight data-in-source-code data-retention ddos detection endpoint-protection failed-investigation
governance guideline human-factor identity incident-response information-supply insider key-management
legacy-framework logging lost-device media-control mfa mis-sent-mail misconfiguration monitoring monitoring-gap
network-device password-reuse patch-gap phishing plaintext-password privilege privileged-access ransomware
rule-violation slow-containment social-engineering software-supply-chain subcontracting supply-chain support-scam
training unauthorized-access unauthorized-login vpn-vuln weak-hardening weak-password web-app web-app-vuln`.split(
  /\s+/,
);

describe('dossier-terms.tsv', () => {
  test('has a reading for every word of the dossiers and for no other', () => {
    expect([...terms.keys()].toSorted()).toEqual(words.toSorted());
  });

  test.each([...terms])('%s: readings are distinct and each says when it is chosen', (_, readings) => {
    const keys = readings.map(({ field, slug }) => `${field}:${slug}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { note } of readings) expect(note).not.toBe('');
  });
});

describe('parseDossierTerms', () => {
  test('keeps the order of the readings of one word', () => {
    const parsed = parseDossierTerms('term\tfield\tslug\tnote\nx\tfactor\tbackup\ta\nx\tcause\tloss\tb\n');
    expect(parsed.get('x')?.map(({ slug }) => slug)).toEqual(['backup', 'loss']);
  });

  test.each([
    ['a factor slug as a cause', 'x\tcause\tbackup\ta'],
    ['an unknown field', 'x\tlesson\tbackup\ta'],
    ['no word', '\tfactor\tbackup\ta'],
  ])('refuses %s and names the line', (_, row) => {
    expect(() => parseDossierTerms(`# comment\n${row}`)).toThrow('2行目');
  });
});
