import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/http/domain-error';
import {
  findReportedRun,
  type ReportedRun,
  type CourseRun,
} from './authority-reports/authority-reports.queries';
import { findExport, type ExportRow } from './exports.queries';

/** What the one who asks has had made; nobody else's is found. */
export async function requireOwnExport(
  transaction: EntityManager,
  { organisationId, personId }: PersonActor,
  id: string,
): Promise<ExportRow> {
  const row = await findExport(transaction, organisationId, id);
  if (row?.askedBy !== personId) throw new DomainError('access.not-found');
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
