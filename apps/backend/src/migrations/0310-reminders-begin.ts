import type { MigrationInterface, QueryRunner } from 'typeorm';

const fates = {
  mail_template: 'staff',
  reminder_rule: 'staff',
  mail_choice: 'gone',
  reminder_summary: 'gone',
  reminder: 'gone',
};

/**
 * Reminders of runs: when whom a run reminds, in which words; what was ordered, once for a rule, a person and a day whatever becomes of the
 * job; and how people want such mails to come.
 */
export class RemindersBegin1764000000310 implements MigrationInterface {
  readonly name = 'RemindersBegin1764000000310';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(rules);
    await runner.query(reminders);
    for (const [table, fate] of Object.entries(fates))
      await runner.query(`
        ALTER TABLE runs.${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
        CREATE POLICY own_organisation ON runs.${table} TO svetionik_app
          USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
        CREATE POLICY whole_installation ON runs.${table} TO svetionik_system USING (true);
        GRANT SELECT, INSERT, UPDATE, DELETE ON runs.${table} TO svetionik_app;
        COMMENT ON TABLE runs.${table} IS 'At an erasure: ${fate}';
      `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const rules = `
  CREATE TABLE runs.mail_template (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL REFERENCES platform.organisation,
    name text NOT NULL,
    words jsonb NOT NULL,
    version integer NOT NULL DEFAULT 1,
    made_by uuid REFERENCES identity.person,
    made_at timestamptz NOT NULL,
    UNIQUE (organisation_id, id)
  );
  CREATE TABLE runs.reminder_rule (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    run_id uuid NOT NULL,
    about text NOT NULL CHECK (about IN ('start', 'begin', 'finish', 'end')),
    days integer NOT NULL CHECK (days BETWEEN -90 AND 90),
    recipients text NOT NULL CHECK (recipients IN ('not-begun', 'not-finished', 'late', 'trainers')),
    template_id uuid,
    made_by uuid REFERENCES identity.person,
    made_at timestamptz NOT NULL,
    stopped_at timestamptz,
    UNIQUE (organisation_id, id),
    FOREIGN KEY (organisation_id, run_id) REFERENCES runs.run (organisation_id, id),
    FOREIGN KEY (organisation_id, template_id) REFERENCES runs.mail_template (organisation_id, id)
  );
  CREATE INDEX reminder_rule_by_run ON runs.reminder_rule (organisation_id, run_id);
  CREATE TABLE runs.mail_choice (
    organisation_id uuid NOT NULL,
    person_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('own-days', 'led-days')),
    way text NOT NULL CHECK (way IN ('each', 'weekly', 'none')),
    PRIMARY KEY (organisation_id, person_id, kind),
    FOREIGN KEY (organisation_id, person_id) REFERENCES identity.member (organisation_id, person_id) ON DELETE CASCADE
  );
`;

const reminders = `
  CREATE TABLE runs.reminder_summary (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    person_id uuid NOT NULL,
    week date NOT NULL,
    state text NOT NULL CHECK (state IN ('ordered', 'settled')),
    UNIQUE (organisation_id, person_id, week),
    UNIQUE (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES identity.member (organisation_id, person_id) ON DELETE CASCADE
  );
  CREATE TABLE runs.reminder (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    run_id uuid NOT NULL,
    rule_id uuid NOT NULL,
    person_id uuid NOT NULL,
    about_day date NOT NULL,
    summary_id uuid,
    state text NOT NULL CHECK (state IN ('ordered', 'sent', 'needless', 'refused')),
    why text CHECK ((why IS NOT NULL) = (state = 'needless')),
    ordered_at timestamptz NOT NULL,
    settled_at timestamptz CHECK ((settled_at IS NULL) = (state = 'ordered')),
    UNIQUE (rule_id, person_id, about_day),
    FOREIGN KEY (organisation_id, run_id) REFERENCES runs.run (organisation_id, id),
    FOREIGN KEY (organisation_id, rule_id) REFERENCES runs.reminder_rule (organisation_id, id),
    FOREIGN KEY (organisation_id, summary_id) REFERENCES runs.reminder_summary (organisation_id, id) ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, person_id) REFERENCES identity.member (organisation_id, person_id) ON DELETE CASCADE
  );
  CREATE INDEX reminder_by_run ON runs.reminder (organisation_id, run_id, id);
  CREATE INDEX reminder_by_summary ON runs.reminder (organisation_id, summary_id) WHERE summary_id IS NOT NULL;
  CREATE INDEX reminder_by_person ON runs.reminder (organisation_id, person_id);
`;
