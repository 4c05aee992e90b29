import { expect, test } from 'vitest';
import type { ScreenName } from '../generated/screen';
import { card, pages, words } from './samples';
import { openWindow, show } from './window';

/** What somebody might write into a course, a name or a file, in the hope that it is taken for more than text. */
const HOSTILE = [
  '<script>window.hit=1</script>', '<img src=x onerror="window.hit=1">', '<svg onload="window.hit=1">', '"><b>x</b>', "'><i>x</i>",
  '<iframe src="javascript:window.hit=1">', '<a href="javascript:window.hit=1">x</a>', 'javascript:window.hit=1', '</style><script>1</script>',
  '<style>*{display:none}</style>', '<base href="//evil.example/">', '<meta http-equiv="refresh" content="0">', '<object data="x">',
  '<embed src="x">', '<form action="//evil.example"><input name="a">', '<input autofocus onfocus="window.hit=1">', '<details open ontoggle="window.hit=1">',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=window.hit=1>', '<template><script>1</script></template>', '<!-- --><x>',
  '<![CDATA[<x>]]>', '{@html "<b>x</b>"}', '{#if true}x{/if}', '${window.hit=1}', '{{constructor.constructor("window.hit=1")()}}', '&lt;b&gt;x&lt;/b&gt;',
  '&#60;script&#62;', '\\u003cscript\\u003e', '%3Cscript%3E', 'url(javascript:1)', 'expression(1)', ');}body{display:none', '../../../etc/passwd',
  '\u202Egnp.exe', '\u0000null', '__proto__', 'constructor', 'toString', "' onclick='window.hit=1", '" style="position:fixed" x="', 'data:text/html,<script>1</script>',
];

/** One of each kind of screen. */
const SCREENS: ScreenName[] = ['door', 'languages', 'courses', 'lessons', 'lesson', 'goodbye'];
/** All that the window itself makes. */
const OWN = new Set(
  ('div header main nav section dialog form fieldset legend label input button h1 h2 h3 p ul ol li dl dt dd span i bdi mark img ' +
    'svg g path circle rect').split(' '),
);

function harmless({ name, value }: Attr): boolean {
  if (name === 'src') return /^\/picture\/[^/]*$/u.test(value);
  if (name === 'style') return /^(?:[a-z-]+: [\d.]+(?:px|%)?;\s?)*$/u.test(value);
  return !/^(?:on|href|action|formaction|srcdoc)/u.test(name);
}

/** No element, attribute or command comes of the text; where it is shown, it is shown as it is. */
function check(text: string, place: string, commands: unknown[]): void {
  const foreign = [...document.body.querySelectorAll('*')].flatMap((element) => [
    ...(OWN.has(element.localName) ? [] : [element.localName]),
    ...[...element.attributes].filter((attribute) => !harmless(attribute)).map(({ name }) => name),
  ]);
  expect(foreign, `${place}: ${text}`).toEqual([]);
  expect(Reflect.get(window, 'hit')).toBeUndefined();
  expect(commands).toEqual([]);
}

test.each(HOSTILE)('%s stays text on every screen', (text) => {
  const all = { text, meaning: text, language: text, picture: text, pictogram: text };
  const cards = [card('a', '', all), card('lesson:b', text, { progress: [1, 2], due: 1 }), card('course:c', text, { picture: text })];
  for (const screen of SCREENS) {
    const opened = openWindow(
      words(text, 'ltr', () => text),
      show({ screen, title: text, captions: [text], language: text, member: text, picture: text, cards, commands: [card('command:menu', text)] }),
      { update: 'saying', line: 0, from: 1, to: 3 },
      { update: 'trouble', text },
    );
    expect(document.querySelector('main h1')?.textContent).toBe(text);
    check(text, screen, opened.commands);
    document.body.replaceChildren();
  }
});

test.each(HOSTILE)('%s stays text on every page', (text) => {
  for (const page of pages(text)) {
    const opened = openWindow(words('en', 'ltr', () => text), show(), { update: 'page', page });
    check(text, page.page, opened.commands);
    document.body.replaceChildren();
  }
});
