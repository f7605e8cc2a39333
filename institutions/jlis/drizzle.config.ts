// For `npx drizzle-kit generate` in this folder: every desk's tables become the next forward-only migration.
export default {
  dialect: 'postgresql',
  schema: './*/tables.ts',
  out: './migrations',
};
