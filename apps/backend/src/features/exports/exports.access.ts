import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/http/domain-error';
import {
  findReportedRun,
  type ReportedRun,
  type CourseRun,
} from './authority-reports/authority-reports.queries';
import { findExport, isOfRegister, type ExportRow, type RegisterRequest } from './exports.queries';

/** What the one who asks has had made of the register; nobody else's is found. */
export async function requireOwnExport(
  transaction: EntityManager,
  { organisationId, personId }: PersonActor,
  id: string,
): Promise<ExportRow<RegisterRequest>> {
  const row = await findExport(transaction, organisationId, id);
  if (row?.askedBy !== personId || !isOfRegister(row)) throw new DomainError('access.not-found');
  return row;
}

/** The edition of a run of the organisation. */
export async function requireRun(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  run: CourseRun,
): Promise<ReportedRun> {
  const edition = await findReportedRun(transaction, organisationId, run);
  if (edition === undefined) throw new DomainError('access.not-found');
  return edition;
}

/** What an export is about, where the organisation has it. */
export function requireSubject(id: string | undefined): string {
  if (id === undefined) throw new DomainError('access.not-found');
  return id;
}

/** What the one who asks has had made of a person. */
export async function requireOwnDataFile(
  transaction: EntityManager,
  { organisationId, personId }: PersonActor,
  file: { readonly id: string; readonly personId: string },
): Promise<ExportRow> {
  const row = await findExport(transaction, organisationId, file.id);
  if (row?.askedBy !== personId || row.personId !== file.personId)
    throw new DomainError('access.not-found');
  return row;
}
