import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';
import { selectOrganiserId } from '../../catalogue';
import { isComplete } from '../../programmes';
import {
  statedNames,
  type DocumentNameRow,
  type Holder,
  type StatedName,
} from './document-names.queries';

/** As of an enrolment: undefined where nobody, or another person, is in a programme by that id, or none is certified as a whole. Passed is what is complete. */
export async function findProgrammeDocumentName(
  transaction: EntityManager,
  { organisationId, personId }: Holder,
  participant: string,
): Promise<DocumentNameRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT n.title AS course, o.name AS organiser, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic", p.form, p.certificate_script AS script,
       coalesce(${isComplete}, false) AS passed, EXISTS (SELECT FROM identity.printed_names pn WHERE pn.person_id = p.id) AS printed,
       d.latin AS "statedLatin", d.cyrillic AS "statedCyrillic", d.form AS "statedForm", d.script AS "statedScript",
       s.latin AS "earlierLatin", s.cyrillic AS "earlierCyrillic"
     FROM programmes.participants t
     JOIN programmes.programmes g ON g.id = t.programme_id AND g.profile_id IS NOT NULL
     JOIN programmes.editions n ON n.id = t.edition_id
     JOIN identity.people p ON p.id = t.person_id
     JOIN LATERAL (SELECT e.organisation_id, e.course_id, e.organiser_id FROM programmes.edition_parts q JOIN catalogue.courses c ON c.id = q.course_id
       JOIN catalogue.course_editions e ON e.id = c.current_edition_id WHERE q.edition_id = t.edition_id ORDER BY q.place LIMIT 1) fe ON true
     JOIN organisations.organisers o ON o.id = ${selectOrganiserId('fe', '$1')}
     LEFT JOIN issuing.programme_document_name d ON d.participant_id = t.id
     LEFT JOIN LATERAL (SELECT k.latin, k.cyrillic FROM ${statedNames} k
       WHERE k.organisation_id = $1 AND k.person_id = $2 AND k.id <> t.id ORDER BY k.given_at DESC, k.id DESC LIMIT 1) s ON true
     WHERE t.organisation_id = $1 AND t.person_id = $2 AND t.id = $3 AND t.state = 'enrolled'`,
    [organisationId, personId, participant],
  );
  return rows.map((row) => ({ ...row, ofProgramme: true }))[0];
}

export async function storeProgrammeDocumentName(
  transaction: EntityManager,
  { organisationId, personId }: Holder,
  participant: string,
  { latin, cyrillic, form, script, at }: StatedName & { readonly at: Date },
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO issuing.programme_document_name (participant_id, organisation_id, person_id, latin, cyrillic, form, script, given_at)
     VALUES ($3, $1, $2, $4, $5, $6, $7, $8)
     ON CONFLICT (participant_id) DO UPDATE SET latin = $4, cyrillic = $5, form = $6, script = $7, given_at = $8`,
    [organisationId, personId, participant, latin, cyrillic, form, script, at],
  );
}
