import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import sirv from 'sirv';
import { contentTypeOf } from './content-types.ts';
import { type HeaderRule, HeadersFileError, headersFor, parseHeadersFile } from './headers-file.ts';
import { type EntryKind, locate } from './locate.ts';

/** A published folder, and the path at which it is served: `/`, or `/security/` with a slash at both ends. */
export type PublishedSite = { readonly folder: string; readonly base: string };

const NOT_FOUND = 'ページが見つかりません。';

/**
 * Answers requests for a static site the way its hosts will, with the headers of the site's own `_headers`
 * file, so that what is tested here is what gets deployed. Files are looked up at every request: a new
 * build may be swapped in while the server runs.
 *
 * @throws {HeadersFileError} If the site's `_headers` cannot be read as intended.
 */
export function staticHandler(
  site: PublishedSite,
): (request: IncomingMessage, response: ServerResponse) => void {
  // `dev` is sirv's word for "look at the disk at every request"; no extension is guessed: `locate` decides.
  const sendFile = sirv(site.folder, { dev: true, etag: true, dotfiles: true, extensions: [] });
  // Read once now so that a server with a faulty `_headers` does not start at all.
  readRules(site.folder);

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const [rawPath = '/', query] = (request.url ?? '/').split(/\?(.*)/s, 2);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      sendText(response, 405, 'この操作はできません。');
      return;
    }
    const location = locate(rawPath, site.base, (path) => kindOf(site.folder, path));
    if (location.kind === 'missing' && !location.withinSite) {
      sendText(response, 404, NOT_FOUND);
      return;
    }

    for (const [name, value] of headersFor(readRules(site.folder), rawPath)) response.setHeader(name, value);

    if (location.kind === 'redirect') {
      response.writeHead(location.status, {
        Location: location.to + (query === undefined ? '' : `?${query}`),
      });
      response.end();
    } else if (location.kind === 'missing') {
      sendNotFound(response, site.folder);
    } else {
      request.url = encodeURI(location.path);
      dropUnusableRange(request);
      closeFileWithResponse(response);
      if (!response.hasHeader('Content-Type')) {
        response.setHeader('Content-Type', contentTypeOf(location.path));
      }
      sendFile(request, response, () => sendNotFound(response, site.folder));
    }
  }

  return (request, response) => {
    try {
      answer(request, response);
    } catch (error) {
      // The folder may change at any moment, its `_headers` into one that cannot be read included.
      if (response.headersSent) response.destroy();
      else
        sendText(response, 500, error instanceof HeadersFileError ? error.message : '表示できませんでした。');
    }
  };
}

function kindOf(folder: string, path: string): EntryKind {
  try {
    const found = statSync(join(folder, path));
    if (found.isFile()) return 'file';
    return found.isDirectory() ? 'folder' : 'none';
  } catch {
    return 'none';
  }
}

function readRules(folder: string): readonly HeaderRule[] {
  const file = join(folder, '_headers');
  return kindOf(folder, '_headers') === 'file' ? parseHeadersFile(readFileSync(file, 'utf8')) : [];
}

function sendNotFound(response: ServerResponse, folder: string): void {
  if (kindOf(folder, '404.html') !== 'file') {
    sendText(response, 404, NOT_FOUND);
    return;
  }
  const page = readFileSync(join(folder, '404.html'));
  response.writeHead(404, { 'Content-Type': contentTypeOf('404.html'), 'Content-Length': page.length });
  response.end(page);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'Content-Type': contentTypeOf('.txt'),
    'Content-Length': Buffer.byteLength(text),
  });
  response.end(text);
}

/** A server may ignore `Range` (RFC 9110 §14.2); sirv reads only a single ascending one and throws at others. */
function dropUnusableRange(request: IncomingMessage): void {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  if (first === undefined || (last && Number(last) < Number(first))) delete request.headers.range;
}

/**
 * sirv pipes a file into the response and leaves both its ends alone: a file that vanishes between the look
 * and the opening would end the process, and one whose reader has gone would stay open.
 */
function closeFileWithResponse(response: ServerResponse): void {
  response.once('pipe', (file: Readable) => {
    file.once('error', () => response.destroy());
    response.once('close', () => file.destroy());
  });
}
