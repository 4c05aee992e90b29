// The cloth of a member: how answers become threads. A pure function of a number of the member's own and of what they
// answered, so that the cloth is the same each time, and another for each member.
import type { LessonProgress, Thread } from '../generated/screen';

export const COLUMNS = 48;
export const CELL = 6;
export const ROW = 8;
export const WIDTH = COLUMNS * CELL;
/** The plain threads between two bands. */
const SEAM = 4;
/** A lesson that is to come has room for so many threads. */
const LEAST_ROWS = 4;

/** The dyes of a band: of its ground, and of its figures. */
export type Dyes = readonly [ground: 'i' | 'm' | 'l' | 't', figure: 't' | 'c' | 'k'];

/** A thread as it is drawn, by the outlines of its parts. */
export interface Pick {
  kind: Thread['kind'];
  y: number;
  /** What fills the row: nothing where the warp stays bare. */
  ground: string;
  figure: string;
  /** The knots at both edges of what was said aloud. */
  knots: string;
}

/** A lesson in the cloth. */
export interface Band {
  y: number;
  height: number;
  dyes: Dyes;
  picks: Pick[];
  /** Where the cloth wants mending, each a hole around this middle. */
  holes: { x: number; y: number }[];
  begun: boolean;
}

const DYES: readonly Dyes[] = [['i', 't'], ['m', 'c'], ['l', 'c'], ['i', 'c'], ['t', 'k'], ['m', 't']];
const MOST_HOLES = 3;

/** All bands of a cloth, from its beginning at the top. */
export function weave(seed: number, lessons: readonly LessonProgress[]): { bands: Band[]; height: number } {
  let y = SEAM;
  const bands = lessons.map((lesson, index) => {
    const random = randomFrom(seed + index * 7919);
    const rows = Math.max(LEAST_ROWS, lesson.threads.length);
    const band = weaveBand(lesson, y, rows, pickDyes(seed, index), motif(random), random);
    y += rows * ROW + SEAM;
    return band;
  });
  return { bands, height: y };
}

/** Neighbours never have the same dyes. */
function pickDyes(seed: number, index: number): Dyes {
  const stride = [1, 5][seed % 2] ?? 1;
  return DYES[(seed + index * stride) % DYES.length] ?? ['i', 't'];
}

function weaveBand(lesson: LessonProgress, y: number, rows: number, dyes: Dyes, on: Motif, random: () => number): Band {
  const picks = lesson.threads.map((thread, row) => weavePick(thread, y + row * ROW, row, on));
  const woven = Math.max(1, lesson.threads.length) * ROW;
  const count = Math.min(MOST_HOLES, lesson.due);
  const holes = Array.from({ length: count }, (_, index) => ({
    x: WIDTH * ((index + 0.5) / count) + (random() - 0.5) * 40,
    y: y + woven / 2 + (random() - 0.5) * woven * 0.2,
  }));
  return { y, height: rows * ROW, dyes, picks, holes, begun: lesson.begun };
}

function weavePick(thread: Thread, y: number, row: number, on: Motif): Pick {
  const knots = thread.voice ? lozenge(-7, y + ROW / 2, 4) + lozenge(WIDTH + 7, y + ROW / 2, 4) : '';
  const full = `M0 ${y + 0.5}h${WIDTH}v${ROW - 1}H0z`;
  switch (thread.kind) {
    case 'right':
      return { kind: 'right', y, ground: full, figure: figure(y, ROW, row, on), knots };
    case 'helped':
      // The same figure, drawn finer.
      return { kind: 'helped', y, ground: full, figure: figure(y + ROW / 2 - 1.2, 2.4, row, on), knots };
    case 'own': {
      const lozenges = Array.from({ length: COLUMNS / 4 }, (_, n) => lozenge((n * 4 + 2) * CELL, y + ROW / 2, 4)).join('');
      return { kind: 'own', y, ground: full, figure: lozenges, knots };
    }
    case 'not-yet':
      // A thread that lies loose on the warp.
      return { kind: 'not-yet', y, ground: '', figure: dashes(y + ROW / 2 - 1, 3), knots };
    case 'passed':
      return { kind: 'passed', y, ground: '', figure: '', knots };
  }
}

/** The cells of a row that belong to the figure, neighbours drawn as one. */
function figure(y: number, height: number, row: number, on: Motif): string {
  let path = '';
  for (let x = 0; x < COLUMNS; x += 1) {
    if (!on(x, row)) continue;
    const from = x;
    while (x + 1 < COLUMNS && on(x + 1, row)) x += 1;
    path += `M${from * CELL} ${y}h${(x + 1 - from) * CELL}v${height}H${from * CELL}z`;
  }
  return path;
}

function dashes(y: number, height: number): string {
  return Array.from({ length: COLUMNS / 4 }, (_, n) => `M${n * 4 * CELL + 3} ${y}h${CELL * 2}v${height}h-${CELL * 2}z`).join('');
}

function lozenge(x: number, y: number, radius: number): string {
  return `M${x} ${y - radius}l${radius} ${radius}-${radius} ${radius}-${radius}-${radius}z`;
}

/** Whether a cell belongs to the figure. */
type Motif = (column: number, row: number) => boolean;

/** One of the figures that weavers know, the same on both sides of the middle. */
function motif(random: () => number): Motif {
  const choose = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  const width = choose([8, 12, 16, 24]);
  const turn = choose([3, 4, 6]);
  const shift = Math.floor(random() * turn);
  const fromMiddle = (column: number) => Math.floor(Math.abs(column - (COLUMNS - 1) / 2));
  const wave = (row: number) => Math.abs(((row + shift) % (2 * turn)) - turn);
  const fromEye = (column: number) => Math.abs((fromMiddle(column) % width) - width / 2);
  return choose<Motif>([
    // Lozenges, one in the other.
    (column, row) => (fromEye(column) + wave(row)) % 4 < 2,
    // Zigzag.
    (column, row) => (fromMiddle(column) + wave(row)) % (turn + 2) < 2,
    // Triangles on a line.
    (column, row) => fromEye(column) <= wave(row) * (width / 2 / turn) * 0.9,
    // Steps.
    (column, row) => (Math.floor(fromMiddle(column) / 2) + Math.floor(wave(row) / 1.5)) % 3 === 0,
    // Eyes.
    (column, row) => Math.abs(fromEye(column) - wave(row)) < 1.5 || (fromEye(column) < 1 && wave(row) < 2),
  ]);
}

/** Numbers from 0 to 1 that follow from the seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
