// Made by `npm run generate` from the migrated database.
export {};

declare module '../platform/database/query' {
  interface Statements {
    // features/identity/accounts/forgettable-accounts.queries.ts
    "SELECT id /* \"id\" is not null: the function gives rows of people */, organisations /* \"organisations\" is not null: as the id */\n     FROM identity.forgettable_accounts($1, $2, $3, NULL)": {
      readonly parameters: readonly [Date | string | null, string | null, number | null];
      readonly row: { readonly id: string; readonly organisations: string[] };
    };
    // features/identity/accounts/forgettable-accounts.queries.ts
    "SELECT id FROM identity.person WHERE id = $1 FOR UPDATE": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string };
    };
    // features/identity/accounts/forgettable-accounts.queries.ts
    "SELECT id /* \"id\" is not null: the function gives rows of people */, organisations /* \"organisations\" is not null: as the id */\n     FROM identity.forgettable_accounts($1, NULL, 1, $2)": {
      readonly parameters: readonly [Date | string | null, string | null];
      readonly row: { readonly id: string; readonly organisations: string[] };
    };
    // features/identity/addresses/address-changes.queries.ts
    "INSERT INTO identity.address_change (id, person_id, email, email_folded, asked_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)": {
      readonly parameters: readonly [string, string, string, string, Date | string, Date | string];
      readonly row: never;
    };
    // features/identity/addresses/address-changes.queries.ts
    "SELECT email, expires_at AS \"expiresAt\", new_confirmed_at AS \"newConfirmedAt\", present_confirmed_at AS \"presentConfirmedAt\"\n       FROM identity.address_change WHERE person_id = $1 AND changed_at IS NULL AND expires_at > $2": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: { readonly email: string; readonly expiresAt: Date; readonly newConfirmedAt: Date | null; readonly presentConfirmedAt: Date | null };
    };
    // features/identity/addresses/address-changes.queries.ts
    "SELECT person_id AS \"personId\", email, email_folded AS \"emailFolded\" FROM identity.address_change\n       WHERE id = $1 AND changed_at IS NULL AND expires_at > $2": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: { readonly personId: string; readonly email: string; readonly emailFolded: string };
    };
    // features/identity/addresses/address-changes.queries.ts
    "UPDATE identity.address_change SET new_token_hash = $2 WHERE id = $1": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/identity/addresses/address-changes.queries.ts
    "UPDATE identity.address_change SET present_token_hash = $2 WHERE id = $1": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/identity/addresses/address-changes.queries.ts
    "SELECT person_id AS \"personId\" FROM identity.address_change\n       WHERE (new_token_hash = $1 OR present_token_hash = $1) AND changed_at IS NULL AND expires_at > $2": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: { readonly personId: string };
    };
    // features/identity/addresses/address-changes.queries.ts
    "UPDATE identity.address_change SET\n         new_confirmed_at = CASE WHEN new_token_hash = $1 THEN coalesce(new_confirmed_at, $2) ELSE new_confirmed_at END,\n         present_confirmed_at = CASE WHEN present_token_hash = $1 THEN coalesce(present_confirmed_at, $2) ELSE present_confirmed_at END\n       WHERE (new_token_hash = $1 OR present_token_hash = $1) AND changed_at IS NULL AND expires_at > $2\n       RETURNING id, email, email_folded AS \"emailFolded\", new_confirmed_at AS \"newConfirmedAt\", present_confirmed_at AS \"presentConfirmedAt\"": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: { readonly id: string; readonly email: string; readonly emailFolded: string; readonly newConfirmedAt: Date | null; readonly presentConfirmedAt: Date | null };
    };
    // features/identity/addresses/address-changes.queries.ts
    "DELETE FROM identity.address_change WHERE present_token_hash = $1 AND changed_at IS NULL AND expires_at > $2 RETURNING person_id AS \"personId\"": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: { readonly personId: string };
    };
    // features/identity/addresses/address-changes.queries.ts
    "SELECT identity.move_address($1, $2, $3) AS moved": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly moved: boolean | null };
    };
    // features/identity/addresses/address-changes.queries.ts
    "UPDATE identity.address_change SET changed_at = $2, former_email = $3, expires_at = $4, new_token_hash = NULL, present_token_hash = NULL WHERE id = $1": {
      readonly parameters: readonly [string | null, Date | string | null, string | null, Date | string];
      readonly row: never;
    };
    // features/identity/addresses/address-changes.queries.ts
    "SELECT person_id AS \"personId\", email, former_email AS \"formerEmail\" FROM identity.address_change WHERE id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly personId: string; readonly email: string; readonly formerEmail: string | null };
    };
    // features/identity/addresses/address-changes.queries.ts
    "DELETE FROM identity.address_change WHERE person_id = $1 AND changed_at IS NULL RETURNING id": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string };
    };
    // features/identity/addresses/address-changes.queries.ts
    "SELECT email, former_email AS \"formerEmail\" FROM identity.address_change WHERE person_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly email: string; readonly formerEmail: string | null };
    };
    // features/identity/addresses/address-changes.queries.ts
    "DELETE FROM identity.address_change WHERE expires_at < $1": {
      readonly parameters: readonly [Date | string | null];
      readonly row: never;
    };
    // features/identity/admission/admissions.queries.ts
    "SELECT rule, domains, version FROM identity.registration_rule WHERE organisation_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly rule: 'open' | 'domain' | 'approval' | 'invitation'; readonly domains: string[]; readonly version: number };
    };
    // features/identity/admission/admissions.queries.ts
    "INSERT INTO identity.registration_rule AS r (organisation_id, rule, domains, version, set_by, set_at)\n       SELECT $1, $2, $3, 1, $4, $5 WHERE $6 = 0 OR EXISTS (SELECT FROM identity.registration_rule WHERE organisation_id = $1)\n     ON CONFLICT (organisation_id) DO UPDATE SET rule = EXCLUDED.rule, domains = EXCLUDED.domains, version = r.version + 1, set_by = EXCLUDED.set_by, set_at = EXCLUDED.set_at\n       WHERE r.version = $6\n     RETURNING r.version": {
      readonly parameters: readonly [string, string, readonly (string | null)[], string, Date | string, number | null];
      readonly row: { readonly version: number };
    };
    // features/identity/admission/admissions.queries.ts
    "SELECT a.id, a.waiting_since AS \"waitingSince\", p.email, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\", to_char(p.minor_since, 'YYYY-MM-DD') AS \"minorSince\" FROM identity.admission a JOIN identity.person p ON p.id = a.person_id\n     WHERE a.organisation_id = $1 AND a.state = 'waiting'\n       AND ($2::uuid IS NULL OR (a.waiting_since, a.id) > (SELECT waiting_since, id FROM identity.admission WHERE id = $2))\n     ORDER BY a.waiting_since, a.id LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly waitingSince: Date | null; readonly email: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly minorSince: string | null };
    };
    // features/identity/admission/admissions.queries.ts
    "SELECT count(*)::int AS count, min(waiting_since) AS oldest FROM identity.admission WHERE organisation_id = $1 AND state = 'waiting'": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly count: number; readonly oldest: Date | null };
    };
    // features/identity/admission/admissions.queries.ts
    "SELECT a.id, a.waiting_since AS \"waitingSince\", p.email, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\", to_char(p.minor_since, 'YYYY-MM-DD') AS \"minorSince\" FROM identity.admission a JOIN identity.person p ON p.id = a.person_id\n     WHERE a.organisation_id = $1 AND a.id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly waitingSince: Date | null; readonly email: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly minorSince: string | null };
    };
    // features/identity/admission/admissions.queries.ts
    "SELECT state FROM identity.admission WHERE person_id = $1 AND state IN ('waiting', 'refused')\n     ORDER BY state = 'waiting' DESC, settled_at DESC LIMIT 1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly state: 'begun' | 'waiting' | 'admitted' | 'refused' };
    };
    // features/identity/consent/consents.queries.ts
    "SELECT to_char(since, 'YYYY-MM-DD') AS \"minorSince\", consented FROM identity.minors\n       /* \"minorSince\" is not null: the view has nobody else; \"consented\" is not null: EXISTS gives no null */\n     WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly minorSince: string; readonly consented: boolean };
    };
    // features/identity/consent/consents.queries.ts
    "SELECT c.id, to_char(c.signed_on, 'YYYY-MM-DD') AS \"signedOn\", to_char(c.recorded_at AT TIME ZONE z.time_zone, 'YYYY-MM-DD') AS \"recordedOn\",\n       r.name_latin AS \"recordedLatin\", r.name_cyrillic AS \"recordedCyrillic\",\n       to_char(c.withdrawn_on, 'YYYY-MM-DD') AS \"withdrawnOn\", to_char(c.withdrawn_at AT TIME ZONE z.time_zone, 'YYYY-MM-DD') AS \"withdrawalRecordedOn\",\n       w.name_latin AS \"withdrawnLatin\", w.name_cyrillic AS \"withdrawnCyrillic\"\n     FROM identity.guardian_consent c JOIN platform.organisation z ON z.id = c.organisation_id\n       LEFT JOIN identity.person r ON r.id = c.recorded_by LEFT JOIN identity.person w ON w.id = c.withdrawn_by\n     WHERE c.organisation_id = $1 AND c.person_id = $2 ORDER BY c.recorded_at DESC, c.id DESC LIMIT 20": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly signedOn: string; readonly recordedOn: string; readonly recordedLatin: string | null; readonly recordedCyrillic: string | null; readonly withdrawnOn: string | null; readonly withdrawalRecordedOn: string | null; readonly withdrawnLatin: string | null; readonly withdrawnCyrillic: string | null };
    };
    // features/identity/consent/consents.queries.ts
    "INSERT INTO identity.guardian_consent (id, organisation_id, person_id, signed_on, recorded_by, recorded_at)\n     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, Date | string, string, Date | string];
      readonly row: { readonly id: string };
    };
    // features/identity/consent/consents.queries.ts
    "SELECT to_char(signed_on, 'YYYY-MM-DD') AS \"signedOn\", to_char(withdrawn_on, 'YYYY-MM-DD') AS \"withdrawnOn\"\n     FROM identity.guardian_consent WHERE organisation_id = $1 AND person_id = $2 AND id = $3 FOR UPDATE": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly signedOn: string; readonly withdrawnOn: string | null };
    };
    // features/identity/consent/consents.queries.ts
    "UPDATE identity.guardian_consent SET withdrawn_on = $2, withdrawn_by = $3, withdrawn_at = $4 WHERE id = $1": {
      readonly parameters: readonly [string | null, Date | string | null, string | null, Date | string | null];
      readonly row: never;
    };
    // features/identity/consent/consents.queries.ts
    "UPDATE identity.member SET known_age = $3, age_known_on = $4 WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null, string | null, Date | string | null];
      readonly row: never;
    };
    // features/identity/entry/ended-entries.queries.ts
    "UPDATE identity.invitation SET state = 'withdrawn', settled_at = $2 WHERE organisation_id = $1 AND state = 'sent'": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: never;
    };
    // features/identity/entry/ended-entries.queries.ts
    "UPDATE identity.invitation_link SET closed_at = $2, version = version + 1 WHERE organisation_id = $1 AND closed_at IS NULL": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: never;
    };
    // features/identity/entry/ended-entries.queries.ts
    "UPDATE identity.admission SET state = 'refused', settled_at = $2, settled_by = $3 WHERE organisation_id = $1 AND state IN ('begun', 'waiting')": {
      readonly parameters: readonly [string | null, Date | string | null, string | null];
      readonly row: never;
    };
    // features/identity/entry/ended-entries.queries.ts
    "DELETE FROM identity.invitation WHERE organisation_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/identity/entry/entry-links.queries.ts
    "SELECT identity.organisation_of_link($1) AS id": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string | null };
    };
    // features/identity/entry/entry-links.queries.ts
    "SELECT l.id, l.kind, l.entry_key AS key, l.name, l.course_id AS \"courseId\", l.run_id AS \"runId\", l.group_id AS \"groupId\", l.mail_domain AS \"mailDomain\", l.most, l.entered,\n  (SELECT max(e.entered_at) FROM identity.link_entry e WHERE e.link_id = l.id) AS \"lastEnteredAt\",\n  l.ends_at AS \"endsAt\", l.closed_at AS \"closedAt\", l.made_at AS \"madeAt\", l.version FROM identity.invitation_link l\n     WHERE l.organisation_id = $1 AND ($2::uuid IS NULL OR (l.made_at, l.id) < (SELECT made_at, id FROM identity.invitation_link WHERE id = $2))\n     ORDER BY l.made_at DESC, l.id DESC LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly kind: 'link' | 'code'; readonly key: string; readonly name: string; readonly courseId: string | null; readonly runId: string | null; readonly groupId: string | null; readonly mailDomain: string | null; readonly most: number; readonly entered: number; readonly lastEnteredAt: Date | null; readonly endsAt: Date; readonly closedAt: Date | null; readonly madeAt: Date; readonly version: number };
    };
    // features/identity/entry/entry-links.queries.ts
    "SELECT l.id, l.kind, l.entry_key AS key, l.name, l.course_id AS \"courseId\", l.run_id AS \"runId\", l.group_id AS \"groupId\", l.mail_domain AS \"mailDomain\", l.most, l.entered,\n  (SELECT max(e.entered_at) FROM identity.link_entry e WHERE e.link_id = l.id) AS \"lastEnteredAt\",\n  l.ends_at AS \"endsAt\", l.closed_at AS \"closedAt\", l.made_at AS \"madeAt\", l.version FROM identity.invitation_link l WHERE l.organisation_id = $1 AND l.id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly kind: 'link' | 'code'; readonly key: string; readonly name: string; readonly courseId: string | null; readonly runId: string | null; readonly groupId: string | null; readonly mailDomain: string | null; readonly most: number; readonly entered: number; readonly lastEnteredAt: Date | null; readonly endsAt: Date; readonly closedAt: Date | null; readonly madeAt: Date; readonly version: number };
    };
    // features/identity/entry/entry-links.queries.ts
    "SELECT p.id, p.email, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\", e.entered_at AS \"enteredAt\"\n     FROM identity.link_entry e JOIN identity.person p ON p.id = e.person_id\n     WHERE e.link_id = $1 AND ($2::uuid IS NULL OR (e.entered_at, e.person_id) < (SELECT entered_at, person_id FROM identity.link_entry WHERE link_id = $1 AND person_id = $2))\n     ORDER BY e.entered_at DESC, e.person_id DESC LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly email: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly enteredAt: Date };
    };
    // features/identity/entry/entry-links.queries.ts
    "SELECT FROM identity.link_entry WHERE link_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/identity/entry/entry-links.queries.ts
    "WITH entry AS (\n       INSERT INTO identity.link_entry (organisation_id, link_id, person_id, entered_at) VALUES ($1, $2, $3, $4) RETURNING link_id\n     ) UPDATE identity.invitation_link SET entered = entered + 1 WHERE organisation_id = $1 AND id IN (SELECT link_id FROM entry)": {
      readonly parameters: readonly [string, string, string, Date | string];
      readonly row: never;
    };
    // features/identity/factors/authenticators.queries.ts
    "SELECT sealed_secret AS \"sealedSecret\", added_at AS \"addedAt\", last_used_at AS \"lastUsedAt\" FROM identity.authenticator WHERE person_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly sealedSecret: string; readonly addedAt: Date; readonly lastUsedAt: Date | null };
    };
    // features/identity/factors/authenticators.queries.ts
    "INSERT INTO identity.authenticator (person_id, sealed_secret, last_step, added_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING person_id": {
      readonly parameters: readonly [string, string, number, Date | string];
      readonly row: { readonly person_id: string };
    };
    // features/identity/factors/authenticators.queries.ts
    "UPDATE identity.authenticator SET last_step = $2, last_used_at = $3 WHERE person_id = $1 AND last_step < $2": {
      readonly parameters: readonly [string | null, number, Date | string | null];
      readonly row: never;
    };
    // features/identity/factors/authenticators.queries.ts
    "DELETE FROM identity.authenticator WHERE person_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/identity/factors/authenticators.queries.ts
    "SELECT EXISTS (SELECT FROM identity.passkey WHERE person_id = $1) AS passkey, EXISTS (SELECT FROM identity.authenticator WHERE person_id = $1) AS code": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly passkey: boolean; readonly code: boolean };
    };
    // features/identity/factors/factor-endings.queries.ts
    "SELECT e.id, e.person_id AS \"personId\", e.proposed_by AS \"proposedBy\", e.proposed_at AS \"proposedAt\", p.email, b.email AS \"proposerEmail\"\n       FROM identity.factor_ending e JOIN identity.person p ON p.id = e.person_id JOIN identity.person b ON b.id = e.proposed_by\n       WHERE e.organisation_id = $1 AND e.proposed_at > $2 ORDER BY e.proposed_at, e.id LIMIT 100": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: { readonly id: string; readonly personId: string; readonly proposedBy: string; readonly proposedAt: Date; readonly email: string; readonly proposerEmail: string };
    };
    // features/identity/factors/factor-endings.queries.ts
    "DELETE FROM identity.factor_ending WHERE organisation_id = $1 AND id = $2 AND proposed_at > $3\n       RETURNING id, person_id AS \"personId\", proposed_by AS \"proposedBy\"": {
      readonly parameters: readonly [string | null, string | null, Date | string | null];
      readonly row: { readonly id: string; readonly personId: string; readonly proposedBy: string };
    };
    // features/identity/factors/factor-endings.queries.ts
    "DELETE FROM identity.factor_ending WHERE organisation_id = $1 AND proposed_at <= $2": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: never;
    };
    // features/identity/factors/factor-endings.queries.ts
    "INSERT INTO identity.factor_ending (id, organisation_id, person_id, proposed_by, proposed_at)\n       VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, string, Date | string];
      readonly row: { readonly id: string };
    };
    // features/identity/factors/factor-endings.queries.ts
    "DELETE FROM identity.factor_ending WHERE organisation_id = $1 AND proposed_by = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/identity/factors/factor-rule.queries.ts
    "SELECT roles, version FROM identity.factor_rule WHERE organisation_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly roles: string[]; readonly version: number };
    };
    // features/identity/factors/factor-rule.queries.ts
    "INSERT INTO identity.factor_rule AS r (organisation_id, roles, version, set_by, set_at)\n       SELECT $1, $2, 1, $3, $4 WHERE $5 = 0 OR EXISTS (SELECT FROM identity.factor_rule WHERE organisation_id = $1)\n     ON CONFLICT (organisation_id) DO UPDATE SET roles = EXCLUDED.roles, version = r.version + 1, set_by = EXCLUDED.set_by, set_at = EXCLUDED.set_at\n       WHERE r.version = $5\n     RETURNING r.version": {
      readonly parameters: readonly [string, readonly (string | null)[], string, Date | string, number | null];
      readonly row: { readonly version: number };
    };
    // features/identity/factors/passkeys.queries.ts
    "SELECT id, person_id AS \"personId\", credential, public_key AS \"publicKey\", counter::float8 AS counter, name, synced, added_at AS \"addedAt\",\n         last_used_at AS \"lastUsedAt\"\n       FROM identity.passkey WHERE person_id = $1 ORDER BY added_at DESC, id": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly personId: string; readonly credential: string; readonly publicKey: Buffer; readonly counter: number; readonly name: string; readonly synced: boolean; readonly addedAt: Date; readonly lastUsedAt: Date | null };
    };
    // features/identity/factors/passkeys.queries.ts
    "SELECT id, person_id AS \"personId\", credential, public_key AS \"publicKey\", counter::float8 AS counter, name, synced, added_at AS \"addedAt\",\n         last_used_at AS \"lastUsedAt\"\n       FROM identity.passkey WHERE credential = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly personId: string; readonly credential: string; readonly publicKey: Buffer; readonly counter: number; readonly name: string; readonly synced: boolean; readonly addedAt: Date; readonly lastUsedAt: Date | null };
    };
    // features/identity/factors/passkeys.queries.ts
    "INSERT INTO identity.passkey (id, person_id, credential, public_key, counter, name, synced, added_at)\n     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, string, Uint8Array, string | number | bigint, string, boolean, Date | string];
      readonly row: { readonly id: string };
    };
    // features/identity/factors/passkeys.queries.ts
    "UPDATE identity.passkey SET counter = $2, last_used_at = $3 WHERE id = $1 AND (counter < $2 OR $2 = 0)": {
      readonly parameters: readonly [string | null, string | number | bigint, Date | string | null];
      readonly row: never;
    };
    // features/identity/factors/passkeys.queries.ts
    "DELETE FROM identity.passkey WHERE id = $2 AND person_id = $1": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/identity/factors/passkeys.queries.ts
    "DELETE FROM identity.recovery_code WHERE person_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/identity/factors/passkeys.queries.ts
    "INSERT INTO identity.recovery_code (person_id, code_hash) SELECT $1, unnest($2::char(64)[])": {
      readonly parameters: readonly [string, readonly (string | null)[] | null];
      readonly row: never;
    };
    // features/identity/factors/passkeys.queries.ts
    "DELETE FROM identity.recovery_code WHERE person_id = $1 AND code_hash = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/identity/factors/passkeys.queries.ts
    "SELECT count(*)::int AS count FROM identity.recovery_code WHERE person_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly count: number };
    };
    // features/identity/factors/sign-in-steps.queries.ts
    "INSERT INTO identity.sign_in_step (token_hash, person_id, purpose, challenge, provider_of, expires_at) VALUES ($1, $2, $3, $4, $5, $6)": {
      readonly parameters: readonly [string, string | null, string, string, string | null, Date | string];
      readonly row: never;
    };
    // features/identity/factors/sign-in-steps.queries.ts
    "DELETE FROM identity.sign_in_step WHERE token_hash = $1 AND purpose = $2 AND expires_at > $3\n     RETURNING person_id AS \"personId\", challenge, provider_of AS \"providerOf\"": {
      readonly parameters: readonly [string | null, string | null, Date | string | null];
      readonly row: { readonly personId: string | null; readonly challenge: string; readonly providerOf: string | null };
    };
    // features/identity/factors/sign-in-steps.queries.ts
    "SELECT person_id AS \"personId\", provider_of AS \"providerOf\" FROM identity.sign_in_step WHERE token_hash = $1 AND purpose = 'second-step' AND expires_at > $2": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: { readonly personId: string | null; readonly providerOf: string | null };
    };
    // features/identity/factors/sign-in-steps.queries.ts
    "DELETE FROM identity.sign_in_step WHERE person_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/identity/factors/sign-in-steps.queries.ts
    "DELETE FROM identity.sign_in_step WHERE provider_of = $1 AND ($2::uuid IS NULL OR person_id = $2)": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/identity/factors/sign-in-steps.queries.ts
    "DELETE FROM identity.sign_in_step WHERE expires_at < $1": {
      readonly parameters: readonly [Date | string | null];
      readonly row: never;
    };
    // features/identity/invitations/invitations.queries.ts
    "SELECT p.email_folded AS address FROM identity.member m JOIN identity.person p ON p.id = m.person_id\n     WHERE m.organisation_id = $1 AND p.email_folded = ANY ($2::text[]) AND p.confirmed_at IS NOT NULL": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly address: string };
    };
    // features/identity/invitations/invitations.queries.ts
    "SELECT email_folded AS address FROM identity.invitation\n     WHERE organisation_id = $1 AND email_folded = ANY ($2::text[]) AND state = 'sent' AND expires_at > $3": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, Date | string | null];
      readonly row: { readonly address: string };
    };
    // features/identity/invitations/invitations.queries.ts
    "UPDATE identity.invitation SET state = 'expired', settled_at = expires_at\n     WHERE organisation_id = $1 AND email_folded = ANY ($2::text[]) AND state = 'sent' AND expires_at <= $3": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, Date | string | null];
      readonly row: never;
    };
    // features/identity/invitations/invitations.queries.ts
    "INSERT INTO identity.invitation (id, organisation_id, batch_id, email, email_folded, name, sent_at, expires_at)\n     SELECT i.id, $1, $2, i.email, i.email_folded, i.name, $3, $4\n     FROM unnest($5::uuid[], $6::text[], $7::text[], $8::text[]) WITH ORDINALITY AS i (id, email, email_folded, name, place) ORDER BY i.place\n     ON CONFLICT (organisation_id, email_folded) WHERE state = 'sent' DO NOTHING RETURNING id": {
      readonly parameters: readonly [string, string, Date | string, Date | string, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string };
    };
    // features/identity/invitations/invitations.queries.ts
    "SELECT identity.organisation_of_invitation($1) AS id": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string | null };
    };
    // features/identity/invitations/invitations.queries.ts
    "SELECT name, slug, is_network AS \"isNetwork\" FROM platform.organisation WHERE id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly name: JsonColumns['platform.organisation.name']; readonly slug: string; readonly isNetwork: boolean };
    };
    // features/identity/invitations/invitations.queries.ts
    "SELECT i.id, i.email, i.name, i.state, i.sent_at AS \"sentAt\", i.expires_at AS \"expiresAt\", i.settled_at AS \"settledAt\", b.roles, b.course_id AS \"courseId\", b.run_id AS \"runId\", b.group_id AS \"groupId\", b.size AS together FROM identity.invitation i JOIN identity.invitation_batch b ON b.id = i.batch_id WHERE i.organisation_id = $1 AND ($2::uuid IS NULL OR (i.sent_at, i.id) < (SELECT sent_at, id FROM identity.invitation WHERE id = $2))\n     ORDER BY i.sent_at DESC, i.id DESC LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly email: string; readonly name: string | null; readonly state: 'sent' | 'accepted' | 'withdrawn' | 'expired'; readonly sentAt: Date; readonly expiresAt: Date; readonly settledAt: Date | null; readonly roles: string[]; readonly courseId: string | null; readonly runId: string | null; readonly groupId: string | null; readonly together: number };
    };
    // features/identity/invitations/invitations.queries.ts
    "SELECT i.id, i.email, i.name, i.state, i.sent_at AS \"sentAt\", i.expires_at AS \"expiresAt\", i.settled_at AS \"settledAt\", b.roles, b.course_id AS \"courseId\", b.run_id AS \"runId\", b.group_id AS \"groupId\", b.size AS together FROM identity.invitation i JOIN identity.invitation_batch b ON b.id = i.batch_id WHERE i.organisation_id = $1 AND i.state = $4 AND ($2::uuid IS NULL OR (i.sent_at, i.id) < (SELECT sent_at, id FROM identity.invitation WHERE id = $2))\n     ORDER BY i.sent_at DESC, i.id DESC LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null, string | null];
      readonly row: { readonly id: string; readonly email: string; readonly name: string | null; readonly state: 'sent' | 'accepted' | 'withdrawn' | 'expired'; readonly sentAt: Date; readonly expiresAt: Date; readonly settledAt: Date | null; readonly roles: string[]; readonly courseId: string | null; readonly runId: string | null; readonly groupId: string | null; readonly together: number };
    };
    // features/identity/invitations/invitations.queries.ts
    "SELECT i.id, i.email, i.name, i.state, i.sent_at AS \"sentAt\", i.expires_at AS \"expiresAt\", i.settled_at AS \"settledAt\", b.roles, b.course_id AS \"courseId\", b.run_id AS \"runId\", b.group_id AS \"groupId\", b.size AS together FROM identity.invitation i JOIN identity.invitation_batch b ON b.id = i.batch_id WHERE i.organisation_id = $1 AND i.id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly email: string; readonly name: string | null; readonly state: 'sent' | 'accepted' | 'withdrawn' | 'expired'; readonly sentAt: Date; readonly expiresAt: Date; readonly settledAt: Date | null; readonly roles: string[]; readonly courseId: string | null; readonly runId: string | null; readonly groupId: string | null; readonly together: number };
    };
    // features/identity/invitations/invitations.queries.ts
    "SELECT s.state /* \"state\" is not null: what is asked for has none */, (SELECT count(*)::int FROM (\n         SELECT FROM identity.invitation i WHERE i.organisation_id = $1 AND i.state = s.state LIMIT $3) few) AS count\n     FROM unnest($2::text[]) AS s (state)": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, string | number | bigint | null];
      readonly row: { readonly state: string; readonly count: number };
    };
    // features/identity/invitations/invitations.queries.ts
    "UPDATE identity.invitation SET state = 'expired', settled_at = expires_at WHERE organisation_id = $1 AND state = 'sent' AND expires_at <= $2": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: never;
    };
    // features/identity/invitations/invitations.queries.ts
    "DELETE FROM identity.invitation WHERE organisation_id = $1\n       AND (accepted_by = $2 OR email_folded = (SELECT email_folded FROM identity.person WHERE id = $2))": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/identity/invitations/invitations.queries.ts
    "DELETE FROM identity.link_entry WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/identity/invitations/invitations.queries.ts
    "DELETE FROM identity.admission WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/identity/invitations/invitations.queries.ts
    "DELETE FROM identity.invitation WHERE coalesce(settled_at, expires_at) < $1": {
      readonly parameters: readonly [Date | string | null];
      readonly row: never;
    };
    // features/identity/invitations/memberships.queries.ts
    "INSERT INTO identity.member AS m (organisation_id, person_id, roles, since) VALUES ($1, $2, $3, $4)\n     ON CONFLICT (organisation_id, person_id) DO UPDATE\n       SET roles = m.roles || ARRAY(SELECT role FROM unnest(EXCLUDED.roles) AS role WHERE role <> ALL (m.roles))\n       WHERE m.blocked_at IS NULL\n     RETURNING person_id": {
      readonly parameters: readonly [string, string, readonly (string | null)[], Date | string];
      readonly row: { readonly person_id: string };
    };
    // features/identity/invitations/ordered-invitations.queries.ts
    "SELECT id, email_folded AS \"emailFolded\", state, accepted_by AS \"acceptedBy\", settled_at AS \"settledAt\", sent_at AS \"sentAt\", expires_at AS \"expiresAt\" FROM identity.invitation WHERE organisation_id = $1 AND email_folded = ANY ($2::text[]) AND state = 'sent'": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly emailFolded: string; readonly state: 'sent' | 'accepted' | 'withdrawn' | 'expired'; readonly acceptedBy: string | null; readonly settledAt: Date | null; readonly sentAt: Date; readonly expiresAt: Date };
    };
    // features/identity/invitations/ordered-invitations.queries.ts
    "SELECT id, email_folded AS \"emailFolded\", state, accepted_by AS \"acceptedBy\", settled_at AS \"settledAt\", sent_at AS \"sentAt\", expires_at AS \"expiresAt\" FROM identity.invitation WHERE organisation_id = $1 AND id = ANY ($2::uuid[]) ORDER BY email_folded FOR UPDATE": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly emailFolded: string; readonly state: 'sent' | 'accepted' | 'withdrawn' | 'expired'; readonly acceptedBy: string | null; readonly settledAt: Date | null; readonly sentAt: Date; readonly expiresAt: Date };
    };
    // features/identity/invitations/ordered-invitations.queries.ts
    "UPDATE identity.invitation SET sent_at = $3, expires_at = $4 WHERE organisation_id = $1 AND id = ANY ($2::uuid[]) AND state = 'sent'": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, Date | string, Date | string];
      readonly row: never;
    };
    // features/identity/invitations/ordered-invitations.queries.ts
    "UPDATE identity.invitation SET state = 'withdrawn', settled_at = $3 WHERE organisation_id = $1 AND id = ANY ($2::uuid[]) AND state = 'sent' RETURNING id": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, Date | string | null];
      readonly row: { readonly id: string };
    };
    // features/identity/invitations/ordered-invitations.queries.ts
    "UPDATE identity.invitation i SET state = 'withdrawn', settled_at = $4 FROM identity.invitation_batch b\n     WHERE i.organisation_id = $1 AND b.id = i.batch_id AND b.sent_by = $2 AND NOT b.roles <@ $3::text[] AND i.state = 'sent' RETURNING i.id": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null, Date | string | null];
      readonly row: { readonly id: string };
    };
    // features/identity/links/mailed-links.queries.ts
    "INSERT INTO identity.mailed_link (id, person_id, purpose, language, return_path, created_at, expires_at, address)\n       SELECT $1, person_id, $3, $4, $5, $6, $7, $8 FROM identity.reachable_person($2) AS person_id": {
      readonly parameters: readonly [string, string | null, string, string, string | null, Date | string, Date | string, string | null];
      readonly row: never;
    };
    // features/identity/links/mailed-links.queries.ts
    "UPDATE identity.mailed_link SET used_at = $2, password_hash = NULL, minor_since = NULL, name_latin = NULL, name_cyrillic = NULL\n       WHERE person_id = $1 AND used_at IS NULL": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: never;
    };
    // features/identity/members/imported-members.queries.ts
    "SELECT p.id, p.email, p.email_folded AS \"emailFolded\", p.name_key AS \"nameKey\", p.name_latin AS latin, p.name_cyrillic AS cyrillic, m.job, m.roles,\n  m.blocked_at AS \"blockedAt\" FROM identity.person p JOIN identity.member m ON m.organisation_id = $1 AND m.person_id = p.id\n     WHERE p.email_folded = ANY ($2::text[]) AND p.confirmed_at IS NOT NULL": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly email: string; readonly emailFolded: string; readonly nameKey: string | null; readonly latin: string | null; readonly cyrillic: string | null; readonly job: string | null; readonly roles: string[]; readonly blockedAt: Date | null };
    };
    // features/identity/members/imported-members.queries.ts
    "SELECT n.* FROM unnest($2::text[]) AS k (name_key) CROSS JOIN LATERAL (\n       SELECT p.id, p.email, p.email_folded AS \"emailFolded\", p.name_key AS \"nameKey\", p.name_latin AS latin, p.name_cyrillic AS cyrillic, m.job, m.roles,\n  m.blocked_at AS \"blockedAt\" FROM identity.person p JOIN identity.member m ON m.organisation_id = $1 AND m.person_id = p.id\n       WHERE p.name_key = k.name_key AND p.confirmed_at IS NOT NULL ORDER BY p.id LIMIT 5) n": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly email: string; readonly emailFolded: string; readonly nameKey: string; readonly latin: string | null; readonly cyrillic: string | null; readonly job: string | null; readonly roles: string[]; readonly blockedAt: Date | null };
    };
    // features/identity/members/imported-members.queries.ts
    "SELECT p.id, p.email, p.email_folded AS \"emailFolded\", p.name_key AS \"nameKey\", p.name_latin AS latin, p.name_cyrillic AS cyrillic, m.job, m.roles,\n  m.blocked_at AS \"blockedAt\" FROM identity.person p JOIN identity.member m ON m.organisation_id = $1 AND m.person_id = p.id WHERE p.id = ANY ($2::uuid[])": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly email: string; readonly emailFolded: string; readonly nameKey: string | null; readonly latin: string | null; readonly cyrillic: string | null; readonly job: string | null; readonly roles: string[]; readonly blockedAt: Date | null };
    };
    // features/identity/members/imported-members.queries.ts
    "SELECT person_id AS \"personId\", roles, job FROM identity.member\n     WHERE organisation_id = $1 AND person_id = ANY ($2::uuid[]) AND blocked_at IS NULL ORDER BY person_id FOR UPDATE": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly personId: string; readonly roles: string[]; readonly job: string | null };
    };
    // features/identity/members/imported-members.queries.ts
    "UPDATE identity.member m SET job = coalesce(g.job, m.job), roles = CASE WHEN 'learner' = ANY (m.roles) THEN m.roles ELSE m.roles || '{learner}' END\n     FROM unnest($2::uuid[], $3::text[]) AS g (person_id, job) WHERE m.organisation_id = $1 AND m.person_id = g.person_id": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, readonly (string | null)[] | null];
      readonly row: never;
    };
    // features/identity/members/imported-members.queries.ts
    "UPDATE identity.member m SET job = CASE WHEN g.written IS NULL THEN m.job ELSE g.before END,\n       roles = CASE WHEN g.end_learning THEN array_remove(m.roles, 'learner') ELSE m.roles END\n     FROM unnest($2::uuid[], $3::text[], $4::text[], $5::bool[]) AS g (person_id, written, before, end_learning)\n     WHERE m.organisation_id = $1 AND m.person_id = g.person_id AND (g.written IS NULL OR m.job = g.written) RETURNING m.person_id AS id": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (string | null)[] | null, readonly (boolean | null)[] | null];
      readonly row: { readonly id: string };
    };
    // features/identity/members/imported-members.queries.ts
    "SELECT m.person_id AS id FROM unnest($2::uuid[], $3::timestamptz[]) AS g (person_id, since)\n       JOIN identity.member m ON m.organisation_id = $1 AND m.person_id = g.person_id\n     WHERE m.since >= g.since AND m.roles <@ '{learner}' AND m.blocked_at IS NULL ORDER BY m.person_id FOR UPDATE OF m": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null, readonly (Date | string | null)[] | null];
      readonly row: { readonly id: string };
    };
    // features/identity/members/imported-members.queries.ts
    "DELETE FROM identity.session WHERE organisation_id = $1 AND person_id = ANY ($2::uuid[])": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: never;
    };
    // features/identity/members/imported-members.queries.ts
    "DELETE FROM identity.member WHERE organisation_id = $1 AND person_id = ANY ($2::uuid[])": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: never;
    };
    // features/identity/members/members.queries.ts
    "SELECT p.id, p.email, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\", p.profession,\n  p.created_at AS \"createdAt\", p.confirmed_at AS \"confirmedAt\", m.blocked_at AS \"blockedAt\", m.roles, m.roles_version AS \"rolesVersion\" FROM identity.member m JOIN identity.person p ON p.id = m.person_id\n     WHERE m.organisation_id = $1\n       AND ($2::uuid IS NULL OR (coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", p.id) > (SELECT coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", p.id FROM identity.person p WHERE p.id = $2))\n       AND (coalesce(p.name_folded, '') LIKE ALL ($3::text[]) OR ($4 <> '' AND strpos(p.email_folded, $4) > 0))\n       AND ($6::text IS NULL OR $6 = ANY (m.roles))\n     ORDER BY coalesce(p.name_sort_key, U&'\\FFFF') COLLATE \"sr-Latn-x-icu\", p.id LIMIT $5": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null, string | null, string | number | bigint | null, string | null];
      readonly row: { readonly id: string; readonly email: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly profession: string | null; readonly createdAt: Date; readonly confirmedAt: Date | null; readonly blockedAt: Date | null; readonly roles: string[]; readonly rolesVersion: number };
    };
    // features/identity/members/members.queries.ts
    "SELECT p.id, p.email, p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\", p.profession,\n  p.created_at AS \"createdAt\", p.confirmed_at AS \"confirmedAt\", m.blocked_at AS \"blockedAt\", m.roles, m.roles_version AS \"rolesVersion\" FROM identity.member m JOIN identity.person p ON p.id = m.person_id WHERE m.organisation_id = $1 AND p.id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string; readonly email: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly profession: string | null; readonly createdAt: Date; readonly confirmedAt: Date | null; readonly blockedAt: Date | null; readonly roles: string[]; readonly rolesVersion: number };
    };
    // features/identity/members/members.queries.ts
    "SELECT m.roles, o.is_network AS \"inNetwork\" FROM identity.member m JOIN identity.person p ON p.id = m.person_id JOIN platform.organisation o ON o.id = m.organisation_id\n     WHERE m.organisation_id = $1 AND m.person_id = $2 AND m.blocked_at IS NULL AND p.blocked_at IS NULL AND o.left_at IS NULL": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly roles: string[]; readonly inNetwork: boolean };
    };
    // features/identity/members/members.queries.ts
    "SELECT count(*)::int AS count FROM identity.member m JOIN identity.person p ON p.id = m.person_id WHERE m.organisation_id = $1 AND NOT m.roles <@ '{learner}' AND m.roles && $2::text[] AND m.blocked_at IS NULL AND p.blocked_at IS NULL AND p.confirmed_at IS NOT NULL": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly count: number };
    };
    // features/identity/members/members.queries.ts
    "SELECT p.id, p.email, p.language FROM identity.member m JOIN identity.person p ON p.id = m.person_id WHERE m.organisation_id = $1 AND NOT m.roles <@ '{learner}' AND m.roles && $2::text[] AND m.blocked_at IS NULL AND p.blocked_at IS NULL AND p.confirmed_at IS NOT NULL ORDER BY p.id": {
      readonly parameters: readonly [string | null, readonly (string | null)[] | null];
      readonly row: { readonly id: string; readonly email: string; readonly language: string };
    };
    // features/identity/members/members.queries.ts
    "SELECT 1 FROM platform.organisation WHERE id = $1 FOR NO KEY UPDATE": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/identity/members/members.queries.ts
    "UPDATE identity.member SET roles = $3 WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[]];
      readonly row: never;
    };
    // features/identity/members/members.queries.ts
    "UPDATE identity.member SET blocked_at = $3 WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null, Date | string | null];
      readonly row: never;
    };
    // features/identity/members/members.queries.ts
    "SELECT since, blocked_at AS \"blockedAt\" FROM identity.member WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly since: Date; readonly blockedAt: Date | null };
    };
    // features/identity/members/members.queries.ts
    "INSERT INTO identity.member (organisation_id, person_id, roles, since, blocked_at) VALUES ($1, $2, '{learner}', $3, $4)": {
      readonly parameters: readonly [string, string, Date | string, Date | string | null];
      readonly row: never;
    };
    // features/identity/members/members.queries.ts
    "DELETE FROM identity.session WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/identity/members/members.queries.ts
    "DELETE FROM identity.member WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/identity/personal-data/own-data.queries.ts
    "SELECT id, email, name_latin AS \"nameLatin\", name_cyrillic AS \"nameCyrillic\", form, language, profession, licence_number AS \"licenceNumber\",\n       service_unit AS \"serviceUnit\", service_rank AS \"serviceRank\", service_number AS \"serviceNumber\", name_on_documents AS \"nameOnDocuments\",\n       created_at AS \"createdAt\", confirmed_at AS \"confirmedAt\", name_confirmed_at AS \"nameConfirmedAt\", to_char(minor_since, 'YYYY-MM-DD') AS \"minorSince\"\n     FROM identity.person WHERE id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string; readonly email: string; readonly nameLatin: string | null; readonly nameCyrillic: string | null; readonly form: 'feminine' | 'masculine' | 'neutral'; readonly language: string; readonly profession: string | null; readonly licenceNumber: string | null; readonly serviceUnit: string | null; readonly serviceRank: string | null; readonly serviceNumber: string | null; readonly nameOnDocuments: boolean; readonly createdAt: Date; readonly confirmedAt: Date | null; readonly nameConfirmedAt: Date | null; readonly minorSince: string | null };
    };
    // features/identity/personal-data/own-data.queries.ts
    "SELECT since, last_used_at AS \"lastUsedAt\", blocked_at AS \"blockedAt\", job, roles FROM identity.member WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly since: Date; readonly lastUsedAt: Date | null; readonly blockedAt: Date | null; readonly job: string | null; readonly roles: string[] };
    };
    // features/identity/personal-data/own-data.queries.ts
    "SELECT changed_at AS at, given, taken, reason FROM identity.role_change WHERE organisation_id = $1 AND person_id = $2 ORDER BY changed_at, id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly at: Date; readonly given: string[]; readonly taken: string[]; readonly reason: string | null };
    };
    // features/identity/personal-data/own-data.queries.ts
    "SELECT begun_at AS \"begunAt\", state, settled_at AS \"settledAt\", reason FROM identity.admission WHERE organisation_id = $1 AND person_id = $2 ORDER BY begun_at, id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly begunAt: Date; readonly state: 'begun' | 'waiting' | 'admitted' | 'refused'; readonly settledAt: Date | null; readonly reason: string | null };
    };
    // features/identity/personal-data/own-data.queries.ts
    "SELECT to_char(signed_on, 'YYYY-MM-DD') AS \"signedOn\", recorded_at AS \"recordedAt\", to_char(withdrawn_on, 'YYYY-MM-DD') AS \"withdrawnOn\"\n     FROM identity.guardian_consent WHERE organisation_id = $1 AND person_id = $2 ORDER BY recorded_at, id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly signedOn: string; readonly recordedAt: Date; readonly withdrawnOn: string | null };
    };
    // features/identity/personal-data/own-data.queries.ts
    "SELECT started_at AS \"startedAt\", last_used_at AS \"lastUsedAt\", browser, system, shared FROM identity.session WHERE person_id = $1 ORDER BY started_at, id": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly startedAt: Date; readonly lastUsedAt: Date; readonly browser: string | null; readonly system: string | null; readonly shared: boolean };
    };
    // features/identity/personal-data/own-data.queries.ts
    "SELECT name, added_at AS \"addedAt\", last_used_at AS \"lastUsedAt\" FROM identity.passkey WHERE person_id = $1 ORDER BY added_at, id": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly name: string; readonly addedAt: Date; readonly lastUsedAt: Date | null };
    };
    // features/identity/personal-data/own-data.queries.ts
    "SELECT (SELECT added_at FROM identity.authenticator WHERE person_id = $1) AS \"addedAt\", count(*)::int AS left FROM identity.recovery_code WHERE person_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly addedAt: Date | null; readonly left: number };
    };
    // features/identity/personal-data/own-data.queries.ts
    "SELECT issuer, subject, linked_at AS \"linkedAt\", last_used_at AS \"lastUsedAt\" FROM identity.provider_link WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly issuer: string; readonly subject: string; readonly linkedAt: Date; readonly lastUsedAt: Date | null };
    };
    // features/identity/personal-data/own-data.queries.ts
    "SELECT email, former_email AS \"formerEmail\", asked_at AS \"askedAt\", changed_at AS \"changedAt\" FROM identity.address_change WHERE person_id = $1 ORDER BY asked_at, id": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly email: string; readonly formerEmail: string | null; readonly askedAt: Date; readonly changedAt: Date | null };
    };
    // features/identity/persons/persons.queries.ts
    "SELECT set_config('app.person', $1::uuid::text /* as text: a setting is one */, true)": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly set_config: string | null };
    };
    // features/identity/persons/persons.queries.ts
    "SELECT set_config('app.person', coalesce(identity.person_of_address($1), $2::uuid)::text /* as text: a setting is one */, true) AS id": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly id: string | null };
    };
    // features/identity/persons/persons.queries.ts
    "SELECT 1 FROM identity.person WHERE id = $1 FOR UPDATE": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/identity/persons/persons.queries.ts
    "SELECT 1 FROM identity.person WHERE id = $1 FOR NO KEY UPDATE": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly '?column?': number };
    };
    // features/identity/persons/persons.queries.ts
    "SELECT blocked_at IS NULL AS open FROM identity.person WHERE id = $1 FOR SHARE": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly open: boolean };
    };
    // features/identity/persons/persons.queries.ts
    "SELECT FROM identity.person WHERE id = $1 AND password_hash = $2 AND blocked_at IS NULL FOR SHARE": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/identity/persons/persons.queries.ts
    "SELECT FROM identity.person WHERE id = $1 AND name_latin IS NOT NULL AND name_cyrillic IS NOT NULL": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/identity/persons/persons.queries.ts
    "UPDATE identity.person SET employer = $2 WHERE id = $1": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/identity/persons/persons.queries.ts
    "UPDATE identity.person SET email = $2, email_folded = $2, password_hash = '', name_latin = NULL, name_cyrillic = NULL, name_confirmed_at = NULL, name_folded = NULL,\n         name_sort_key = NULL, name_on_documents = true, form = 'neutral', profession = NULL, employer = NULL, licence_number = NULL, service_rank = NULL, service_unit = NULL,\n         service_number = NULL, minor_since = NULL, blocked_at = coalesce(blocked_at, $3) WHERE id = $1": {
      readonly parameters: readonly [string | null, string, Date | string | null];
      readonly row: never;
    };
    // features/identity/persons/persons.queries.ts
    "SELECT p.email, p.name_latin AS \"personLatin\", p.name_cyrillic AS \"personCyrillic\", p.profession,\n         o.id /* \"id\" is not null: the function gives rows of organisations */, o.slug /* \"slug\" is not null: as the id */, o.name_latin AS \"nameLatin\" /* \"nameLatin\" is not null: as the id */,\n         o.name_cyrillic AS \"nameCyrillic\" /* \"nameCyrillic\" is not null: as the id */, o.town_latin AS \"townLatin\", o.town_cyrillic AS \"townCyrillic\", o.accent, o.mark,\n         o.is_network AS \"isNetwork\" /* \"isNetwork\" is not null: as the id */, o.last_day AS \"lastDay\", o.has_left AS \"hasLeft\" /* \"hasLeft\" is not null: as the id */, o.roles /* \"roles\" is not null: as the id */\n       FROM identity.person p CROSS JOIN identity.own_organisations() o WHERE p.id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly email: string; readonly personLatin: string | null; readonly personCyrillic: string | null; readonly profession: string | null; readonly id: string; readonly slug: string; readonly nameLatin: string; readonly nameCyrillic: string; readonly townLatin: string | null; readonly townCyrillic: string | null; readonly accent: string | null; readonly mark: string | null; readonly isNetwork: boolean; readonly lastDay: string | null; readonly hasLeft: boolean; readonly roles: string[] };
    };
    // features/identity/providers/provider-links.queries.ts
    "SELECT l.person_id AS \"personId\", p.email, l.linked_at AS \"linkedAt\", l.last_used_at AS \"lastUsedAt\", l.by_administrator AS \"byAdministrator\"\n       FROM identity.provider_link l JOIN identity.person p ON p.id = l.person_id\n       WHERE l.organisation_id = $1 ORDER BY l.linked_at DESC, l.person_id LIMIT 100": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly personId: string; readonly email: string; readonly linkedAt: Date; readonly lastUsedAt: Date | null; readonly byAdministrator: boolean };
    };
    // features/identity/providers/provider-links.queries.ts
    "SELECT count(*)::int AS linked FROM identity.provider_link WHERE organisation_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly linked: number };
    };
    // features/identity/providers/provider-links.queries.ts
    "SELECT organisation_id AS \"organisationId\", linked_at AS \"linkedAt\", last_used_at AS \"lastUsedAt\", by_administrator AS \"byAdministrator\"\n       FROM identity.provider_link WHERE person_id = $1 ORDER BY linked_at DESC": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly organisationId: string; readonly linkedAt: Date; readonly lastUsedAt: Date | null; readonly byAdministrator: boolean };
    };
    // features/identity/providers/provider-links.queries.ts
    "SELECT issuer, subject, by_administrator AS \"byAdministrator\", linked_at AS \"linkedAt\" FROM identity.provider_link WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly issuer: string; readonly subject: string; readonly byAdministrator: boolean; readonly linkedAt: Date };
    };
    // features/identity/providers/provider-links.queries.ts
    "SELECT FROM identity.provider_link WHERE organisation_id = $1 AND person_id = $2 FOR KEY SHARE": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/identity/providers/provider-links.queries.ts
    "SELECT person_id AS \"personId\" FROM identity.provider_link WHERE organisation_id = $1 AND issuer = $2 AND subject = $3": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly personId: string };
    };
    // features/identity/providers/provider-links.queries.ts
    "UPDATE identity.provider_link SET last_used_at = $4 WHERE organisation_id = $1 AND issuer = $2 AND subject = $3 RETURNING person_id AS \"personId\"": {
      readonly parameters: readonly [string | null, string | null, string | null, Date | string | null];
      readonly row: { readonly personId: string };
    };
    // features/identity/providers/provider-links.queries.ts
    "INSERT INTO identity.provider_link (organisation_id, person_id, issuer, subject, by_administrator, linked_at)\n       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING person_id": {
      readonly parameters: readonly [string, string, string, string, boolean, Date | string];
      readonly row: { readonly person_id: string };
    };
    // features/identity/providers/provider-links.queries.ts
    "DELETE FROM identity.provider_link WHERE organisation_id = $1 AND person_id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/identity/providers/provider-links.queries.ts
    "DELETE FROM identity.session WHERE organisation_id = $1 AND person_id = $2 AND by_provider": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: never;
    };
    // features/identity/providers/provider-links.queries.ts
    "DELETE FROM identity.provider_link WHERE organisation_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/identity/providers/provider-links.queries.ts
    "DELETE FROM identity.session WHERE organisation_id = $1 AND by_provider": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/identity/providers/provider-steps.queries.ts
    "INSERT INTO identity.provider_step (token_hash, organisation_id, purpose, issuer, subject, second_factor, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)": {
      readonly parameters: readonly [string, string, string, string, string | null, boolean, Date | string];
      readonly row: never;
    };
    // features/identity/providers/provider-steps.queries.ts
    "DELETE FROM identity.provider_step WHERE token_hash = $1 AND organisation_id = $2 AND purpose = ANY($3) AND expires_at > $4 RETURNING purpose, issuer, subject, second_factor AS \"secondFactor\", expires_at AS \"expiresAt\"": {
      readonly parameters: readonly [string | null, string | null, readonly (string | null)[] | null, Date | string | null];
      readonly row: { readonly purpose: 'sign-in' | 'answer' | 'link' | 'proof' | 'proof-answer'; readonly issuer: string; readonly subject: string | null; readonly secondFactor: boolean; readonly expiresAt: Date };
    };
    // features/identity/providers/provider-steps.queries.ts
    "DELETE FROM identity.provider_step WHERE expires_at < $1": {
      readonly parameters: readonly [Date | string | null];
      readonly row: never;
    };
    // features/identity/providers/providers.queries.ts
    "SELECT name_latin AS \"nameLatin\", name_cyrillic AS \"nameCyrillic\", issuer, kind, client_id AS \"clientId\", sealed_secret AS \"sealedSecret\",\n       sign_in_address AS \"signInAddress\", certificates,\n       mail_domain AS \"mailDomain\", factor_claim AS \"factorClaim\", factor_values AS \"factorValues\", version, set_at AS \"setAt\"\n       FROM identity.provider WHERE organisation_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly nameLatin: string; readonly nameCyrillic: string; readonly issuer: string; readonly kind: 'openid' | 'saml'; readonly clientId: string | null; readonly sealedSecret: string | null; readonly signInAddress: string | null; readonly certificates: string[]; readonly mailDomain: string | null; readonly factorClaim: 'acr' | 'amr' | null; readonly factorValues: string[]; readonly version: number; readonly setAt: Date };
    };
    // features/identity/providers/providers.queries.ts
    "INSERT INTO identity.provider AS p (organisation_id, name_latin, name_cyrillic, issuer, client_id, sealed_secret, mail_domain, factor_claim, factor_values, version, set_by, set_at, kind, sign_in_address, certificates)\n       SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, 1, $10, $11, $13, $14, $15 WHERE $12 = 0 OR EXISTS (SELECT FROM identity.provider WHERE organisation_id = $1)\n     ON CONFLICT (organisation_id) DO UPDATE SET name_latin = EXCLUDED.name_latin, name_cyrillic = EXCLUDED.name_cyrillic, issuer = EXCLUDED.issuer,\n         client_id = EXCLUDED.client_id, sealed_secret = EXCLUDED.sealed_secret, mail_domain = EXCLUDED.mail_domain, factor_claim = EXCLUDED.factor_claim,\n         factor_values = EXCLUDED.factor_values, version = p.version + 1, set_by = EXCLUDED.set_by, set_at = EXCLUDED.set_at,\n         kind = EXCLUDED.kind, sign_in_address = EXCLUDED.sign_in_address, certificates = EXCLUDED.certificates\n       WHERE p.version = $12\n     RETURNING p.version": {
      readonly parameters: readonly [string, string, string, string, string | null, string | null, string | null, string | null, readonly (string | null)[], string, Date | string, number | null, string, string | null, readonly (string | null)[]];
      readonly row: { readonly version: number };
    };
    // features/identity/providers/providers.queries.ts
    "DELETE FROM identity.provider WHERE organisation_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/identity/roles/role-changes.queries.ts
    "INSERT INTO identity.role_change (id, organisation_id, person_id, given, taken, reason, changed_by, changed_at)\n     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)": {
      readonly parameters: readonly [string, string, string, readonly (string | null)[], readonly (string | null)[], string | null, string, Date | string];
      readonly row: never;
    };
    // features/identity/roles/role-changes.queries.ts
    "SELECT c.id, c.given, c.taken, c.reason, c.changed_at AS \"changedAt\", p.name_latin AS \"nameLatin\", p.name_cyrillic AS \"nameCyrillic\"\n     FROM identity.role_change c LEFT JOIN identity.member m ON m.organisation_id = c.organisation_id AND m.person_id = c.changed_by\n       LEFT JOIN identity.person p ON p.id = m.person_id\n     WHERE c.organisation_id = $1 AND c.person_id = $2 ORDER BY c.changed_at DESC, c.id DESC LIMIT $3": {
      readonly parameters: readonly [string | null, string | null, string | number | bigint | null];
      readonly row: { readonly id: string; readonly given: string[]; readonly taken: string[]; readonly reason: string | null; readonly changedAt: Date; readonly nameLatin: string | null; readonly nameCyrillic: string | null };
    };
    // features/identity/roles/role-changes.queries.ts
    "SELECT p.email, p.language, c.given, m.roles FROM identity.role_change c\n       JOIN identity.member m ON m.organisation_id = c.organisation_id AND m.person_id = c.person_id AND m.blocked_at IS NULL\n       JOIN identity.person p ON p.id = m.person_id AND p.blocked_at IS NULL\n     WHERE c.organisation_id = $1 AND c.id = $2": {
      readonly parameters: readonly [string | null, string | null];
      readonly row: { readonly email: string; readonly language: string; readonly given: string[]; readonly roles: string[] };
    };
    // features/identity/roles/role-changes.queries.ts
    "SELECT /* \"role\" is not null: an element of an array without nulls */ role, count(*)::int AS count\n     FROM identity.member m CROSS JOIN unnest(m.roles) AS role WHERE m.organisation_id = $1 AND m.blocked_at IS NULL GROUP BY role": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly role: string; readonly count: number };
    };
    // features/identity/sessions/sessions.queries.ts
    "SELECT /* \"id\" is not null: the function gives rows of sessions;\n           \"personId\" is not null: as the id; \"organisationId\" is not null: as the id; \"lastUsedAt\" is not null: as the id; \"expiresAt\" is not null: as the id; \"provenAt\" is not null: as the id; \"shared\" is not null: as the id; \"described\" is not null: as the id; \"roles\" is not null: as the id; \"inNetwork\" is not null: as the id; \"consented\" is not null: as the id; \"timeZone\" is not null: as the id; \"hasLeft\" is not null: as the id; \"hasFactor\" is not null: as the id; \"askedRoles\" is not null: as the id; \"byProvider\" is not null: as the id; \"providerFactor\" is not null: as the id */\n         id, person_id AS \"personId\", organisation_id AS \"organisationId\", last_used_at AS \"lastUsedAt\", expires_at AS \"expiresAt\", roles, in_network AS \"inNetwork\",\n         minor_since AS \"minorSince\", consented, time_zone AS \"timeZone\", has_left AS \"hasLeft\", proven_at AS \"provenAt\", shared, described,\n         has_factor AS \"hasFactor\", asked_roles AS \"askedRoles\", by_provider AS \"byProvider\", provider_factor AS \"providerFactor\"\n       FROM identity.find_session($1, $2, $3, $4)": {
      readonly parameters: readonly [string | null, Date | string | null, Date | string | null, Date | string | null];
      readonly row: { readonly id: string; readonly personId: string; readonly organisationId: string; readonly lastUsedAt: Date; readonly expiresAt: Date; readonly roles: string[]; readonly inNetwork: boolean; readonly minorSince: string | null; readonly consented: boolean; readonly timeZone: string; readonly hasLeft: boolean; readonly provenAt: Date; readonly shared: boolean; readonly described: boolean; readonly hasFactor: boolean; readonly askedRoles: string[]; readonly byProvider: boolean; readonly providerFactor: boolean };
    };
    // features/identity/sessions/sessions.queries.ts
    "SELECT identity.touch_session($1, $2)": {
      readonly parameters: readonly [string | null, Date | string | null];
      readonly row: { readonly touch_session: '' | null };
    };
    // features/identity/sessions/sessions.queries.ts
    "SELECT identity.describe_session($1, $2, $3)": {
      readonly parameters: readonly [string | null, string | null, string | null];
      readonly row: { readonly describe_session: '' | null };
    };
    // features/identity/sessions/sessions.queries.ts
    "UPDATE identity.session SET token_hash = $3, proven_at = $4, by_provider = by_provider AND NOT $6::boolean, former_until = $5,\n       former_token_hash = CASE WHEN former_token_hash = $2 THEN former_token_hash ELSE token_hash END,\n       former_proven_at = CASE WHEN former_token_hash = $2 THEN former_proven_at ELSE proven_at END,\n       former_by_provider = CASE WHEN former_token_hash = $2 THEN former_by_provider ELSE by_provider END\n     WHERE id = $1 AND ($6 OR by_provider) RETURNING expires_at AS \"expiresAt\"": {
      readonly parameters: readonly [string | null, string | null, string, Date | string, Date | string | null, boolean | null];
      readonly row: { readonly expiresAt: Date };
    };
    // features/identity/sessions/sessions.queries.ts
    "WITH used AS (UPDATE identity.member SET last_used_at = $5 WHERE organisation_id = $3 AND person_id = $2 AND blocked_at IS NULL RETURNING person_id)\n       INSERT INTO identity.session (id, person_id, organisation_id, token_hash, started_at, last_used_at, expires_at, proven_at, shared, by_provider, provider_factor)\n         SELECT $1, u.person_id, $3, $4, $5, $5, $6, $7, $8, $9, $10 FROM used u RETURNING id": {
      readonly parameters: readonly [string, string | null, string, string, Date | string, Date | string, Date | string, boolean, boolean, boolean];
      readonly row: { readonly id: string };
    };
    // features/identity/sessions/sessions.queries.ts
    "SELECT FROM identity.session WHERE id = $1 FOR KEY SHARE": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/identity/sessions/sessions.queries.ts
    "SELECT organisation_id AS id FROM identity.member WHERE person_id = $1 AND blocked_at IS NULL\n       ORDER BY last_used_at DESC NULLS LAST, since, organisation_id": {
      readonly parameters: readonly [string | null];
      readonly row: { readonly id: string };
    };
    // features/identity/signing-in/sign-ins.queries.ts
    "DELETE FROM identity.session WHERE person_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/identity/signing-in/sign-ins.queries.ts
    "DELETE FROM identity.provider_link WHERE person_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/identity/signing-in/sign-ins.queries.ts
    "DELETE FROM identity.mailed_link WHERE person_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/identity/signing-in/sign-ins.queries.ts
    "DELETE FROM identity.address_change WHERE person_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/identity/signing-in/sign-ins.queries.ts
    "DELETE FROM identity.known_browser WHERE person_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/identity/signing-in/sign-ins.queries.ts
    "DELETE FROM identity.passkey WHERE person_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/identity/signing-in/sign-ins.queries.ts
    "DELETE FROM identity.factor_ending WHERE person_id = $1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/identity/signing-in/sign-ins.queries.ts
    "DELETE FROM identity.factor_ending WHERE proposed_by = $1": {
      readonly parameters: readonly [string | null];
      readonly row: never;
    };
    // features/identity/signing-in/sign-ins.queries.ts
    "DELETE FROM identity.session WHERE expires_at < $1": {
      readonly parameters: readonly [Date | string | null];
      readonly row: never;
    };
    // features/identity/signing-in/sign-ins.queries.ts
    "DELETE FROM identity.mailed_link WHERE expires_at < $1": {
      readonly parameters: readonly [Date | string | null];
      readonly row: never;
    };
    // features/identity/signing-in/sign-ins.queries.ts
    "DELETE FROM identity.known_browser WHERE expires_at < $1": {
      readonly parameters: readonly [Date | string | null];
      readonly row: never;
    };
  }
}
