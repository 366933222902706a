// Made by `npm run generate` from the migrated database.
export {};

declare module '../platform/database/query' {
  interface Statements {
    // features/handouts/copies.queries.ts
    "INSERT INTO handouts.copy (id, organisation_id, source_hash, source, asked_at) VALUES ($1, $2, $3, $4, $5)\n     ON CONFLICT (organisation_id, source_hash) DO UPDATE SET source = excluded.source, asked_at = excluded.asked_at, state = 'waiting'\n       WHERE copy.state = 'failed' OR copy.source ->> 'day' <> excluded.source ->> 'day'\n     RETURNING id": {
      readonly parameters: readonly [string, string, string, Json, Date | string];
      readonly row: { readonly id: string };
    };
    // features/handouts/copies.queries.ts
    "SELECT c.id, c.state, c.pages, c.pdf_hash AS \"pdfHash\", c.text_hash AS \"textHash\", p.bytes AS \"pdfBytes\", t.bytes AS \"textBytes\",\n       c.source ->> 'day' AS day\n     FROM handouts.copy c LEFT JOIN platform.file p ON p.hash = c.pdf_hash LEFT JOIN platform.file t ON t.hash = c.text_hash\n     WHERE c.organisation_id = $1 AND c.source_hash = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly state: 'waiting' | 'ready' | 'failed'; readonly pages: number | null; readonly pdfHash: string | null; readonly textHash: string | null; readonly pdfBytes: number | null; readonly textBytes: number | null; readonly day: string | null };
    };
    // features/handouts/copies.queries.ts
    "SELECT source, pdf_hash AS pdf, text_hash AS text FROM handouts.copy WHERE organisation_id = $1 AND id = $2 AND state = 'waiting'": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly source: JsonColumns['handouts.copy.source']; readonly pdf: string | null; readonly text: string | null };
    };
    // features/handouts/copies.queries.ts
    "UPDATE handouts.copy SET state = 'ready', pages = $2, pdf_hash = $3, text_hash = $4 WHERE id = $1 AND state = 'waiting'": {
      readonly parameters: readonly [string | null, number | null, string | null, string | null];
      readonly row: never;
    };
    // features/handouts/copies.queries.ts
    "UPDATE handouts.copy SET state = 'failed' WHERE id = $1 AND state = 'waiting'": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/handouts/copies.queries.ts
    "WITH gone AS (DELETE FROM handouts.copy WHERE organisation_id = $1 AND asked_at < $2 RETURNING pdf_hash, text_hash)\n     SELECT hash FROM (SELECT pdf_hash FROM gone UNION SELECT text_hash FROM gone) files (hash) WHERE hash IS NOT NULL ORDER BY 1": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: { readonly hash: string };
    };
  }
}
