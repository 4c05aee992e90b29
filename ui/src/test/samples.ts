import type { Card, Direction, Page, Update, View } from '../generated/screen';

/** The languages that tests show: one from right to left, one from left to right. */
export const LANGUAGES: readonly [string, Direction][] = [['ar', 'rtl'], ['en', 'ltr']];

export function card(meaning: string, text: string, more: Partial<Card> = {}): Card {
  return {
    meaning,
    text,
    language: 'en',
    direction: 'ltr',
    done: false,
    picture: null,
    pictogram: null,
    progress: null,
    due: 0,
    ...more,
  };
}

export function view(more: Partial<View> = {}): View {
  return {
    screen: 'lesson',
    language: 'en',
    direction: 'ltr',
    title: 'A title',
    captions: ['Whose is this mill?'],
    picture: null,
    cards: [card('answer:members', 'The members'), card('answer:trader', 'A trader')],
    commands: ['repeat', 'slower', 'next', 'back', 'help', 'menu', 'stop'].map((name) => card(`command:${name}`, `to ${name}`)),
    activity: 'speaking',
    pace: 'usual',
    progress: null,
    member: 'tree',
    ...more,
  };
}

/** Words as the app sends them, each made of its key, so that a test can name what it looks for. */
export function words(language: string, direction: Direction, text: (key: string) => string = (key) => `«${key}»`): Update {
  const any = new Proxy({} as Record<string, string>, { get: (_, key) => (typeof key === 'string' ? text(key) : undefined) });
  return { update: 'words', language, direction, words: any };
}

const look = { theme: 'day', textSize: 100, captions: true, handsFree: true } as const;
const here = { tag: 'sw', name: 'Kiswahili', direction: 'ltr', speaks: true, hears: false } as const;

/** Every page once, with `text` wherever others wrote something. */
export function pages(text: string): Page[] {
  const named = { title: text, language: 'en', direction: 'ltr' } as const;
  const lesson = { title: text, finished: true, begun: true, due: 1 };
  const kinds = ['right', 'helped', 'not-yet', 'own', 'passed'] as const;
  const threads = kinds.map((kind, index) => ({ kind, voice: index % 2 === 0 }));
  return [
    { page: 'progress', summary: text, seed: 7, courses: [{ ...named, picture: text, lessons: [{ ...lesson, threads }] }] },
    { page: 'words', phrases: [{ text, language: 'sw', languageName: text, direction: 'ltr', takes: 2 }] },
    {
      page: 'settings', look, pace: 'usual', name: text, picture: text, pictures: [text, 'tree', 'sun'],
      microphones: [{ id: null, name: '', chosen: true }, { id: text, name: text, chosen: false }],
      speakers: [{ id: null, name: text, chosen: true }], languages: [{ ...here, name: text }], interfaceLanguage: 'sw',
    },
    { page: 'about', version: text, licence: text, credits: [{ what: text, who: text, licence: text }] },
    {
      page: 'trainer', courses: [{ ...named, version: text, languages: [text], errors: 2 }],
      models: [{ id: text, speaks: true }], languages: [{ ...here, name: text }],
      storage: { members: 1, courses: 2, models: 3, free: 4 },
    },
  ];
}
