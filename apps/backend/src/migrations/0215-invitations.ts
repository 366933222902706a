import type { MigrationInterface, QueryRunner } from 'typeorm';

const own = `organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid)`;

/** Tables with what becomes of them when somebody is erased. */
const fates: Readonly<Record<string, string>> = {
  invitation_batch: 'staff',
  invitation: 'gone',
  invitation_link: 'staff',
  link_entry: 'gone',
};

/**
 * People are asked in by address, or by a link, a QR code or a code that is said aloud. A course stands in a feature that comes later, so
 * that it is asked for and not referred to.
 */
export class Invitations1764000000215 implements MigrationInterface {
  readonly name = 'Invitations1764000000215';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity.invitation_batch (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        body_hash char(64) NOT NULL,
        language text NOT NULL CHECK (language IN ('sr-Latn', 'sr-Cyrl', 'en')),
        roles text[] NOT NULL,
        course_id uuid,
        reason text,
        size integer NOT NULL CHECK (size >= 0),
        sent_by uuid REFERENCES identity.person,
        sent_at timestamptz NOT NULL,
        UNIQUE (organisation_id, id)
      );
      CREATE TABLE identity.invitation (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        batch_id uuid NOT NULL,
        email text NOT NULL,
        email_folded text NOT NULL,
        name text,
        state text NOT NULL DEFAULT 'sent' CHECK (state IN ('sent', 'accepted', 'withdrawn', 'expired')),
        token_hash char(64) UNIQUE,
        sent_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        settled_at timestamptz,
        accepted_by uuid REFERENCES identity.person,
        FOREIGN KEY (organisation_id, batch_id) REFERENCES identity.invitation_batch (organisation_id, id),
        CHECK ((state = 'accepted') = (accepted_by IS NOT NULL)),
        CHECK ((state = 'sent') = (settled_at IS NULL))
      );
      CREATE UNIQUE INDEX invitation_open ON identity.invitation (organisation_id, email_folded) WHERE state = 'sent';
      CREATE INDEX invitation_by_time ON identity.invitation (organisation_id, sent_at DESC, id DESC);
      CREATE INDEX invitation_by_batch ON identity.invitation (batch_id);
      CREATE INDEX invitation_by_acceptor ON identity.invitation (accepted_by) WHERE accepted_by IS NOT NULL;

      CREATE TABLE identity.invitation_link (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        kind text NOT NULL CHECK (kind IN ('link', 'code')),
        entry_key text NOT NULL,
        name text NOT NULL,
        roles text[] NOT NULL,
        course_id uuid,
        most integer NOT NULL CHECK (most BETWEEN 1 AND 10000),
        entered integer NOT NULL DEFAULT 0 CHECK (entered BETWEEN 0 AND most),
        ends_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        made_by uuid REFERENCES identity.person,
        made_at timestamptz NOT NULL,
        UNIQUE (organisation_id, id)
      );
      CREATE UNIQUE INDEX invitation_link_key ON identity.invitation_link (entry_key);
      CREATE INDEX invitation_link_by_end ON identity.invitation_link (organisation_id, made_at DESC, id DESC);
      CREATE TABLE identity.link_entry (
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        link_id uuid NOT NULL,
        person_id uuid NOT NULL REFERENCES identity.person,
        entered_at timestamptz NOT NULL,
        PRIMARY KEY (link_id, person_id),
        FOREIGN KEY (organisation_id, link_id) REFERENCES identity.invitation_link (organisation_id, id)
      );
      CREATE INDEX link_entry_by_time ON identity.link_entry (link_id, entered_at DESC, person_id);
      CREATE INDEX link_entry_by_person ON identity.link_entry (person_id);
    `);
    for (const [table, fate] of Object.entries(fates))
      await runner.query(`
        COMMENT ON TABLE identity.${table} IS 'At an erasure: ${fate}';
        ALTER TABLE identity.${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE identity.${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY own_organisation ON identity.${table} TO svetionik_app USING (${own});
        CREATE POLICY whole_installation ON identity.${table} TO svetionik_system USING (true);
        GRANT SELECT, INSERT, UPDATE, DELETE ON identity.${table} TO svetionik_app;
      `);
    await runner.query(`
      GRANT SELECT ON identity.invitation, identity.invitation_link TO svetionik_system;
      GRANT CREATE ON SCHEMA identity TO svetionik_system;
      CREATE FUNCTION identity.organisation_of_invitation(hash bpchar) RETURNS uuid
        LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        BEGIN RETURN (SELECT organisation_id FROM identity.invitation WHERE token_hash = hash); END;
      $$;
      CREATE FUNCTION identity.organisation_of_link(sought text) RETURNS uuid
        LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        BEGIN RETURN (SELECT organisation_id FROM identity.invitation_link WHERE entry_key = sought); END;
      $$;
      ALTER FUNCTION identity.organisation_of_invitation OWNER TO svetionik_system;
      ALTER FUNCTION identity.organisation_of_link OWNER TO svetionik_system;
      REVOKE ALL ON FUNCTION identity.organisation_of_invitation, identity.organisation_of_link FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION identity.organisation_of_invitation, identity.organisation_of_link TO svetionik_app;
      REVOKE CREATE ON SCHEMA identity FROM svetionik_system;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
