import type { batch, batchDetail } from '@svetionik/contracts/certification';
import type { z } from 'zod';
import { parseFailureCode, toRegisterNumber } from '../registry';
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
