// Every screen as the real app sends it, in one language: a name, and the updates that bring it.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Host } from './host.mjs';

const PAGES = ['progress', 'words', 'settings', 'about', 'trainer'];
const COURSE = 'course:cooperative-basics';

/** All screens in a language. */
export async function collect(language) {
  const host = await Host.start();
  try {
    const screens = [...(await arrive(host, language)), ...(await takeLesson(host)), ...(await openPages(host))];
    // A trouble stays until it is put away, so that it comes last.
    screens.push(await teaching(language), ...(await leave(host)));
    const words = host.updates.findLast((update) => update.update === 'words' && update.language === language);
    return { host, words, screens };
  } catch (error) {
    host.stop();
    throw error;
  }
}

const shown = (name, ...updates) => ({ name, updates: [{ update: 'page', page: null }, ...updates] });

async function arrive(host, language) {
  const languages = await host.view('languages', undefined, 0);
  const pictures = await host.through(`language:${language}`, 'pictures');
  const since = host.updates.length;
  const courses = await host.through('picture:moon', 'courses');
  const greeting = await host.view('greeting', undefined, since);
  const lessons = await host.through(COURSE, 'lessons');
  return [
    shown('languages', languages),
    shown('pictures', pictures),
    shown('greeting', greeting),
    shown('courses', courses),
    shown('lessons', lessons),
  ];
}

/** Goes through the first lesson by touch, and keeps one view of each kind of step. */
async function takeLesson(host) {
  const first = host.last('view').view.cards[0].meaning;
  const began = host.updates.length;
  let since = began;
  await host.tap(first);
  const isTurn = ({ view }) => view?.screen === 'lesson' && ['waiting', 'ready'].includes(view.activity);
  for (let turn = 0; turn < 120; turn += 1) {
    const { view } = await host.next('a turn', isTurn, since);
    since = host.updates.length;
    if (view.progress?.[0] === view.progress?.[1]) break;
    await host.tap(view.cards[turn % Math.max(1, view.cards.length)]?.meaning ?? 'command:next');
  }
  const kinds = new Map();
  for (const update of host.updates.slice(began)) {
    const kind = update.view?.screen === 'lesson' ? kind_of(update.view) : null;
    if (kind && !kinds.has(kind)) kinds.set(kind, update);
  }
  const states = ['speaking', 'listening', 'thinking', 'recording', 'ready'];
  const question = kinds.get('cards') ?? [...kinds.values()][0];
  const active = states.map((activity) => shown(`lesson-${activity}`, { ...question, view: { ...question.view, activity } }));
  // The same component shows a question that comes back; days must pass before the app asks it.
  const review = shown('review', { ...question, view: { ...question.view, screen: 'review' } });
  return [...[...kinds].map(([kind, update]) => shown(`lesson-${kind}`, update)), ...active, review];
}

function kind_of(view) {
  if (view.cards.some((card) => card.meaning === 'finished')) return 'finished';
  if (view.cards.some((card) => card.meaning === 'answer:true')) return 'true-false';
  return view.cards.length > 0 ? 'cards' : 'told';
}

async function openPages(host) {
  const pages = [];
  for (const page of PAGES) {
    const since = host.updates.length;
    await host.send({ command: 'open', page });
    const update = await host.next(page, (update) => update.update === 'page' && update.page?.page === page, since);
    pages.push({ name: `page-${page}`, updates: [host.last('view'), update] });
  }
  await host.send({ command: 'close-page' });
  return pages;
}

async function leave(host) {
  let since = host.updates.length;
  await host.tap('command:stop');
  const goodbye = await host.view('goodbye', undefined, since);
  since = host.updates.length;
  await host.send({ command: 'to-the-door' });
  const door = await host.view('door', undefined, since);
  const trouble = { update: 'trouble', text: goodbye.view.captions[0] };
  return [shown('goodbye', goodbye), shown('door', door), shown('trouble', goodbye, trouble)];
}

/** Only whoever has a microphone is asked for their voice. This one hears silence, which passes as fast as it is read. */
async function teaching(language) {
  const file = join(mkdtempSync(join(tmpdir(), 'sauti-silence-')), 'silence.wav');
  writeFileSync(file, silence(300));
  const host = await Host.start(['--microphone', file]);
  try {
    await host.view('languages', undefined, 0);
    const since = host.updates.length;
    await host.tap(`language:${language}`);
    await host.view('pictures', undefined, since);
    const asked = await host.through('picture:sun', 'teaching');
    return shown('teaching', asked);
  } finally {
    host.stop();
  }
}

/** So many seconds of silence: mono, 16 bits, 16 kHz. */
function silence(seconds) {
  const bytes = seconds * 32_000;
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + bytes, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(16_000, 24);
  head.writeUInt32LE(32_000, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(bytes, 40);
  return Buffer.concat([head, Buffer.alloc(bytes)]);
}
