import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * People are sorted by surname. A name is one line, given name before surname: in the stored keys, what comes after the first word
 * is moved before it, as `sortKeyOfPerson` makes new ones.
 */
export class SurnameFirst1764000000156 implements MigrationInterface {
  readonly name = 'SurnameFirst1764000000156';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE identity.person SET name_sort_key = regexp_replace(name_sort_key, '^([^ ]+) (.+)$', '\\2 \\1') WHERE name_sort_key LIKE '% %';
      UPDATE certification.certificate SET holder_sort_key = regexp_replace(holder_sort_key, '^([^ ]+) (.+)$', '\\2 \\1') WHERE holder_sort_key LIKE '% %';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
