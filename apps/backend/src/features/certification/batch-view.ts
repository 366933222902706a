import { failureCode, type batch, type batchDetail } from '@svetionik/contracts/certification';
import type { z } from 'zod';
import { toRegisterNumber } from './certificate-source';
import type { BatchRow, FailureRow } from './batches.queries';

export function describeBatch(row: BatchRow): z.output<typeof batch> {
  return { ...row, issuedAt: row.issuedAt.toISOString() };
}

export function describeFailures(
  rows: readonly FailureRow[],
): z.output<typeof batchDetail>['failures'] {
  return rows.map(({ entry, code, certificate, ...row }) => ({
    certificate,
    ...toRegisterNumber({ ...row, entry }),
    name: entry.holder,
    code: parseFailureCode(code),
  }));
}

/** One of the known reasons of a failure, or null. */
export function parseFailureCode(code: string | null): z.output<typeof failureCode> | null {
  return failureCode.options.find((known) => known === code) ?? null;
}
