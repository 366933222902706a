import { isAskedForLicence } from '@svetionik/domain/certificates/profile';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';

/** What stands for somebody in a programme where an enrolment stands in a course, and the certificate that is in force or suspended under it. */
export interface OwnDocument {
  readonly id: string;
  readonly certificate: { readonly id: string; readonly ready: boolean } | null;
  readonly suspended: boolean;
}

/** A programme as somebody sees it: by the edition that they are in, or else by the one that they may join. */
export interface ShownProgramme {
  readonly editionId: string;
  readonly joined: boolean;
  /** Whether the certificate for the whole is to bear a licence number, and theirs is not known. */
  readonly lacksLicence: boolean;
  /** Null where they have never been in it. */
  readonly document: OwnDocument | null;
}

/** The programmes that somebody is in, the last joined first, and then those that they may join, the newest first; of one where it is named. */
export async function findShownProgrammes(
  transaction: EntityManager,
  { organisationId, personId }: { readonly organisationId: string; readonly personId: string },
  programmeId: string | null = null,
): Promise<ShownProgramme[]> {
  const rows = await queryRows(
    transaction,
    `SELECT CASE WHEN t.state = 'enrolled' THEN t.edition_id ELSE p.current_edition_id END AS "editionId", t.state, t.id, c.id AS certificate, c.rendering, c.status,
       f.definition, i.profession, i.licence_number IS NOT NULL AS licensed
     FROM programmes.programme p JOIN identity.people i ON i.id = $2 LEFT JOIN profiles.profiles f ON f.id = p.profile_id LEFT JOIN programmes.participant t ON t.programme_id = p.id AND t.person_id = $2
       LEFT JOIN LATERAL (SELECT c.id, c.rendering, c.status FROM registry.certificates c WHERE c.enrolment_id = t.id AND c.status IN ('valid', 'suspended') ORDER BY c.status = 'valid' DESC LIMIT 1) c ON true
     WHERE p.organisation_id = $1 AND ($3::uuid IS NULL OR p.id = $3) AND (t.state = 'enrolled' OR (p.joining = 'open' AND p.current_edition_id IS NOT NULL))
     ORDER BY t.state = 'enrolled' DESC NULLS LAST, CASE WHEN t.state = 'enrolled' THEN t.joined_at ELSE p.made_at END DESC, p.id LIMIT 100`,
    [organisationId, personId, programmeId],
  );
  return rows.flatMap(({ editionId, state, id, certificate, rendering, status, ...row }) => {
    if (editionId === null) return [];
    const { definition, profession, licensed } = row;
    const profiles = definition === null ? [] : [{ definition }];
    const lacksLicence = !licensed && isAskedForLicence(profiles, profession);
    const suspended = status === 'suspended';
    const isShown = certificate !== null && !suspended;
    const shown = isShown ? { id: certificate, ready: rendering === 'ready' } : null;
    const document = id === null ? null : { id, suspended, certificate: shown };
    return [{ editionId, joined: state === 'enrolled', lacksLicence, document }];
  });
}
