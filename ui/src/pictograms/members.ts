// The pictures by which members know themselves: flat areas of dye with an outline, so that each is told by its shape.

/** A dye by its first letter: indigo, madder, turmeric, leaf, cotton, lampblack; `-` is a line without filling. */
export type Dye = 'i' | 'm' | 't' | 'l' | 'c' | 'k' | '-';

/** The parts of a picture, from the back to the front. */
export type Picture = readonly (readonly [Dye, string])[];

const NATURE = {
  tree: [
    ['m', 'M21 28h6l2 15H19z'],
    ['l', 'M24 4c7 0 11 4 11 9 4 1 6 4 6 8 0 5-4 9-9 9H16c-5 0-9-4-9-9 0-4 2-7 6-8 0-5 4-9 11-9z'],
    ['t', 'M18 15a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM29 11a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM31 21a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z'],
  ],
  sun: [
    ['m', 'M24 2l4 8 8-4 0 9 9 0-5 7.5 5 5.5-9 2 1 9-8-3-5 8-5-8-8 3 1-9-9-2 5-5.5-5-7.5 9 0 0-9 8 4z'],
    ['t', 'M24 14a10 10 0 1 1 0 20 10 10 0 0 1 0-20z'],
  ],
  moon: [
    ['i', 'M24 3a21 21 0 1 1 0 42 21 21 0 0 1 0-42z'],
    ['t', 'M28 7a17.5 17.5 0 1 0 13 22A13.5 13.5 0 0 1 28 7z'],
  ],
  star: [['t', 'M24 3l6 14 15 1-11.5 10 4 15L24 35l-13.5 8 4-15L3 18l15-1z']],
  flower: [
    ['l', 'M22.5 28h3v16h-3zM25 40c2-6 7-7 12-6-1 5-6 8-12 6z'],
    ['m', 'M24 3a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM31.6 8.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM28.7 17.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM19.3 17.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM16.4 8.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12z'],
    ['t', 'M24 12a5 5 0 1 1 0 10 5 5 0 0 1 0-10z'],
  ],
  mountain: [
    ['t', 'M35 5a5 5 0 1 1 0 10 5 5 0 0 1 0-10z'],
    ['i', 'M2 42L19 9l10 19 4-6 13 20z'],
    ['c', 'M19 9l6 11.5-4 3-3-3-3 3-2.5-2.5z'],
  ],
} satisfies Record<string, Picture>;

const ANIMALS = {
  bird: [
    ['m', 'M14 28L2 40l14-3z'],
    ['i', 'M12 30c-2-9 5-16 14-16 2-5 6-7 10-6 4 0 6 3 6 7 1 14-8 22-17 22-7 0-12-3-13-7z'],
    ['t', 'M42 13l5 3-5 2zM17 27c6-7 12-7 17-5-2 8-10 11-17 5z'],
    ['c', 'M36 11.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4z'],
    ['-', 'M23 37v7M29 36v8'],
  ],
  fish: [
    ['m', 'M33 24l12-11-2 11 2 11z'],
    ['t', 'M3 24c7-11 14-13 19-13s11 5 14 13c-3 8-9 13-14 13S10 35 3 24z'],
    ['c', 'M12 19.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z'],
    ['-', 'M19 15c3 6 3 12 0 18M26 18c2 4 2 8 0 12'],
  ],
  butterfly: [
    ['m', 'M24 20C20 8 12 4 4 8c-2 10 4 18 20 16zM24 20C28 8 36 4 44 8c2 10-4 18-20 16z'],
    ['t', 'M24 24C14 24 8 30 10 40c8 2 13-4 14-16zM24 24c10 0 16 6 14 16-8 2-13-4-14-16z'],
    ['k', 'M22.5 15h3v24h-3z'],
    ['-', 'M24 15c-1-5-3-8-6-9M24 15c1-5 3-8 6-9'],
  ],
  elephant: [
    ['i', 'M6 42V26c0-9 6-14 14-14h8c2-4 6-6 10-5 5 1 7 5 7 10v18c0 4-6 4-6 0V25h-3v17h-8v-9h-9v9z'],
    ['l', 'M26 14c6-3 11 0 11 6s-5 8-10 5z'],
    ['c', 'M39.5 13.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3z'],
    ['-', 'M6 26c-3 2-3 6-2 10'],
  ],
} satisfies Record<string, Picture>;

const THINGS = {
  drum: [
    ['m', 'M6 13h36l-7 31H13z'],
    ['c', 'M24 6c10 0 18 3 18 7s-8 7-18 7-18-3-18-7 8-7 18-7z'],
    ['-', 'M10 18l7 26M17 20l-4 22M17 20l7 24M24 20l-7 24M24 20l7 24M31 20l-7 24M31 20l4 22M38 18l-7 26'],
  ],
  pot: [
    ['m', 'M18 9h12v6c8 3 13 8 13 15 0 8-7 14-19 14S5 38 5 30c0-7 5-12 13-15z'],
    ['t', 'M6 26h36l1 5-1 4H6l-1-4z'],
    ['k', 'M15 4h18v6H15z'],
    ['-', 'M10 26l5 9 5-9 5 9 5-9 4 9 4-9'],
  ],
  boat: [
    ['c', 'M25 4c9 6 14 14 15 24H25z'],
    ['t', 'M21 8v20H7C9 19 14 12 21 8z'],
    ['m', 'M3 31h42c-2 7-6 11-12 11H15C9 42 5 38 3 31z'],
    ['-', 'M23 3v28'],
  ],
  house: [
    ['c', 'M9 22h30v22H9z'],
    ['t', 'M3 24L24 4l21 20-4 3L24 11 7 27z'],
    ['i', 'M19 44V32c0-6 10-6 10 0v12z'],
    ['m', 'M24 16l4 4-4 4-4-4z'],
  ],
  lamp: [
    ['k', 'M15 40h18v5H15zM19 8h10v5H19z'],
    ['t', 'M17 13h14c4 5 5 10 5 14s-1 9-4 13H16c-3-4-4-9-4-13s1-9 5-14z'],
    ['m', 'M24 17c6 6 7 10 7 13 0 4-3 6-7 6s-7-2-7-6c0-3 1-7 7-13z'],
    ['c', 'M24 26c2 2 3 4 3 6s-1 3-3 3-3-1-3-3 1-4 3-6z'],
    ['-', 'M18 8c0-7 12-7 12 0'],
  ],
  key: [
    ['t', 'M16 7a12 12 0 0 1 10.5 18L41 39.5 37.5 43 34 39.5l-3 3-3.5-3.5 3-3-2.5-2.5-3 3-3.5-3.5 3-3-2-2A12 12 0 1 1 16 7z'],
    ['c', 'M16 13.5a5 5 0 1 1 0 10 5 5 0 0 1 0-10z'],
  ],
} satisfies Record<string, Picture>;

const ALL = { ...NATURE, ...ANIMALS, ...THINGS };

/** The names of the pictures. */
export type PictureName = keyof typeof ALL;

export const PICTURES: Readonly<Record<string, Picture>> = ALL;

/** Whether there is a picture of this name. */
export function isPicture(name: string): name is PictureName {
  return Object.hasOwn(ALL, name);
}
