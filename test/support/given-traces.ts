import { examples } from '@svetionik/contracts/examples';
import { createHash } from 'node:crypto';
import type { Client } from 'pg';

const { organisation, learner, administrator, trainer, certificate } = examples;
const attempt = `(SELECT id FROM assessment.attempt WHERE person_id = '${learner}' ORDER BY id LIMIT 1)`;

/** Gives the learner of the standard data words that stand nowhere else, wherever somebody writes any of them. */
export async function giveTraces(client: Client): Promise<void> {
  await client.query(
    `UPDATE identity.person SET name_latin = 'Jelenka Kos', name_cyrillic = 'Јеленка Кос', service_rank = 'viša inspektorka', service_unit = 'PU Niš', service_number = '114-B' WHERE id = '${learner}'`,
  );
  await giveAssessmentTraces(client);
  await client.query(`
    UPDATE registry.certificate SET facts = facts || '{"profile": {"details": [{"label": "Broj licence", "value": "114-2209"}]}}' WHERE id = '${certificate}';
    INSERT INTO registry.certificate_event (id, organisation_id, certificate_id, type, note, actor_id, at)
      VALUES (gen_random_uuid(), '${organisation}', '${certificate}', 'issued', 'Licenca 114-2209', '${administrator}', now());
    INSERT INTO issuing.change (id, proposed_by, organisation_id, certificate_id, kind, reason, note, proposed_at, state, decided_by, decided_at, refusal)
      VALUES (gen_random_uuid(), '${administrator}', '${organisation}', '${certificate}', 'revoke', 'issued-in-error', 'Licenca 114-2209', now(), 'declined', '${examples.colleague}', now(), 'Licenca 114-2209 je tačna');
    INSERT INTO identity.role_change (id, organisation_id, person_id, given, taken, reason, changed_by, changed_at)
      VALUES (gen_random_uuid(), '${organisation}', '${learner}', '{marker}', '{}', 'Jelenka Kos ocenjuje radove', '${administrator}', now());
    UPDATE identity.person SET minor_since = current_date WHERE id = '${learner}';
    INSERT INTO identity.guardian_consent (id, organisation_id, person_id, signed_on, recorded_by, recorded_at)
      VALUES (gen_random_uuid(), '${organisation}', '${learner}', current_date, '${administrator}', now());
    INSERT INTO people.saved_filter (id, organisation_id, person_id, name, filter, saved_at)
      VALUES (gen_random_uuid(), '${organisation}', '${learner}', 'Jelenka Kos i drugi', '{}', now());
    INSERT INTO people.acted_person (organisation_id, action_id, person_id, outcome) VALUES ('${organisation}', '${examples.bulkAction}', '${learner}', 'waiting');
    INSERT INTO programmes.recognition (organisation_id, programme_id, person_id, part_id, training_id, recognised_at)
      VALUES ('${organisation}', '${examples.programme}', '${learner}', '${examples.programmePart}', '${examples.training}', now());
    INSERT INTO runs.trainer (organisation_id, run_id, person_id) VALUES ('${organisation}', '${examples.nextRun}', '${learner}');
    INSERT INTO runs.feed (organisation_id, person_id, secret_hash, made_at) VALUES ('${organisation}', '${learner}', repeat('d', 64), now());
    INSERT INTO runs.enrolling_person (organisation_id, enrolling_id, person_id, sort_key, outcome)
      SELECT '${organisation}', '${examples.enrolling}', person_id, sort_key, 'waiting' FROM people.listed_member WHERE organisation_id = '${organisation}' AND person_id = '${learner}';
    WITH key AS (
      INSERT INTO safeguarding.officer_key (id, organisation_id, person_id, recipient, salt, sealed, made_at)
        VALUES (gen_random_uuid(), '${organisation}', '${learner}', 'age1trag', '', '', now()) RETURNING id
    )
    INSERT INTO safeguarding.report_key (organisation_id, report_id, key_id, sealed) SELECT '${organisation}', '${examples.safeguardingReport}', id, '' FROM key;
    INSERT INTO runs.mail_choice (organisation_id, person_id, kind, way) VALUES ('${organisation}', '${learner}', 'own-days', 'weekly');
    INSERT INTO runs.reminder_summary (id, organisation_id, person_id, week, state) VALUES ('${examples.newReminderRule}', '${organisation}', '${learner}', '2026-11-30', 'ordered');
    INSERT INTO runs.reminder (id, organisation_id, run_id, rule_id, person_id, about_day, summary_id, state, ordered_at)
      VALUES (gen_random_uuid(), '${organisation}', '${examples.run}', '${examples.reminderRule}', '${learner}', '2026-12-04', '${examples.newReminderRule}', 'ordered', now());
    WITH entry AS (
      INSERT INTO platform.audit (id, organisation_id, actor_id, action, subject_ids, at)
        VALUES (gen_random_uuid(), '${organisation}', '${administrator}', 'identity.assignRoles', ARRAY['${learner}'::uuid], now()) RETURNING id, organisation_id, subject_ids
    ) INSERT INTO platform.audit_reason (entry_id, organisation_id, subject_ids, text) SELECT id, organisation_id, subject_ids, 'Jelenka ocenjuje radove' FROM entry;
    INSERT INTO identity.passkey (id, person_id, credential, public_key, counter, name, synced, added_at)
      VALUES (gen_random_uuid(), '${learner}', 'bmplbmE', '\\x00', 0, 'Jelenkin telefon', true, now());
    INSERT INTO identity.authenticator (person_id, sealed_secret, last_step, added_at) VALUES ('${learner}', 'kljuc.skriveno', 0, now());
    INSERT INTO identity.factor_ending (id, organisation_id, person_id, proposed_by, proposed_at) VALUES (gen_random_uuid(), '${organisation}', '${learner}', '${administrator}', now());
    INSERT INTO identity.provider_link (organisation_id, person_id, issuer, subject, by_administrator, linked_at)
      VALUES ('${organisation}', '${learner}', 'https://prijava.primer.rs', 'jelenka.kos', false, now());
    INSERT INTO identity.address_change (id, person_id, email, email_folded, asked_at, expires_at)
      VALUES (gen_random_uuid(), '${learner}', 'jelenka.druga@primer.rs', 'jelenka.druga@primer.rs', now(), now() + interval '1 day');
    INSERT INTO identity.recovery_code (person_id, code_hash) VALUES ('${learner}', repeat('e', 64));
    INSERT INTO identity.known_browser (token_hash, person_id, expires_at) VALUES (repeat('c', 64), '${learner}', now() + interval '1 day');
  `);
}

async function giveAssessmentTraces(client: Client): Promise<void> {
  const content = Buffer.from('Samo njeno');
  const hash = createHash('sha256').update(content).digest('hex');
  await client.query(
    `INSERT INTO platform.file (hash, media_type, bytes, content, created_at) VALUES ($1, 'text/plain', $2, $3, now())`,
    [hash, content.length, content],
  );
  await client.query(`
    INSERT INTO assessment.answer_file (organisation_id, attempt_id, position, hash, name, uploaded_at)
      SELECT '${organisation}', attempt_id, position, '${hash}', 'beleska.txt', now() FROM assessment.attempt_item WHERE attempt_id = ${attempt} LIMIT 1;
    WITH task AS (
      INSERT INTO assessment.marking_task (id, organisation_id, attempt_id, position, item_version_id, second_marking, disturbing, handed_in_at)
        SELECT gen_random_uuid(), '${organisation}', attempt_id, position, item_version_id, false, false, now() FROM assessment.attempt_item WHERE attempt_id = ${attempt} LIMIT 1
        RETURNING id
    ), seat AS (INSERT INTO assessment.marker_assignment (task_id, organisation_id, role, marker_id, held_since) SELECT id, '${organisation}', 'first', '${trainer}', now() FROM task),
    change AS (INSERT INTO assessment.mark_change (id, organisation_id, task_id, role, marker_id, from_marks, from_points, from_note, marks, points, note, reason, changed_at)
      SELECT gen_random_uuid(), '${organisation}', id, 'first', '${trainer}', '{}', 0, '', '{}', 1, '', 'Tek sad vidim 114-2209', now() FROM task)
    INSERT INTO assessment.mark (id, organisation_id, task_id, role, marker_id, marks, points, note, given_at)
      SELECT gen_random_uuid(), '${organisation}', id, 'first', '${trainer}', '{}', 1, 'Pita se za 114-2209', now() FROM task;
    WITH interruption AS (
      INSERT INTO assessment.service_interruption (id, kind, organisation_id, starts_at, ends_at, reason, touched, declared_by, declared_at)
        VALUES (gen_random_uuid(), 'declared', '${organisation}', now() - interval '1 hour', now(), 'Nestanak struje', '[]', '${administrator}', now()) RETURNING id
    ) INSERT INTO assessment.interrupted_attempt (service_interruption_id, organisation_id, attempt_id) SELECT id, '${organisation}', ${attempt} FROM interruption;
    INSERT INTO assessment.accommodation (id, organisation_id, person_id, number, extra_time_factor, time_limited, breaks, break_minutes, larger_steps, granted_by, granted_at)
      VALUES ('${examples.newAccommodation}', '${organisation}', '${learner}', 1, 1.5, true, 0, 0, false, '${administrator}', now());
    INSERT INTO assessment.accommodation_reason (accommodation_id, organisation_id, reason) VALUES ('${examples.newAccommodation}', '${organisation}', 'Jelenka je tražila');
  `);
}
