import { readAddress } from '../mail/address.ts';

/** Fields as reports write them, by their names in lower case; a field may stand more than once. */
export type ReportFields = ReadonlyMap<string, readonly string[]>;

/**
 * Reads the groups of fields in a part of a report (RFC 3464 §2.1, RFC 5965 §3.1): the form of mail headers,
 * folded lines included, with blank lines between groups. A line that is no field is passed over.
 */
export function fieldGroups(text: string): readonly ReportFields[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map(fieldsOf)
    .filter((fields) => fields.size > 0);
}

function fieldsOf(text: string): ReportFields {
  const fields = new Map<string, string[]>();
  for (const line of text.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const [, name, value] = /^([!-9;-~]+)[ \t]*:(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    const key = name.toLowerCase();
    fields.set(key, [...(fields.get(key) ?? []), value.trim()]);
  }
  return fields;
}

/** The first value of a field; empty where it is absent. */
export function fieldOf(fields: ReportFields, name: string): string {
  return fields.get(name)?.[0] ?? '';
}

/** The addresses in all fields of a name, as `rfc822; <name@example.jp>` or without type and brackets. */
export function addressesOf(fields: ReportFields, name: string): readonly string[] {
  return (fields.get(name) ?? []).flatMap((value) => {
    const bare = value
      .replace(/^[\w-]+[ \t]*;/, '')
      .trim()
      .replace(/^<(.*)>$/, '$1');
    const read = readAddress(bare);
    return 'address' in read ? [read.address] : [];
  });
}
