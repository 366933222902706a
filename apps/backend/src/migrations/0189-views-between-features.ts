import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What others may read of a feature is a view in its schema, named by the plural of its table. Policies hold for whoever asks, not for
 * the owner of the view.
 */
export class ViewsBetweenFeatures1764000000189 implements MigrationInterface {
  readonly name = 'ViewsBetweenFeatures1764000000189';

  async up(runner: QueryRunner): Promise<void> {
    for (const [schema, views] of Object.entries(published))
      for (const [view, [table, columns]] of Object.entries(views))
        await runner.query(`
          CREATE VIEW ${schema}.${view} WITH (security_invoker = true) AS SELECT ${columns} FROM ${schema}.${table};
          GRANT SELECT ON ${schema}.${view} TO svetionik_app;
        `);
    // rows are held by who may write to them
    await runner.query(
      'GRANT UPDATE (organisation_id) ON catalogue.courses, identity.members TO svetionik_app',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const published: Readonly<
  Record<string, Readonly<Record<string, readonly [table: string, columns: string]>>>
> = {
  assessment: {
    accommodations: [
      'accommodation',
      'id, organisation_id, person_id, number, extra_time_factor, time_limited, breaks, break_minutes, larger_steps',
    ],
    attempt_breaks: ['attempt_break', 'attempt_id'],
    attempts: [
      'attempt',
      'id, organisation_id, enrolment_id, course_edition_id, number, state, seed, started_at, deadline_at, closed_at, passed, result, parallel_form',
    ],
    banks: ['bank', 'id, organisation_id, slug, title'],
    corrections: ['correction', 'id, from_version_id, to_version_id, reason, made_at'],
    item_versions: ['item_version', 'id, content, created_at'],
    items: ['item', 'organisation_id, bank_id, key, current_version_id, withdrawn_at'],
    outages: ['outage', 'ends_at'],
  },
  authoring: {
    drafts: ['draft', 'id, organisation_id, kind, content'],
  },
  catalogue: {
    course_edition_modules: [
      'course_edition_module',
      'course_edition_id, position, module_edition_id',
    ],
    course_editions: [
      'course_edition',
      'id, organisation_id, course_id, number, tracks, title, certificate_title, objectives, hours, organiser_id, assessment, source_hash, published_at, validity, renewal',
    ],
    courses: ['course', 'id, organisation_id, slug, current_edition_id, withdrawn_at, offered'],
    edition_documents: ['edition_document', 'module_edition_id, kind, script, hash'],
    edition_files: ['edition_file', 'module_edition_id, hash'],
    facts: [
      'fact',
      'id, organisation_id, key, version, statement, source, checked_on, check_by, status, created_at',
    ],
    module_editions: [
      'module_edition',
      'id, organisation_id, module_id, number, title, minutes, outline, facts, published_at',
    ],
    modules: ['module', 'id, organisation_id, slug, kind'],
    offer_changes: ['offer_change', 'id, reason, changed_at'],
    withdrawn_editions: ['withdrawn_edition', 'course_edition_id, change_id'],
  },
  certification: {
    certificates: ['certificate', 'id, enrolment_id, kind, issued_at, rendering, status'],
  },
  identity: {
    members: ['member', 'organisation_id, person_id, roles, blocked_at'],
    people: [
      'person',
      'id, email, language, name_latin, name_cyrillic, name_confirmed_at, name_folded, name_sort_key, form, certificate_script, profession, licence_number, confirmed_at, blocked_at, service_rank, service_unit, service_number',
    ],
  },
  learning: {
    blocks_done: ['block_done', 'enrolment_id, block_key'],
    enrolments: [
      'enrolment',
      'id, organisation_id, person_id, course_id, course_edition_id, enrolled_at, withdrawn_at, place_at, renews_id',
    ],
    extra_attempts: ['extra_attempt', 'id, enrolment_id, number'],
  },
  organisations: {
    organisers: [
      'organiser',
      'id, organisation_id, name, place, seal_hash, created_at, archived_at, register_designation, signing_key',
    ],
  },
};
