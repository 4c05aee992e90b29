// A browser in which the interface shows what it is given.
import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Debian's Chromium. */
export function startBrowser() {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
}

/** A page that is given its updates by the test instead of the app's stream; it may ask nobody but its own host. */
export async function openPage(browser, address) {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const strangers = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) strangers.push(request.url());
  });
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.addInitScript(() => {
    window.EventSource = class extends EventTarget {
      constructor() {
        super();
        window.giveUpdate = (update) => this.onmessage({ data: JSON.stringify(update) });
        setTimeout(() => this.dispatchEvent(new Event('open')));
      }
    };
  });
  // What the window sends goes nowhere: the app is not to move on.
  await page.route('**/dispatch', (route) => route.fulfill({ status: 204 }));
  await page.goto(address);
  await ready(page);
  return { page, strangers, errors };
}

const ready = (page) => page.waitForFunction(() => 'giveUpdate' in window);

/** The interface as it is before it was told anything. */
export async function reload(page) {
  await page.reload();
  await ready(page);
}

/** Shows these updates, and waits until they are drawn. */
export async function show(page, updates) {
  await page.evaluate(async (updates) => {
    for (const update of updates) window.giveUpdate(update);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await document.fonts.ready;
    const pictures = [...document.images].filter((picture) => !picture.complete);
    await Promise.all(pictures.map((picture) => new Promise((done) => (picture.onload = picture.onerror = done))));
  }, updates);
}
