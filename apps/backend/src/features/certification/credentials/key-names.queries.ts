import type { EntityManager } from 'typeorm';
import { defaultKeyName } from '../../../platform/signing/signing-keys';
import type { CertificateRow } from '../certificates.queries';

/** The name of the keys that an organiser signs with. */
export async function findKeyName(transaction: EntityManager, organiserId: string): Promise<string> {
  const rows: { name: string | null }[] = await transaction.query(`SELECT to_jsonb(o)->>'signing_key' AS name FROM organisations.organiser o WHERE id = $1`, [organiserId]);
  return rows[0]?.name ?? defaultKeyName;
}

/** The readable address of the course that a certificate is for. */
export async function findCourseSlug(transaction: EntityManager, { id }: CertificateRow): Promise<string> {
  const rows: { slug: string }[] = await transaction.query(
    `SELECT k.slug FROM certification.certificate c JOIN catalogue.course_edition e ON e.id = c.course_edition_id JOIN catalogue.course k ON k.id = e.course_id WHERE c.id = $1`,
    [id],
  );
  return rows[0]?.slug ?? '';
}
