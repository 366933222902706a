import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/http/domain-error';
import {
  findComputation,
  findEdition,
  type Computation,
  type ReportedEdition,
} from './item-analysis.queries';
import { findRegrades, hasRegrade, type RegradeRow } from './regrades/regrades.queries';
import { findReceivedRegrades, type ReceivedRow } from './regrades/shared-regrades.queries';

/** An edition of a course of the organisation, or of one that is shared with it: told is of the organisation's own people. */
export async function requireReportedEdition(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  courseId: string,
  number: number,
): Promise<ReportedEdition> {
  const edition = await findEdition(transaction, organisationId, courseId, number);
  if (edition === undefined) throw new DomainError('access.not-found');
  return edition;
}

/** A computation of statistics that somebody in the organisation has ordered. */
export async function requireComputation(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  id: string,
): Promise<Computation> {
  const computation = await findComputation(transaction, organisationId, id);
  if (computation === undefined) throw new DomainError('access.not-found');
  return computation;
}

/** A regrade that somebody in the organisation has ordered. */
export async function requireRegrade(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  id: string,
): Promise<RegradeRow> {
  const [regrade] = await findRegrades(transaction, organisationId, { id, limit: 1 });
  if (regrade === undefined) throw new DomainError('access.not-found');
  return regrade;
}

/** What another organisation's regrade does here, once it is applied. */
export async function requireReceivedRegrade(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  id: string,
): Promise<ReceivedRow> {
  const [regrade] = await findReceivedRegrades(transaction, organisationId, { id, limit: 1 });
  if (regrade === undefined) throw new DomainError('access.not-found');
  return regrade;
}

/** What a regrade does to people, ordered in the organisation or received by it. */
export async function requireRegradeEffects(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  id: string,
  origin: 'ordered' | 'received',
): Promise<void> {
  if (!(await hasRegrade(transaction, { organisationId, id }, origin)))
    throw new DomainError('access.not-found');
}
