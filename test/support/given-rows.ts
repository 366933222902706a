import { examples } from '@svetionik/contracts/examples';
import type { Client } from 'pg';
import { giveTraces } from './given-traces';

const { organisation, administrator, trainer } = examples;
const anyOf = (table: string): string =>
  `(SELECT id FROM ${table} WHERE organisation_id = '${organisation}' ORDER BY id LIMIT 1)`;
const edition = anyOf('catalogue.course_edition');
const organiser = anyOf('organisations.organiser');
const change = examples.newAccommodation;

/** Gives the organisation of the standard data a row of every kind, in each table that it leaves without one. */
export async function giveRowsOfEveryKind(client: Client): Promise<void> {
  await giveTraces(client);
  await client.query(`
    INSERT INTO identity.session (id, person_id, organisation_id, token_hash, started_at, last_used_at, expires_at)
      VALUES (gen_random_uuid(), '${trainer}', '${organisation}', repeat('d', 64), now(), now(), now() + interval '1 day');
    INSERT INTO platform.audit (id, organisation_id, actor_id, action, subject_ids, at)
      VALUES (gen_random_uuid(), '${organisation}', '${administrator}', 'identity.listMembers', '{}', now());
    INSERT INTO organisations.help_contacts (organisation_id, contacts, version) VALUES ('${organisation}', '[]', 1);
    INSERT INTO setup.mail_trial (id, organisation_id, outcome, tried_by, tried_at) VALUES (gen_random_uuid(), '${organisation}', 'accepted', '${administrator}', now());
    INSERT INTO privacy.retention (organisation_id, kind, years, ground, version) VALUES ('${organisation}', 'register-entry', 50, '{}', 1);
    INSERT INTO privacy.farewell (id, organisation_id, email, language, written_at) VALUES (gen_random_uuid(), '${organisation}', 'odlazak@primer.rs', 'sr-Latn', now());
  `);
  await giveCourseRows(client);
  await giveRegisterRows(client);
}

async function giveCourseRows(client: Client): Promise<void> {
  await client.query(`
    INSERT INTO authoring.confirmed_item (organisation_id, item_version_id, fact_key, fact_version, confirmed_by, confirmed_at)
      VALUES ('${organisation}', ${anyOf('assessment.item_version')}, 'telefon', 1, '${trainer}', now());
    INSERT INTO catalogue.offer_change (id, organisation_id, course_id, before, after, reason, changed_by, changed_at)
      VALUES ('${change}', '${organisation}', ${anyOf('catalogue.course')}, 'withdrawn', 'offered', 'Ispravljeno', '${trainer}', now());
    INSERT INTO catalogue.withdrawn_edition (organisation_id, course_edition_id, change_id)
      SELECT '${organisation}', id, '${change}' FROM catalogue.course_edition WHERE organisation_id = '${organisation}' ORDER BY id DESC LIMIT 1;
  `);
}

async function giveRegisterRows(client: Client): Promise<void> {
  await client.query(`
    INSERT INTO profiles.accreditation_decision (organisation_id, accreditation_id, course_edition_id, carried, reason, decided_by, decided_at)
      VALUES ('${organisation}', ${anyOf('profiles.accreditation')}, ${edition}, false, 'Drugi obim', '${administrator}', now());
    INSERT INTO profiles.definition_version (organisation_id, kind, key, version, definition, made_by, made_at)
      VALUES ('${organisation}', 'profile', 'proba', 1, '{}', '${administrator}', now());
    INSERT INTO credentials.issuer_key (organisation_id, organiser_id, id, public_jwk, used_from)
      VALUES ('${organisation}', ${organiser}, repeat('e', 16), '{"kty": "OKP", "crv": "Ed25519", "x": "AAAA"}', now());
    INSERT INTO issuing.issuing_rule (organisation_id, second_approval, version) VALUES ('${organisation}', false, 1);
    INSERT INTO registry.lost_number (id, organisation_id, organiser_id, year, number, designation, organiser, entered_on, entered_at)
      SELECT gen_random_uuid(), '${organisation}', organiser_id, year, 9999, 'IZG-9999', '{"sr-Latn": "Organizator", "sr-Cyrl": "Организатор"}', current_date, now()
      FROM registry.register WHERE organisation_id = '${organisation}' ORDER BY organiser_id, year LIMIT 1;
    INSERT INTO profiles.profile_course (organisation_id, profile_id, course_id) VALUES ('${organisation}', ${anyOf('profiles.profile')}, ${anyOf('catalogue.course')});
  `);
}
