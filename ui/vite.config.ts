import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The app serves the window from its root, a test server perhaps from elsewhere.
  base: './',
  plugins: [svelte()],
  resolve: { conditions: ['browser'] },
  build: {
    // Web views of cheap phones are updated late.
    target: ['chrome93', 'safari15.4'],
    // The content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // scripts/size.mjs tells the sizes, and fails above the budget.
    reportCompressedSize: false,
  },
  test: {
    environment: 'jsdom',
    include: ['src/test/**/*.test.ts'],
  },
});
