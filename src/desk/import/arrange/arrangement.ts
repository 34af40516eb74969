import type { Block } from '../blocks/block.ts';
import type { BodyPart } from '../body/render-body.ts';
import type { SourceLine } from '../lines/source-line.ts';
import type { DatedRow } from '../rows/read-dates.ts';
import type { TimelineEntry } from '../rows/timeline-entries.ts';
import type { ParsedSource } from '../sources/parse-source.ts';
import { Ledger } from './ledger.ts';
import type { OwnDocument } from './own-document.ts';

/** A footnote with its label. */
export interface Note {
  readonly label: string;
  readonly source: ParsedSource;
}

/** What is found section by section. */
interface Found {
  readonly summary: readonly string[];
  readonly parts: readonly BodyPart[];
  readonly view: readonly Block[];
  readonly notes: readonly Note[];
  /** The documents of a list of references. */
  readonly references: readonly ParsedSource[];
  readonly announcements: readonly ParsedSource[];
  readonly ledger: Ledger;
}

/** A write-up, arranged by what its parts are in an article. */
export interface Arrangement extends Found {
  readonly title: string | null;
  readonly rows: readonly DatedRow[];
  readonly own: OwnDocument;
  /** Lines that found no place, in their order. */
  readonly kept: readonly SourceLine[];
  readonly remarks: readonly string[];
}

/** An arrangement while its sections are gone through. */
export class Arranging {
  readonly ledger = new Ledger();
  readonly summary: string[] = [];
  readonly view: Block[] = [];
  readonly entries: TimelineEntry[] = [];
  readonly notes: Note[] = [];
  readonly references: ParsedSource[] = [];
  readonly announcements: ParsedSource[] = [];
  readonly #lead: Block[] = [];
  readonly #parts: BodyPart[] = [];

  /** Whether a block has its place already. */
  has(block: Block): boolean {
    return block.lines.every((line) => this.ledger.placeOf(line) !== null);
  }

  addLead(blocks: readonly Block[]): void {
    for (const block of blocks) {
      this.ledger.place(block, 'body');
      this.#lead.push(block);
    }
  }

  addPart(heading: Extract<Block, { kind: 'heading' }>, title: string, blocks: readonly Block[]): void {
    for (const block of blocks) this.ledger.place(block, 'body');
    this.ledger.place(heading, 'heading');
    const level = heading.level > 2 && this.#parts.length > 0 ? 3 : 2;
    this.#parts.push({ title, level, blocks });
  }

  found(): Found {
    const lead = { title: null, level: 2, blocks: this.#lead };
    const parts = this.#lead.length > 0 ? [lead, ...this.#parts] : this.#parts;
    const { summary, view, notes, references, announcements, ledger } = this;
    return { summary, parts, view, notes, references, announcements, ledger };
  }
}
