import type { SiteConfig } from '#site';

/** Where the file of an article stands in the publisher's repository; each null where the publisher names no such place. */
export interface RepositoryLinks {
  /** Where a change can be proposed. */
  readonly edit: string | null;
  /** Where the versions of the file can be compared. */
  readonly history: string | null;
}

/** The addresses of a file of `content/`, from the project's root on. */
export function toRepositoryLinks(
  { editAddress, historyAddress }: Pick<SiteConfig, 'editAddress' | 'historyAddress'>,
  file: string,
): RepositoryLinks {
  const of = (address: string | null) => address?.replace('{file}', encodeURI(file)) ?? null;
  return { edit: of(editAddress), history: of(historyAddress) };
}
