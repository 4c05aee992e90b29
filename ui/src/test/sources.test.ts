import { expect, test } from 'vitest';

const sources = import.meta.glob<string>(['../**/*.{svelte,ts,css}', '!../test/**', '!../generated/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** No file but the excepted ones has what the pattern finds. */
function check(pattern: RegExp, except: string[] = []): void {
  const found = Object.entries(sources).flatMap(([file, text]) => (pattern.test(text) && !except.includes(file) ? [file] : []));
  expect(found).toEqual([]);
}

test('there are sources', () => expect(Object.keys(sources).length).toBeGreaterThan(40));

test('text never becomes markup', () => check(/innerHTML|outerHTML|\{@html|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment/u));

test('one file knows Tauri', () => check(/@tauri-apps/u, ['../host/tauri.ts']));

test('nothing comes from elsewhere', () => check(/https?:\/\/|\bdata:[a-z]/u));

test('no style stands in markup', () => check(/<[^>]*\sstyle="/u));

test('what stands at one side stands at the other where people read from right to left', () =>
  check(/(?:^|[\s;{])(?:left|right|(?:margin|padding|border|inset)-(?:left|right)|text-align: (?:left|right))\s*:/mu));
