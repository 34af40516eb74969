import { expect, test } from 'vitest';
import { toBibtex } from './bibtex.ts';
import { toCslJson } from './csl-json.ts';

const entry = {
  id: '2026-umibe',
  authors: ['編集部', '監修 A&B'],
  title: '50% の {職員} が #1_鍵を ~ ^ \\ $ に',
  publication: '教訓',
  publisher: '（発行者名）',
  day: '2026-01-05',
  url: 'https://example.co.jp/articles/2026-umibe/',
};

test('BibTeX keeps whole names together and every character as text', () => {
  expect(toBibtex(entry)).toBe(`@misc{2026-umibe,
  author = {{編集部} and {監修 A\\&B}},
  title = {{50\\% の \\{職員\\} が \\#1\\_鍵を \\textasciitilde{} \\textasciicircum{} \\textbackslash{} \\$ に}},
  howpublished = {教訓, （発行者名）},
  year = {2026},
  month = {1},
  date = {2026-01-05},
  url = {https://example.co.jp/articles/2026-umibe/},
  language = {japanese},
}
`);
});

test('CSL-JSON is a list of one web page with its day in parts', () => {
  expect(JSON.parse(toCslJson(entry))).toEqual([
    {
      id: '2026-umibe',
      type: 'webpage',
      title: entry.title,
      author: [{ literal: '編集部' }, { literal: '監修 A&B' }],
      'container-title': '教訓',
      publisher: '（発行者名）',
      issued: { 'date-parts': [[2026, 1, 5]] },
      URL: entry.url,
      language: 'ja',
    },
  ]);
});
