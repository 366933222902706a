// Made by `npm run generate` from the migrated database.
export {};

declare module '../platform/database/query' {
  interface Statements {
    // features/organisations/help-contacts.queries.ts
    "INSERT INTO organisations.help_contacts (organisation_id, contacts, others) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING version": {
      readonly parameters: readonly [string, Json, Json];
      readonly row: { readonly version: number };
    };
    // features/organisations/help-contacts.queries.ts
    "UPDATE organisations.help_contacts SET contacts = $3, others = $4, version = version + 1 WHERE organisation_id = $1 AND version = $2": {
      readonly parameters: readonly [string | null, number | null, Json, Json];
      readonly row: never;
    };
    // features/organisations/network.queries.ts
    "/* \"id\" is not null: the function gives rows of organisations; \"slug\" is not null: as the id; \"nameLatin\" is not null: as the id;\n        \"nameCyrillic\" is not null: as the id; \"isNetwork\" is not null: as the id; \"version\" is not null: as the id; \"since\" is not null: as the id;\n        \"courses\" is not null: as the id; \"allOrganisations\" is not null: as the id; \"allPeople\" is not null: as the id;\n        \"allCourses\" is not null: as the id; \"rounded\" is not null: as the id; \"hasLeft\" is not null: as the id */\n     SELECT id, slug, name_latin AS \"nameLatin\", name_cyrillic AS \"nameCyrillic\", town_latin AS \"townLatin\", town_cyrillic AS \"townCyrillic\", accent, mark,\n       is_network AS \"isNetwork\", last_day AS \"lastDay\", has_left AS \"hasLeft\", version, since, left_at AS \"leftAt\", people, courses,\n       all_organisations AS \"allOrganisations\", all_people AS \"allPeople\", all_courses AS \"allCourses\", rounded\n     FROM organisations.sums_of_network() n\n     WHERE $1::uuid IS NULL OR (NOT n.is_network, n.name_latin COLLATE \"sr-Latn-x-icu\", n.id) > (\n       SELECT NOT a.is_network, a.name_latin COLLATE \"sr-Latn-x-icu\", a.id FROM organisations.sums_of_network() a WHERE a.id = $1)\n     ORDER BY NOT n.is_network, n.name_latin COLLATE \"sr-Latn-x-icu\", n.id LIMIT $2": {
      readonly parameters: readonly [string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly slug: string; readonly nameLatin: string; readonly nameCyrillic: string; readonly townLatin: string | null; readonly townCyrillic: string | null; readonly accent: string | null; readonly mark: string | null; readonly isNetwork: boolean; readonly lastDay: string | null; readonly hasLeft: boolean; readonly version: number; readonly since: Date; readonly leftAt: Date | null; readonly people: number | null; readonly courses: number; readonly allOrganisations: number; readonly allPeople: number; readonly allCourses: number; readonly rounded: boolean };
    };
    // features/organisations/network.queries.ts
    "SELECT name, town, is_network AS network FROM platform.organisation WHERE id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly name: JsonColumns['platform.organisation.name']; readonly town: JsonColumns['platform.organisation.town'] | null; readonly network: boolean };
    };
    // features/organisations/organisers.queries.ts
    "SELECT id FROM organisations.organiser\n     WHERE organisation_id = $1\n       AND ($2::uuid IS NULL OR (name->>'sr-Latn' COLLATE \"sr-Latn-x-icu\", id) > (SELECT name->>'sr-Latn' COLLATE \"sr-Latn-x-icu\", id FROM organisations.organiser WHERE id = $2 AND organisation_id = $1))\n     ORDER BY name->>'sr-Latn' COLLATE \"sr-Latn-x-icu\", id LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string };
    };
    // features/organisations/organisers.queries.ts
    "SELECT id, name FROM organisations.organiser WHERE organisation_id = $1 AND archived_at IS NULL ORDER BY name->>'sr-Latn' COLLATE \"sr-Latn-x-icu\", id LIMIT 500": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly name: JsonColumns['organisations.organiser.name'] };
    };
    // features/organisations/organisers.queries.ts
    "SELECT name, signing_key AS key FROM organisations.organiser\n     WHERE organisation_id = $1 AND archived_at IS NULL AND signing_key IS NOT NULL ORDER BY name->>'sr-Latn' COLLATE \"sr-Latn-x-icu\", id LIMIT 500": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly name: JsonColumns['organisations.organiser.name']; readonly key: string };
    };
    // features/organisations/organisers.queries.ts
    "SELECT id /* \"id\" is not null: the view takes it from a key */ FROM organisations.first_organiser WHERE organisation_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string };
    };
    // features/organisations/organisers.queries.ts
    "UPDATE organisations.organiser SET version = version + 1 WHERE id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/organisations/organisers.queries.ts
    "SELECT signing_key AS name, count(*)::int AS count FROM organisations.keys_in_use() WHERE NOT archived GROUP BY signing_key": {
      readonly parameters: readonly [];
      readonly row: { readonly name: string | null; readonly count: number };
    };
    // features/organisations/organisers.queries.ts
    "SELECT DISTINCT signing_key /* \"name\" is not null: those that have none are left out */ AS name FROM organisations.keys_in_use() WHERE organisation_id <> $1 AND signing_key IS NOT NULL": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly name: string };
    };
    // features/organisations/organisers.queries.ts
    "SELECT FROM organisations.keys_in_use() WHERE organisation_id <> $1 AND signing_key IS NULL AND NOT archived LIMIT 1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/organisations/organisers.queries.ts
    "UPDATE organisations.organiser SET signing_key = $2, version = version + 1 WHERE id = $1": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/organisations/signatories.queries.ts
    "SELECT id, organiser_id AS \"organiserId\", name, role, signature_hash AS \"signatureHash\",\n       to_char(valid_from, 'YYYY-MM-DD') AS \"validFrom\", to_char(valid_to, 'YYYY-MM-DD') AS \"validTo\"\n     FROM organisations.signatory WHERE organisation_id = $1 AND organiser_id = ANY ($2)\n     ORDER BY valid_from DESC, created_at DESC, id": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly organiserId: string; readonly name: JsonColumns['organisations.signatory.name']; readonly role: JsonColumns['organisations.signatory.role']; readonly signatureHash: string | null; readonly validFrom: string; readonly validTo: string | null };
    };
    // features/organisations/signatories.queries.ts
    "SELECT s.name, to_char(s.valid_to, 'YYYY-MM-DD') AS \"on\" /* \"on\" is not null: only those that end are asked for */\n     FROM organisations.signatory s JOIN organisations.organiser o ON o.id = s.organiser_id AND o.archived_at IS NULL\n     WHERE s.organisation_id = $1 AND s.valid_from <= $2::date AND s.valid_to BETWEEN $2::date AND $3::date\n     ORDER BY s.valid_to, s.id LIMIT $4": {
      readonly parameters: readonly [string | null, Date | string | null, Date | string | null, string | number | bigint | null];
      readonly row: { readonly name: JsonColumns['organisations.signatory.name']; readonly on: string };
    };
    // features/organisations/signatories.queries.ts
    "INSERT INTO organisations.signatory (id, organisation_id, organiser_id, name, role, valid_from, valid_to, created_at)\n     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, Json, Json, Date | string, Date | string | null, Date | string];
      readonly row: { readonly id: string };
    };
    // features/organisations/signatories.queries.ts
    "UPDATE organisations.signatory SET name = $2, role = $3, valid_from = $4, valid_to = $5 WHERE id = $1": {
      readonly parameters: readonly [string | null, Json, Json, Date | string, Date | string | null];
      readonly row: never;
    };
    // features/organisations/signatories.queries.ts
    "UPDATE organisations.signatory SET signature_hash = $2 WHERE id = $1": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
  }
}
