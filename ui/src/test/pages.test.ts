import { describe, expect, test } from 'vitest';
import type { Command, PageName } from '../generated/screen';
import { LANGUAGES, pages, words } from './samples';
import { openWindow, press, show } from './window';

const page = (name: PageName) => {
  const found = pages('a text').find((one) => one.page === name);
  if (!found) throw new Error(name);
  return { update: 'page', page: found } as const;
};

/** Touching these things on the page, one after the other, sends these commands. */
function check(name: PageName, things: string[], commands: Command[]): void {
  const window = openWindow(show(), page(name));
  things.forEach((thing) => window.touch(thing));
  expect(window.commands).toEqual(commands);
}

describe.each(LANGUAGES)('in %s', (language, direction) => {
  test.each(['progress', 'words', 'settings', 'about', 'trainer'] as PageName[])('%s is shown', (name) => {
    openWindow(words(language, direction), show(), page(name));
    expect(document.querySelector('main h1')?.textContent).toBe(`«ui-page-${name}»`);
    expect(document.documentElement.dir).toBe(direction);
  });
});

test('a page is opened from the sheet', () => {
  const window = openWindow(show());
  window.touch('«ui-more»');
  window.touch('«ui-page-progress»');
  expect(window.commands).toEqual([{ command: 'open', page: 'progress' }]);
  expect(document.querySelector('dialog')).toBeNull();
});

test('someone else goes to the door', () => {
  const window = openWindow(show());
  window.touch('«ui-more»');
  window.touch('«ui-someone-else»');
  expect(window.commands).toEqual([{ command: 'to-the-door' }]);
});

test('at the door there is no progress to look at', () => {
  const window = openWindow(show({ screen: 'door', member: null }));
  window.touch('«ui-more»');
  expect(window.find('«ui-page-progress»')).toBeUndefined();
  expect(window.find('«ui-page-settings»')).toBeDefined();
});

test('a page is closed by its button', () => check('about', ['«ui-page-close»'], [{ command: 'close-page' }]));

test('Escape closes a page', () => {
  const window = openWindow(show(), page('about'));
  press('Escape');
  expect(window.commands).toEqual([{ command: 'close-page' }]);
});

test('settings are set', () =>
  check(
    'settings',
    ['«ui-theme-night»', '«ui-text-larger»', '«ui-captions-hidden»', '«ui-push-to-talk»', '«ui-pace-slow»', '«ui-picture-sun»'],
    [
      { command: 'set', setting: { setting: 'theme', value: 'night' } },
      { command: 'set', setting: { setting: 'text-size', value: 125 } },
      { command: 'set', setting: { setting: 'captions', value: false } },
      { command: 'set', setting: { setting: 'hands-free', value: false } },
      { command: 'set', setting: { setting: 'pace', value: 'slow' } },
      { command: 'set', setting: { setting: 'picture', value: 'sun' } },
    ],
  ));

test('sound is tried', () =>
  check('settings', ['«ui-speaker-test»', '«ui-microphone-test»'], [
    { command: 'test-sound', device: 'speaker' },
    { command: 'test-sound', device: 'microphone' },
  ]));

test('one word is forgotten after a question', () =>
  check('words', ['«ui-forget»', '«ui-forget-yes»'], [{ command: 'forget-takes', language: 'sw', phrase: 'a text' }]));

test('all words are forgotten after a question', () =>
  check('words', ['«ui-forget-all»', '«ui-forget-yes»'], [{ command: 'forget-takes', language: 'sw', phrase: null }]));

test('nothing is forgotten where the answer is no', () => check('words', ['«ui-forget-all»', '«ui-forget-no»'], []));

test('a course is added by its place', () => {
  const window = openWindow(show(), page('trainer'));
  const field = document.querySelector<HTMLInputElement>('#place');
  if (!field) throw new Error('no field');
  field.value = '/media/stick/course';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  window.touch('«ui-course-add»');
  expect(window.commands).toEqual([{ command: 'add-course', place: '/media/stick/course' }]);
});

test('the page gives way to the conversation again', () => {
  const window = openWindow(show(), page('about'));
  window.tell({ update: 'page', page: null });
  expect(document.querySelector('main h1')?.textContent).toBe('A title');
});
