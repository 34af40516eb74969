import type { Block } from '../blocks/block.ts';
import type { WriteUp } from '../lines/source-line.ts';
import { writtenDates } from '../sources/written-date.ts';
import type { Ledger } from './ledger.ts';
import type { Section } from './sections.ts';

/** What a write-up says of itself; it becomes a source of the draft. */
export interface OwnDocument {
  publisher: string | null;
  publishedAt: string | null;
  url: string | null;
  /** The entries of its history, in its own words. */
  readonly history: string[];
}

const dateLabel =
  /^(?:公開|掲載|投稿|更新|最終更新|作成|配信|発行|記事公開|執筆)?(?:日時?|年月日)?[\s　]*[：:]?[\s　]*/u;
const writerLabel =
  /^(?:執筆者?|文|著者|筆者|文責|発行元?|発行者|提供|作成者?|投稿者|書き手|by)[\s　]*[：:／/][\s　]*(.+)$/iu;
const addressLabel =
  /^(?:URL|出典URL|元記事|原文|リンク|アドレス)[\s　]*[：:][\s　]*<?(https?:\/\/[!-~]+?)>?$/iu;
const organisation =
  /株式会社|有限会社|合同会社|社団法人|財団法人|機構|協会|研究所|編集部|センター|Inc\.?$|Ltd\.?$/u;

/** Reads the lines that speak of the write-up: its day, its author, its history. Others stay where they are. */
export function readOwnDocument(
  sections: readonly Section[],
  about: WriteUp['about'],
  ledger: Ledger,
): OwnDocument {
  const own: OwnDocument = {
    publisher: null,
    publishedAt: about.publishedAt ?? null,
    url: about.url ?? null,
    history: [],
  };
  for (const [index, section] of sections.entries()) {
    for (const block of section.blocks) {
      if (!('text' in block)) continue;
      if (section.kind === 'history') readHistory(block, own, ledger);
      else if (isAboutItself(block, own)) ledger.place(block, 'document');
      else if (section.kind === 'author' && own.publisher === null && isName(block.text)) {
        own.publisher = block.text;
        ledger.place(block, 'document');
      }
    }
    const name = section.title;
    const isNamed = section.heading && section.kind === 'author' && own.publisher === null && index > 0;
    if (section.heading && isNamed && isName(name)) {
      own.publisher = name;
      ledger.place(section.heading, 'document');
    }
  }
  own.publisher ??= about.publisher ?? null;
  return own;
}

function readHistory(block: Block & { readonly text: string }, own: OwnDocument, ledger: Ledger): void {
  if (block.kind === 'note') return;
  own.history.push(block.text);
  own.publishedAt ??= writtenDates(block.text)[0]?.value ?? null;
  ledger.place(block, 'document');
}

function isAboutItself(block: Block & { readonly text: string }, own: OwnDocument): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return false;
  const [date] = writtenDates(block.text);
  const rest = date && block.text.slice(date.index + date.text.length);
  const isDate =
    date !== undefined &&
    block.text.slice(0, date.index).replace(dateLabel, '') === '' &&
    /^(?:[日付]?[\s　]*(?:[(（][日月火水木金土][)）])?[\s　T]*(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?)$/u.test(
      rest ?? 'x',
    );
  if (isDate && own.publishedAt === null) {
    own.publishedAt = date.value;
    return true;
  }
  const writer = writerLabel.exec(block.text)?.[1];
  if (writer && own.publisher === null && writer.length <= 40) {
    own.publisher = writer.trim();
    return true;
  }
  const address = addressLabel.exec(block.text)?.[1];
  if (address && own.url === null && URL.canParse(address)) {
    own.url = address;
    return true;
  }
  return false;
}

function isName(text: string): boolean {
  return text.length <= 40 && organisation.test(text) && !/。/u.test(text);
}
