import type { change, changeLine } from '@svetionik/contracts/changes';
import type { z } from 'zod';
import { type CertificateRow, describeLine } from '../../registry';
import { describeDecided } from '../decided';
import type { ChangeRow } from './changes.queries';

export function describeChange(row: ChangeRow): z.output<typeof change> {
  const { id, kind, reason, note, state, refusal } = row;
  const certificate = row.certificateId;
  return { id, kind, certificate, reason, note, state, ...describeDecided(row), refusal };
}

/** `today` is the day by the calendar of the organisation. */
export function describeChangeLine(
  row: ChangeRow,
  certificate: CertificateRow,
  today: string,
): z.output<typeof changeLine> {
  return { ...describeChange(row), line: describeLine(certificate, today) };
}
