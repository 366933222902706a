import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';

/** All organisations with the sums of each and of all, where the transaction works in the network; none elsewhere. */
export function findNetwork(
  transaction: EntityManager,
  page: { readonly after: string | undefined; readonly limit: number },
) {
  return queryRows(
    transaction,
    `/* "id" is not null: the function gives rows of organisations; "slug" is not null: as the id; "nameLatin" is not null: as the id;
        "nameCyrillic" is not null: as the id; "isNetwork" is not null: as the id; "version" is not null: as the id; "since" is not null: as the id;
        "courses" is not null: as the id; "allOrganisations" is not null: as the id; "allPeople" is not null: as the id;
        "allCourses" is not null: as the id; "rounded" is not null: as the id; "hasLeft" is not null: as the id */
     SELECT id, slug, name_latin AS "nameLatin", name_cyrillic AS "nameCyrillic", town_latin AS "townLatin", town_cyrillic AS "townCyrillic", accent, mark,
       is_network AS "isNetwork", last_day AS "lastDay", has_left AS "hasLeft", version, since, left_at AS "leftAt", people, courses,
       all_organisations AS "allOrganisations", all_people AS "allPeople", all_courses AS "allCourses", rounded
     FROM organisations.sums_of_network() n
     WHERE $1::uuid IS NULL OR (NOT n.is_network, n.name_latin COLLATE "sr-Latn-x-icu", n.id) > (
       SELECT NOT a.is_network, a.name_latin COLLATE "sr-Latn-x-icu", a.id FROM organisations.sums_of_network() a WHERE a.id = $1)
     ORDER BY NOT n.is_network, n.name_latin COLLATE "sr-Latn-x-icu", n.id LIMIT $2`,
    [page.after ?? null, page.limit],
  );
}

/** Keeps the name of the organisation for what is made before anybody has chosen another. */
export async function findNameAndTown(
  transaction: EntityManager,
  id: string,
): Promise<{ name: TextInScripts; town: TextInScripts | null; network: boolean } | undefined> {
  const rows = await queryRows(
    transaction,
    'SELECT name, town, is_network AS network FROM platform.organisation WHERE id = $1',
    [id],
  );
  return rows[0];
}
