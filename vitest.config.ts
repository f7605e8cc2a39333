import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{packages,institutions,surfaces,town,checks,bench}/**/*.test.{ts,tsx}'],
    globalSetup: ['packages/ledger/testing/global-setup.ts'],
    // A test often waits for a browser or a database; one file at a time would leave half of two cores idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
