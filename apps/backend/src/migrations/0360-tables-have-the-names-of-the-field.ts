import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables that had names of our own. Their rows, rules and rights stay; what is stored in them keeps its spelling. */
const renamed: readonly (readonly [schema: string, before: string, now: string])[] = [
  ['assessment', 'outage', 'service_interruption'],
  ['assessment', 'outage_attempt', 'interrupted_attempt'],
  ['assessment', 'marking_seat', 'marker_assignment'],
  ['learning', 'note_way', 'content_path'],
  ['privacy', 'farewell', 'erasure_notice'],
  ['renewal', 'recognised_leave', 'leave_of_absence'],
  ['reporting', 'figures', 'item_analysis'],
];

export class TablesHaveTheNamesOfTheField1764000000360 implements MigrationInterface {
  readonly name = 'TablesHaveTheNamesOfTheField1764000000360';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER VIEW assessment.outages RENAME TO service_interruptions;
      ALTER TABLE assessment.outage_attempt RENAME COLUMN outage_id TO service_interruption_id;
    `);
    for (const [schema, before, now] of renamed) await runner.query(rename(schema, before, now));
    await runner.query(`
      ALTER TABLE assessment.interrupted_attempt
        RENAME CONSTRAINT interrupted_attempt_organisation_id_outage_id_fkey TO interrupted_attempt_service_interruption_fkey;
      ALTER INDEX assessment.interrupted_attempt_by_outage RENAME TO interrupted_attempt_by_interruption;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** Constraints and indexes begin with the name of their table; functions name it in their text, which is read when they are called. */
function rename(schema: string, before: string, now: string): string {
  return `
    ALTER TABLE ${schema}.${before} RENAME TO ${now};
    DO $$
    DECLARE
      each record;
    BEGIN
      FOR each IN SELECT conname AS name FROM pg_constraint
        WHERE conrelid = '${schema}.${now}'::regclass AND conname ~ '^${before}_' AND contype <> 'n'
      LOOP
        EXECUTE format('ALTER TABLE ${schema}.${now} RENAME CONSTRAINT %I TO %I', each.name, '${now}' || substr(each.name, ${before.length + 1}));
      END LOOP;
      FOR each IN SELECT indexrelid::regclass AS index, relname AS name FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
        WHERE indrelid = '${schema}.${now}'::regclass AND relname ~ '^${before}_'
      LOOP
        EXECUTE format('ALTER INDEX %s RENAME TO %I', each.index, '${now}' || substr(each.name, ${before.length + 1}));
      END LOOP;
      FOR each IN SELECT oid FROM pg_proc WHERE prosrc ~ '\\m${schema}\\.${before}\\M'
      LOOP
        EXECUTE regexp_replace(pg_get_functiondef(each.oid), '\\m${schema}\\.${before}\\M', '${schema}.${now}', 'g');
      END LOOP;
    END $$;
  `;
}
