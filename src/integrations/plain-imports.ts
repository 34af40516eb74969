import type { ViteUserConfig } from 'astro';

const HELPER = '\0vite/preload-helper.js';

/**
 * Leaves `import()` in the browser's programs as it is written. Vite wraps each in a helper that loads style sheets
 * and hints at further modules: 1.5 KB on every page, for programs that have no style sheet.
 */
export function plainImports(): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'kyokun:plain-imports',
    enforce: 'pre',
    apply: 'build',
    config: () => ({ build: { modulePreload: false } }),
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : null),
  };
}
