// The pictures of the README: the main screens as `make screens` saw them, three languages side by side.
import { mkdirSync, readdirSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SEEN = fileURLToPath(new URL('../../out/screens/', import.meta.url));
const OUT = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

/** Each picture: its name, and the screens on it. */
const PICTURES = {
  arrive: ['ar languages', 'ar pictures', 'ar courses', 'ar lessons'],
  lesson: ['ar lesson-cards', 'en lesson-listening', 'sw lesson-true-false', 'en teaching'],
  beside: ['ar page-progress', 'en page-settings', 'sw door', 'en goodbye'],
};

mkdirSync(OUT, { recursive: true });
const there = new Set(readdirSync(SEEN));
for (const [name, screens] of Object.entries(PICTURES)) {
  const theme = (index) => (name === 'beside' && index === 1 ? 'night' : 'day');
  const files = screens.map((screen, index) => `${screen.replaceAll(' ', '-')}-360x640-${theme(index)}.png`);
  const missing = files.filter((file) => !there.has(file));
  if (missing.length > 0) throw new Error(`not seen: ${missing.join(', ')}`);
  const all = files.map((file) => SEEN + file);
  execFileSync('montage', [...all, '-tile', '4x', '-geometry', '270x480+8+8', '-background', '#8a8a8a', '-colors', '128', `PNG8:${OUT}${name}.png`]);
}
