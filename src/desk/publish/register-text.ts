import { Document } from 'yaml';
import type { Register } from '#domain/publication/register.ts';

/** The register as its file holds it. */
export function registerText(register: Register): string {
  const document = new Document(register, { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
  document.commentBefore = ' 公開の台帳。npm run publish が書きます。手では直しません。';
  return document.toString({ lineWidth: 0, indentSeq: true });
}
