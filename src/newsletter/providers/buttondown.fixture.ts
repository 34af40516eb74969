import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type FakeAnswer, type FakeApi, type FakeRequest, startFakeApi } from './fake-api.fixture.ts';

const status = z.enum(['draft', 'about_to_send', 'scheduled']);
const metadata = z.record(z.string(), z.string());

/** EmailInput and EmailUpdateInput of its OpenAPI schema; a field that is not there is refused. */
const emailInput = z.strictObject({
  subject: z.string().min(1).max(2000),
  body: z.string().optional(),
  canonical_url: z.string().optional(),
  description: z.string().optional(),
  status: status.default('about_to_send'),
  metadata: metadata.default({}),
  commenting_mode: z.enum(['disabled', 'enabled', 'enabled_for_paid_subscribers']).optional(),
});
const emailUpdate = z.strictObject({
  subject: z.string().min(1).max(2000).optional(),
  body: z.string().optional(),
  canonical_url: z.string().optional(),
  status: status.optional(),
  metadata: metadata.optional(),
  template: z.enum(['classic', 'modern', 'plaintext', 'naked', 'none']).optional(),
});
const draftInput = z.strictObject({ recipients: z.array(z.email()).min(1) });

interface Held {
  readonly id: string;
  status: string;
  subject: string;
  body: string;
  template?: string;
  metadata: Record<string, string>;
}

export interface FakeButtondown extends FakeApi {
  readonly emails: Held[];
  readonly tests: { readonly to: string; readonly subject: string; readonly body: string }[];
  /** How many emails a page of the list holds. */
  pageSize: number;
}

export const buttondownKey = 'secret';

/** A Buttondown that keeps the rules of its documentation; every key is a new one, so each sending asks for the header. */
export async function startFakeButtondown(): Promise<FakeButtondown> {
  const emails: Held[] = [];
  const tests: FakeButtondown['tests'] = [];
  const refuse = (code: number, detail: string): FakeAnswer => ({
    status: code,
    json: { code: 'x', detail, metadata: {} },
  });

  function answer({ method, path, query, headers, body }: FakeRequest): FakeAnswer {
    if (headers.authorization !== `Token ${buttondownKey}`) return refuse(401, 'Invalid token.');
    if (body !== undefined && headers['content-type'] !== 'application/json') return refuse(415, 'no JSON');
    const lively = headers['x-buttondown-live-dangerously'] === 'true';
    const [version, kind, id, action] = path.split('/');
    if (version !== 'v1' || kind !== 'emails') return refuse(404, 'Not found.');
    const held = emails.find((email) => email.id === id);
    if (id !== undefined && held === undefined) return refuse(404, 'Not found.');
    try {
      if (method === 'GET' && id === undefined) {
        const page = Number(query.get('page') ?? '1');
        const results = emails.slice((page - 1) * fake.pageSize, page * fake.pageSize);
        const next =
          page * fake.pageSize < emails.length
            ? `https://api.buttondown.com/v1/emails?source=api&page=${page + 1}`
            : null;
        return { status: 200, json: { results, next, previous: null, count: emails.length } };
      }
      if (method === 'POST' && id === undefined) {
        const input = emailInput.parse(body);
        if (input.status !== 'draft' && !lively) return refuse(400, 'sending requires confirmation');
        const made = { ...input, body: input.body ?? '', id: randomUUID() };
        emails.unshift(made);
        return { status: 201, json: made };
      }
      if (method === 'PATCH' && held !== undefined) {
        const change = emailUpdate.parse(body);
        if (held.status !== 'draft') return refuse(400, 'The email has been sent.');
        if (change.status === 'about_to_send') {
          if (!lively) return refuse(400, 'sending requires confirmation');
          // Its naked template has no link of its own.
          if (held.template !== 'naked' || !held.body.includes('{{ unsubscribe_url }}'))
            return refuse(400, 'no unsubscribe_url');
        }
        Object.assign(held, change);
        return { status: 200, json: held };
      }
      if (method === 'POST' && held !== undefined && action === 'send-draft') {
        tests.push(
          ...draftInput.parse(body).recipients.map((to) => ({ to, subject: held.subject, body: held.body })),
        );
        return { status: 200, text: '' };
      }
      return refuse(405, 'not allowed');
    } catch (error) {
      return refuse(422, error instanceof Error ? error.message : 'invalid');
    }
  }
  const fake: FakeButtondown = Object.assign(await startFakeApi(answer), { emails, tests, pageSize: 2 });
  return fake;
}
