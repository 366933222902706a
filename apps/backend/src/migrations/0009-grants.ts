import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Grants1764000000009 implements MigrationInterface {
  readonly name = 'Grants1764000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      GRANT USAGE ON SCHEMA platform, identity, organisations, catalogue, assessment, authoring, learning, certification TO svetionik_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES
        IN SCHEMA platform, identity, organisations, catalogue, assessment, authoring, learning, certification TO svetionik_app;
      REVOKE UPDATE, DELETE ON platform.audit, platform.event, assessment.answer, certification.certificate_event,
        catalogue.document, catalogue.module_edition, catalogue.edition_document, catalogue.course_edition,
        catalogue.course_edition_module, assessment.item_version, certification.document,
        certification.batch, certification.certificate FROM svetionik_app;
      GRANT UPDATE (status, rendering, failure_code, document_hash) ON certification.certificate TO svetionik_app;
      REVOKE DELETE ON certification.register FROM svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
