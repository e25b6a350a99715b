/**
 * Counts of Vitest's JSON report. A file that could not even be loaded holds no test, so it counts as one failure.
 */
export function countVitest(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** Counts of Playwright's JSON report. A flaky test has failed once, so it counts as failed; so does a problem outside any test. */
export function countPlaywright(report) {
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length };
}

const READERS = { 'unit.json': countVitest, 'e2e.json': countPlaywright };

/**
 * All counts of one `npm test`: every test of the stages that have reports, one for each other stage, and one failure
 * for whatever should have left a report (or a test) and has not.
 * @param stages the list of stages that should have run
 * @param results what `run-stages` wrote, or undefined
 * @param readReport gives a report's object, or undefined when it is not there or cannot be read
 */
export function countResults(stages, results, readReport) {
  const total = { passed: 0, failed: 0, missing: [] };
  const add = ({ passed, failed }) => {
    total.passed += passed;
    total.failed += failed;
  };
  for (const stage of stages) {
    const result = results?.find(({ name }) => name === stage.name);
    if (!result) {
      total.missing.push(`the result of ${stage.name}`);
      continue;
    }
    if (!stage.reports) {
      add(result.code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
      continue;
    }
    const counts = stage.reports.map((file) => countReport(file, readReport(file), total.missing));
    counts.forEach(add);
    // The runner failed for something that no test reported.
    if (result.code !== 0 && counts.every(({ failed }) => failed === 0)) add({ passed: 0, failed: 1 });
  }
  return { ...total, failed: total.failed + total.missing.length };
}

function countReport(file, report, missing) {
  const count = report && READERS[file](report);
  if (count && count.passed + count.failed > 0) return count;
  missing.push(`tests in reports/${file}`);
  return { passed: 0, failed: 0 };
}
