// Made by `npm run generate` from the migrated database.
export {};

declare module '../platform/database/query' {
  interface Statements {
    // features/audits/actions.queries.ts
    "SELECT a.id, a.at, to_char(a.at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') AS instant, a.hash,\n       a.action, a.code, a.actor_id AS \"actorId\", a.subject_ids AS \"subjectIds\", r.text AS reason, s.place\n     FROM platform.audit a JOIN platform.organisation o ON o.id = a.organisation_id\n       LEFT JOIN platform.audit_reason r ON r.entry_id = a.id LEFT JOIN platform.audit_seal s ON s.entry_id = a.id\n     WHERE a.chain = $1 AND ($2::uuid IS NULL OR a.actor_id = $2 OR a.subject_ids @> ARRAY[$2::uuid]) AND ($3::uuid IS NULL OR a.actor_id = $3)\n       AND ($4::uuid IS NULL OR a.subject_ids @> ARRAY[$4::uuid]) AND ($5::text IS NULL OR a.action = $5)\n       AND ($6::date IS NULL OR a.at >= $6::date::timestamp AT TIME ZONE o.time_zone)\n       AND ($7::date IS NULL OR a.at < ($7::date + 1)::timestamp AT TIME ZONE o.time_zone)\n       AND ($8::uuid IS NULL OR (a.at, a.id) < (SELECT c.at, c.id FROM platform.audit c WHERE c.id = $8 AND c.chain = $1))\n     ORDER BY a.at DESC, a.id DESC LIMIT $9": {
      readonly parameters: readonly [string | null, string | null, string | null, string | null, string | null, Date | string | null, Date | string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly at: Date; readonly instant: string; readonly hash: string; readonly action: string; readonly code: string | null; readonly actorId: string | null; readonly subjectIds: string[]; readonly reason: string | null; readonly place: number | null };
    };
    // features/audits/actions.queries.ts
    "SELECT id, name_latin AS \"nameLatin\", name_cyrillic AS \"nameCyrillic\" FROM identity.people WHERE id = ANY ($1)": {
      readonly parameters: readonly [readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null };
    };
    // features/audits/actions.queries.ts
    "SELECT p.id, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\"\n     FROM identity.members m JOIN identity.people p ON p.id = m.person_id\n     WHERE m.organisation_id = $1 AND p.name_folded LIKE ALL ($2::text[]) ORDER BY coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", p.id LIMIT $3": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null };
    };
  }
}
