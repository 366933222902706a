import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { readLeaving } from '@svetionik/contracts/leavings';
import { issueDate } from '@svetionik/domain/certificates/register';
import { findErasureDay, findFirstErasureDay } from '@svetionik/domain/leaving/leaving';
import type { LeavingRow } from './leavings.queries';

type Leaving = EndpointReply<typeof readLeaving>['leaving'];

/** `zone` is that of the organisation, by whose calendar the days count. */
export function describeLeaving(row: LeavingRow | undefined, zone: string): Leaving {
  if (row === undefined || row.takenBackAt !== null) return null;
  const { id, reason, lastDay, announcedAt, leftAt, erasedAt } = row;
  return {
    id,
    reason,
    lastDay,
    announcedAt: announcedAt.toISOString(),
    leftAt: leftAt?.toISOString() ?? null,
    handover: describeHandover(row),
    erasesFrom: findFirstErasureDay(lastDay),
    erasesOn: leftAt === null ? null : computeErasureDay(row, zone),
    erasedAt: erasedAt?.toISOString() ?? null,
  };
}

/** The day on which personal data are erased; null as long as nobody has confirmed that they have the file. */
export function computeErasureDay(
  { lastDay, acknowledgedAt }: Pick<LeavingRow, 'lastDay' | 'acknowledgedAt'>,
  zone: string,
): string | null {
  const acknowledgedOn = acknowledgedAt === null ? null : issueDate(acknowledgedAt, zone).date;
  return findErasureDay(lastDay, acknowledgedOn);
}

function describeHandover(row: LeavingRow): NonNullable<Leaving>['handover'] {
  if (row.handover === null) return null;
  return {
    state: row.handover,
    bytes: row.handoverBytes,
    hash: row.handoverHash,
    madeAt: row.handoverMadeAt?.toISOString() ?? null,
    fetchedAt: row.fetchedAt?.toISOString() ?? null,
    acknowledgedAt: row.acknowledgedAt?.toISOString() ?? null,
  };
}
