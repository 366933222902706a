import type { SpreadsheetProblem } from '@svetionik/domain/spreadsheets/spreadsheet-problem';

/** Why a table is not read, or not read any further. */
export class SpreadsheetRefused extends Error {
  constructor(readonly problem: SpreadsheetProblem) {
    super(problem.code);
  }
}
