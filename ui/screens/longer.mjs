// A language that nobody speaks: the same words, 40 per cent longer and with marks above and below, so that a screen that
// only fits English is found out.
const LETTERS = { a: 'å', e: 'ę', i: 'ï', o: 'ø', u: 'ů', n: 'ñ', c: 'ç', s: 'š', A: 'Å', E: 'Ë', I: 'Ï', O: 'Ø' };

/** Texts that a person reads, by the names of their fields. */
const READ = new Set(['title', 'text', 'summary', 'captions']);

function lengthen(text) {
  const marked = [...text].map((letter) => LETTERS[letter] ?? letter).join('');
  const words = marked.split(' ');
  const extra = Math.ceil(text.length * 0.4);
  let added = 0;
  const longerWords = words.map((word) => {
    const share = Math.min(extra - added, Math.ceil(word.length * 0.4));
    added += share;
    return word + 'ë'.repeat(Math.max(0, share));
  });
  return longerWords.join(' ');
}

/** An update with longer words. */
export function longer(update) {
  if (update?.update === 'words') {
    const words = Object.fromEntries(Object.entries(update.words).map(([key, text]) => [key, lengthen(text)]));
    return { ...update, words };
  }
  return lengthenRead(update, '');
}

function lengthenRead(value, name) {
  if (typeof value === 'string') return READ.has(name) ? lengthen(value) : value;
  if (Array.isArray(value)) return value.map((item) => lengthenRead(item, name));
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, lengthenRead(item, key)]));
  }
  return value;
}
