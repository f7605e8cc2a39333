// `npm run bench`: install what is missing, then measure on the pinned runtime.
import { ensureInstalled, runPinned } from '../town/bootstrap.mjs';

ensureInstalled();
runPinned('bench/main.ts', process.argv.slice(2));
