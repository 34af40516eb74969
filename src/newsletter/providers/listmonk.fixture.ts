import { z } from 'zod';
import { type FakeAnswer, type FakeApi, type FakeRequest, startFakeApi } from './fake-api.fixture.ts';

/** As in https://listmonk.app/docs/apis/campaigns/; a field that is not there is refused. */
const campaignInput = z.strictObject({
  name: z.string().min(1).max(2000),
  subject: z.string().min(1).max(5000),
  lists: z.array(z.number().int()).min(1),
  from_email: z.string().optional(),
  type: z.enum(['regular', 'optin']),
  content_type: z.enum(['richtext', 'html', 'markdown', 'plain']),
  body: z.string(),
  altbody: z.string().optional(),
  send_at: z.string().optional(),
  messenger: z.string().optional(),
  template_id: z.number().int().optional(),
  tags: z.array(z.string()).optional(),
  headers: z.array(z.record(z.string(), z.string())).optional(),
});
const testInput = campaignInput.extend({ subscribers: z.array(z.email()).min(1) });
const statusInput = z.strictObject({ status: z.enum(['scheduled', 'running', 'paused', 'cancelled']) });

type Input = z.output<typeof campaignInput>;
interface Held extends Input {
  readonly id: number;
  status: string;
}

export interface FakeListmonk extends FakeApi {
  readonly campaigns: Held[];
  readonly templates: Map<number, string>;
  /** What test mails said, as the recipients read it. */
  readonly tests: {
    readonly to: string;
    readonly subject: string;
    readonly html: string;
    readonly text: string;
  }[];
  /** Puts a campaign there by other hands. */
  readonly put: (name: string, status: string) => void;
}

export const listmonkKey = { user: 'kyokun', token: 'secret' };

/** A listmonk that keeps the rules of its documentation. */
export async function startFakeListmonk(): Promise<FakeListmonk> {
  const campaigns: Held[] = [];
  const templates = new Map([[3, '{{ template "content" . }}\n']]);
  const tests: FakeListmonk['tests'] = [];
  const put = (input: Input, status = 'draft') => {
    const held = { ...input, id: campaigns.length + 1, status };
    campaigns.push(held);
    return held;
  };
  const refuse = (status: number, message: string): FakeAnswer => ({ status, json: { message } });
  const compiled = (input: Input) => [input.subject, input.body, input.altbody ?? ''].map(compile);

  function answer({ method, path, query, headers, body }: FakeRequest): FakeAnswer {
    if (headers.authorization !== `token ${listmonkKey.user}:${listmonkKey.token}`) {
      return refuse(403, 'invalid session');
    }
    if (body !== undefined && headers['content-type'] !== 'application/json') return refuse(415, 'no JSON');
    const [, kind, id, action] = path.split('/');
    if (kind === 'templates' && method === 'GET') {
      const found = templates.get(Number(id));
      if (found === undefined) return refuse(400, 'template not found');
      return {
        status: 200,
        json: { data: { id: Number(id), name: 't', body: found, type: 'campaign', is_default: false } },
      };
    }
    if (kind !== 'campaigns') return refuse(404, 'not found');
    if (method === 'GET' && id === undefined) {
      if (query.get('per_page') !== 'all') return refuse(400, 'this fake has no pages');
      return {
        status: 200,
        json: { data: { results: campaigns, query: '', total: campaigns.length, per_page: 0, page: 1 } },
      };
    }
    const held = campaigns.find((campaign) => campaign.id === Number(id));
    if (id !== undefined && held === undefined) return refuse(400, 'campaign not found');
    try {
      if (method === 'POST' && held === undefined) {
        const input = campaignInput.parse(body);
        compiled(input);
        return { status: 200, json: { data: put(input) } };
      }
      if (held === undefined) return refuse(405, 'not allowed');
      if (method === 'PUT' && action === undefined) {
        if (held.status !== 'draft') return refuse(400, 'cannot update');
        compiled(Object.assign(held, campaignInput.parse(body)));
        return { status: 200, json: { data: held } };
      }
      if (method === 'PUT' && action === 'status') {
        const { status } = statusInput.parse(body);
        if (status !== 'running' || !['draft', 'paused'].includes(held.status))
          return refuse(400, 'wrong status');
        held.status = status;
        return { status: 200, json: { data: held } };
      }
      if (method === 'POST' && action === 'test') {
        const { subscribers, ...input } = testInput.parse(body);
        if (!subscribers.every((to) => to.endsWith('@known.example')))
          return refuse(400, 'no known subscribers');
        const [subject = '', html = '', text = ''] = compiled(input);
        tests.push(...subscribers.map((to) => ({ to, subject, html, text })));
        return { status: 200, json: { data: true } };
      }
      return refuse(405, 'not allowed');
    } catch (error) {
      return refuse(400, error instanceof Error ? error.message : 'invalid');
    }
  }
  const input: Input = {
    name: '',
    subject: 's',
    lists: [1],
    type: 'regular',
    content_type: 'html',
    body: '',
  };
  return Object.assign(await startFakeApi(answer), {
    campaigns,
    templates,
    tests,
    put: (name: string, status: string) => void put({ ...input, name }, status),
  });
}

/** Go's template as far as its documentation promises it to us: `Safe` with a string, and the recipient's address. */
export function compile(template: string): string {
  const tracked = /https?:\/\/\S+@TrackLink/.exec(template);
  if (tracked) throw new Error(`a tracked link: ${tracked[0]}`);
  const pieces = template.split(/(\{\{(?:[^"}]|"(?:[^"\\]|\\.)*")*\}\})/);
  return pieces
    .map((piece, index) => {
      if (index % 2 === 0) {
        if (/\{\{|\}\}|<!--/.test(piece))
          throw new Error(`neither a template nor safe: ${piece.slice(0, 40)}`);
        return piece;
      }
      if (/^\{\{\s*UnsubscribeURL\s*\}\}$/.test(piece)) return 'https://lists.example/subscription/c/s';
      const [, text] = /^\{\{ Safe ("(?:[^"\\\n]|\\.)*") \}\}$/.exec(piece) ?? [];
      if (text === undefined) throw new Error(`function not defined: ${piece.slice(0, 40)}`);
      return String(JSON.parse(text));
    })
    .join('');
}
