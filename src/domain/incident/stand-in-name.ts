import { organisationRoles } from '../taxonomy/organisation-roles.ts';

/** 委託先A, A社, 甲社: a letter for a name, behind Japanese or alone. */
const lettered =
  /^(?:.*[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー])?[A-Z甲乙丙丁](?:社|店|市|町|村|県|大学|病院|団体|組合)?$/u;
/** 某社, ある取引先, 〇〇商店. */
const unnamed = /^(?:某|ある)|[〇○◯]{2}/u;
/** 委託先, 取引先の会社: what it is, not who. */
const described = /^(?:取引先|会社|企業|団体|組織)$|の(?:会社|企業|団体|組織|事業者)$/u;
const roleNames = new Set<string>(Object.values(organisationRoles).map(({ label }) => label));

/**
 * Whether a name stands for one that is not told (`委託先A`). Such a name says nothing outside its own article: two
 * articles that use it mean two organisations.
 */
export function isStandInName(name: string): boolean {
  const plain = name.normalize('NFKC').replace(/\s*\([^)]*\)$/u, '');
  return [lettered, unnamed, described].some((pattern) => pattern.test(plain)) || roleNames.has(plain);
}
