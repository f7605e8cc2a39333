#!/usr/bin/env node
// The command `tegata`: hands every word to the command line on the pinned runtime.
import { ensureInstalled, runPinned } from '../bootstrap.mjs';

ensureInstalled();
runPinned('town/cli/main.ts', process.argv.slice(2));
