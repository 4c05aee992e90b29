/** @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig} */
export default {
  compilerOptions: {
    // Elements are created one by one, never by parsing markup, so that Trusted Types can forbid the latter.
    fragments: 'tree',
    runes: true,
  },
};
