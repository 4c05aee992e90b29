// What is looked at on every screen.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of WCAG 2.2 up to AA, and good practice where axe knows it. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds. */
export async function accessibility(page) {
  const loaded = await page.evaluate(() => 'axe' in window);
  // The page's policy forbids scripts of strangers; the debugger may still run one.
  if (!loaded) await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (tags) => window.axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }),
    RULES,
  );
  // What the bar at the bottom covers now is scrolled into sight; its own size is looked at elsewhere.
  const covered = ({ any }) => any[0]?.message?.includes('partially obscured');
  return violations.flatMap(({ id, nodes }) => nodes.filter((node) => !covered(node)).map((node) => `${id}: ${node.html.slice(0, 140)} ${node.any[0]?.message ?? ''}`));
}

/** Text that is cut off, and things that stick out of the window to the side. */
export function clipped(page) {
  return page.evaluate(() => {
    const found = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width + 1) found.push(`the page is ${document.documentElement.scrollWidth} wide`);
    for (const element of document.body.querySelectorAll('*')) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0 || style.visibility === 'hidden') continue;
      const words = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
      if (!words || element.closest('.visually-hidden') || box.width <= 1) continue;
      const place = `${element.tagName.toLowerCase()} "${element.textContent.trim().slice(0, 40)}"`;
      if (box.left < -1 || box.right > width + 1) found.push(`${place} sticks out: ${Math.round(box.left)} to ${Math.round(box.right)}`);
      for (let around = element; around && around !== document.body; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around);
        const cutsX = overflowX === 'hidden' || overflowX === 'clip';
        const cutsY = overflowY === 'hidden' || overflowY === 'clip';
        if ((cutsX && around.scrollWidth > around.clientWidth + 1) || (cutsY && around.scrollHeight > around.clientHeight + 2)) {
          found.push(`${place} is cut off in ${around.tagName.toLowerCase()}.${around.className}`);
          break;
        }
      }
    }
    return [...new Set(found)];
  });
}

/** What can be touched and is smaller than a fingertip: 48 CSS pixels, but for lines of running text. */
export function tooSmall(page) {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll('button, a, input, select, [role=button], [role=switch]')];
    const seen = controls.filter((control) => control.getBoundingClientRect().width > 1 && getComputedStyle(control).visibility !== 'hidden');
    const small = seen.filter((control) => {
      const target = control.closest('label') ?? control;
      const box = target.getBoundingClientRect();
      return Math.min(box.width, box.height) < 47.5;
    });
    return small.map((control) => {
      const box = control.getBoundingClientRect();
      return `${control.tagName.toLowerCase()} "${(control.getAttribute('aria-label') ?? control.textContent).trim().slice(0, 30)}" is ${Math.round(box.width)} × ${Math.round(box.height)}`;
    });
  });
}

/** English words on a screen that is in another language. */
export async function untranslated(page, words, english) {
  const foreign = Object.entries(english).filter(([key, text]) => words[key] !== text && text.length > 3);
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode.data.trim());
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
      for (const name of ['aria-label', 'title', 'placeholder']) if (element.hasAttribute(name)) texts.push(element.getAttribute(name));
    }
    return texts;
  });
  return foreign.filter(([, text]) => texts.includes(text)).map(([key, text]) => `${key} is in English: "${text}"`);
}

/** Controls without a name that could be spoken. */
export function unnamed(page) {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll('button')];
    const name = (control) => (control.getAttribute('aria-label') ?? control.innerText ?? '').trim();
    return controls.filter((control) => name(control) === '').map((control) => control.outerHTML.slice(0, 120));
  });
}
