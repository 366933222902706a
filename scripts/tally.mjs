import { readFile } from 'node:fs/promises';

/** How many tests ended how. */
export class Tally {
  passed = 0;
  failed = 0;
  skipped = 0;

  get line() {
    return `${this.passed} passed, ${this.failed} failed, ${this.skipped} skipped`;
  }

  /** Adds a report; a run that wrote none, or failed without a failed test, counts as one failure. */
  add(report, exitCode) {
    const counts = report ?? { passed: 0, failed: 0, skipped: 0 };
    this.passed += counts.passed;
    this.failed += exitCode !== 0 && counts.failed === 0 ? 1 : counts.failed;
    this.skipped += counts.skipped;
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
    }
  );
}

async function readJson(file) {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}
