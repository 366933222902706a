import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';
import { defaultKeyName } from '../../platform/signing/signing-keys';
import type { CertificateRow } from '../registry';

/** The name of the keys that an organiser `o` signs with now, as an expression. */
export const selectKeyName = `coalesce(o.signing_key, '${defaultKeyName}')`;

export async function findKeyName(
  transaction: EntityManager,
  organiserId: string,
): Promise<string> {
  const rows = await queryRows(
    transaction,
    `SELECT ${selectKeyName} AS name FROM organisations.organisers o WHERE id = $1`,
    [organiserId],
  );
  return rows[0]?.name ?? defaultKeyName;
}

/** What a certificate is given for. */
export interface Achieved {
  /** The id of the course or programme, because the readable address of a course may change, and other organisations may have the same. */
  readonly courseId: string;
  /** What the final assessment asks for, in percentage points; of no account for a programme. */
  readonly cutScore: number;
}

export async function findAchieved(
  transaction: EntityManager,
  { id, facts: { programme } }: CertificateRow,
): Promise<Achieved> {
  if (programme !== undefined) return { courseId: programme, cutScore: 0 };
  const rows = await queryRows(
    transaction,
    `/* "cutScore" is not null: the rules of an assessment have one */
     SELECT e.course_id AS "courseId", (e.assessment->>'cutScore')::int AS "cutScore" FROM registry.certificates c JOIN catalogue.course_editions e ON e.id = c.course_edition_id WHERE c.id = $1`,
    [id],
  );
  const [achieved] = rows;
  if (achieved === undefined) throw new Error('the edition of a certificate is gone');
  return achieved;
}

/** Whether whoever checks something of the organiser can know the key. */
export async function isKeyPublished(
  transaction: EntityManager,
  organiserId: string,
  keyId: string,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    'SELECT 1 FROM credentials.issuer_key WHERE organiser_id = $1 AND id = $2',
    [organiserId, keyId],
  );
  return rows.length > 0;
}
