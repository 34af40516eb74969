import type { Notice, NoticeBlock } from './notice.ts';

/** What a notice to colleagues says besides its own text. */
export interface NoticeFrame {
  /** Title of the article. */
  readonly title: string;
  /** The sentence that allows reuse, with the source and its full address. */
  readonly reuse: string;
}

/**
 * For Microsoft Teams: text that reads well as it is. Blank lines part its paragraphs and numbers begin its
 * lists, which is what Teams turns into paragraphs and lists; other marks would stay visible where it does not.
 */
export function toTeamsText(notice: Notice, { reuse }: NoticeFrame): string {
  const blocks = notice.blocks.map((block) => (block.kind === 'title' ? `■ ${block.text}` : plain(block)));
  return paragraphs([heading(notice), ...joinTitles(notice.blocks, blocks), reuse]);
}

/**
 * For Slack, whose bold is one asterisk on either side (https://slack.com/help/articles/202288908). Its other
 * marks are written wide, so that a range or an asterisk in the text does not strike out or embolden words.
 */
export function toSlackText(notice: Notice, { reuse }: NoticeFrame): string {
  const bold = (text: string) => `*${withoutMarks(text)}*`;
  const blocks = notice.blocks.map((block) =>
    block.kind === 'title' ? bold(block.text) : withoutMarks(plain(block)),
  );
  return paragraphs([bold(heading(notice)), ...joinTitles(notice.blocks, blocks), reuse]);
}

/** For a 回覧 on paper or by mail: a formal notice with room for the date, the sender and who has read it. */
export function toCircularText(notice: Notice, { title, reuse }: NoticeFrame): string {
  const blocks = notice.blocks.map((block) => (block.kind === 'title' ? `【${block.text}】` : plain(block)));
  return paragraphs([
    '回　覧',
    ['日付：　　　　年　　　月　　　日', '宛先：各位', '発信：　　　　　　　　　　　　'].join('\n'),
    `件名：${notice.label}（${notice.subject ?? title}）`,
    '下記のとおりお知らせします。お読みになったら、確認欄に日付とお名前を記し、次の方へお回しください。',
    '記',
    ...joinTitles(notice.blocks, blocks),
    reuse,
    '以上',
    ['確認欄', ...Array.from({ length: 5 }, () => '　　月　　日　お名前：　　　　　　　　　　')].join('\n'),
  ]);
}

function heading({ label, subject }: Notice): string {
  return `【${label}】${subject ?? ''}`;
}

function plain(block: NoticeBlock): string {
  if (block.kind !== 'list') return block.text;
  return block.items.map((item, index) => `${index + 1}. ${item}`).join('\n');
}

/** A title stands directly over what it is the title of. */
function joinTitles(blocks: readonly NoticeBlock[], printed: readonly string[]): readonly string[] {
  const isTitle = (index: number) => blocks[index]?.kind === 'title';
  return printed.flatMap((text, index) => {
    const over = isTitle(index - 1) && !isTitle(index) ? `${printed[index - 1]}\n` : '';
    const stands = !isTitle(index) || isTitle(index + 1) || index === printed.length - 1;
    return stands ? [over + text] : [];
  });
}

function paragraphs(texts: readonly string[]): string {
  return texts.join('\n\n');
}

function withoutMarks(text: string): string {
  return text.replaceAll('*', '＊').replaceAll('~', '〜').replaceAll('`', '｀');
}
