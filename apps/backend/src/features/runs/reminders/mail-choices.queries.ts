import type { ChosenMail, MailWay } from '@svetionik/domain/reminders/mail-choice';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';

interface Person {
  readonly organisationId: string;
  readonly personId: string;
}

/** What somebody has chosen. */
export function findChoices(
  transaction: EntityManager,
  { organisationId, personId }: Person,
): Promise<{ kind: ChosenMail; way: MailWay }[]> {
  return queryRows(
    transaction,
    'SELECT kind, way FROM runs.mail_choice WHERE organisation_id = $1 AND person_id = $2',
    [organisationId, personId],
  );
}

export async function writeChoice(
  transaction: EntityManager,
  { organisationId, personId }: Person,
  kind: ChosenMail,
  way: MailWay,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO runs.mail_choice (organisation_id, person_id, kind, way) VALUES ($1, $2, $3, $4)
     ON CONFLICT (organisation_id, person_id, kind) DO UPDATE SET way = excluded.way`,
    [organisationId, personId, kind, way],
  );
}
