import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Files start child processes of the built action; two at a time fit a two-core machine.
    maxWorkers: 2,
  },
})
