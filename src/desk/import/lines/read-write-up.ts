import { DeskProblem } from '../../desk-problem.ts';
import { htmlWriteUp } from './html-lines.ts';
import { linesOf, type WriteUp } from './source-line.ts';

/**
 * Finds out how a text is marked up, by its file's ending and else by what stands in it, and takes it
 * apart into lines.
 *
 * @throws {DeskProblem} for a saved page in a form that is no HTML
 */
export function readWriteUp(text: string, file: string): WriteUp {
  if (/^(?:From: <Saved by|MIME-Version:)/im.test(text.slice(0, 2_000)) && /multipart\/related/i.test(text)) {
    throw new DeskProblem(
      `${file} はMHTML形式の保存ページです。ブラウザーの「名前を付けて保存」で「ウェブページ、HTMLのみ」を選び、保存し直してください。`,
    );
  }
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  if (/^x?html?$/.test(ending) || /^\s*(?:<!doctype\s+html|<html[\s>]|<body[\s>])/i.test(text)) {
    return htmlWriteUp(text, file);
  }
  const isMarkdown = /^(?:md|mdx|markdown)$/.test(ending) || (ending !== 'txt' && looksLikeMarkdown(text));
  return { lines: linesOf(text), markup: isMarkdown ? 'markdown' : 'text', about: {} };
}

function looksLikeMarkdown(text: string): boolean {
  return /^#{1,4} \S/m.test(text) || /\]\(https?:\/\//.test(text) || /\*\*[^*\n]+\*\*/.test(text);
}
