import { defineConfig } from 'vitest/config'

/** The page in a real browser: `npm run test:browser`. */
export default defineConfig({
  test: {
    include: ['test-browser/**/*.test.ts'],
    globalSetup: ['test-browser/support/need-chromium.ts'],
    isolate: false,
    // One browser at a time: two would only wait for each other.
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
  },
})
