/** The four floors as rules: imports only go down (docs/architecture.md). */
const no = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    no('no-circular', 'A circle means that two rooms are really one', {}, { circular: true }),
    no(
      'packages-stay-alone',
      'A package knows no institution, surface or town',
      { path: '^packages/' },
      { path: '^(institutions|surfaces|town)/' },
    ),
    no(
      'packages-stand-alone',
      'Only paper (pki) and wire (numbers) have a neighbour',
      { path: '^packages/([^/]+)/', pathNot: '^packages/(paper|wire)/' },
      { path: '^packages/', pathNot: '^packages/$1/' },
    ),
    no(
      'paper-may-use-pki',
      'paper seals documents with pki',
      { path: '^packages/paper/' },
      { path: '^packages/', pathNot: '^packages/(paper|pki)/' },
    ),
    no(
      'wire-may-use-numbers',
      'wire guards against individual numbers',
      { path: '^packages/wire/' },
      { path: '^packages/', pathNot: '^packages/(wire|numbers)/' },
    ),
    no(
      'institutions-never-go-up',
      'An institution knows no surface and no town',
      { path: '^institutions/' },
      { path: '^(surfaces|town)/' },
    ),
    no(
      'institutions-only-by-contract',
      'Another institution is reached through its contract.ts and nothing else',
      { path: '^institutions/([^/]+)/' },
      {
        path: '^institutions/',
        pathNot: ['^institutions/$1/', '^institutions/office/', '^institutions/[^/]+/contract\\.ts$'],
      },
    ),
    no('surfaces-never-go-up', 'A surface knows no town', { path: '^surfaces/' }, { path: '^town/' }),
    no(
      'surfaces-stay-alone',
      'A surface shares only ui with other surfaces',
      { path: '^surfaces/([^/]+)/' },
      { path: '^surfaces/', pathNot: ['^surfaces/$1/', '^surfaces/ui/'] },
    ),
    no(
      'surfaces-only-by-contract',
      'A surface reaches institutions through their HTTP contracts',
      { path: '^surfaces/' },
      { path: '^institutions/', pathNot: '^institutions/[^/]+/contract\\.ts$' },
    ),
    no(
      'surfaces-use-few-packages',
      'A surface may use law, the card reader, numbers and wire; ledger, pki and paper belong to institutions',
      { path: '^surfaces/' },
      { path: '^packages/(ledger|pki|paper)/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(\\.test\\.tsx?$|/testing/|node_modules)' },
    // TypeScript 7 has no parser for other programs to call; swc reads the same files.
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  },
};
