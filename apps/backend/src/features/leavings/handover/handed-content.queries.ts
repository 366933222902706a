import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';

/** Rows after an id, so many at most. */
interface Page {
  readonly after: string | undefined;
  readonly limit: number;
}

/** The next courses of the organisation with the edition that counts. */
export function findCoursesInFull(
  transaction: EntityManager,
  organisationId: string,
  { after, limit }: Page,
) {
  return queryRows(
    transaction,
    `SELECT c.id, c.slug, e.id AS "editionId", e.number AS edition, e.title, e.certificate_title AS "certificateTitle", e.objectives, e.hours, e.tracks, e.validity, e.renewal,
       e.assessment FROM catalogue.courses c JOIN catalogue.course_editions e ON e.id = c.current_edition_id
     WHERE c.organisation_id = $1 AND ($2::uuid IS NULL OR c.id > $2) ORDER BY c.id LIMIT $3`,
    [organisationId, after ?? null, limit],
  );
}

/** The modules of a course edition, in their order. */
export function findModulesOfEdition(transaction: EntityManager, courseEditionId: string) {
  return queryRows(
    transaction,
    `SELECT m.slug, m.kind, e.number AS edition, e.title FROM catalogue.course_edition_modules p JOIN catalogue.module_editions e ON e.id = p.module_edition_id
       JOIN catalogue.modules m ON m.id = e.module_id WHERE p.course_edition_id = $1 ORDER BY p.position`,
    [courseEditionId],
  );
}

/** The next editions of modules of the organisation that its courses are made of now, or that stand around courses of others. */
export function findTaughtModules(
  transaction: EntityManager,
  organisationId: string,
  { after, limit }: Page,
) {
  return queryRows(
    transaction,
    `SELECT e.id, m.slug, e.number AS edition FROM catalogue.module_editions e JOIN catalogue.modules m ON m.id = e.module_id
     WHERE e.organisation_id = $1 AND ($2::uuid IS NULL OR e.id > $2) AND (
       EXISTS (SELECT FROM catalogue.course_edition_modules p
         JOIN catalogue.courses c ON c.current_edition_id = p.course_edition_id AND c.organisation_id = $1 WHERE p.module_edition_id = e.id)
       OR EXISTS (SELECT FROM catalogue.surrounding_modules s WHERE s.organisation_id = $1 AND s.module_edition_id = e.id AND s.holds_until IS NULL))
     ORDER BY e.id LIMIT $3`,
    [organisationId, after ?? null, limit],
  );
}

/** What is published of an edition of a module, as it is learnt in each script. */
export function findModuleDocuments(transaction: EntityManager, moduleEditionId: string) {
  return queryRows(
    transaction,
    'SELECT kind, script, hash FROM catalogue.edition_documents WHERE module_edition_id = $1 ORDER BY kind, script',
    [moduleEditionId],
  );
}

export async function findModuleFiles(
  transaction: EntityManager,
  moduleEditionId: string,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    'SELECT DISTINCT hash FROM catalogue.edition_files WHERE module_edition_id = $1 ORDER BY hash',
    [moduleEditionId],
  );
  return rows.map(({ hash }) => hash);
}

/** The next banks of the organisation. */
export function findHandedBanks(
  transaction: EntityManager,
  organisationId: string,
  { after, limit }: Page,
) {
  return queryRows(
    transaction,
    `SELECT id, slug, title FROM assessment.banks WHERE organisation_id = $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`,
    [organisationId, after ?? null, limit],
  );
}

/** The questions of a bank as they count now, with their keys. */
export function findQuestionsOfBank(
  transaction: EntityManager,
  organisationId: string,
  bankId: string,
) {
  return queryRows(
    transaction,
    `SELECT i.key, i.withdrawn_at AS "withdrawnAt", v.content FROM assessment.items i JOIN assessment.item_versions v ON v.id = i.current_version_id
     WHERE i.organisation_id = $1 AND i.bank_id = $2 ORDER BY i.key`,
    [organisationId, bankId],
  );
}
