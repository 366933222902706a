import type { EntityManager } from 'typeorm';
import { defaultKeyName } from '../../../platform/signing/signing-keys';
import type { CertificateRow } from '../certificates.queries';

/** The name of the keys that an organiser `o` signs with now, as an expression. */
export const keyNameOf = `coalesce(o.signing_key, '${defaultKeyName}')`;

export async function findKeyName(transaction: EntityManager, organiserId: string): Promise<string> {
  const rows: { name: string }[] = await transaction.query(`SELECT ${keyNameOf} AS name FROM organisations.organiser o WHERE id = $1`, [organiserId]);
  return rows[0]?.name ?? defaultKeyName;
}

/** The course that a certificate is for. Its id, because its readable address may change, and other organisations may have the same. */
export async function findCourseId(transaction: EntityManager, { id }: CertificateRow): Promise<string> {
  const rows: { course: string }[] = await transaction.query(
    'SELECT e.course_id AS course FROM certification.certificate c JOIN catalogue.course_edition e ON e.id = c.course_edition_id WHERE c.id = $1',
    [id],
  );
  return rows[0]?.course ?? '';
}

/** Whether whoever checks something of the organiser can know the key. */
export async function isKeyPublished(transaction: EntityManager, organiserId: string, keyId: string): Promise<boolean> {
  const rows: unknown[] = await transaction.query('SELECT 1 FROM certification.issuer_key WHERE organiser_id = $1 AND id = $2', [organiserId, keyId]);
  return rows.length > 0;
}
