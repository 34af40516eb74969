/**
 * Whether a value of the site's configuration is one that nobody has replaced yet: in （ ）, or at a name kept
 * for examples (RFC 2606; JPRS reserves example.jp and EXAMPLE below co.jp and the like).
 */
export function isPlaceholder(value: string): boolean {
  return (
    value.trim() === '' ||
    /^（.*）$/u.test(value.trim()) ||
    /(?:^|[@/.])example\.(?:(?:co|ne|or|ac|go|gr|ed|lg)\.)?(?:jp|com|net|org)(?:[/:]|$)|\.(?:example|invalid|test|localhost)(?:[/:]|$)/iu.test(
      value,
    )
  );
}
