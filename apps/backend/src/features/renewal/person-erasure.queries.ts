import type { EntityManager } from 'typeorm';
import { execute } from '../../platform/database/query';

type Owner = readonly [organisationId: string, personId: string];

export async function deleteLeavesOfAbsence(
  transaction: EntityManager,
  owner: Owner,
): Promise<void> {
  await execute(
    transaction,
    'DELETE FROM renewal.leave_of_absence WHERE organisation_id = $1 AND person_id = $2',
    owner,
  );
}

export async function deleteReminders(transaction: EntityManager, owner: Owner): Promise<void> {
  await execute(
    transaction,
    'DELETE FROM renewal.reminder WHERE certificate_id IN (SELECT id FROM registry.certificates WHERE organisation_id = $1 AND person_id = $2)',
    owner,
  );
}
