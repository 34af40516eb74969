import type { Context } from 'hono';
import type { z } from 'zod';
import { bodyLimitBytes, type forms, readFields } from '../forms.ts';
import { isFormType, isFromThisSite } from '../gate.ts';
import { notice } from '../pages/frame.ts';
import type { ServiceEnv, ServiceGiven } from '../service-given.ts';

type Schema = (typeof forms)[keyof typeof forms];

/** Why a form was not read, as the answer to it. */
type Refusal = { readonly refusal: Response | Promise<Response> };

/** The body of a request, if it is no larger than any form of ours; null if it is. */
export async function readBody(c: Context<ServiceEnv>): Promise<Uint8Array | null> {
  const declared = c.req.header('content-length');
  if (declared !== undefined && Number(declared) > bodyLimitBytes) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    length += chunk.byteLength;
    if (length > bodyLimitBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Reads a form that was sent from a page of this site, or answers why not. */
export async function readForm<S extends Schema>(
  c: Context<ServiceEnv>,
  given: ServiceGiven,
  schema: S,
): Promise<{ readonly form: z.output<S> } | Refusal> {
  const refuse = (status: 400 | 403 | 413 | 415, reason: string, text: string): Refusal => {
    given.log('warn', 'form-refused', { reason });
    return { refusal: c.html(notice(given.site, '受け付けられませんでした', [text]), status) };
  };
  const provenance = { origin: c.req.header('origin'), secFetchSite: c.req.header('sec-fetch-site') };
  if (!isFromThisSite(provenance, given.origins)) {
    return refuse(403, 'other-site', 'このサイトのページから、あらためて手続きをしてください。');
  }
  if (!isFormType(c.req.header('content-type'))) {
    return refuse(415, 'content-type', 'このサイトのページから、あらためて手続きをしてください。');
  }
  const body = await readBody(c);
  if (body === null) return refuse(413, 'too-large', '送られた内容が大きすぎます。');
  const fields = readFields(body);
  const parsed = schema.safeParse(fields);
  if (!parsed.success) {
    return refuse(
      400,
      'fields',
      '送られた内容を読み取れません。ページを開き直して、もう一度お試しください。',
    );
  }
  return { form: parsed.data as z.output<S> };
}
