/** The part of edtf 4 that is used; the package brings no types. */
declare module 'edtf' {
  export interface EdtfNode {
    readonly type: string;
    readonly level: number;
    /** Date: year, month from 0, day, hour, minute, second. Season: year, 21–41. Interval, List, Set: nodes or null. */
    readonly values: ReadonlyArray<number | EdtfNode | readonly EdtfNode[] | null>;
    /** Minutes east of Greenwich. Where `timeZone` is missing this is the machine's own offset: never use it then. */
    readonly offset?: number;
    readonly timeZone?: string;
    /** True, or a bit mask of the parts that the mark stands at. */
    readonly approximate?: boolean | number;
    readonly uncertain?: boolean | number;
    /** A bit mask: 15 the digits of the year, 48 of the month, 192 of the day. */
    readonly unspecified?: number;
    readonly earlier?: boolean;
    readonly later?: boolean;
  }

  /** Throws Error for anything that is not EDTF. Accepts 29 February of any year. */
  export function parse(input: string): EdtfNode;
}
