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
    // features/organisations/issue-date.queries.ts
    "SELECT time_zone AS zone FROM platform.organisation WHERE id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly zone: string };
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
