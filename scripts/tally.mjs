import { readFile } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';

const slowestShown = 20;
const reasonLines = 12;
const reasonWidth = 200;

/** How many tests ended how, and which took longest. */
export class Tally {
  passed = 0;
  failed = 0;
  skipped = 0;
  tests = [];

  get line() {
    return `${this.passed} passed, ${this.failed} failed, ${this.skipped} skipped`;
  }

  /** The slowest tests of all reports, a line each, the slowest first. */
  get slowest() {
    return this.tests
      .toSorted((one, other) => other.seconds - one.seconds)
      .slice(0, slowestShown)
      .map(({ name, seconds }) => `${seconds.toFixed(1).padStart(6)} s  ${name}`);
  }

  /** What did not hold, each by its name with the beginning of its reason. */
  get broken() {
    return this.tests
      .filter(({ reason }) => reason !== undefined)
      .map(({ name, reason }) => `${name}\n${beginningOf(reason)}`);
  }

  /** Adds a report; a run that wrote none, or failed without a failed test, counts as one failure. */
  add(report, exitCode) {
    const counts = report ?? { passed: 0, failed: 0, skipped: 0, tests: [] };
    this.passed += counts.passed;
    this.failed += exitCode !== 0 && counts.failed === 0 ? 1 : counts.failed;
    this.skipped += counts.skipped;
    this.tests.push(...counts.tests);
  }
}

/** Counts of Jest's JSON; a file that could not be run is a failure of its own. */
export async function readJestReport(file) {
  const report = await readJson(file);
  return (
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
      skipped: report.numPendingTests + report.numTodoTests,
      tests: report.testResults.flatMap(jestTests),
    }
  );
}

/** Counts of Playwright's JSON; a test that passed only when tried again is a failure. */
export async function readPlaywrightReport(file) {
  const report = await readJson(file);
  return (
    report && {
      passed: report.stats.expected,
      failed: report.stats.unexpected + report.stats.flaky,
      skipped: report.stats.skipped,
      tests: report.suites.flatMap((suite) => playwrightTests(suite)),
    }
  );
}

/** The tests of one file, or the file itself where none of it could be run. */
function jestTests({ name, status, message, assertionResults }) {
  if (status === 'failed' && assertionResults.length === 0)
    return [{ name, seconds: 0, reason: message }];
  return assertionResults.map(({ fullName, duration, failureMessages }) => ({
    name: fullName,
    seconds: (duration ?? 0) / 1000,
    reason: failureMessages?.[0],
  }));
}

function playwrightTests({ file, suites = [], specs = [] }) {
  const own = specs.flatMap(({ title, tests }) =>
    tests.map(({ projectName, results }) => ({
      name: `[${projectName}] ${file}: ${title}`,
      seconds: results.reduce((sum, { duration }) => sum + duration, 0) / 1000,
      reason: results.flatMap(({ errors }) => errors)[0]?.message,
    })),
  );
  return [...own, ...suites.flatMap((suite) => playwrightTests(suite))];
}

function beginningOf(reason) {
  const lines = stripVTControlCharacters(reason).split('\n').slice(0, reasonLines);
  return lines.map((line) => `    ${line.slice(0, reasonWidth)}`).join('\n');
}

async function readJson(file) {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}
