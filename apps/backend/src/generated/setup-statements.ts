// Made by `npm run generate` from the migrated database.
export {};

declare module '../platform/database/query' {
  interface Statements {
    // features/setup/mail-trials.queries.ts
    "SELECT outcome, code, tried_at AS \"triedAt\" FROM setup.mail_trial\n     WHERE organisation_id = $1 AND server IS NOT DISTINCT FROM $2 ORDER BY tried_at DESC, id DESC LIMIT 1": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly outcome: 'accepted' | 'refused' | 'sign-in-refused' | 'unreachable' | 'not-encrypted'; readonly code: number | null; readonly triedAt: Date };
    };
    // features/setup/mail-trials.queries.ts
    "INSERT INTO setup.mail_trial (id, organisation_id, server, outcome, code, tried_by, tried_at) VALUES ($1, $2, $3, $4, $5, $6, $7)": {
      readonly parameters: readonly [string, string, string | null, string, number | null, string, Date | string];
      readonly row: never;
    };
    // features/setup/setup.queries.ts
    "SELECT count(*)::int AS count FROM catalogue.courses WHERE organisation_id = $1 AND offered AND current_edition_id IS NOT NULL": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly count: number };
    };
  }
}
