import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who has completed a programme and has no certificate for it is a row as well, written where an attempt, a recognised training, a
 * participant or a certificate changes: at the end of the transaction, and one transaction of an organisation after the other, so that of
 * two that make somebody complete together the later sees both.
 */
export class CandidatesOfProgrammesAreRows1764000000439 implements MigrationInterface {
  readonly name = 'CandidatesOfProgrammesAreRows1764000000439';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(noting);
    await runner.query(triggerFunctions);
    await runner.query(owners);
    await runner.query(triggers);
    await runner.query(`
      INSERT INTO issuing.programme_candidate (participant_id, organisation_id, programme_id) ${candidatesWhere('true')};
      GRANT EXECUTE ON FUNCTION issuing.compare_programme_candidates TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** Without a foreign key: who is taken out of a programme would wait for whoever passes, and the row goes by a trigger. */
const table = `
  CREATE TABLE issuing.programme_candidate (
    participant_id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    programme_id uuid NOT NULL
  );
  CREATE INDEX programme_candidate_of_programme ON issuing.programme_candidate (organisation_id, programme_id, participant_id);
  ALTER TABLE issuing.programme_candidate ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_organisation ON issuing.programme_candidate TO svetionik_app
    USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
  CREATE POLICY whole_installation ON issuing.programme_candidate TO svetionik_system USING (true);
  GRANT SELECT ON issuing.programme_candidate TO svetionik_app;
  GRANT SELECT, INSERT, DELETE ON issuing.programme_candidate TO svetionik_system;
  COMMENT ON TABLE issuing.programme_candidate IS 'At an erasure: gone';
  GRANT SELECT ON programmes.edition, programmes.edition_part, programmes.recognition TO svetionik_system;
  CREATE INDEX edition_part_by_course ON programmes.edition_part (organisation_id, course_id);
`;

/** Whether the part \`q\` is settled for the participant \`t\`. */
const isSettled = `(
        EXISTS (SELECT FROM programmes.recognition r WHERE r.programme_id = t.programme_id AND r.person_id = t.person_id AND r.part_id = q.id)
        OR EXISTS (SELECT FROM learning.enrolment e JOIN assessment.attempt a ON a.enrolment_id = e.id
          WHERE e.organisation_id = t.organisation_id AND e.person_id = t.person_id AND e.course_id = q.course_id
            AND (a.passed OR (a.number = 0 AND (a.result ->> 'percent')::integer >= q.entry_percent))))`;

/** Of the participants \`t\` where the condition holds, those who are through, have passed something here and have no certificate in force. */
const candidatesWhere = (condition: string): string => `
      SELECT t.id, t.organisation_id, t.programme_id FROM programmes.participant t JOIN programmes.edition n ON n.id = t.edition_id
      WHERE ${condition} AND t.state = 'enrolled'
        AND NOT EXISTS (SELECT FROM registry.certificate c WHERE c.enrolment_id = t.id AND c.status IN ('valid', 'suspended'))
        AND EXISTS (SELECT FROM programmes.edition_part q
          JOIN learning.enrolment e ON e.organisation_id = t.organisation_id AND e.person_id = t.person_id AND e.course_id = q.course_id
          JOIN assessment.attempt a ON a.enrolment_id = e.id WHERE q.edition_id = t.edition_id AND a.passed)
        AND (SELECT count(*) FILTER (WHERE q.need = 'required' AND NOT ${isSettled}) = 0
            AND count(*) FILTER (WHERE q.need = 'chosen' AND ${isSettled}) >= n.choose
          FROM programmes.edition_part q WHERE q.edition_id = n.id)`;

/** Brings the rows where a condition holds to what is so, and says how many had to change. */
const bring = (stands: string, isSo: string): string => `
      WITH truth AS MATERIALIZED (${candidatesWhere(isSo)}),
      gone AS (DELETE FROM issuing.programme_candidate k WHERE ${stands} AND NOT EXISTS (SELECT FROM truth t WHERE t.id = k.participant_id) RETURNING 1),
      come AS (INSERT INTO issuing.programme_candidate (participant_id, organisation_id, programme_id)
        SELECT id, organisation_id, programme_id FROM truth ON CONFLICT DO NOTHING RETURNING 1)
      SELECT ((SELECT count(*) FROM gone) + (SELECT count(*) FROM come))::integer`;

const asSystem = 'SECURITY DEFINER SET search_path = pg_catalog, pg_temp';

/** The lock is taken before the rows are read, by a statement of its own, which sees what the one before it has written. */
const noting = `
  CREATE FUNCTION issuing.hold_programme_candidates(organisation uuid) RETURNS void LANGUAGE sql ${asSystem} AS $$
    SELECT pg_advisory_xact_lock(hashtextextended('issuing.programme_candidate ' || organisation, 0))
  $$;
  CREATE FUNCTION issuing.bring_programme_candidates(participants uuid[]) RETURNS integer LANGUAGE sql ${asSystem} AS $$
    ${bring('k.participant_id = ANY (participants)', 't.id = ANY (participants)')}
  $$;
  CREATE FUNCTION issuing.bring_all_programme_candidates(organisation uuid) RETURNS integer LANGUAGE sql ${asSystem} AS $$
    ${bring('k.organisation_id = organisation', 't.organisation_id = organisation')}
  $$;
  CREATE FUNCTION issuing.compare_programme_candidates() RETURNS integer LANGUAGE plpgsql ${asSystem} AS $$
    DECLARE
      own uuid := nullif(current_setting('app.organisation', true), '');
    BEGIN
      PERFORM issuing.hold_programme_candidates(own);
      RETURN issuing.bring_all_programme_candidates(own);
    END
  $$;
  CREATE FUNCTION issuing.note_programmes_of_course(organisation uuid, person uuid, course uuid) RETURNS void LANGUAGE plpgsql ${asSystem} AS $$
    BEGIN
      IF NOT EXISTS (SELECT FROM programmes.edition_part q WHERE q.organisation_id = organisation AND q.course_id = course) THEN RETURN; END IF;
      PERFORM issuing.hold_programme_candidates(organisation);
      PERFORM issuing.bring_programme_candidates(ARRAY(
        SELECT t.id FROM programmes.participant t JOIN programmes.edition_part q ON q.edition_id = t.edition_id AND q.course_id = course
        WHERE t.organisation_id = organisation AND t.person_id = person));
    END
  $$;
`;

const triggerFunctions = `
  CREATE FUNCTION issuing.note_programmes_of_attempt() RETURNS trigger LANGUAGE plpgsql ${asSystem} AS $$
    BEGIN
      PERFORM issuing.note_programmes_of_course(e.organisation_id, e.person_id, e.course_id)
        FROM learning.enrolment e WHERE e.id = coalesce(NEW.enrolment_id, OLD.enrolment_id);
      RETURN NULL;
    END
  $$;
  CREATE FUNCTION issuing.note_programmes_of_enrolment() RETURNS trigger LANGUAGE plpgsql ${asSystem} AS $$
    BEGIN
      PERFORM issuing.note_programmes_of_course(OLD.organisation_id, OLD.person_id, OLD.course_id);
      RETURN NULL;
    END
  $$;
  CREATE FUNCTION issuing.note_programme_of_participant() RETURNS trigger LANGUAGE plpgsql ${asSystem} AS $$
    BEGIN
      PERFORM issuing.hold_programme_candidates(coalesce(NEW.organisation_id, OLD.organisation_id));
      PERFORM issuing.bring_programme_candidates(ARRAY[coalesce(NEW.id, OLD.id)]);
      RETURN NULL;
    END
  $$;
  CREATE FUNCTION issuing.note_programme_of_recognition() RETURNS trigger LANGUAGE plpgsql ${asSystem} AS $$
    BEGIN
      PERFORM issuing.hold_programme_candidates(coalesce(NEW.organisation_id, OLD.organisation_id));
      PERFORM issuing.bring_programme_candidates(ARRAY(SELECT t.id FROM programmes.participant t
        WHERE t.programme_id = coalesce(NEW.programme_id, OLD.programme_id) AND t.person_id = coalesce(NEW.person_id, OLD.person_id)));
      RETURN NULL;
    END
  $$;
  CREATE FUNCTION issuing.note_programme_of_certificate() RETURNS trigger LANGUAGE plpgsql ${asSystem} AS $$
    BEGIN
      IF NOT EXISTS (SELECT FROM programmes.participant t WHERE t.id = NEW.enrolment_id) THEN RETURN NULL; END IF;
      PERFORM issuing.hold_programme_candidates(NEW.organisation_id);
      PERFORM issuing.bring_programme_candidates(ARRAY[NEW.enrolment_id]);
      RETURN NULL;
    END
  $$;
`;

const named = [
  ...['hold_programme_candidates', 'bring_programme_candidates', 'bring_all_programme_candidates'],
  ...['compare_programme_candidates', 'note_programmes_of_course'],
  ...['note_programmes_of_attempt', 'note_programmes_of_enrolment'],
  ...['note_programme_of_participant', 'note_programme_of_recognition'],
  'note_programme_of_certificate',
];

const owners = `
  GRANT CREATE ON SCHEMA issuing TO svetionik_system;
  ${named.map((name) => `ALTER FUNCTION issuing.${name} OWNER TO svetionik_system; REVOKE ALL ON FUNCTION issuing.${name} FROM PUBLIC;`).join('\n  ')}
  REVOKE CREATE ON SCHEMA issuing FROM svetionik_system;
`;

/** At the end of a transaction, when it waits for nothing else any more: whoever holds the lock waits for nobody. */
const atTheEnd = (name: string, change: string, when: string, work: string): string => `
  CREATE CONSTRAINT TRIGGER ${name} AFTER ${change} DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    ${when === '' ? '' : `WHEN (${when}) `}EXECUTE FUNCTION issuing.${work}();`;

const ofAttempt = 'note_programmes_of_attempt';
const ofParticipant = 'note_programme_of_participant';
const ofCertificate = 'note_programme_of_certificate';

const triggers = [
  atTheEnd(
    'note_programmes',
    'INSERT ON assessment.attempt',
    'NEW.passed OR (NEW.number = 0 AND NEW.result IS NOT NULL)',
    ofAttempt,
  ),
  atTheEnd(
    'note_programmes_later',
    'UPDATE OF passed, result ON assessment.attempt',
    '(OLD.passed IS DISTINCT FROM NEW.passed AND (OLD.passed OR NEW.passed)) OR (NEW.number = 0 AND OLD.result IS DISTINCT FROM NEW.result)',
    ofAttempt,
  ),
  atTheEnd(
    'note_programmes_gone',
    'DELETE ON assessment.attempt',
    'OLD.passed OR OLD.number = 0',
    ofAttempt,
  ),
  atTheEnd(
    'note_programmes_gone',
    'DELETE ON learning.enrolment',
    '',
    'note_programmes_of_enrolment',
  ),
  atTheEnd(
    'note_programme',
    'INSERT OR DELETE OR UPDATE OF edition_id, state ON programmes.participant',
    '',
    ofParticipant,
  ),
  atTheEnd(
    'note_programme',
    'INSERT OR DELETE ON programmes.recognition',
    '',
    'note_programme_of_recognition',
  ),
  atTheEnd('note_programme', 'INSERT ON registry.certificate', '', ofCertificate),
  atTheEnd(
    'note_programme_later',
    'UPDATE OF status ON registry.certificate',
    'OLD.status IS DISTINCT FROM NEW.status',
    ofCertificate,
  ),
].join('');
