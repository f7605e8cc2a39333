import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{packages,institutions,surfaces,town,checks,bench}/**/*.test.{ts,tsx}'],
    globalSetup: ['packages/ledger/testing/global-setup.ts'],
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
