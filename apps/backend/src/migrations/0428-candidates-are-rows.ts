import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who has no attempt left, and who may get a certificate for a course, are rows that the changes of an attempt, an enrolment, a granted
 * attempt or a certificate write. Lists begin with them, in place of every attempt that was ever made.
 */
export class CandidatesAreRows1764000000428 implements MigrationInterface {
  readonly name = 'CandidatesAreRows1764000000428';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table('learning.exhausted_enrolment'));
    await runner.query(table('issuing.candidate'));
    await runner.query(reading);
    await runner.query(exhausted);
    await runner.query(candidates);
    await runner.query(owners);
    await runner.query(triggers);
    await runner.query(`
      INSERT INTO learning.exhausted_enrolment (enrolment_id, organisation_id) ${exhaustedWhere('true')};
      INSERT INTO issuing.candidate (enrolment_id, organisation_id) ${candidatesWhere('true')};
      GRANT EXECUTE ON FUNCTION learning.compare_exhausted, issuing.compare_candidates TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** Without a foreign key: its check would hold the enrolment after the attempt, and whoever starts an attempt holds it before. */
const table = (name: string): string => `
  CREATE TABLE ${name} (
    enrolment_id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL
  );
  CREATE INDEX ${name.slice(name.indexOf('.') + 1)}_of_organisation ON ${name} (organisation_id, enrolment_id);
  ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_organisation ON ${name} TO svetionik_app
    USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
  CREATE POLICY whole_installation ON ${name} TO svetionik_system USING (true);
  GRANT SELECT ON ${name} TO svetionik_app;
  GRANT SELECT, INSERT, DELETE ON ${name} TO svetionik_system;
  COMMENT ON TABLE ${name} IS 'At an erasure: gone';
`;

/** The organisation that the transaction is for. */
const own = `(SELECT nullif(current_setting('app.organisation', true), '')::uuid)`;

const reading = `
  GRANT USAGE ON SCHEMA issuing TO svetionik_system;
  GRANT SELECT ON assessment.attempt, learning.enrolment, learning.extra_attempt, catalogue.course_edition, registry.certificate TO svetionik_system;
`;

/** Of the enrolments \`e\` where the condition holds, those with as many failed attempts as are allowed, and nothing but failed ones. */
const exhaustedWhere = (condition: string): string => `
  SELECT e.id, e.organisation_id FROM learning.enrolment e JOIN catalogue.course_edition c ON c.id = e.course_edition_id
  WHERE ${condition}
    AND (SELECT count(*) FROM assessment.attempt a WHERE a.enrolment_id = e.id AND NOT a.passed)
      >= (c.assessment ->> 'attempts')::int + (SELECT count(*) FROM learning.extra_attempt x WHERE x.enrolment_id = e.id)
    AND NOT EXISTS (SELECT FROM assessment.attempt a WHERE a.enrolment_id = e.id AND a.number > 0 AND a.passed IS NOT FALSE)`;

/** Of the enrolments \`e\` where the condition holds, those with a passed attempt and without a certificate in force. */
const candidatesWhere = (condition: string): string => `
  SELECT e.id, e.organisation_id FROM learning.enrolment e
  WHERE ${condition}
    AND EXISTS (SELECT FROM assessment.attempt a WHERE a.enrolment_id = e.id AND a.passed)
    AND NOT EXISTS (SELECT FROM registry.certificate c WHERE c.enrolment_id = e.id AND c.status IN ('valid', 'suspended'))`;

/** Brings the rows of the enrolments where a condition holds to what is so, and says how many had to change. */
const bring = (name: string, stands: string, isSo: string): string => `
      WITH truth AS MATERIALIZED (${isSo}),
      gone AS (DELETE FROM ${name} k WHERE ${stands} AND NOT EXISTS (SELECT FROM truth t WHERE t.id = k.enrolment_id) RETURNING 1),
      come AS (INSERT INTO ${name} (enrolment_id, organisation_id) SELECT id, organisation_id FROM truth ON CONFLICT DO NOTHING RETURNING 1)
      SELECT ((SELECT count(*) FROM gone) + (SELECT count(*) FROM come))::integer`;

const functions = (
  schema: string,
  words: { readonly note: string; readonly compare: string; readonly table: string },
  where: (condition: string) => string,
  among: string,
): string => `
  CREATE FUNCTION ${schema}.${words.note}(enrolment uuid) RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    ${bring(`${schema}.${words.table}`, 'k.enrolment_id = enrolment', where('e.id = enrolment'))}
  $$;
  CREATE FUNCTION ${schema}.${words.compare}() RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    ${bring(`${schema}.${words.table}`, `k.organisation_id = ${own}`, where(`e.organisation_id = ${own} AND ${among}`))}
  $$;
  CREATE FUNCTION ${schema}.${words.note}_of_row() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    BEGIN
      PERFORM ${schema}.${words.note}(coalesce(NEW.enrolment_id, OLD.enrolment_id));
      RETURN NULL;
    END
  $$;
  CREATE FUNCTION ${schema}.${words.note}_of_enrolment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    BEGIN
      PERFORM ${schema}.${words.note}(coalesce(NEW.id, OLD.id));
      RETURN NULL;
    END
  $$;
`;

const exhausted = functions(
  'learning',
  { note: 'note_exhausted', compare: 'compare_exhausted', table: 'exhausted_enrolment' },
  exhaustedWhere,
  'EXISTS (SELECT FROM assessment.attempt a WHERE a.enrolment_id = e.id AND NOT a.passed)',
);

const candidates = functions(
  'issuing',
  { note: 'note_candidate', compare: 'compare_candidates', table: 'candidate' },
  candidatesWhere,
  'true',
);

const named = {
  learning: [
    'note_exhausted',
    'compare_exhausted',
    'note_exhausted_of_row',
    'note_exhausted_of_enrolment',
  ],
  issuing: [
    'note_candidate',
    'compare_candidates',
    'note_candidate_of_row',
    'note_candidate_of_enrolment',
  ],
};

const owners = Object.entries(named)
  .map(
    ([schema, names]) => `
      GRANT CREATE ON SCHEMA ${schema} TO svetionik_system;
      ${names.map((name) => `ALTER FUNCTION ${schema}.${name} OWNER TO svetionik_system; REVOKE ALL ON FUNCTION ${schema}.${name} FROM PUBLIC;`).join('\n')}
      REVOKE CREATE ON SCHEMA ${schema} FROM svetionik_system;
    `,
  )
  .join('\n');

const triggers = `
  CREATE TRIGGER note_exhausted AFTER INSERT ON assessment.attempt FOR EACH ROW WHEN (NOT NEW.passed) EXECUTE FUNCTION learning.note_exhausted_of_row();
  CREATE TRIGGER note_exhausted_later AFTER UPDATE OF passed ON assessment.attempt FOR EACH ROW
    WHEN (OLD.passed IS DISTINCT FROM NEW.passed AND (NOT OLD.passed OR NOT NEW.passed)) EXECUTE FUNCTION learning.note_exhausted_of_row();
  CREATE TRIGGER note_exhausted_gone AFTER DELETE ON assessment.attempt FOR EACH ROW WHEN (NOT OLD.passed) EXECUTE FUNCTION learning.note_exhausted_of_row();
  CREATE TRIGGER note_exhausted AFTER INSERT ON learning.extra_attempt FOR EACH ROW EXECUTE FUNCTION learning.note_exhausted_of_row();
  CREATE TRIGGER note_exhausted AFTER UPDATE OF course_edition_id ON learning.enrolment FOR EACH ROW
    WHEN (OLD.course_edition_id IS DISTINCT FROM NEW.course_edition_id) EXECUTE FUNCTION learning.note_exhausted_of_enrolment();
  CREATE TRIGGER note_exhausted_gone AFTER DELETE ON learning.enrolment FOR EACH ROW EXECUTE FUNCTION learning.note_exhausted_of_enrolment();
  CREATE TRIGGER note_candidate_gone AFTER DELETE ON learning.enrolment FOR EACH ROW EXECUTE FUNCTION issuing.note_candidate_of_enrolment();
  CREATE TRIGGER note_candidate AFTER INSERT ON assessment.attempt FOR EACH ROW WHEN (NEW.passed) EXECUTE FUNCTION issuing.note_candidate_of_row();
  CREATE TRIGGER note_candidate_later AFTER UPDATE OF passed ON assessment.attempt FOR EACH ROW
    WHEN (OLD.passed IS DISTINCT FROM NEW.passed AND (OLD.passed OR NEW.passed)) EXECUTE FUNCTION issuing.note_candidate_of_row();
  CREATE TRIGGER note_candidate_gone AFTER DELETE ON assessment.attempt FOR EACH ROW WHEN (OLD.passed) EXECUTE FUNCTION issuing.note_candidate_of_row();
  CREATE TRIGGER note_candidate AFTER INSERT ON registry.certificate FOR EACH ROW EXECUTE FUNCTION issuing.note_candidate_of_row();
  CREATE TRIGGER note_candidate_later AFTER UPDATE OF status ON registry.certificate FOR EACH ROW
    WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION issuing.note_candidate_of_row();
`;
