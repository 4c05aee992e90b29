import { describe, expect, test } from 'vitest';
import type { Direction, ScreenName, View } from '../generated/screen';
import { card, LANGUAGES, words } from './samples';
import { openWindow, press, show } from './window';

const member = card('member:0', 'Amina', { pictogram: 'elephant' });
const SCREENS: Record<ScreenName, Partial<View>> = {
  door: { member: null, cards: [member, card('newcomer', 'Someone new', { pictogram: 'newcomer' })] },
  pictures: { member: null, cards: [card('picture:tree', 'Tree', { pictogram: 'tree' })] },
  greeting: { cards: [card('yes', 'Yes'), card('no', 'No')] },
  languages: { cards: [card('language:am', 'አማርኛ', { language: 'am' })] },
  courses: { cards: [card('course:basics', 'Basics', { progress: [2, 8], due: 1, picture: 'ab12' })] },
  lessons: { cards: [card('review', 'Looking back'), card('lesson:one', 'One', { done: true }), card('lesson:two', 'Two')] },
  lesson: {},
  review: {},
  teaching: { activity: 'listening' },
  goodbye: { cards: [], commands: [] },
};

/** The screen shows its title and its cards, and each card sends what it means. */
function check(screen: ScreenName, language: string, direction: Direction): void {
  const shown = { ...SCREENS[screen], screen, language, direction, title: `title of ${screen}` };
  const window = openWindow(words(language, direction), show(shown));
  expect(document.documentElement.dir).toBe(direction);
  expect(document.documentElement.lang).toBe(language);
  const heading = document.querySelector('main h1');
  expect(heading?.textContent).toBe(`title of ${screen}`);
  expect(heading?.getAttribute('dir')).toBe(direction);
  for (const { text, meaning, language: own } of shown.cards ?? []) {
    expect(window.find(text)?.lang).toBe(own);
    window.touch(text);
    expect(window.commands.pop()).toEqual({ command: 'tap', meaning });
  }
}

describe.each(LANGUAGES)('in %s', (language, direction) => {
  test.each(Object.keys(SCREENS) as ScreenName[])('%s shows its cards', (screen) => check(screen, language, direction));
});

test('a helper that the view does not list is not there, and keeps its place', () => {
  openWindow(show({ commands: [] }));
  expect(document.querySelectorAll('nav .helpers:first-child > .sign')).toHaveLength(4);
  expect(document.querySelectorAll('nav .helpers:first-child > button')).toHaveLength(0);
});

test('faster is only there where the pace is not the usual one', () => {
  const commands = [card('command:faster', 'Faster')];
  const window = openWindow(show({ commands }));
  expect(window.find('Faster')).toBeUndefined();
  window.tell(show({ commands, pace: 'slow' }));
  window.touch('Faster');
  expect(window.commands).toEqual([{ command: 'tap', meaning: 'command:faster' }]);
});

test('the talk button asks to be heard', () => {
  const window = openWindow(show({ activity: 'ready' }));
  window.touch('«ui-talk-ready»');
  expect(window.commands).toEqual([{ command: 'talk' }]);
});

test('while recording the talk button ends the recording', () => {
  const window = openWindow(show({ activity: 'recording' }));
  window.touch('«ui-talk-recording»');
  expect(window.commands).toEqual([{ command: 'tap', meaning: 'finished' }]);
});

test('the word that is spoken is marked, and only while it is spoken', () => {
  const window = openWindow(show(), { update: 'saying', line: 0, from: 9, to: 13 });
  expect(document.querySelector('mark')?.textContent).toBe('this');
  window.tell(show({ activity: 'listening' }));
  expect(document.querySelector('mark')).toBeNull();
  expect(document.querySelector('.captions')?.textContent).toBe('Whose is this mill?');
});

test('captions can be hidden', () => {
  const look = { theme: 'day', textSize: 100, captions: false, handsFree: true } as const;
  openWindow(show(), { update: 'look', look });
  expect(document.querySelector('.captions')).toBeNull();
});

test('the look is that of the member', () => {
  openWindow(show(), { update: 'look', look: { theme: 'night', textSize: 200, captions: true, handsFree: true } });
  expect(document.documentElement.dataset['theme']).toBe('night');
  expect(document.documentElement.style.fontSize).toBe('250%');
});

test('how far we are is told without numbers on the screen', () => {
  openWindow(show({ progress: [3, 8] }));
  const band = document.querySelector('[role="progressbar"]');
  expect(band?.getAttribute('aria-valuenow')).toBe('3');
  expect(band?.textContent).toBe('');
});

test('how a lesson stands is said in words', () => {
  openWindow(show(SCREENS.lessons && { ...SCREENS.lessons, screen: 'lessons' }));
  const steps = [...document.querySelectorAll('main ol button')].map((step) => step.textContent?.replace(/\s+/gu, ' ').trim());
  expect(steps).toEqual(['One , «ui-done»', 'Two , «ui-next-one»']);
  expect(document.querySelector('[aria-current="step"]')?.textContent).toContain('Two');
});

test('a digit chooses a card', () => {
  const window = openWindow(show());
  press('2', 'Digit2');
  expect(window.commands).toEqual([{ command: 'tap', meaning: 'answer:trader' }]);
});

test('an answer can be typed', () => {
  const window = openWindow(show());
  window.touch('«ui-type»');
  const field = document.querySelector<HTMLInputElement>('nav input');
  if (!field) throw new Error('no field');
  field.value = ' the members ';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  window.touch('«ui-type-send»');
  expect(window.commands).toEqual([{ command: 'type', text: 'the members' }]);
  expect(document.querySelector('nav input')).toBeNull();
});

test('after the goodbye somebody can start again', () => {
  const window = openWindow(show({ screen: 'goodbye', cards: [], commands: [] }));
  window.touch('«ui-start-again»');
  expect(window.commands).toEqual([{ command: 'to-the-door' }]);
});

test('a trouble is told, and can be put away', () => {
  const window = openWindow(show(), { update: 'trouble', text: 'The microphone is gone.' });
  expect(document.querySelector('[role="status"]')?.textContent).toContain('The microphone is gone.');
  window.touch('«ui-trouble-seen»');
  expect(document.querySelector('[role="status"]')?.textContent).toBe('');
});

test('the focus is never lost', async () => {
  const window = openWindow(show());
  window.find('The members')?.focus();
  window.tell(show({ cards: [card('answer:other', 'Another')] }));
  await Promise.resolve();
  await new Promise((done) => setTimeout(done));
  expect(document.activeElement?.tagName).toBe('H1');
});

test('a window out of sight says so', () => {
  const window = openWindow(show());
  document.dispatchEvent(new Event('visibilitychange'));
  expect(window.commands).toEqual([{ command: 'show' }]);
});
