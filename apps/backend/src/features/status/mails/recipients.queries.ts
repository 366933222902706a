import { language } from '@svetionik/contracts/values';
import type { Language } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';
import type { Learner } from '../own-courses.queries';

/** A learner to whom something of an enrolment is written. */
export interface Recipient extends Learner {
  readonly enrolment: string;
  readonly email: string;
  readonly language: Language;
}

/** What a mail is about. */
const sources = {
  attempt: 'assessment.attempts',
  'extra-attempt': 'learning.extra_attempts',
  certificate: 'registry.certificates',
  enrolment: '(SELECT id, id AS enrolment_id FROM learning.enrolments)',
} as const;

/** Whom a mail about this goes to; nobody whose account is blocked, here or everywhere. */
export async function findRecipient(
  transaction: EntityManager,
  source: keyof typeof sources,
  id: string,
): Promise<Recipient | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT e.id AS enrolment, e.person_id AS "personId", e.organisation_id AS "organisationId", p.email, p.language
     FROM ${sources[source]} s JOIN learning.enrolments e ON e.id = s.enrolment_id JOIN identity.people p ON p.id = e.person_id
     WHERE s.id = $1 AND p.blocked_at IS NULL AND NOT EXISTS (
       SELECT FROM identity.members b WHERE b.organisation_id = e.organisation_id AND b.person_id = p.id AND b.blocked_at IS NOT NULL)`,
    [id],
  );
  const [found] = rows;
  return found && { ...found, language: language.parse(found.language) };
}

/** Whether an attempt that was allowed beyond the rules was started. */
export async function isExtraAttemptUsed(transaction: EntityManager, id: string): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `SELECT FROM learning.extra_attempts x JOIN assessment.attempts a ON a.enrolment_id = x.enrolment_id AND a.number >= x.number WHERE x.id = $1`,
    [id],
  );
  return rows.length > 0;
}
