import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allowedComponents } from '#markdown/components.ts';
import { renderComponentGuide } from './components-markdown.ts';
import { renderFieldGuide } from './fields-markdown.ts';

/** The anchors of a Markdown file's headings, as GitHub and VS Code make them. */
function anchorsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test('every component has a section with its example', async () => {
  const guide = renderComponentGuide();
  expect([...guide.matchAll(/^## (\S+)$/gm)].map(([, name]) => name)).toEqual(
    allowedComponents.map(({ name }) => name),
  );
  await expect(guide).toMatchFileSnapshot('../../../content/components.md');
});

test('every field is explained, and every link leads to a section', async () => {
  const guide = renderFieldGuide();
  const anchors = anchorsOf(guide);
  const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((anchor) => !anchors.includes(String(anchor)))).toEqual([]);
  expect(guide).not.toMatch(/\| {2}\|$/m);
  await expect(guide).toMatchFileSnapshot('../../../content/fields.md');
});

test('the one-page guide leads to sections and files that are there', () => {
  const folder = join(import.meta.dirname, '..', '..', '..', 'content');
  const guide = readFileSync(join(folder, 'README.md'), 'utf8');
  const anchors = anchorsOf(guide);
  const links = [...guide.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) {
    if (link.startsWith('#')) expect(anchors).toContain(link.slice(1));
    else expect(readFileSync(join(folder, link), 'utf8')).not.toBe('');
  }
});
