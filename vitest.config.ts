import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/tell-skipped.ts'],
    // Nothing here leaves state behind in modules, so the files may share them: discord.js is loaded once.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
