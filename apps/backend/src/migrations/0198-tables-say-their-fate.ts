import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Schemas with their tables, by what becomes of the rows of a person whose account is erased. */
const fates: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  gone: {
    assessment: [
      'accommodation',
      'accommodation_reason',
      'answer',
      'answer_file',
      'attempt',
      'attempt_break',
      'attempt_item',
      'mark',
      'mark_change',
      'marker_choice',
      'marking_seat',
      'marking_task',
      'outage_attempt',
      'past_score',
      'receipt',
      'takeover',
    ],
    credentials: ['credential'],
    exports: ['export', 'export_part'],
    identity: ['known_browser', 'mailed_link', 'member', 'session'],
    learning: ['block_done', 'enrolment', 'extra_attempt', 'note_way', 'practice_record'],
    registry: ['document', 'name_try'],
    renewal: ['recognised_leave', 'reminder'],
    reporting: ['regrade_effect'],
    transcript: ['licence_period', 'print', 'training'],
  },
  entry: {
    credentials: ['status_list'],
    issuing: ['change'],
    registry: ['certificate', 'certificate_event', 'holder_word'],
  },
  record: {
    platform: ['audit', 'event', 'job'],
    privacy: ['erasure_request'],
  },
  shell: {
    identity: ['person'],
  },
  staff: {
    assessment: ['correction', 'outage'],
    authoring: [
      'confirmed_item',
      'draft',
      'item_import',
      'panel',
      'panel_sheet',
      'removal',
      'upload',
      'visit',
    ],
    catalogue: ['course_edition', 'module_edition', 'offer_change'],
    issuing: ['batch', 'proposal'],
    profiles: ['accreditation_decision', 'definition_version', 'profile_version'],
    renewal: ['law_change'],
    reporting: ['figures'],
    setup: ['mail_trial'],
  },
  'nobody’s': {
    assessment: [
      'bank',
      'course_item',
      'heartbeat',
      'item',
      'item_version',
      'receipt_key',
      'unmoved_receipt_key',
    ],
    authoring: ['imported_item', 'panel_item'],
    catalogue: [
      'course',
      'course_edition_module',
      'document',
      'edition_document',
      'edition_file',
      'fact',
      'module',
      'withdrawn_edition',
    ],
    credentials: ['issuer_key', 'signing_certificate'],
    issuing: ['issuing_rule'],
    organisations: ['help_contacts', 'organiser', 'signatory'],
    platform: ['backup', 'demonstration', 'file', 'organisation', 'setting', 'throttle'],
    privacy: ['farewell', 'retention'],
    profiles: ['accreditation', 'accredited_edition', 'profile', 'profile_course'],
    registry: ['lost_number', 'register'],
    reporting: ['regrade'],
  },
};

/** What becomes of a table at an erasure stands at the table, so that whoever makes one says it there. */
export class TablesSayTheirFate1764000000198 implements MigrationInterface {
  readonly name = 'TablesSayTheirFate1764000000198';

  async up(runner: QueryRunner): Promise<void> {
    for (const [fate, schemas] of Object.entries(fates))
      for (const [schema, tables] of Object.entries(schemas))
        for (const table of tables)
          await runner.query(`COMMENT ON TABLE ${schema}.${table} IS 'At an erasure: ${fate}'`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
