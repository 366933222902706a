import type { checkResult, ownCertificate } from '@svetionik/contracts/checks';
import type { certificateDetail, registerLine } from '@svetionik/contracts/register';
import { formatCheckCode } from '@svetionik/domain/certificates/check-code';
import type { z } from 'zod';
import { failureOf } from './batch-view';
import type { CertificateRow, EventRow, RegisterRow } from './certificates.queries';

export function describeLine(row: RegisterRow): z.output<typeof registerLine> {
  return {
    id: row.id,
    number: row.number,
    year: row.year,
    organiser: { id: row.organiserId, name: row.entry.organiser },
    holder: row.entry.holder,
    course: row.entry.course,
    issuedOn: row.issuedOn,
    status: row.status,
    rendering: row.rendering,
  };
}

export function describeCertificate(row: CertificateRow, events: readonly EventRow[]): z.output<typeof certificateDetail> {
  return {
    ...describeLine(row),
    enrolment: row.enrolmentId,
    person: row.personId,
    batch: row.batchId,
    facts: row.facts,
    issuedAt: row.issuedAt.toISOString(),
    failureCode: failureOf(row.failureCode),
    documentHash: row.documentHash,
    replaces: row.replacesId,
    replacedBy: row.replacedById,
    events: events.map(({ type, reason, note, actorId, nameLatin, nameCyrillic, at }) => ({
      type,
      reason,
      note,
      by: { id: actorId, name: nameLatin === null || nameCyrillic === null ? null : { latin: nameLatin, cyrillic: nameCyrillic } },
      at: at.toISOString(),
    })),
  };
}

export function describeOwn(row: CertificateRow): z.output<typeof ownCertificate> {
  const { id, number, year, issuedOn, status } = row;
  const { organiser, course } = row.entry;
  return { id, enrolment: row.enrolmentId, number, year, issuedOn, status, organiser, course, checkCode: formatCheckCode(row.checkCode) };
}

/** What anyone may know: never the name. Undefined where there is nothing to check. */
export function describeCheck(row: CertificateRow): z.output<typeof checkResult> | undefined {
  const { status, number, year, issuedOn, entry } = row;
  return status === 'annulled' ? undefined : { status, number, year, issuedOn, organiser: entry.organiser, course: entry.course };
}
