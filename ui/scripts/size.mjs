// Tells what the window weighs, and fails above the budget: on a cheap phone each start parses all of it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 80;
const dist = new URL('../dist/', import.meta.url).pathname;
const sums = { '.js': 0, '.css': 0, '.woff2': 0 };

for (const name of readdirSync(dist, { recursive: true })) {
  const kind = Object.keys(sums).find((ending) => name.endsWith(ending));
  if (!kind) continue;
  const bytes = readFileSync(join(dist, name));
  // Fonts are compressed already, and only those of the scripts on the screen are loaded.
  sums[kind] += kind === '.woff2' ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}

const kb = (bytes) => (bytes / 1000).toFixed(1);
const code = (sums['.js'] + sums['.css']) / 1000;
console.log(`JS ${kb(sums['.js'])} kB + CSS ${kb(sums['.css'])} kB gzipped; budget ${BUDGET_KB} kB. Fonts ${kb(sums['.woff2'])} kB.`);
if (code > BUDGET_KB) {
  console.error('The window weighs more than its budget.');
  process.exit(1);
}
