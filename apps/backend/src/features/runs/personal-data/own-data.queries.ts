import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';

type Whose = readonly [organisationId: string, personId: string];

/** Runs that the person takes part in, or leads. */
export function findOwnRunData(transaction: EntityManager, whose: Whose) {
  return queryRows(
    transaction,
    `SELECT r.id, r.title, p.state, to_char(p.enrolled_on, 'YYYY-MM-DD') AS "enrolledOn", t.person_id IS NOT NULL AS trains FROM runs.run r
       LEFT JOIN runs.participant p ON p.run_id = r.id AND p.person_id = $2
       LEFT JOIN runs.trainer t ON t.run_id = r.id AND t.person_id = $2
     WHERE r.organisation_id = $1 AND (p.person_id IS NOT NULL OR t.person_id IS NOT NULL) ORDER BY r.starts_on, r.id`,
    whose,
  );
}

export function findOwnHappenings(transaction: EntityManager, whose: Whose) {
  return queryRows(
    transaction,
    `SELECT run_id AS run, kind, happened_at AS at FROM runs.happening WHERE organisation_id = $1 AND person_id = $2 ORDER BY happened_at, id`,
    whose,
  );
}

export function findOwnMailChoices(transaction: EntityManager, whose: Whose) {
  return queryRows(
    transaction,
    'SELECT kind, way FROM runs.mail_choice WHERE organisation_id = $1 AND person_id = $2 ORDER BY kind',
    whose,
  );
}

export function findOwnReminders(transaction: EntityManager, whose: Whose) {
  return queryRows(
    transaction,
    `SELECT ordered_at AS "orderedAt", to_char(about_day, 'YYYY-MM-DD') AS about, state FROM runs.reminder
     WHERE organisation_id = $1 AND person_id = $2 ORDER BY ordered_at, id`,
    whose,
  );
}
