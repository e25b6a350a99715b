import { stripVTControlCharacters } from 'node:util';

/** Lines of a complaint that are told; what follows them is where in the code it happened. */
const LINES = 8;
const LETTERS = 200;

function told(name, complaint = 'it told no reason') {
  const lines = stripVTControlCharacters(complaint)
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== '')
    .slice(0, LINES)
    .map((line) => `    ${line.slice(0, LETTERS)}`);
  return [`  ${name}`, ...lines].join('\n');
}

/** The failed tests of Vitest's JSON report, each with the beginning of what it complains of. */
export function vitestFailures({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [told(name, message)];
    return failed.map(({ fullName, failureMessages }) => told(fullName, failureMessages?.[0]));
  });
}

/** The failed tests of Playwright's JSON report, each with the beginning of what it complains of. */
export function playwrightFailures({ suites = [], errors = [] }) {
  return [...suites.flatMap(inSuite), ...errors.map(({ message }) => told('outside any test', message))];
}

function inSuite({ suites = [], specs = [] }) {
  const failed = specs
    .filter(({ ok }) => !ok)
    .flatMap(({ file, line, title, tests }) =>
      tests.flatMap(({ results }) =>
        results.flatMap(({ errors = [] }) => errors).map(({ message }) => told(`${file}:${line} ${title}`, message)),
      ),
    );
  return [...suites.flatMap(inSuite), ...failed];
}
