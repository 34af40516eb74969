import type { CauseCategory } from '#domain/taxonomy/cause-categories.ts';

/** A line drawing on a 96 × 96 ground: what was there in ink, and where it went wrong in vermilion. */
export interface Glyph {
  readonly ink: string;
  readonly mark: string;
}

const glyphs = {
  wall: {
    ink: 'M10 22h76M10 40h76M10 58h76M10 76h76M34 22v18M64 22v18M22 40v18M78 40v18M34 58v18M64 58v18',
    mark: 'M40 40l8 7-7 5 9 6M56 40l-3 6 6 5-4 7',
  },
  tunnel: {
    ink: 'M8 32h26v32H8zM62 32h26v32H62zM14 72h14M68 72h14M34 42h28M34 54h28',
    mark: 'M26 48h38M54 40l10 8-10 8',
  },
  key: {
    ink: 'M46 48h42M74 48v14M86 48v10M30 32a16 16 0 1 0 .1 0M30 42a6 6 0 1 0 .1 0',
    mark: 'M12 76c20 8 48 8 72-2',
  },
  page: {
    ink: 'M10 16h76v64H10zM10 30h76M18 23h2M26 23h2M22 42h30M22 66h22',
    mark: 'M22 54h40M58 46l10 8-10 8',
  },
  tied: {
    ink: 'M24 12h38l12 12v60H24zM62 12v12h12M34 34h28M34 66h28',
    mark: 'M14 42l70 16M14 58l70-16',
  },
  spread: {
    ink: 'M40 40h16v16H40zM10 12h14v14H10zM72 12h14v14H72zM10 70h14v14H10zM24 24l16 16M72 24L56 40M24 72l16-16',
    mark: 'M56 56l14 14M72 70h14v14H72z',
  },
  flood: {
    ink: 'M62 30h24v36H62zM68 40h12M68 48h12M68 56h12',
    mark: 'M8 20h34l10 10M8 34h40M8 48h46M8 62h40M8 76h34l10-10',
  },
  hook: {
    ink: 'M8 40h56v40H8zM8 40l28 22 28-22',
    mark: 'M78 8v44a12 12 0 0 1-24 0v-6l-6 8',
  },
  screen: {
    ink: 'M8 16h60v44H8zM28 74h20M38 60v14M74 44h14v36H74zM79 74h4',
    mark: 'M38 24v18M38 50v1M68 30c8 0 12 4 13 10',
  },
  insider: {
    ink: 'M12 14h54v68H12zM39 30a9 9 0 1 0 .1 0M22 70c2-16 32-16 34 0',
    mark: 'M54 40h32M76 30l11 10-11 10',
  },
  takeout: {
    ink: 'M10 20h46v58H10zM20 34h26M20 46h26M20 58h14',
    mark: 'M64 40h22v28H64zM69 40v-8h12v8M56 54h8',
  },
  chain: {
    ink: 'M30 36H18a12 12 0 0 0 0 24h12M66 36h12a12 12 0 0 1 0 24H66M24 48h10M62 48h10',
    mark: 'M40 36h16a12 12 0 0 1 0 24H40a12 12 0 0 1 0-24',
  },
  letter: {
    ink: 'M8 30h44v34H8zM8 30l22 18 22-18M66 24h22M66 38h22',
    mark: 'M56 56h30M76 48l10 8-10 8M66 72h20',
  },
  open: {
    ink: 'M14 34h68v46H14zM24 50h30M24 62h40',
    mark: 'M14 34l14-20h68L82 34',
  },
  dial: {
    ink: 'M48 20a30 30 0 1 0 .1 0M48 8v8M48 84v6M8 50h8M80 50h8',
    mark: 'M48 50l20-16M42 50h12',
  },
  drop: {
    ink: 'M34 12h28v14H34zM28 26h40v34H28zM40 16v6M56 16v6',
    mark: 'M22 74h52M30 84h36M48 64v6',
  },
  unknown: {
    ink: 'M48 12a36 36 0 1 0 .1 0',
    mark: 'M38 40c0-14 22-14 22 0 0 10-12 8-12 20M48 70v1',
  },
} as const satisfies Record<string, Glyph>;

const byCause: Readonly<Record<CauseCategory, keyof typeof glyphs>> = {
  'vuln-exploit': 'wall',
  'remote-access': 'tunnel',
  'stolen-credential': 'key',
  'password-attack': 'key',
  'unauthorized-access': 'wall',
  'web-tamper': 'page',
  ransomware: 'tied',
  malware: 'spread',
  targeted: 'hook',
  geopolitical: 'flood',
  ddos: 'flood',
  phishing: 'hook',
  bec: 'screen',
  'support-scam': 'screen',
  'insider-abuse': 'insider',
  'insider-takeout': 'takeout',
  'supply-chain-service': 'chain',
  'supply-chain-software': 'chain',
  misdelivery: 'letter',
  'publishing-error': 'open',
  misconfiguration: 'dial',
  loss: 'drop',
  disposal: 'drop',
  'system-defect': 'dial',
  theft: 'takeout',
  'ai-input-leak': 'open',
  'ai-attack': 'spread',
  unknown: 'unknown',
};

/** The drawing of a cause; causes of one kind share it, so the label always stands beside it. */
export function glyphOf(cause: CauseCategory): Glyph {
  return glyphs[byCause[cause]];
}
