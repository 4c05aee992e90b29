// Every screen × language × size × theme in a real browser, over views of the real app: nothing inaccessible, nothing
// clipped, nothing untranslated, nothing without a name, no request to anybody else. Pictures go to out/screens.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openPage, reload, show, startBrowser } from './browser.mjs';
import { accessibility, clipped, tooSmall, unnamed, untranslated } from './checks.mjs';
import { collect } from './collect.mjs';
import { longer } from './longer.mjs';

const LANGUAGES = ['ar', 'en', 'sw'];
const SIZES = [
  { width: 360, height: 640 },
  { width: 800, height: 1280 },
  { width: 1280, height: 800 },
];
const THEMES = ['day', 'night'];
const OUT = fileURLToPath(new URL('../../out/screens/', import.meta.url));

const look = (theme, textSize = 100) => ({ update: 'look', look: { theme, textSize, captions: true, handsFree: true } });
const browser = await startBrowser();
const faults = [];
let seen = 0;

function note(where, found) {
  faults.push(...found.map((fault) => `${where}: ${fault}`));
}

async function lookAt(page, where, words, english, { axe, picture }) {
  note(where, await clipped(page));
  note(where, await tooSmall(page));
  note(where, await unnamed(page));
  if (english) note(where, await untranslated(page, words, english));
  if (axe) note(where, await accessibility(page));
  if (picture) await page.screenshot({ path: `${OUT}${where.replaceAll(' ', '-')}.png` });
  seen += 1;
}

async function walk(language, { host, words, screens }, english) {
  const { page, strangers, errors } = await openPage(browser, host.address);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const theme of THEMES) {
      // Anew, so that nothing is left over from the screens before.
      await reload(page);
      for (const { name, updates } of screens) {
        const where = `${language} ${name} ${size.width}x${size.height} ${theme}`;
        await show(page, [words, look(theme), ...updates]);
        await lookAt(page, where, words.words, language === 'en' ? null : english, { axe: true, picture: true });
      }
    }
  }
  // Text twice as large, on the smallest screen; and in bright sun.
  await page.setViewportSize(SIZES[0]);
  await reload(page);
  for (const { name, updates } of screens) {
    await show(page, [words, look('sun', 200), ...updates]);
    await lookAt(page, `${language} ${name} 200% sun`, words.words, null, { axe: true, picture: true });
  }
  if (language === 'en') {
    await reload(page);
    for (const { name, updates } of screens) {
      await show(page, [longer(words), look('day'), ...updates.map(longer)]);
      await lookAt(page, `longer ${name} 360x640`, words.words, null, { axe: false, picture: true });
    }
  }
  note(language, strangers.map((url) => `asked a stranger: ${url}`));
  note(language, errors.map((error) => `error: ${error}`));
  await page.context().close();
}

mkdirSync(OUT, { recursive: true });
const collected = new Map();
for (const language of LANGUAGES) collected.set(language, await collect(language));
const english = collected.get('en').words.words;
for (const [language, screens] of collected) {
  await walk(language, screens, english);
  screens.host.stop();
}
await browser.close();
const failed = new Set(faults.map((fault) => fault.split(': ')[0])).size;
for (const fault of faults) console.log(fault);
console.log(`${seen - failed} passed, ${failed} failed`);
process.exitCode = faults.length > 0 ? 1 : 0;
