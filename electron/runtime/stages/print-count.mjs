// The last line of `.ci/run`: `N passed, N failed`, counted from what lies in reports/.
import { readFileSync } from 'node:fs';
import { inRoot } from '../paths.mjs';
import { countResults } from './count-results.mjs';
import { STAGES } from './stage-list.mjs';

function readReport(file) {
  try {
    return JSON.parse(readFileSync(inRoot('reports', file), 'utf8'));
  } catch {
    return undefined;
  }
}

const { passed, failed, missing } = countResults(STAGES, readReport('stages.json'), readReport);
for (const what of missing) console.log(`Missing: ${what}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
