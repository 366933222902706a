import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Erasing a person beyond certification, what they ask for themselves, and how long the rest is kept. What the program may not delete
 * otherwise goes by functions: all that hangs on the attempts and enrolments of one person, the name in an entry of the register whose
 * person is erased, and records of actions. The last two look for themselves whether a period has been set and is over.
 */
export class ErasureAndRetention1764000000106 implements MigrationInterface {
  readonly name = 'ErasureAndRetention1764000000106';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(erasing);
    await runner.query(forgetting);
    await runner.query(grants);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const tables = `
  CREATE SCHEMA privacy;
  CREATE TABLE privacy.erasure_request (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL REFERENCES platform.organisation,
    person_id uuid NOT NULL REFERENCES identity.person,
    asked_at timestamptz NOT NULL,
    state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'withdrawn', 'carried-out', 'declined')),
    decided_by uuid,
    decided_at timestamptz,
    reason text CHECK (reason IS NULL OR state = 'declined'),
    CHECK (num_nulls(decided_by, decided_at) = CASE state WHEN 'waiting' THEN 2 ELSE 0 END)
  );
  CREATE UNIQUE INDEX erasure_request_waiting_once ON privacy.erasure_request (organisation_id, person_id) WHERE state = 'waiting';
  CREATE INDEX erasure_request_by_time ON privacy.erasure_request (organisation_id, state, asked_at, id);
  CREATE INDEX erasure_request_by_person ON privacy.erasure_request (person_id);

  CREATE TABLE privacy.farewell (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL REFERENCES platform.organisation,
    email text NOT NULL,
    language text NOT NULL,
    written_at timestamptz NOT NULL
  );

  CREATE TABLE privacy.retention (
    organisation_id uuid NOT NULL REFERENCES platform.organisation,
    kind text NOT NULL CHECK (kind IN ('register-entry', 'training-evidence', 'action-record')),
    years smallint CHECK (years BETWEEN 1 AND 100),
    ground jsonb NOT NULL,
    version integer NOT NULL,
    PRIMARY KEY (organisation_id, kind)
  );

  ALTER TABLE certification.certificate ADD COLUMN retired_at timestamptz;
  CREATE INDEX holder_word_by_certificate ON certification.holder_word (organisation_id, certificate_id);
  CREATE INDEX certificate_erased ON certification.certificate (organisation_id, id) WHERE erased_at IS NOT NULL AND retired_at IS NULL;

  ALTER TABLE certification.training ADD COLUMN evidence_removed_at timestamptz,
    DROP CONSTRAINT training_check,
    ADD CONSTRAINT training_check CHECK (num_nulls(evidence_hash, evidence_name, sent_at) =
      CASE WHEN state = 'open' THEN 3 WHEN evidence_removed_at IS NOT NULL THEN 2 ELSE 0 END),
    ADD CONSTRAINT training_evidence_removed CHECK (evidence_removed_at IS NULL OR evidence_hash IS NULL AND state IN ('confirmed', 'refused'));

  CREATE INDEX event_by_time ON platform.event (organisation_id, at);
`;

const erasing = `
  CREATE FUNCTION assessment.erase_attempts(organisation uuid, person uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
    DECLARE
      attempts uuid[];
      tasks uuid[];
    BEGIN
      SELECT coalesce(array_agg(id), '{}') INTO attempts FROM
        (SELECT id FROM assessment.attempt WHERE organisation_id = organisation AND person_id = person ORDER BY id FOR UPDATE) held;
      tasks := ARRAY(SELECT id FROM assessment.marking_task WHERE attempt_id = ANY (attempts));
      DELETE FROM assessment.mark WHERE task_id = ANY (tasks);
      DELETE FROM assessment.marking_seat WHERE task_id = ANY (tasks);
      DELETE FROM assessment.marking_task WHERE id = ANY (tasks);
      DELETE FROM assessment.answer WHERE attempt_id = ANY (attempts);
      DELETE FROM assessment.answer_file WHERE attempt_id = ANY (attempts);
      DELETE FROM assessment.attempt_break WHERE attempt_id = ANY (attempts);
      DELETE FROM assessment.attempt_item WHERE attempt_id = ANY (attempts);
      DELETE FROM assessment.outage_attempt WHERE attempt_id = ANY (attempts);
      DELETE FROM assessment.past_score WHERE attempt_id = ANY (attempts);
      DELETE FROM assessment.receipt WHERE attempt_id = ANY (attempts);
      DELETE FROM assessment.attempt WHERE id = ANY (attempts);
      DELETE FROM assessment.accommodation_reason WHERE accommodation_id IN
        (SELECT id FROM assessment.accommodation WHERE organisation_id = organisation AND person_id = person);
      DELETE FROM assessment.accommodation WHERE organisation_id = organisation AND person_id = person;
      DELETE FROM assessment.marker_choice WHERE organisation_id = organisation AND person_id = person;
      DELETE FROM assessment.marking_seat WHERE organisation_id = organisation AND marker_id = person AND finished_at IS NULL;
    END;
  $$;

  CREATE FUNCTION learning.erase_enrolments(organisation uuid, person uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
    DECLARE
      enrolments uuid[];
    BEGIN
      SELECT coalesce(array_agg(id), '{}') INTO enrolments FROM
        (SELECT id FROM learning.enrolment WHERE organisation_id = organisation AND person_id = person ORDER BY id FOR UPDATE) held;
      DELETE FROM learning.extra_attempt WHERE enrolment_id = ANY (enrolments);
      DELETE FROM learning.block_done WHERE enrolment_id = ANY (enrolments);
      DELETE FROM learning.practice_record WHERE enrolment_id = ANY (enrolments);
      DELETE FROM learning.note_way WHERE enrolment_id = ANY (enrolments);
      DELETE FROM learning.enrolment WHERE id = ANY (enrolments);
    END;
  $$;
`;

const forgetting = `
  CREATE FUNCTION privacy.is_over(organisation uuid, retained text, before date) RETURNS boolean
    LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
    SELECT EXISTS (SELECT FROM privacy.retention WHERE organisation_id = organisation AND kind = retained AND before <= (now() - make_interval(years => years))::date);
  $$;

  CREATE FUNCTION certification.retire_entries(organisation uuid, before date, most integer, at timestamptz) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
    DECLARE
      due uuid[];
    BEGIN
      IF NOT privacy.is_over(organisation, 'register-entry', before) THEN RETURN 0; END IF;
      due := ARRAY(SELECT id FROM certification.certificate WHERE organisation_id = organisation AND erased_at IS NOT NULL AND retired_at IS NULL
        AND greatest(issued_on, expires_on) < before ORDER BY id LIMIT most FOR UPDATE);
      DELETE FROM certification.holder_word WHERE certificate_id = ANY (due);
      UPDATE certification.certificate SET
        entry = jsonb_set(entry, '{holder}', '{"latin": "izbrisano", "cyrillic": "избрисано"}'),
        facts = facts || jsonb_build_object('holderName', CASE facts->>'language' WHEN 'sr-Cyrl' THEN 'избрисано' ELSE 'izbrisano' END),
        holder_folded = '', holder_sort_key = '', person_id = gen_random_uuid(), enrolment_id = gen_random_uuid(), retired_at = at
        WHERE id = ANY (due);
      RETURN cardinality(due);
    END;
  $$;

  CREATE FUNCTION privacy.forget_actions(organisation uuid, before date, zone text, most integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
    DECLARE
      ends timestamptz := before::timestamp AT TIME ZONE zone;
      forgotten integer;
      further integer;
    BEGIN
      IF NOT privacy.is_over(organisation, 'action-record', before) THEN RETURN 0; END IF;
      DELETE FROM platform.audit WHERE id IN (SELECT id FROM platform.audit WHERE organisation_id = organisation AND at < ends ORDER BY at LIMIT most);
      GET DIAGNOSTICS forgotten = ROW_COUNT;
      DELETE FROM platform.event WHERE id IN (SELECT id FROM platform.event WHERE organisation_id = organisation AND at < ends ORDER BY at LIMIT most - forgotten);
      GET DIAGNOSTICS further = ROW_COUNT;
      RETURN forgotten + further;
    END;
  $$;
`;

const functions = `assessment.erase_attempts, learning.erase_enrolments, privacy.is_over, certification.retire_entries, privacy.forget_actions`;

const grants = `
  REVOKE ALL ON FUNCTION ${functions} FROM PUBLIC;
  GRANT USAGE ON SCHEMA privacy TO svetionik_app;
  GRANT EXECUTE ON FUNCTION ${functions} TO svetionik_app;
  GRANT SELECT, INSERT, UPDATE (state, decided_by, decided_at, reason) ON privacy.erasure_request TO svetionik_app;
  GRANT SELECT, INSERT, DELETE ON privacy.farewell TO svetionik_app;
  GRANT SELECT, INSERT, UPDATE (years, ground, version) ON privacy.retention TO svetionik_app;
`;
