import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { audit, type AuditEntry } from '../../../platform/audit/audit';
import { hasSeparateName, type CertificateSource } from '../certificate-source';

/** Whoever sees a name that somebody stated for a document alone is recorded. */
export async function noteSeparateName(
  transaction: EntityManager,
  actor: PersonActor,
  source: CertificateSource,
  at: Date,
): Promise<void> {
  if (!hasSeparateName(source)) return;
  const entry: AuditEntry = {
    action: 'certification.readDocumentName',
    subjectIds: [source.personId],
  };
  await audit(transaction, actor, entry, at);
}
