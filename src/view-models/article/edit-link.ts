import type { SiteConfig } from '#site';

/** Where a change of a file of `content/` can be proposed; null where the publisher names no such place. */
export function toEditLink({ editAddress }: Pick<SiteConfig, 'editAddress'>, file: string): string | null {
  return editAddress?.replace('{file}', encodeURI(file)) ?? null;
}
