import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pages } from './samples';
import { openWindow, press, show } from './window';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const HOW = { command: 'explain', text: '«ui-explain-how»', language: 'en' };

test('in the mode each touch names the thing, and does nothing else', () => {
  const window = openWindow(show());
  window.touch('«ui-explain»');
  window.touch('The members');
  window.touch('to repeat');
  window.touch('«ui-explain»');
  window.touch('The members');
  expect(window.commands).toEqual([
    HOW,
    { command: 'explain', text: 'The members', language: 'en' },
    { command: 'explain', text: 'to repeat', language: 'en' },
    { command: 'explained' },
    { command: 'tap', meaning: 'answer:members' },
  ]);
});

test('a digit names the card in the mode', () => {
  const window = openWindow(show());
  window.touch('«ui-explain»');
  press('1', 'Digit1');
  expect(window.commands).toEqual([HOW, { command: 'explain', text: 'The members', language: 'en' }]);
});

test('Escape ends the mode', () => {
  const window = openWindow(show());
  window.touch('«ui-explain»');
  press('Escape');
  expect(window.commands.at(-1)).toEqual({ command: 'explained' });
});

test('a long press names the thing; a little later the conversation goes on', () => {
  const window = openWindow(show());
  const card = window.find('The members');
  card?.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
  vi.advanceTimersByTime(700);
  card?.dispatchEvent(new MouseEvent('pointerup', { bubbles: true }));
  card?.click();
  expect(window.commands).toEqual([{ command: 'explain', text: 'The members', language: 'en' }]);
  vi.advanceTimersByTime(4000);
  expect(window.commands.at(-1)).toEqual({ command: 'explained' });
});

test('a finger that scrolls is no long press', () => {
  const window = openWindow(show());
  const card = window.find('The members');
  card?.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, clientY: 100 }));
  card?.dispatchEvent(new MouseEvent('pointermove', { bubbles: true, clientY: 160 }));
  vi.advanceTimersByTime(700);
  expect(window.commands).toEqual([]);
});

test('on a page, texts that are touched are spoken', () => {
  const progress = pages('Two lessons').find(({ page }) => page === 'progress') ?? null;
  const window = openWindow(show(), { update: 'page', page: progress });
  document.querySelector<HTMLElement>('main p')?.click();
  expect(window.commands).toEqual([{ command: 'explain', text: 'Two lessons', language: 'en' }]);
});
