import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An entry of the audit carries a hash over all that it says, made as it is written. What somebody typed as a reason stands in a table of
 * its own and can go with whom it is about; a code stays in the entry, and is part of what its hash is over.
 */
export class EntriesOfTheAuditCarryHashes1764000000363 implements MigrationInterface {
  readonly name = 'EntriesOfTheAuditCarryHashes1764000000363';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(reasons);
    await runner.query(hashing);
    await runner.query(erasing);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** Whatever else was noted as a reason was typed by somebody. */
const coded = `('certification.askForExport', 'certification.editDeliveryTemplate', 'certification.editLicenceRule', 'certification.enterLost',
  'certification.exportDelivery', 'certification.exportRegister', 'people.export', 'people.exported', 'people.startBulkAction', 'privacy.erase',
  'privacy.keepRetention', 'privacy.setRetention', 'runs.exportParticipants', 'runs.exportedParticipants')`;

/** Of these it is the word of a list; whatever does not look like one counts as typed. */
const listed = `('certification.replace', 'certification.revoked')`;

const form = `'^[A-Za-z0-9][A-Za-z0-9_:/. -]{0,199}$'`;

/** The chain of entries that are of no organisation. */
const installation = `'00000000-0000-0000-0000-000000000000'::uuid`;

const reasons = `
  CREATE TABLE platform.audit_reason (
    entry_id uuid PRIMARY KEY REFERENCES platform.audit,
    organisation_id uuid REFERENCES platform.organisation,
    subject_ids uuid[] NOT NULL,
    text text NOT NULL
  );
  COMMENT ON TABLE platform.audit_reason IS 'At an erasure: gone';
  CREATE INDEX audit_reason_by_subject ON platform.audit_reason USING gin (subject_ids);
  INSERT INTO platform.audit_reason (entry_id, organisation_id, subject_ids, text)
    SELECT id, organisation_id, subject_ids, reason FROM platform.audit WHERE reason IS NOT NULL
      AND NOT (action IN ${coded} AND reason ~ ${form}) AND NOT (action IN ${listed} AND reason ~ '^[a-z][a-z-]*$');
  UPDATE platform.audit SET reason = NULL WHERE id IN (SELECT entry_id FROM platform.audit_reason);
  ALTER TABLE platform.audit_reason ENABLE ROW LEVEL SECURITY;
  ALTER TABLE platform.audit_reason FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_organisation ON platform.audit_reason TO svetionik_app
    USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid) OR organisation_id IS NULL);
  CREATE POLICY whole_installation ON platform.audit_reason TO svetionik_system USING (true);
  GRANT SELECT, INSERT ON platform.audit_reason TO svetionik_app;
  GRANT SELECT, DELETE ON platform.audit_reason TO svetionik_system;

  ALTER TABLE platform.audit RENAME COLUMN reason TO code;
`;

/** Its form is that of \`entryMessage\` in \`libs/proofs\`: an array of JSON without white space, the instant in microseconds. */
const hashing = `
  CREATE FUNCTION platform.audit_entry_hash(id uuid, organisation uuid, actor uuid, action text, code text, subjects uuid[], at timestamptz)
    RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
      SELECT encode(sha256(convert_to('[' || concat_ws(',', to_json(id)::text, coalesce(to_json(organisation)::text, 'null'),
        coalesce(to_json(actor)::text, 'null'), to_json(action)::text, coalesce(to_json(code)::text, 'null'), array_to_json(subjects)::text,
        (extract(epoch FROM at) * 1000000)::bigint::text) || ']', 'UTF8')), 'hex');
    $$;
  CREATE FUNCTION platform.hash_audit_entry() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
    BEGIN
      NEW.hash := platform.audit_entry_hash(NEW.id, NEW.organisation_id, NEW.actor_id, NEW.action, NEW.code, NEW.subject_ids, NEW.at);
      RETURN NEW;
    END
  $$;
  REVOKE ALL ON FUNCTION platform.audit_entry_hash, platform.hash_audit_entry FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION platform.audit_entry_hash TO svetionik_app, svetionik_system;

  ALTER TABLE platform.audit
    ADD CONSTRAINT audit_code CHECK (code ~ ${form}),
    ADD COLUMN chain uuid NOT NULL GENERATED ALWAYS AS (coalesce(organisation_id, ${installation})) STORED,
    ADD COLUMN hash char(64);
  UPDATE platform.audit SET hash = platform.audit_entry_hash(id, organisation_id, actor_id, action, code, subject_ids, at);
  ALTER TABLE platform.audit ALTER COLUMN hash SET NOT NULL;
  CREATE TRIGGER hash_audit_entry BEFORE INSERT ON platform.audit FOR EACH ROW EXECUTE FUNCTION platform.hash_audit_entry();

  CREATE INDEX audit_by_chain ON platform.audit (chain, at, id);
  DROP INDEX platform.audit_by_time;
`;

/** What the program may not delete otherwise: why something was done, with whom it was done to. */
const erasing = `
  CREATE FUNCTION platform.erase_audit_reasons(organisation uuid, person uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    BEGIN
      PERFORM platform.require_organisation(organisation);
      DELETE FROM platform.audit_reason WHERE organisation_id = organisation AND subject_ids @> ARRAY[person];
    END
  $$;
  GRANT CREATE ON SCHEMA platform TO svetionik_system;
  ALTER FUNCTION platform.erase_audit_reasons OWNER TO svetionik_system;
  REVOKE CREATE ON SCHEMA platform FROM svetionik_system;
  REVOKE ALL ON FUNCTION platform.erase_audit_reasons FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION platform.erase_audit_reasons TO svetionik_app;
`;
