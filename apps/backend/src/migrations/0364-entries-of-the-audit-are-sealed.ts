import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Entries of the audit get a place in the chain of their organisation, or of the installation, and a hash over the chain up to there. What
 * has been kept long enough goes from the beginning of a chain, and leaves the place and the hash from which checking begins.
 */
export class EntriesOfTheAuditAreSealed1764000000364 implements MigrationInterface {
  readonly name = 'EntriesOfTheAuditAreSealed1764000000364';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(finding);
    await runner.query(forgetting);
    await runner.query(owned);
    await runner.query(reading);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const installation = `'00000000-0000-0000-0000-000000000000'::uuid`;
const chain = `chain uuid NOT NULL GENERATED ALWAYS AS (coalesce(organisation_id, ${installation})) STORED`;
const policies = (table: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_organisation ON ${table} TO svetionik_app
    USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid) OR organisation_id IS NULL);
  CREATE POLICY whole_installation ON ${table} TO svetionik_system USING (true);
  GRANT SELECT, INSERT ON ${table} TO svetionik_app;
`;

/** A seal refers to no row by a foreign key: an entry that was removed by force is to be missed. */
const tables = `
  CREATE TABLE platform.audit_seal (
    entry_id uuid PRIMARY KEY,
    organisation_id uuid REFERENCES platform.organisation,
    ${chain},
    place integer NOT NULL CHECK (place > 0),
    hash char(64) NOT NULL,
    sealed_at timestamptz NOT NULL,
    UNIQUE (chain, place)
  );
  COMMENT ON TABLE platform.audit_seal IS 'At an erasure: nobody’s';
  ${policies('platform.audit_seal')}
  GRANT SELECT, DELETE ON platform.audit_seal TO svetionik_system;

  CREATE TABLE platform.audit_checkpoint (
    organisation_id uuid REFERENCES platform.organisation,
    ${chain},
    place integer NOT NULL CHECK (place > 0),
    hash char(64) NOT NULL,
    made_at timestamptz NOT NULL,
    signed_by text,
    signature text,
    PRIMARY KEY (chain, place),
    CHECK (num_nulls(signed_by, signature) IN (0, 2))
  );
  COMMENT ON TABLE platform.audit_checkpoint IS 'At an erasure: nobody’s';
  ${policies('platform.audit_checkpoint')}
  GRANT SELECT ON platform.audit_checkpoint TO svetionik_system;
`;

/** Of all organisations at once; the installation is null. A chain of which everything is gone goes on from its checkpoint. */
const finding = `
  CREATE FUNCTION platform.list_chains_to_seal(since timestamptz) RETURNS TABLE (organisation_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      SELECT o.id FROM (SELECT id FROM platform.organisation UNION ALL SELECT NULL) o (id)
      WHERE EXISTS (SELECT FROM platform.audit a WHERE a.chain = coalesce(o.id, ${installation}) AND a.at >= since
        AND NOT EXISTS (SELECT FROM platform.audit_seal s WHERE s.entry_id = a.id))
      ORDER BY o.id NULLS FIRST;
    $$;
  CREATE FUNCTION platform.list_ends_of_chains() RETURNS TABLE (organisation_id uuid, place integer, hash text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      SELECT o.id, e.place, e.hash::text FROM (SELECT id FROM platform.organisation UNION ALL SELECT NULL) o (id)
        CROSS JOIN LATERAL (
          (SELECT s.place, s.hash FROM platform.audit_seal s WHERE s.chain = coalesce(o.id, ${installation}) ORDER BY s.place DESC LIMIT 1)
          UNION ALL
          (SELECT c.place, c.hash FROM platform.audit_checkpoint c WHERE c.chain = coalesce(o.id, ${installation}) ORDER BY c.place DESC LIMIT 1)
          ORDER BY place DESC LIMIT 1) e
      ORDER BY o.id NULLS FIRST;
    $$;
`;

/** Up to the first entry that is to be kept, or is missing: what was removed by force is not to be covered up. */
const forgetting = `
  CREATE FUNCTION platform.cut_audit(organisation uuid, ends timestamptz, most integer, OUT forgotten integer, OUT place integer, OUT hash text)
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
    DECLARE
      own CONSTANT uuid := coalesce(organisation, ${installation});
      kept integer;
    BEGIN
      forgotten := 0;
      PERFORM pg_advisory_xact_lock(hashtext('platform.audit_seal'), hashtext(own::text));
      SELECT coalesce(min(w.place) FILTER (WHERE w.at IS NULL OR w.at >= ends), max(w.place) + 1) INTO kept FROM
        (SELECT s.place, a.at FROM platform.audit_seal s LEFT JOIN platform.audit a ON a.id = s.entry_id
         WHERE s.chain = own ORDER BY s.place LIMIT most) w;
      SELECT s.place, s.hash INTO place, hash FROM platform.audit_seal s WHERE s.chain = own AND s.place < kept ORDER BY s.place DESC LIMIT 1;
      IF place IS NULL THEN RETURN; END IF;
      DELETE FROM platform.audit_reason r USING platform.audit_seal s WHERE s.chain = own AND s.place < kept AND r.entry_id = s.entry_id;
      DELETE FROM platform.audit a USING platform.audit_seal s WHERE s.chain = own AND s.place < kept AND a.id = s.entry_id;
      GET DIAGNOSTICS forgotten = ROW_COUNT;
      DELETE FROM platform.audit_seal s WHERE s.chain = own AND s.place < kept;
    END
  $$;

  DROP FUNCTION privacy.forget_actions(uuid, date, text, integer);
  CREATE FUNCTION privacy.forget_actions(organisation uuid, before date, zone text, most integer)
    RETURNS TABLE (organisation_id uuid, forgotten integer, place integer, hash text)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    DECLARE
      ends CONSTANT timestamptz := before::timestamp AT TIME ZONE zone;
      further integer;
      rest integer;
    BEGIN
      PERFORM platform.require_organisation(organisation);
      IF NOT privacy.is_over(organisation, 'action-record', before) THEN RETURN; END IF;
      SELECT organisation, c.forgotten, c.place, c.hash INTO organisation_id, forgotten, place, hash FROM platform.cut_audit(organisation, ends, most) c;
      DELETE FROM platform.event WHERE id IN
        (SELECT e.id FROM platform.event e WHERE e.organisation_id = organisation AND e.at < ends ORDER BY e.at LIMIT most - forgotten);
      GET DIAGNOSTICS further = ROW_COUNT;
      forgotten := forgotten + further;
      rest := most - forgotten;
      RETURN NEXT;
      IF EXISTS (SELECT FROM platform.organisation o WHERE o.id = organisation AND o.is_network) THEN
        RETURN QUERY SELECT NULL::uuid, c.forgotten, c.place, c.hash FROM platform.cut_audit(NULL, ends, rest) c;
      END IF;
    END
  $$;
`;

/** Whoever looks for somebody, or for one kind of action, does not read all that was ever done. */
const reading = `
  CREATE INDEX audit_by_subject ON platform.audit USING gin (subject_ids);
  CREATE INDEX audit_by_actor ON platform.audit (actor_id, at, id);
  CREATE INDEX audit_by_action ON platform.audit (chain, action, at, id);
`;

const definers =
  'platform.list_chains_to_seal, platform.list_ends_of_chains, privacy.forget_actions';

const owned = `
  GRANT CREATE ON SCHEMA platform, privacy TO svetionik_system;
  ALTER FUNCTION platform.list_chains_to_seal OWNER TO svetionik_system;
  ALTER FUNCTION platform.list_ends_of_chains OWNER TO svetionik_system;
  ALTER FUNCTION platform.cut_audit OWNER TO svetionik_system;
  ALTER FUNCTION privacy.forget_actions OWNER TO svetionik_system;
  REVOKE CREATE ON SCHEMA platform, privacy FROM svetionik_system;
  REVOKE ALL ON FUNCTION ${definers}, platform.cut_audit FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION ${definers} TO svetionik_app;
`;
