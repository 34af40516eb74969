import { paths } from '#domain/paths.ts';

/** One step from the home page to the page itself; the page itself has no address. */
export interface Crumb {
  readonly label: string;
  readonly href: string | null;
}

/** The way to a page: home, the steps between, the page. */
export function toBreadcrumb(
  between: readonly { label: string; href: string }[],
  current: string,
): readonly Crumb[] {
  return [{ label: 'ホーム', href: paths.home() }, ...between, { label: current, href: null }];
}

/**
 * The way as schema.org's BreadcrumbList (https://schema.org/BreadcrumbList). `absolute` turns a
 * site address into a full one.
 */
export function toBreadcrumbData(
  crumbs: readonly Crumb[],
  current: string,
  absolute: (address: string) => string,
): Readonly<Record<string, unknown>> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.label,
      item: absolute(crumb.href ?? current),
    })),
  };
}
