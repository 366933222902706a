// Made by `npm run generate` from the migrated database.
export {};

declare module '../platform/database/query' {
  interface Statements {
    // features/audits/actions.queries.ts
    "SELECT a.id, a.at, to_char(a.at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') AS instant, a.hash,\n       a.action, a.code, a.actor_id AS \"actorId\", a.subject_ids AS \"subjectIds\", r.text AS reason, s.place\n     FROM platform.organisation o CROSS JOIN LATERAL platform.find_actions($2, $3, $4, $5,\n         $6::date::timestamp AT TIME ZONE o.time_zone, ($7::date + 1)::timestamp AT TIME ZONE o.time_zone, $8, $9) AS found (id)\n       JOIN platform.audit a ON a.id = found.id\n       LEFT JOIN platform.audit_reason r ON r.entry_id = a.id LEFT JOIN platform.audit_seal s ON s.entry_id = a.id\n     WHERE o.id = $1 ORDER BY a.at DESC, a.id DESC": {
      readonly parameters: readonly [string | null, string | null, string | null, string | null, string | null, Date | string | null, Date | string | null, string | null, number | null];
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
