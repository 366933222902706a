import type { change, changeLine } from '@svetionik/contracts/changes';
import type { z } from 'zod';
import { readPersonName } from '../../identity';
import { type CertificateRow, describeLine } from '../../registry';
import type { ChangeRow } from './changes.queries';

export function describeChange(row: ChangeRow): z.output<typeof change> {
  const { id, kind, reason, note, state, proposedAt, decidedBy, decidedAt, refusal } = row;
  return {
    id,
    kind,
    certificate: row.certificateId,
    reason,
    note,
    state,
    proposedBy: {
      id: row.proposedBy,
      name: readPersonName({ nameLatin: row.proposerLatin, nameCyrillic: row.proposerCyrillic }),
    },
    proposedAt: proposedAt.toISOString(),
    decidedBy:
      decidedBy === null
        ? null
        : {
            id: decidedBy,
            name: readPersonName({
              nameLatin: row.deciderLatin,
              nameCyrillic: row.deciderCyrillic,
            }),
          },
    decidedAt: decidedAt?.toISOString() ?? null,
    refusal,
  };
}

/** `today` is the day by the calendar of the organisation. */
export function describeChangeLine(
  row: ChangeRow,
  certificate: CertificateRow,
  today: string,
): z.output<typeof changeLine> {
  return { ...describeChange(row), line: describeLine(certificate, today) };
}
