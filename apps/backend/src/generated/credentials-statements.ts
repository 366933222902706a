// Made by `npm run generate` from the migrated database.
export {};

declare module '../platform/database/query' {
  interface Statements {
    // features/credentials/credentials.queries.ts
    "INSERT INTO credentials.credential (certificate_id, number, states_until, organisation_id, hash, content, token, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)": {
      readonly parameters: readonly [string, number, Date | string | null, string, string, Uint8Array, string, Date | string];
      readonly row: never;
    };
    // features/credentials/credentials.queries.ts
    "INSERT INTO credentials.issuer_key (organisation_id, organiser_id, id, public_jwk, used_from)\n     SELECT $1, $2, $3, $4, $5 WHERE NOT EXISTS (SELECT 1 FROM credentials.issuer_key WHERE organiser_id = $2 AND id = $3)\n     ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, Json, Date | string];
      readonly row: { readonly id: string };
    };
    // features/credentials/credentials.queries.ts
    "UPDATE credentials.issuer_key SET used_until = $3 WHERE organiser_id = $1 AND id <> $2 AND used_until IS NULL": {
      readonly parameters: readonly [string | null, string | null, Date | string | null];
      readonly row: never;
    };
    // features/credentials/credentials.queries.ts
    "SELECT number, to_char(states_until, 'YYYY-MM-DD') AS \"statesUntil\", content, token FROM credentials.credential\n     WHERE certificate_id = $1 ORDER BY number DESC LIMIT 1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly number: number; readonly statesUntil: string | null; readonly content: Buffer; readonly token: string };
    };
    // features/credentials/credentials.queries.ts
    "SELECT certificate_id AS id FROM credentials.credential WHERE certificate_id = ANY ($1) AND number = 1": {
      readonly parameters: readonly [readonly (string | null)[] | null];
      readonly row: { readonly id: string };
    };
    // features/credentials/enter-organisation.queries.ts
    "SELECT set_config('app.organisation', coalesce(organisations.organisation_of($1)::text /* as text: a setting is one */, ''), true)": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly set_config: string | null };
    };
    // features/credentials/enter-organisation.queries.ts
    "SELECT set_config('app.organisation', coalesce(registry.organisation_of_programme($1)::text /* as text: a setting is one */, ''), true)": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly set_config: string | null };
    };
    // features/credentials/enter-organisation.queries.ts
    "SELECT set_config('app.organisation', coalesce(catalogue.organisation_of($1)::text /* as text: a setting is one */, ''), true)": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly set_config: string | null };
    };
    // features/credentials/issuers.queries.ts
    "\n  SELECT o.id, o.name, coalesce(o.signing_key, 'default') AS \"keyName\", coalesce(json_agg(json_build_object('id', k.id, 'jwk', k.public_jwk) ORDER BY k.used_from) FILTER (WHERE k.id IS NOT NULL), '[]') AS keys,\n    o.signing_key AS \"documentKey\",\n    ARRAY(SELECT encode(s.content, 'base64') FROM credentials.signing_certificate s WHERE s.organiser_id = o.id ORDER BY s.used_from, s.fingerprint) AS certificates\n  FROM organisations.organisers o LEFT JOIN credentials.issuer_key k ON k.organiser_id = o.id WHERE o.id = $1 GROUP BY o.id, o.name, o.signing_key": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly name: JsonColumns['organisations.organiser.name']; readonly keyName: string; readonly keys: ({ 'id': string | null; 'jwk': JsonColumns['credentials.issuer_key.public_jwk'] | null })[]; readonly documentKey: string | null; readonly certificates: string[] };
    };
    // features/credentials/issuers.queries.ts
    "\n  SELECT o.id, o.name, coalesce(o.signing_key, 'default') AS \"keyName\", coalesce(json_agg(json_build_object('id', k.id, 'jwk', k.public_jwk) ORDER BY k.used_from) FILTER (WHERE k.id IS NOT NULL), '[]') AS keys,\n    o.signing_key AS \"documentKey\",\n    ARRAY(SELECT encode(s.content, 'base64') FROM credentials.signing_certificate s WHERE s.organiser_id = o.id ORDER BY s.used_from, s.fingerprint) AS certificates\n  FROM organisations.organisers o LEFT JOIN credentials.issuer_key k ON k.organiser_id = o.id WHERE o.signing_key IS NOT NULL OR EXISTS (SELECT 1 FROM credentials.issuer_key WHERE organiser_id = o.id)\n       OR EXISTS (SELECT 1 FROM credentials.signing_certificate WHERE organiser_id = o.id)\n     GROUP BY o.id, o.name, o.signing_key ORDER BY o.id": {
      readonly parameters: readonly [];
      readonly row: { readonly id: string; readonly name: JsonColumns['organisations.organiser.name']; readonly keyName: string; readonly keys: ({ 'id': string | null; 'jwk': JsonColumns['credentials.issuer_key.public_jwk'] | null })[]; readonly documentKey: string | null; readonly certificates: string[] };
    };
    // features/credentials/issuers.queries.ts
    "/* \"cutScore\" is not null: the rules of an assessment have one */\n     SELECT e.certificate_title AS title, e.hours, e.number, (e.assessment->>'cutScore')::int AS \"cutScore\",\n       e.tracks, o.id AS \"organiserId\", o.name AS organiser\n     FROM catalogue.course_editions e JOIN organisations.organisers o ON o.id = e.organiser_id WHERE e.course_id = $1 AND e.number = $2": {
      readonly parameters: readonly [string | null, number | null];
      readonly row: { readonly title: JsonColumns['catalogue.course_edition.certificate_title']; readonly hours: number; readonly number: number; readonly cutScore: number; readonly tracks: string[]; readonly organiserId: string; readonly organiser: JsonColumns['organisations.organiser.name'] };
    };
    // features/credentials/issuers.queries.ts
    "SELECT c.entry, c.facts, o.id AS \"organiserId\", o.name AS organiser FROM registry.certificates c JOIN organisations.organisers o ON o.id = c.organiser_id\n     WHERE c.id = registry.first_certificate_of_programme($1, $2)": {
      readonly parameters: readonly [string | null, number | null];
      readonly row: { readonly entry: JsonColumns['registry.certificate.entry']; readonly facts: JsonColumns['registry.certificate.facts']; readonly organiserId: string; readonly organiser: JsonColumns['organisations.organiser.name'] };
    };
    // features/credentials/key-names.queries.ts
    "SELECT coalesce(o.signing_key, 'default') AS name FROM organisations.organisers o WHERE id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly name: string };
    };
    // features/credentials/key-names.queries.ts
    "/* \"cutScore\" is not null: the rules of an assessment have one */\n     SELECT e.course_id AS \"courseId\", (e.assessment->>'cutScore')::int AS \"cutScore\" FROM registry.certificates c JOIN catalogue.course_editions e ON e.id = c.course_edition_id WHERE c.id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly courseId: string; readonly cutScore: number };
    };
    // features/credentials/key-names.queries.ts
    "SELECT 1 FROM credentials.issuer_key WHERE organiser_id = $1 AND id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/credentials/person-erasure.queries.ts
    "SELECT credentials.erase_credentials($1, ARRAY(SELECT id FROM registry.certificates WHERE organisation_id = $1 AND person_id = $2))": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly erase_credentials: '' | null };
    };
    // features/credentials/signing-certificates.queries.ts
    "INSERT INTO credentials.signing_certificate (organisation_id, organiser_id, fingerprint, content, used_from)\n     SELECT $1, $2, $3, $4, $5 WHERE NOT EXISTS (SELECT 1 FROM credentials.signing_certificate WHERE organiser_id = $2 AND fingerprint = $3)\n     ON CONFLICT DO NOTHING": {
      readonly parameters: readonly [string, string, string, Uint8Array, Date | string];
      readonly row: never;
    };
    // features/credentials/signing-certificates.queries.ts
    "SELECT content FROM credentials.signing_certificate WHERE organiser_id = $1 AND fingerprint = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly content: Buffer };
    };
    // features/credentials/status-places.queries.ts
    "INSERT INTO credentials.status_list (certificate_id, organisation_id, organiser_id, year, part, place, number)\n     SELECT $1, $2, $3, $4, $5, d.place, $7 FROM unnest($6::int[]) WITH ORDINALITY d (place, turn)\n     WHERE NOT EXISTS (SELECT 1 FROM credentials.status_list s WHERE s.organiser_id = $3 AND s.year = $4 AND s.part = $5 AND s.place = d.place)\n     ORDER BY d.turn LIMIT 1 ON CONFLICT DO NOTHING": {
      readonly parameters: readonly [string, string, string, number, number, readonly (number | null)[] | null, number];
      readonly row: never;
    };
    // features/credentials/status-places.queries.ts
    "SELECT number, year, part, place FROM credentials.status_list WHERE certificate_id = $1 AND number = $2": {
      readonly parameters: readonly [string | null, number | null];
      readonly row: { readonly number: number; readonly year: number; readonly part: number; readonly place: number };
    };
    // features/credentials/status-places.queries.ts
    "SELECT 1 FROM credentials.status_list WHERE organiser_id = $1 AND year = $2 AND part = $3 LIMIT 1": {
      readonly parameters: readonly [string | null, number | null, number | null];
      readonly row: { readonly '?column?': number };
    };
    // features/credentials/status-places.queries.ts
    "SELECT s.place FROM registry.certificates c JOIN credentials.status_list s ON s.certificate_id = c.id\n     LEFT JOIN credentials.credential k ON k.certificate_id = s.certificate_id AND k.number = s.number\n     WHERE c.organiser_id = $1 AND c.year = $2 AND s.part = $3\n       AND (c.status NOT IN ('valid', 'suspended')\n         OR (k.number = 1 AND c.expires_on < coalesce((c.facts->>'expiresOn')::date, 'infinity'))\n         OR (k.number > 1 AND c.expires_on < coalesce(k.states_until, 'infinity')))\n     ORDER BY s.place": {
      readonly parameters: readonly [string | null, number | null, number | null];
      readonly row: { readonly place: number };
    };
  }
}
