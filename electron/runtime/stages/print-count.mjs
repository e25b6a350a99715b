// The end of `.ci/run`: what failed and why, in short, and as the last line `N passed, N failed`; all from reports/.
import { readFileSync } from 'node:fs';
import { inRoot } from '../paths.mjs';
import { countResults } from './count-results.mjs';
import { playwrightFailures, vitestFailures } from './name-failures.mjs';
import { STAGES } from './stage-list.mjs';

function readReport(file) {
  try {
    return JSON.parse(readFileSync(inRoot('reports', file), 'utf8'));
  } catch {
    return undefined;
  }
}

const { passed, failed, missing } = countResults(STAGES, readReport('stages.json'), readReport);
const failures = [
  ['unit.json', vitestFailures],
  ['zones.json', vitestFailures],
  ['e2e.json', playwrightFailures],
].flatMap(([file, read]) => {
  const report = readReport(file);
  return report === undefined ? [] : read(report);
});
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
for (const what of missing) console.log(`Missing: ${what}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
