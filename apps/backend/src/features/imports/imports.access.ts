import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/http/domain-error';
import { findImportedRow, type ImportedRow } from './imported-rows.queries';
import { describeImport } from './import-view';
import { findImport, holdImport, type ImportRow, type ImportState } from './imports.queries';

/** An import of the organisation; no other one is found. */
export async function requireImport(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  id: string,
): Promise<ImportRow> {
  const row = await findImport(transaction, organisationId, id);
  if (row === undefined) throw new DomainError('access.not-found');
  return row;
}

/** The import held, as whoever goes on with it saw it last, and in one of the states from which that is possible. */
export async function requireStep(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  id: string,
  { version, from }: { readonly version?: number; readonly from: readonly ImportState[] },
): Promise<ImportRow> {
  const row = await holdImport(transaction, organisationId, id);
  if (row === undefined) throw new DomainError('access.not-found');
  if (version !== undefined && row.version !== version)
    throw new DomainError('edit.conflict', { current: describeImport(row) });
  if (!from.includes(row.state))
    throw new DomainError('import.not-ready', { details: { state: row.state } });
  return row;
}

export async function requireRow(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  id: string,
  number: number,
): Promise<ImportedRow> {
  const row = await findImportedRow(transaction, organisationId, id, number);
  if (row === undefined) throw new DomainError('access.not-found');
  return row;
}
