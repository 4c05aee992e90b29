import { expect, test } from 'vitest';
import { pages, words } from './samples';
import { openWindow, show } from './window';

/** A locale of words that are longer by two fifths and have marks above and below: what German or Amharic do to a layout. */
const long = (key: string) => `[${key.replace(/[aeiou]/gu, (vowel) => `${vowel}\u0301\u0323${vowel}`)}…]`;

test('words that are much longer are shown whole', () => {
  const window = openWindow(words('xx', 'rtl', long), show());
  window.touch(long('ui-more'));
  expect(document.querySelector('dialog')?.textContent).toContain(long('ui-page-settings'));
});

test.each(pages('x'))('the page $page is shown in long words', (page) => {
  openWindow(words('xx', 'rtl', long), show(), { update: 'page', page });
  expect(document.querySelector('main h1')?.textContent).toBe(long(`ui-page-${page.page}`));
});
