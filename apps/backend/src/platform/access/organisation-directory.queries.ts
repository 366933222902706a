import { queryRows, type Database } from '../database/query';
import { describeLook, type Look } from './look';

/** What anybody may know of every organisation, the network first. */
export async function findLooks(database: Database): Promise<Look[]> {
  const rows = await queryRows(
    database,
    `SELECT /* "id" is not null: the function gives rows of organisations; "slug" is not null: as the id; "nameLatin" is not null: as the id;
        "nameCyrillic" is not null: as the id; "isNetwork" is not null: as the id; "hasLeft" is not null: as the id */
       id, slug, name_latin AS "nameLatin", name_cyrillic AS "nameCyrillic", town_latin AS "townLatin", town_cyrillic AS "townCyrillic",
       accent, mark, is_network AS "isNetwork", last_day AS "lastDay", has_left AS "hasLeft" FROM platform.list_looks()`,
  );
  return rows.map(describeLook);
}
