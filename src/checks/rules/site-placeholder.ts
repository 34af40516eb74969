import type { Finding, Rule } from '../rule.ts';

/** A value that nobody has replaced yet: in （ ）, or at a name kept for examples (RFC 2606, JPRS). */
const pattern = /'(（[^']*）|[^']*\bexample\.co\.jp[^']*)'/u;

export const sitePlaceholder: Rule = {
  id: 'site-placeholder',
  severity: 'warning',
  description: '発行者の名前・住所・アドレス・連絡先（src/site.config.ts）が、仮のままになっていません。',
  instead: 'src/site.config.ts に、発行する組織の名前、住所、サイトのアドレス、連絡先を書きます。',
  check: (_content, { site }) => {
    if (site === undefined) return [];
    const places = site.text.split('\n').flatMap((text, index) => {
      // Comments explain what a placeholder is.
      const match = /^\s*(?:\*|\/)/.test(text) ? null : pattern.exec(text);
      return match === null ? [] : [{ value: match[1] ?? '', line: index + 1, column: match.index + 1 }];
    });
    const [first] = places;
    if (first === undefined) return [];
    const finding: Finding = {
      file: site.file,
      line: first.line,
      column: first.column,
      message: `発行者の情報が仮のままです: ${places.map(({ value }) => value).join('、')}`,
      hint: '発行する組織のものに書き換えます。それまでも、サイトを作って試すことはできます',
    };
    return [finding];
  },
};
