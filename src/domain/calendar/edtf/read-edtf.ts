import { type EdtfNode, parse } from 'edtf';
import { composeBetween, composeBy, composePoint, composeSince } from '../compose.ts';
import { composeDuration } from '../compose-duration.ts';
import type { FuzzyDate } from '../date-types.ts';
import { edtfPoint, refuseNode } from './edtf-point.ts';
import { wordPoint, wordRange } from './word-edtf.ts';

/** Only ASCII, and one slash at most: full-width digits, Japanese range signs and 2021/3/24 are the other grammar's. */
const EDTF_SHAPE = /^(?=.{4,60}$)[\dXTZ:+\-.~?%[\]{},]*(?:\/[\dXTZ:+\-.~?%]*)?$/;

/**
 * Reads EDTF (ISO 8601-2), or gives null where the text is none. Throws DateRefusal for EDTF that is not read here.
 * Years of three digits or less (decades and centuries to EDTF) are left to the Japanese grammar to refuse.
 */
export function readEdtf(text: string): FuzzyDate | null {
  const node = EDTF_SHAPE.test(text) ? parsed(text) : null;
  if (node === null || node.type === 'Century' || node.type === 'Decade') return null;
  const date = dateOf(node, text);
  return date.time === null ? { ...date, edtf: text } : date;
}

function parsed(text: string): EdtfNode | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

function dateOf(node: EdtfNode, text: string): FuzzyDate {
  if (node.type === 'Interval') return intervalOf(node, text);
  if (node.type === 'Set') return setOf(node);
  const point = edtfPoint(node);
  return composePoint(wordPoint(point), point.point);
}

function intervalOf(node: EdtfNode, text: string): FuzzyDate {
  const [left, right] = node.values;
  const from = isNode(left) ? edtfPoint(left) : null;
  const to = isNode(right) ? edtfPoint(right) : null;
  if (from !== null && to !== null) return composeDuration(wordRange(from, to), from.point, to.point);
  const unknown = text.includes('..') ? '' : from === null ? '（始まりは不明）' : '（終わりは不明）';
  if (from !== null) return composeDuration(`${wordPoint(from)}から${unknown}`, from.point, null);
  if (to !== null) return composeDuration(`${wordPoint(to)}まで${unknown}`, null, to.point);
  return refuseNode();
}

/** One day of a set: '[2020-01..2020-03]', '[2020-01..]', '[..2020-01]'. */
function setOf(node: EdtfNode): FuzzyDate {
  const [value, ...others] = node.values;
  if (others.length > 0) return refuseNode();
  if (isNode(value)) {
    const point = edtfPoint(value);
    if (node.later === true) return composeSince(`${wordPoint(point)}以降`, point.point);
    return node.earlier === true ? composeBy(`${wordPoint(point)}以前`, point.point) : refuseNode();
  }
  if (!Array.isArray(value)) return refuseNode();
  const [left, right] = value;
  if (!isNode(left) || !isNode(right)) return refuseNode();
  const from = edtfPoint(left);
  const to = edtfPoint(right);
  return composeBetween(`${wordRange(from, to)}の間`, from.point, to.point);
}

function isNode(value: EdtfNode['values'][number] | undefined): value is EdtfNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}
