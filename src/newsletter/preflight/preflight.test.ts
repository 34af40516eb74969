import { beforeAll, describe, expect, test } from 'vitest';
import { type SiteConfig, site } from '#site';
import { editionPageOf, note, publisher } from '../edition.fixture.ts';
import { type EditionMail, toEditionMail } from '../mail/edition-mail.ts';
import { sampleLinks } from '../mail/recipient-links.ts';
import { preflight } from './preflight.ts';
import type { PreflightInput } from './preflight-input.ts';

let mail: EditionMail;
beforeAll(async () => {
  mail = await toEditionMail(editionPageOf(), note, publisher);
});

function faultsOf(changes: Partial<PreflightInput> = {}): readonly string[] {
  return preflight({
    file: 'content/newsletters/2.mdx',
    draft: false,
    mail,
    links: sampleLinks(publisher),
    site: publisher,
    hasPage: () => true,
    issues: [],
    ...changes,
  }).map(({ rule, severity }) => `${severity} ${rule}`);
}

test('an edition that is ready has nothing in its way', () => {
  expect(faultsOf()).toEqual([]);
});

describe('an edition must not be sent', () => {
  const other = (parts: Partial<EditionMail>) => ({ mail: { ...mail, ...parts } });
  const behind = (html: string) => other({ html: mail.html.replace('</body>', `${html}</body>`) });

  test.each<readonly [string, () => Partial<PreflightInput>, readonly string[]]>([
    ['as a draft', () => ({ draft: true }), ['error mail-draft']],
    [
      'with a line break in the subject',
      () => other({ subject: 'あ\r\nBcc: a@b.jp' }),
      ['error mail-subject'],
    ],
    ['before the site was built', () => ({ hasPage: null }), ['error mail-link']],
    [
      'with a link to a page that is not there',
      () => ({ hasPage: (address) => address !== 'articles/2026-aoba-bungu/' }),
      ['error mail-link'],
    ],
    ['with a relative link', () => behind('<a href="/articles/">一覧</a>'), ['error mail-link']],
    [
      'with a picture without words',
      () => behind('<img src="https://a.jp/a.png" alt="">'),
      ['error mail-alt'],
    ],
    ['when Gmail would cut it', () => behind(`<p>${'あ'.repeat(34_000)}</p>`), ['error mail-size']],
    ['with what was to be written', () => behind('<p>【要記入】</p>'), ['error mail-leftover']],
    ['with a template’s mark', () => other({ text: `${mail.text}{{name}}` }), ['error mail-leftover']],
    ['with undefined', () => other({ text: `${mail.text}\nundefined` }), ['error mail-leftover']],
    ['with a component', () => behind('<p>&lt;Term id="a"&gt;</p>'), ['error mail-leftover']],
    [
      'without the sender’s postal address in the plain part',
      () => other({ text: mail.text.replace(publisher.publisher.address, '') }),
      ['error mail-footer'],
    ],
    [
      'without a way to unsubscribe',
      () =>
        other({ html: mail.html.replaceAll('https://unsubscribe.recipient.invalid/', publisher.baseUrl) }),
      ['error mail-footer'],
    ],
  ])('%s', (_name, changes, expected) => {
    expect(faultsOf(changes())).toEqual(expected);
  });

  test('with what the rules of the check refuse', () => {
    const issue = {
      rule: 'edition-fill-in',
      severity: 'error' as const,
      file: 'content/newsletters/2.mdx',
      line: 4,
      column: 1,
      message: '',
      hint: '',
    };
    expect(faultsOf({ issues: [issue] })).toEqual(['error edition-fill-in']);
  });

  test.each<readonly [string, Partial<SiteConfig>]>([
    ['name', { publisher: { ...publisher.publisher, name: '（発行者名）' } }],
    ['postal address', { publisher: { ...publisher.publisher, address: '（住所未設定）' } }],
    ['contact', { contact: 'kyokun@example.co.jp' }],
    ['base URL', { baseUrl: 'https://example.co.jp/' }],
    ['HTTPS', { baseUrl: 'http://kyokun.aoba.jp/' }],
  ])('without a %s', async (_name, changes) => {
    const placeholder = { ...publisher, ...changes };
    const rendered = await toEditionMail(editionPageOf(), note, placeholder);
    const links = sampleLinks(placeholder);
    expect(faultsOf({ mail: rendered, site: placeholder, links })).toContain('error mail-sender');
  });
});

test('the configuration as it is delivered is refused with every placeholder named', async () => {
  const rendered = await toEditionMail(editionPageOf(), note, site);
  const [issue] = preflight({
    file: 'content/newsletters/2.mdx',
    draft: false,
    mail: rendered,
    links: sampleLinks(site),
    site,
    hasPage: () => true,
    issues: [],
  });
  for (const word of ['（発行者名）', '（住所未設定）', 'kyokun@example.co.jp', 'https://example.co.jp/']) {
    expect(issue?.message).toContain(word);
  }
});

describe('an editor is told, but not stopped', () => {
  test('of a long subject', () => {
    expect(faultsOf({ mail: { ...mail, subject: 'あ'.repeat(31) } })).toEqual(['warning mail-subject']);
  });

  test('of a line that nothing can break', async () => {
    const wide = await toEditionMail(editionPageOf(), `合言葉は${'A'.repeat(80)}です。`, publisher);
    expect(faultsOf({ mail: wide })).toEqual(['warning mail-plain']);
  });
});
