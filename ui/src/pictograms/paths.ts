// Sauti's signs: one family on a grid of 48, drawn in two thicknesses, from things that people know. Each means one thing
// everywhere. A sign `turns` where it shows a way to go: it is mirrored where people read from right to left.

/** How a sign is drawn. */
export interface Drawing {
  /** Lines of the thick thread. */
  bold?: string;
  /** Lines of the thin thread. */
  fine?: string;
  /** Filled parts. */
  fill?: string;
  turns?: true;
}

const COMMANDS = {
  // A thread that goes round what was said, once more.
  again: { bold: 'M41 27a17.5 17.5 0 1 1-6.5-16M36 3v9h-9', fill: 'M24 17l7.5 7.5-7.5 7.5-7.5-7.5z' },
  // A tortoise.
  slower: {
    bold: 'M7 31c0-9 6-15 14-15s14 6 14 15zM35 27c2-1 2.5-3 2.5-5a3.5 3.5 0 0 1 7 0c0 5-4 9-9.5 9',
    fine: 'M15 31l3-7h7l3 7M18 24l-4-5M25 24l4-5M12 31v6M30 31v6',
    turns: true,
  },
  // A hare that leaps.
  faster: {
    bold: 'M6 32c3-9 11-13 20-11l5-5c4-3 11 0 11 5 0 3-3 4.5-7 5-1 6-5 9-10 9M31 16c-5-1-9-4-11-9M35 14c-3-2-5-5-6-9M25 35c4 0 7 1 9 4M6 32c3 2 7 2 10 1M6 32l-1 7',
    fill: 'M36 20.5a1.8 1.8 0 1 1 0 .01z',
    turns: true,
  },
  next: { bold: 'M7 24h33M28 11l13 13-13 13', turns: true },
  // The way back, bent round.
  back: { bold: 'M18 8L7 19l11 11M8 19h22a10.5 10.5 0 0 1 0 21H18', turns: true },
  // A hand that gives a seed.
  help: {
    bold: 'M5 32h7l9 3.5h7c4 0 4-5 0-5.5h-7M5 42h7c6 2 14 2 19 0l12-9.5c2.5-3-1.5-6-4.5-4L31 33',
    fine: 'M24 22c-6-4-6-12 0-18 6 6 6 14 0 18zM24 22v-9',
  },
  // The lessons, like knots on a thread.
  menu: {
    bold: 'M22 11h21M22 24h21M22 37h21',
    fine: 'M9 4v40',
    fill: 'M9 5l6 6-6 6-6-6zM9 18l6 6-6 6-6-6zM9 31l6 6-6 6-6-6z',
    turns: true,
  },
  // A raised hand.
  stop: {
    bold: 'M14 28V13a3 3 0 0 1 6 0v10V8a3 3 0 0 1 6 0v15V10a3 3 0 0 1 6 0v14-8a3 3 0 0 1 6 0v14c0 8-5 13-12 13-6 0-10-3-13-8l-6-9c1-4 5-4 7-1z',
  },
} satisfies Record<string, Drawing>;

const ANSWERS = {
  yes: { bold: 'M7 26l11 12L41 11' },
  no: { bold: 'M11 11l26 26M37 11L11 37' },
  // Scales that hang level, and scales that do not.
  true: {
    bold: 'M24 8v33M15 42h18M7 13h34',
    fine: 'M9 13L4 27h11zM39 13l-6 14h11z',
    fill: 'M3 27h13c0 8-13 8-13 0zM32 27h13c0 8-13 8-13 0z',
  },
  false: {
    bold: 'M24 8v33M15 42h18M8 19l32-12',
    fine: 'M9 19L4 32h11zM39 8l-6 12h11z',
    fill: 'M3 32h13c0 8-13 8-13 0zM32 20h13c0 8-13 8-13 0z',
  },
  // A thread, and the knot that ends it.
  finished: { bold: 'M9 9h30v30H9zM16 24l6 7 10-13' },
} satisfies Record<string, Drawing>;

const PLACES = {
  // A needle that mends.
  review: { bold: 'M9 37L33 13M33 13c-3-4 1-9 5-9s6 6 1 9c-2 1-4 1-6 0', fine: 'M38 8.5C26-1 11 6 16 16c4 8-4 12-11 8M5 44h7M18 44h7M31 44h7' },
  // A mouth, and an ear that learns from it.
  teaching: {
    bold: 'M29 39c0-6-4-7-4-15a9.5 9.5 0 0 1 19 0c0 7-6 7-6 13a4.5 4.5 0 0 1-9 2z',
    fine: 'M31 24a4 4 0 0 1 8 0c0 3-3 3-3 6M17 15a13 13 0 0 0 0 18M10 10a20 20 0 0 0 0 28',
  },
  newcomer: { bold: 'M5 42c0-9 5-15 13-15s13 6 13 15M18 6a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15M38 13v14M31 20h14' },
  person: { bold: 'M9 42c0-10 6-15 15-15s15 5 15 15M24 5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17' },
  // Two who speak with each other.
  language: { bold: 'M4 8h25v17H16l-7 7v-7H4zM34 17h10v17h-4v7l-8-7H20v-3', fine: 'M11 14h11M11 19h7' },
  // A loom with its cloth.
  course: { bold: 'M8 5v38M40 5v38M4 10h40', fine: 'M16 10v12M24 10v12M32 10v12M15 34v6M21 34v6M27 34v6M33 34v6', fill: 'M13 22h22v4H13zM13 28h22v4H13z' },
  // One band of it.
  lesson: { bold: 'M4 14h40v20H4z', fine: 'M14 14l10 10-10 10M24 14l10 10-10 10M34 14l10 10M4 24l10-10M4 24l10 10' },
} satisfies Record<string, Drawing>;

const PAGES = {
  // A cloth with its fringe.
  progress: { bold: 'M8 6h32v28H8z', fine: 'M8 16h32M8 25h32M18 6v28M30 6v28M11 34v8M18 34v8M24 34v8M30 34v8M37 34v8', fill: 'M18 16h12v9H18z' },
  // What a mouth says.
  words: { bold: 'M5 7h38v27H22l-10 9v-9H5z', fine: 'M14 17v7M21 13v15M28 16v9M35 18v5' },
  // The pegs of a loom.
  settings: { bold: 'M5 12h38M5 24h38M5 36h38', fill: 'M13 6h7v12h-7zM29 18h7v12h-7zM17 30h7v12h-7z' },
  // A seed that opens: what this grew from.
  about: { bold: 'M24 44V22M24 26C10 26 6 18 6 8c12 0 18 6 18 18zM24 22c0-9 6-13 17-13 0 10-6 15-17 15z', fine: 'M12 14l10 10M35 14l-9 7' },
  // One who shows.
  trainer: { bold: 'M13 5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13M3 43V33c0-6 4-9 10-9 4 0 6 1 8 3l7-7M24 6h20v24H31', fine: 'M31 13h8M35 20h4' },
  more: { fill: 'M24 4l6 6-6 6-6-6zM24 18l6 6-6 6-6-6zM24 32l6 6-6 6-6-6z' },
  // A finger that touches, and a voice.
  explain: {
    bold: 'M17 28V13a3.5 3.5 0 0 1 7 0v12l11 2.5c3 1 4 3 3.5 6L37 44H22l-10-11c-1-4 2-5 5-2',
    fine: 'M11 15a10 10 0 0 1 19 0M5.5 14a16 16 0 0 1 30 0',
  },
} satisfies Record<string, Drawing>;

const SOUND = {
  microphone: { bold: 'M24 4a7 7 0 0 1 7 7v12a7 7 0 0 1-14 0V11a7 7 0 0 1 7-7zM10 22c0 9 6 14 14 14s14-5 14-14M24 36v8M15 44h18' },
  speaker: { bold: 'M5 18h9l12-10v32L14 30H5z', fine: 'M32 17a10 10 0 0 1 0 14M37 11a18 18 0 0 1 0 26' },
  plug: { bold: 'M13 20h22v6c0 7-5 11-11 11s-11-4-11-11zM18 20V7M30 20V7M24 37v8' },
  ear: {
    bold: 'M16 38c0-7-5-9-5-19a13 13 0 0 1 26 0c0 10-8 10-8 19a6.5 6.5 0 0 1-13 2',
    fine: 'M18 19a6 6 0 0 1 12 0c0 5-5 5-5 10',
  },
  mouth: { bold: 'M3 24c7-9 12-12 16-12 2 0 3 1 5 2 2-1 3-2 5-2 4 0 9 3 16 12-6 9-13 13-21 13S9 33 3 24z', fine: 'M4 24c8 2 12-1 20-1s12 3 20 1' },
} satisfies Record<string, Drawing>;

const TOOLS = {
  // A pen.
  type: { bold: 'M7 41l3-11L33 7c2-2 6-2 8 0s2 6 0 8L18 38zM29 11l8 8', turns: true },
  // Scissors.
  forget: { bold: 'M12 30a6 6 0 1 1 0 12 6 6 0 0 1 0-12M36 30a6 6 0 1 1 0 12 6 6 0 0 1 0-12M15.5 31.5L34 5M32.5 31.5L14 5' },
  // The way out of the door.
  door: { bold: 'M8 44V5h22v39M4 44h40', fine: 'M30 10l9 4v30', fill: 'M24 23a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5' },
  smaller: { bold: 'M10 24h28' },
  larger: { bold: 'M10 24h28M24 10v28' },
  captions: { bold: 'M5 8h38v26H5z', fine: 'M12 17h24M12 25h15', turns: true },
  // A foot's pace.
  walking: { bold: 'M26 5a4 4 0 1 1 0 8 4 4 0 0 1 0-8M25 17l-4 13 8 5 2 9M21 30l-3 7-6 6M24 17l-9 4-3 8M25 17l5 8 8 2', turns: true },
  device: { bold: 'M14 4h20v40H14z', fine: 'M21 38h6' },
  day: { bold: 'M4 36h40M12 36a12 12 0 0 1 24 0', fine: 'M24 9v8M8 18l6 5M40 18l-6 5' },
  glare: { bold: 'M24 15a9 9 0 1 1 0 18 9 9 0 0 1 0-18M24 3v5M24 40v5M3 24h5M40 24h5M9 9l4 4M35 35l4 4M39 9l-4 4M13 35l-4 4' },
  night: { bold: 'M39 29A17 17 0 0 1 19 8a17 17 0 1 0 20 21z' },
  folder: { bold: 'M4 10h14l5 6h21v24H4z', fine: 'M24 35V23M18 29l6-6 6 6' },
  // A weaver's shuttle, its thread behind it: what we are at.
  shuttle: { bold: 'M44 5c-3 10-6 15-11 20S22 34 12 37c3-10 6-15 11-20S34 8 44 5z', fine: 'M22 27l9-9M18.5 26l4.5 4.5M12 37c-6 1-9 2-9 5s4 3 8 1' },
} satisfies Record<string, Drawing>;

export const DRAWINGS = { ...COMMANDS, ...ANSWERS, ...PLACES, ...PAGES, ...SOUND, ...TOOLS };

/** The names of the signs. */
export type Sign = keyof typeof DRAWINGS;

/** Whether there is a sign of this name. */
export function isSign(name: string): name is Sign {
  return Object.hasOwn(DRAWINGS, name);
}
