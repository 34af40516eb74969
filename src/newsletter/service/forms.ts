import { z } from 'zod';
import { consentVersion } from '#domain/newsletter/consent.ts';

/** The largest body that a form of ours makes, with room to spare, in bytes. */
export const bodyLimitBytes = 16 * 1024;

/** A random one, or that of a letter. */
const token = z.string().regex(/^(?:[\w-]{43}|[\w-]{76})$/);

/** The fields of every form, by the end of its action. What is not named here is refused. */
export const forms = {
  subscribe: z.strictObject({
    email: z.string().max(640),
    topic: z.array(z.string().max(80)).max(200).default([]),
    wording: z.literal(consentVersion),
  }),
  confirm: z.strictObject({ token, topic: z.array(z.string().max(80)).max(200).default([]) }),
  preferences: z.strictObject({ token, topic: z.array(z.string().max(80)).max(200).default([]) }),
  unsubscribe: z.strictObject({ token }),
  'manage-link': z.strictObject({ token }),
  export: z.strictObject({ token }),
  erase: z.strictObject({ token, sure: z.literal('yes').optional() }),
} as const;

/** Fields that may come more than once. */
const LISTS = new Set(['topic']);

/**
 * Reads the body of a form as browsers send it (`application/x-www-form-urlencoded` in UTF-8).
 *
 * @returns an object of its fields; null if a field that may stand once stands twice, or the bytes are no UTF-8
 */
export function readFields(body: Uint8Array): Readonly<Record<string, string | string[]>> | null {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
  const fields = new Map<string, string | string[]>();
  for (const [name, value] of new URLSearchParams(text)) {
    const before = fields.get(name);
    if (LISTS.has(name)) fields.set(name, [...(Array.isArray(before) ? before : []), value]);
    else if (before === undefined) fields.set(name, value);
    else return null;
  }
  return Object.fromEntries(fields);
}
