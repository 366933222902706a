import { refuseParent } from '@svetionik/domain/institutions/tree';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/http/domain-error';
import { findInstitutions, isInDirectory, type InstitutionRow } from './institutions.queries';
import { findMerge, type MergeRow } from './merges.queries';
import { findAncestorIds, findHeight } from './tree.queries';
import { isWritten } from './written-names.queries';

/** An institution of the organisation's directory; one that was merged into another is not found. */
export async function requireInstitution(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  id: string,
): Promise<InstitutionRow> {
  const [row] = await findInstitutions(transaction, organisationId, [id]);
  if (row === undefined) throw new DomainError('access.not-found');
  return row;
}

/** Refuses a parent that is not there, that stands below the institution itself, or is too deep. The tree is locked before. */
export async function requirePlace(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  { id, parent }: { readonly id: string; readonly parent: string | null },
): Promise<void> {
  if (parent === null) return;
  if (!(await isInDirectory(transaction, organisationId, parent)))
    throw new DomainError('institution.parent-unknown');
  const above = [parent, ...(await findAncestorIds(transaction, parent))];
  const refusal = refuseParent({ id, above, height: await findHeight(transaction, id) });
  if (refusal !== undefined) throw new DomainError(`institution.${refusal}`);
}

/** As {@link requirePlace} for what becomes of two: it stands below neither, and has what belongs to both. */
export async function requireMergedPlace(
  transaction: EntityManager,
  actor: PersonActor,
  {
    kept,
    merged,
    parent,
  }: { readonly kept: string; readonly merged: string; readonly parent: string | null },
): Promise<void> {
  if (parent === null) return;
  await requirePlace(transaction, actor, { id: kept, parent });
  await requirePlace(transaction, actor, { id: merged, parent });
}

/** A merging of the organisation's institutions. */
export async function requireMerge(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  id: string,
): Promise<MergeRow> {
  const row = await findMerge(transaction, organisationId, id);
  if (row === undefined) throw new DomainError('access.not-found');
  return row;
}

/** A name that members wrote, waiting or decided about. */
export async function requireWrittenName(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  id: string,
): Promise<void> {
  if (!(await isWritten(transaction, organisationId, id)))
    throw new DomainError('access.not-found');
}
