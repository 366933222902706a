import { openedImport, type importSheet, type peopleImport } from '@svetionik/contracts/imports';
import { guessFields, headingKey } from '@svetionik/domain/people/import-fields';
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { StoredSheet } from './imports.json-columns';
import type { ImportRow } from './imports.queries';

type Import = z.output<typeof peopleImport>;

/** How long an import can be taken back. */
export const undoMilliseconds = 30 * 24 * 60 * 60 * 1000;

const noVerdicts = { new: 0, changed: 0, same: 0, double: 0, refused: 0, trainings: 0 };

const noResults = {
  ...{ invited: 0, open: 0, member: 0, changed: 0, same: 0, gone: 0, left: 0 },
  ...{ withdrawn: 0, ended: 0, restored: 0, kept: 0 },
};

/** How an import is told to whoever brought it. */
export function describeImport(row: ImportRow): Import {
  const { rows = 0, ...verdicts } = row.counts;
  const sheet = row.sheet === null ? undefined : row.sheets[row.sheet];
  const { appliedAt } = row;
  const isApplied = appliedAt !== null && row.state === 'applied';
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    fileName: row.fileName,
    requestedAt: row.requestedAt.toISOString(),
    format: row.format,
    encoding: row.encoding,
    problem: row.problem,
    sheetName: sheet?.name ?? null,
    rows: rows === 0 ? (sheet?.rows ?? Math.max(0, ...row.sheets.map((each) => each.rows))) : rows,
    progress: row.progress,
    verdicts: { ...noVerdicts, invitations: verdicts.new ?? 0, ...verdicts },
    undecided: row.undecided,
    results: { ...noResults, ...row.results },
    checkedAt: row.checkedAt?.toISOString() ?? null,
    appliedAt: appliedAt?.toISOString() ?? null,
    undoneAt: row.undoneAt?.toISOString() ?? null,
    undoUntil: isApplied ? new Date(appliedAt.getTime() + undoMilliseconds).toISOString() : null,
  };
}

/** By what a choice of columns is found again. */
export function hashHeadings({ columns }: StoredSheet): string {
  const key = headingKey(columns.map(({ heading }) => heading));
  return createHash('sha256').update(key).digest('hex');
}

/** A sheet with what is proposed for its columns: what the organisation said the last time, or what their headings say. */
export function describeSheet(
  sheet: StoredSheet,
  chosen: ReadonlyMap<string, readonly string[]>,
): z.output<typeof importSheet> {
  const before = chosen.get(hashHeadings(sheet))?.map((field) => (field === '' ? null : field));
  const guessed = guessFields(sheet.columns.map(({ heading }) => heading));
  const remembered = openedImport.shape.fields.safeParse(before ?? null).data ?? null;
  return {
    ...sheet,
    proposal: remembered ?? guessed.map((field) => field ?? null),
    remembered: remembered !== null,
  };
}
