import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';
import { computeFingerprint } from '../../platform/signing/certificate-description';
import type { CertificateRow } from '../registry';

/** Remembers the certificate that a document was signed with, for as long as the register stands: whoever checks the document asks for it. */
export async function keepSigningCertificate(
  transaction: EntityManager,
  { organisationId, organiserId }: CertificateRow,
  content: Buffer,
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO credentials.signing_certificate (organisation_id, organiser_id, fingerprint, content, used_from)
     SELECT $1, $2, $3, $4, $5 WHERE NOT EXISTS (SELECT 1 FROM credentials.signing_certificate WHERE organiser_id = $2 AND fingerprint = $3)
     ON CONFLICT DO NOTHING`,
    [organisationId, organiserId, computeFingerprint(content), content, now],
  );
}

export async function findSigningCertificate(
  transaction: EntityManager,
  organiserId: string,
  fingerprint: string,
): Promise<Buffer | undefined> {
  const rows = await queryRows(
    transaction,
    'SELECT content FROM credentials.signing_certificate WHERE organiser_id = $1 AND fingerprint = $2',
    [organiserId, fingerprint],
  );
  return rows[0]?.content;
}
