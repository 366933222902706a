import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import type { Look } from '../../platform/access/look';
import type { OrganisationDirectory } from '../../platform/access/organisation-directory';
import { enterOrganisation } from '../../platform/database/organisation-scope.queries';
import { DomainError } from '../../platform/http/domain-error';
import { lockRequest, type AccessRequest } from './recovery/access-requests.queries';
import {
  lockOpenable,
  lockReport,
  locateCase,
  type OpenableReport,
  type ReportRow,
} from './reports.queries';

/** An organisation of the network, of which anybody may report. */
export async function requireReportable(
  directory: OrganisationDirectory,
  transaction: EntityManager,
  id: string,
): Promise<Look> {
  const look = await directory.findById(id, transaction);
  if (look === undefined || look.leaving?.over === true) throw new DomainError('access.not-found');
  return look;
}

/** The case that the key opens: the transaction works in its organisation from here on, and holds it. */
export async function requireCase(
  transaction: EntityManager,
  caseHash: string | undefined,
): Promise<ReportRow> {
  const found = caseHash === undefined ? undefined : await locateCase(transaction, caseHash);
  if (found === undefined) throw new DomainError('access.not-found');
  await enterOrganisation(transaction, found.organisationId);
  const report = await lockReport(transaction, found.organisationId, found.id);
  if (report === undefined) throw new DomainError('access.not-found');
  return report;
}

/** A report that is wrapped for whoever asks: any other, of whichever organisation and about whomever, is not there for them. */
export async function requireReport(
  transaction: EntityManager,
  actor: PersonActor,
  id: string,
): Promise<OpenableReport> {
  const report = await lockOpenable(transaction, actor, id);
  if (report === undefined) throw new DomainError('access.not-found');
  return report;
}

/** What somebody else asks for, of those who hold shares here. */
export async function requireAccessRequest(
  transaction: EntityManager,
  actor: PersonActor,
  id: string,
): Promise<AccessRequest> {
  const request = await lockRequest(transaction, actor, id);
  if (request === undefined) throw new DomainError('access.not-found');
  return request;
}
