import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { timelinePhases } from '#domain/taxonomy/timeline-phases.ts';
import { editorSchemas } from '#manuscripts/editor-schemas.ts';
import { type LanguageClient, startLanguageServer } from './language-client.ts';
import { asJson } from './vscode-files.ts';

/*
 * The server is the one that the Astro extension runs; what Astro writes for it, the test of the live preview
 * holds (`browser/live-preview.spec.ts`).
 */
const require = createRequire(import.meta.url);
const server = createRequire(require.resolve('@astrojs/check')).resolve(
  '@astrojs/language-server/bin/nodeServer.js',
);

const text = `---
title: 見出し
status: closed
timeline:
  - date: 2026年1月頃
    phase: intrusion
    text: 侵入された。
organisations:
  - name: 青葉文具
    role: victim
sources:
  - id: s1
    ki
---

本文です。
`;

let root = '';
let client: LanguageClient;
let uri = '';

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'kyokun-editor-'));
  const file = join(root, 'content', 'articles', '2026', '2026-aoba.mdx');
  uri = pathToFileURL(file).href;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  writeFileSync(join(root, 'package.json'), '{}');
  const collections = join(root, '.astro', 'collections');
  mkdirSync(collections, { recursive: true });
  writeFileSync(join(collections, 'articles.schema.json'), asJson(editorSchemas.articles));
  writeFileSync(
    join(collections, 'collections.json'),
    asJson({
      collections: [{ hasSchema: true, name: 'articles' }],
      entries: { [uri.toLowerCase()]: 'articles' },
    }),
  );
  client = startLanguageServer(server);
  const folder = pathToFileURL(root).href;
  await client.request('initialize', {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: 'kiji' }],
    capabilities: {
      textDocument: {
        hover: { contentFormat: ['markdown'] },
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
      },
    },
    initializationOptions: {
      typescript: { tsdk: dirname(require.resolve('typescript')) },
      contentIntellisense: true,
    },
  });
  client.notify('initialized', {});
  client.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'mdx', version: 1, text },
  });
});
afterAll(async () => {
  await client?.close();
  rmSync(root, { recursive: true, force: true });
});

/** The place just behind some words of the text. */
function behind(words: string) {
  const lines = text.slice(0, text.indexOf(words) + words.length).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

const ask = async (method: string, words: string) =>
  JSON.stringify(await client.request(method, { textDocument: { uri }, position: behind(words) }));

describe('hovering front matter of an MDX file', () => {
  test.each([
    ['a field', '\ntitl', '誰に何が起き、どれほどの被害かが分かるように書きます。'],
    ['a field of a row', '  phas', '事案のどの段階か。'],
    ['a value of a closed field', 'status: clos', '`investigating`: 調査中: '],
    ['a value in a row', 'phase: intru', '侵入'],
    ['a value that may stand alone or in a list', 'role: vic', '被害を受けた組織'],
  ])('%s is explained in Japanese', async (_name, words, explained) => {
    expect(await ask('textDocument/hover', words)).toContain(explained);
  });
});

describe('completing front matter of an MDX file', () => {
  test('the fields of a row are offered, each with what it means', async () => {
    const offered = await ask('textDocument/completion', '\n    ki');
    expect(offered).toContain('"label":"kind"');
    expect(offered).toContain('公式発表');
  });

  test('the values of a closed field are offered, each with what it means', async () => {
    const offered = await ask('textDocument/completion', 'phase: ');
    expect(offered).toContain('"label":"discovery"');
    expect(offered).toContain(timelinePhases.discovery.definition);
  });
});
