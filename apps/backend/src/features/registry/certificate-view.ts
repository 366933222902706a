import type { checkResult, ownCertificate } from '@svetionik/contracts/checks';
import type { certificateDetail, registerLine } from '@svetionik/contracts/register-lines';
import { certificateKind, statusReason } from '@svetionik/contracts/register-lines';
import { formatCheckCode } from '@svetionik/domain/certificates/check-code';
import {
  judgeEffectiveStatus,
  type EffectiveStatus,
} from '@svetionik/domain/certificates/lifecycle/effective-status';
import type { z } from 'zod';
import { parseFailureCode } from './rendering';
import { toRegisterNumber } from './register-entry';
import type { CertificateRow, EventRow, HeldRow, RegisterRow } from './certificates.queries';

type Check = z.output<typeof checkResult>;

/** `today` is the day by the calendar of the organisation, here and below. */
export function describeLine(row: RegisterRow, today: string): z.output<typeof registerLine> {
  return {
    id: row.id,
    ...toRegisterNumber(row),
    organiser: { id: row.organiserId, name: row.entry.organiser },
    holder: row.entry.holder,
    course: row.entry.course,
    programme: isOfProgramme(row),
    kind: certificateKind.parse(row.kind),
    issuedOn: row.issuedOn,
    expiresOn: row.expiresOn,
    status: row.status,
    standing: judgeLine(row, today),
    rendering: row.rendering,
  };
}

function isOfProgramme({ entry }: Pick<RegisterRow, 'entry'>): boolean {
  return entry.programme === true;
}

function judgeLine({ status, expiresOn }: RegisterRow, today: string): EffectiveStatus | 'lost' {
  return status === 'lost' ? 'lost' : judgeEffectiveStatus({ status, until: expiresOn }, today);
}

export function describeCertificate(
  row: CertificateRow,
  events: readonly EventRow[],
  today: string,
): z.output<typeof certificateDetail> {
  return {
    ...describeLine(row, today),
    status: row.status,
    standing: judgeEffectiveStatus({ status: row.status, until: row.expiresOn }, today),
    enrolment: row.enrolmentId,
    person: row.personId,
    batch: row.batchId,
    facts: row.facts,
    issuedAt: row.issuedAt.toISOString(),
    failureCode: parseFailureCode(row.failureCode),
    documentHash: row.documentHash,
    replaces: row.replacesId,
    replacedBy: row.replacedById,
    erased: row.erased,
    events: events.map(({ type, reason, note, actorId, nameLatin, nameCyrillic, at }) => ({
      type,
      reason,
      note,
      by: {
        id: actorId,
        name:
          nameLatin === null || nameCyrillic === null
            ? null
            : { latin: nameLatin, cyrillic: nameCyrillic },
      },
      at: at.toISOString(),
    })),
  };
}

export function describeOwn(
  row: HeldRow,
  { hasCredential, today }: { readonly hasCredential: boolean; readonly today: string },
): z.output<typeof ownCertificate> {
  const { id, kind, issuedOn, expiresOn, status, replacesId: replaces, renewsId: renews } = row;
  const standing = judgeEffectiveStatus({ status, until: expiresOn }, today);
  const { organiser, course } = row.entry;
  const check = {
    checkCode: formatCheckCode(row.checkCode),
    checkUrl: row.facts.checkUrl,
    hasCredential,
  };
  return {
    id,
    enrolment: row.enrolmentId,
    ...toRegisterNumber(row),
    kind: certificateKind.parse(kind),
    issuedOn,
    expiresOn,
    status,
    standing,
    replaces,
    renews,
    organiser,
    course,
    programme: isOfProgramme(row),
    ...check,
  };
}

/** What anyone may know: never the name, and of a reason its class only. Undefined where there is nothing to check. */
export function describeCheck(
  row: CertificateRow,
  { reason, moved }: { readonly reason: string | null; readonly moved: Check['moved'] },
  today: string,
): Check | undefined {
  const { status, kind, issuedOn, expiresOn, entry } = row;
  const standing = judgeEffectiveStatus({ status, until: expiresOn }, today);
  if (status === 'annulled' || standing === 'annulled') return undefined;
  const { data = null } = statusReason.safeParse(reason);
  return {
    status,
    standing,
    reason: data,
    ...toRegisterNumber(row),
    kind: certificateKind.parse(kind),
    issuedOn,
    expiresOn,
    organiser: entry.organiser,
    course: entry.course,
    programme: isOfProgramme(row),
    moved,
  };
}
