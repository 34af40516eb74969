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
    // What the code keeps in its modules are caches only, so the files of a worker can share them: half of the computing.
    isolate: false,
  },
});
