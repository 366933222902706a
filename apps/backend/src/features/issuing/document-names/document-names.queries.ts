import type { TextInScripts } from '@svetionik/domain/language/script';
import type { NameInBothScripts } from '@svetionik/domain/language/person-name';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';
import { selectOrganiserId } from '../../catalogue';

/** Whose document it is. */
export interface Holder {
  readonly organisationId: string;
  readonly personId: string;
}

/** Something of somebody's own that a document is issued for, and what is known of the name that it bears. */
export interface DocumentNameRow {
  /** The title of the course, or of the programme. */
  readonly course: TextInScripts;
  readonly ofProgramme: boolean;
  readonly organiser: TextInScripts;
  readonly passed: boolean;
  readonly nameLatin: string | null;
  readonly nameCyrillic: string | null;
  readonly printed: boolean;
  readonly form: 'feminine' | 'masculine' | 'neutral';
  readonly script: 'sr-Latn' | 'sr-Cyrl';
  readonly statedLatin: string | null;
  readonly statedCyrillic: string | null;
  readonly statedForm: 'feminine' | 'masculine' | 'neutral' | null;
  readonly statedScript: 'sr-Latn' | 'sr-Cyrl' | null;
  readonly earlierLatin: string | null;
  readonly earlierCyrillic: string | null;
}

/** The names that were stated for documents, each with the id of what it is for. */
export const statedNames = `(
    SELECT c.enrolment_id AS id, c.organisation_id, c.person_id, c.latin, c.cyrillic, c.given_at FROM issuing.document_name c
    UNION ALL SELECT g.participant_id, g.organisation_id, g.person_id, g.latin, g.cyrillic, g.given_at FROM issuing.programme_document_name g
  )`;

/** Undefined where the enrolment is nobody's or another person's. */
export async function findDocumentName(
  transaction: EntityManager,
  { organisationId, personId }: Holder,
  enrolment: string,
): Promise<DocumentNameRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ce.title AS course, o.name AS organiser, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic", p.form, p.certificate_script AS script,
       EXISTS (SELECT FROM assessment.attempts t WHERE t.enrolment_id = e.id AND t.organisation_id = $1 AND t.passed) AS passed,
       EXISTS (SELECT FROM identity.printed_names pn WHERE pn.person_id = p.id) AS printed,
       d.latin AS "statedLatin", d.cyrillic AS "statedCyrillic", d.form AS "statedForm", d.script AS "statedScript",
       s.latin AS "earlierLatin", s.cyrillic AS "earlierCyrillic"
     FROM learning.enrolments e
     JOIN identity.people p ON p.id = e.person_id
     JOIN catalogue.course_editions ce ON ce.id = e.course_edition_id
     JOIN organisations.organisers o ON o.id = ${selectOrganiserId('ce', '$1')}
     LEFT JOIN issuing.document_name d ON d.enrolment_id = e.id
     LEFT JOIN LATERAL (SELECT n.latin, n.cyrillic FROM ${statedNames} n
       WHERE n.organisation_id = $1 AND n.person_id = $2 AND n.id <> e.id ORDER BY n.given_at DESC, n.id DESC LIMIT 1) s ON true
     WHERE e.organisation_id = $1 AND e.person_id = $2 AND e.id = $3`,
    [organisationId, personId, enrolment],
  );
  return rows.map((row) => ({ ...row, ofProgramme: false }))[0];
}

/** What is to be kept of the name for a document. */
export interface StatedName extends NameInBothScripts {
  readonly form: string;
  readonly script: string;
}

export async function storeDocumentName(
  transaction: EntityManager,
  { organisationId, personId }: Holder,
  enrolment: string,
  { latin, cyrillic, form, script, at }: StatedName & { readonly at: Date },
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO issuing.document_name (enrolment_id, organisation_id, person_id, latin, cyrillic, form, script, given_at)
     VALUES ($3, $1, $2, $4, $5, $6, $7, $8)
     ON CONFLICT (enrolment_id) DO UPDATE SET latin = $4, cyrillic = $5, form = $6, script = $7, given_at = $8`,
    [organisationId, personId, enrolment, latin, cyrillic, form, script, at],
  );
}

/** Names for documents are gone with their person. */
export async function erasePersonDocumentNames(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<void> {
  await execute(
    transaction,
    'DELETE FROM issuing.document_name WHERE organisation_id = $1 AND person_id = $2',
    [organisationId, personId],
  );
  await execute(
    transaction,
    'DELETE FROM issuing.programme_document_name WHERE organisation_id = $1 AND person_id = $2',
    [organisationId, personId],
  );
}
