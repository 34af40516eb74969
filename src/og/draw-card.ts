import type { ShareCard } from './card.ts';
import { box, type Drawing, phrases, text } from './drawing.ts';
import { titleLines } from './title-lines.ts';

/** Pixels of a share image, as the Open Graph consumers show it whole. */
export const imageSize = { width: 1200, height: 630 } as const;

const colours = {
  ground: '#fbf9f4',
  ink: '#1f1d1a',
  muted: '#5c574f',
  vermilion: '#b3282d',
  rule: '#8a8378',
};

/** Beside the drawing of the cause, less the paddings and the gap. */
const TITLE_WIDTH = 848;

/** The card of an article: a head line, the title with its cause's drawing, what happened in three facts. */
export function drawCard(card: ShareCard): Drawing {
  const { size, lines } = setTitle(card.titlePhrases);
  return sheet([
    head(card.site, [card.number, card.date]),
    box({ flexGrow: 1, alignItems: 'center', gap: 48 }, [
      drawGlyph(card.glyph),
      box(
        { flexDirection: 'column', flex: 1, fontSize: size, fontWeight: 700, lineHeight: 1.4 },
        lines.map((line) => phrases(line, {})),
      ),
    ]),
    box(
      { gap: 40, borderTop: `2px solid ${colours.rule}`, paddingTop: 28 },
      card.facts.map(({ name, value }) => drawFact(name, value)),
    ),
  ]);
}

/** The image of the pages that are no article: the publication's name and what it is. */
export function drawSite(site: {
  readonly title: string;
  readonly reading: string;
  readonly taglinePhrases: readonly string[];
}): Drawing {
  return sheet([
    box({ flexDirection: 'column', flexGrow: 1, justifyContent: 'center', gap: 24 }, [
      box({}, [
        text(site.title, {
          fontSize: 150,
          fontWeight: 700,
          letterSpacing: 24,
          lineHeight: 1.2,
          borderBottom: `10px solid ${colours.vermilion}`,
        }),
      ]),
      text(site.reading, { fontSize: 32, color: colours.muted, letterSpacing: 10 }),
      phrases(site.taglinePhrases, { fontSize: 44, marginTop: 24, lineHeight: 1.5 }),
    ]),
  ]);
}

function sheet(children: readonly Drawing[]): Drawing {
  return box(
    {
      ...imageSize,
      flexDirection: 'column',
      boxSizing: 'border-box',
      padding: '48px 64px 44px',
      backgroundColor: colours.ground,
      color: colours.ink,
      fontFamily: 'Noto Sans JP',
    },
    children,
  );
}

function head(site: string, notes: readonly (string | null)[]): Drawing {
  return box(
    { alignItems: 'baseline', borderBottom: `2px solid ${colours.ink}`, paddingBottom: 16, gap: 32 },
    [
      text(site, { fontSize: 40, fontWeight: 700, letterSpacing: 8, flexGrow: 1, lineHeight: 1.3 }),
      ...notes
        .filter((note) => note !== null)
        .map((note) => text(note, { fontSize: 28, color: colours.muted, lineHeight: 1.3 })),
    ],
  );
}

/** The largest size at which a title takes at most three lines; the smallest leaves room for more. */
function setTitle(titlePhrases: readonly string[]) {
  const at = (size: number) => ({ size, lines: titleLines(titlePhrases, TITLE_WIDTH / size) });
  return [60, 52].map(at).find(({ lines }) => lines.length <= 3) ?? at(44);
}

/** The harm, whose words are many, takes what the other facts leave. */
function drawFact(name: string, value: readonly string[]): Drawing {
  const room = name === '被害' ? { flex: 1 } : { maxWidth: 330 };
  return box({ flexDirection: 'column', gap: 4, ...room }, [
    text(name, { fontSize: 22, color: colours.muted, lineHeight: 1.4 }),
    phrases(value, { fontSize: value.join('').length > 48 ? 23 : 27, fontWeight: 700, lineHeight: 1.4 }),
  ]);
}

function drawGlyph({ ink, mark }: ShareCard['glyph']): Drawing {
  const stroke = (d: string, colour: string): Drawing => ({
    type: 'path',
    props: { d, stroke: colour, strokeWidth: 3, fill: 'none' },
  });
  return {
    type: 'svg',
    props: {
      width: 176,
      height: 176,
      viewBox: '0 0 96 96',
      children: [stroke(ink, colours.ink), stroke(mark, colours.vermilion)],
    },
  };
}
