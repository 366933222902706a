import type {
  erasurePreview,
  erasureRequest,
  sentErasureRequest,
} from '@svetionik/contracts/privacy';
import { lastAnswerDay } from '@svetionik/domain/privacy/erasure-answer';
import { issueDate } from '@svetionik/domain/certificates/register';
import { lastKeptDay } from '@svetionik/domain/privacy/retention';
import type { z } from 'zod';
import { toRegisterNumber, type EntryRow } from '../registry';
import { readPersonName } from '../identity';
import type { RequestRow, SentRequestRow } from './erasure-requests.queries';

type Entry = z.output<typeof erasurePreview>['entries'][number];

export function describeEntry(row: EntryRow, years: number | null): Entry {
  const { id, issuedOn, status, endedOn } = row;
  const { organiser, holder, course } = row.entry;
  return {
    id,
    ...toRegisterNumber(row),
    organiser,
    holder,
    course,
    issuedOn,
    status,
    keptUntil: years === null ? null : lastKeptDay(endedOn, years),
  };
}

/** `zone` is that of the organisation, by whose calendar the days count. */
export function describeRequest(
  { id, state, askedAt, decidedAt, reason }: RequestRow,
  zone: string,
): z.output<typeof erasureRequest> {
  return {
    id,
    state,
    askedAt: askedAt.toISOString(),
    answerBy: lastAnswerDay(issueDate(askedAt, zone).date),
    decidedAt: decidedAt?.toISOString() ?? null,
    reason,
  };
}

export function describeSentRequest(
  row: SentRequestRow,
  zone: string,
): z.output<typeof sentErasureRequest> {
  const { personId: id, email } = row;
  return {
    ...describeRequest(row, zone),
    person: email === null ? null : { id, email, name: readPersonName(row) },
  };
}
