import type { z } from 'zod';
import { ProviderProblem } from './provider-problem.ts';

/** Another program's HTTP API, and how we knock at it. */
export interface Api {
  /** As messages name it. */
  readonly name: string;
  /** Ends with a slash. */
  readonly base: string;
  readonly authorization: string;
  /** Milliseconds for one request, its answer included. */
  readonly timeout: number;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  /** Below the base. */
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How often and how long we wait when we are asked to (429); a longer wait is told instead. */
const patience = { times: 3, seconds: 60 };

/**
 * Asks once, without following redirects: the key goes nowhere else. Only where nothing was done (429) it asks again.
 *
 * @param answer what the answer has to look like; null where its body means nothing
 * @throws {ProviderProblem} for everything else; a change that was asked for may have been made all the same
 */
export async function ask<T>(api: Api, request: ApiRequest, answer: z.ZodType<T>): Promise<T>;
export async function ask(api: Api, request: ApiRequest, answer: null): Promise<null>;
export async function ask<T>(api: Api, request: ApiRequest, answer: z.ZodType<T> | null): Promise<T | null> {
  for (let time = 1; ; time += 1) {
    const { response, text } = await exchange(api, request);
    if (response.status !== 429) return readAnswer(api, response, text, answer);
    const seconds = Math.max(1, secondsOf(response.headers.get('retry-after')));
    if (time > patience.times || seconds > patience.seconds) {
      throw new ProviderProblem(
        `${api.name} は、頼みごとが多すぎると答えました（429）。約${Math.ceil(seconds / 60)}分後に、同じコマンドをもう一度実行してください。続きから行います。`,
      );
    }
    await api.wait(seconds * 1000);
  }
}

async function exchange(
  api: Api,
  { method, path, body, headers }: ApiRequest,
): Promise<{ readonly response: Response; readonly text: string }> {
  try {
    const response = await fetch(new URL(path, api.base), {
      method,
      redirect: 'manual',
      headers: {
        authorization: api.authorization,
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(api.timeout),
    });
    return { response, text: await response.text() };
  } catch (cause) {
    const late = cause instanceof Error && cause.name === 'TimeoutError';
    throw new ProviderProblem(
      late
        ? `${api.name}（${new URL(api.base).host}）が、${Math.round(api.timeout / 1000)}秒待っても答えませんでした。`
        : `${api.name}（${new URL(api.base).host}）とのやり取りが切れました（${reasonOf(cause)}）。`,
      { cause },
    );
  }
}

function readAnswer<T>(
  { name, base }: Api,
  response: Response,
  text: string,
  answer: z.ZodType<T> | null,
): T | null {
  const { status } = response;
  if (status >= 300 && status < 400) {
    throw new ProviderProblem(
      `${name} は、別のアドレス（${response.headers.get('location') ?? '不明'}）へ移るように答えました（${status}）。鍵を渡さないよう、移っていません。設定のアドレス（${base}）を確かめてください。`,
    );
  }
  if (status === 401 || status === 403) {
    throw new ProviderProblem(
      `${name} は、鍵を受け付けませんでした（${status}${wordsOf(text)}）。環境変数の鍵と、その鍵に許されている操作を確かめてください。`,
    );
  }
  if (status >= 500) {
    throw new ProviderProblem(
      `${name} の中で、うまくいかないことがありました（${status}${wordsOf(text)}）。`,
    );
  }
  if (!response.ok) {
    throw new ProviderProblem(`${name} は、頼みごとを断りました（${status}${wordsOf(text)}）。`);
  }
  if (answer === null) return null;
  const read = answer.safeParse(jsonOf(text));
  if (read.success) return read.data;
  throw new ProviderProblem(
    `${name} の答えを読めませんでした（${status}、はじめの部分: 「${plain(text).slice(0, 80)}」）。設定のアドレス（${base}）が正しいか、版が新しすぎないかを確かめてください。`,
    { cause: read.error },
  );
}

/** What an error says of itself: listmonk's `message`, Buttondown's `detail`. */
function wordsOf(text: string): string {
  const value = jsonOf(text);
  if (typeof value !== 'object' || value === null) return '';
  const said = Object.entries(value).find(([key]) => key === 'message' || key === 'detail')?.[1];
  return typeof said === 'string' && said !== '' ? `「${plain(said).slice(0, 200)}」` : '';
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** On one line, without what a terminal would obey. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}

/** `Retry-After` (RFC 9110 §10.2.3) in seconds, which is what both providers send. */
function secondsOf(header: string | null): number {
  return header !== null && /^\d{1,6}$/.test(header.trim()) ? Number(header) : 5;
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const inner = cause.cause;
  return inner instanceof Error && 'code' in inner ? String(inner.code) : cause.message;
}
