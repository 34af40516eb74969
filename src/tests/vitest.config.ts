import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The unit tests: everything that needs neither a browser nor a built site. */
export default defineConfig({
  root: join(import.meta.dirname, '..', '..'),
  test: {
    include: ['src/**/*.test.ts'],
    // Two cores, and one of them may be compiling.
    maxWorkers: 2,
    // A limit against hanging, not a measure of speed: that is what the bench is for.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    restoreMocks: true,
  },
});
