import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The words of the names in the register, in the order in which the register is read. The database writes them itself
 * beside each entry, because a search that misses an entry says that a certificate doesn't exist.
 */
export class WordsOfHolders1764000000103 implements MigrationInterface {
  readonly name = 'WordsOfHolders1764000000103';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE certification.holder_word (
        organisation_id uuid NOT NULL,
        word text COLLATE "C" NOT NULL,
        year int NOT NULL,
        organiser_id uuid NOT NULL,
        number int NOT NULL,
        certificate_id uuid NOT NULL,
        PRIMARY KEY (organisation_id, word, year, organiser_id, number),
        FOREIGN KEY (organisation_id, certificate_id) REFERENCES certification.certificate (organisation_id, id)
      );
      CREATE FUNCTION certification.write_holder_words() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
        BEGIN
          INSERT INTO certification.holder_word (organisation_id, word, year, organiser_id, number, certificate_id)
            SELECT DISTINCT c.organisation_id, w.word, c.year, c.organiser_id, c.number, c.id
            FROM entered c CROSS JOIN unnest(string_to_array(c.holder_folded, ' ')) AS w (word) WHERE w.word <> '';
          RETURN NULL;
        END
      $$;
      REVOKE ALL ON FUNCTION certification.write_holder_words FROM PUBLIC;
      CREATE TRIGGER write_holder_words AFTER INSERT ON certification.certificate
        REFERENCING NEW TABLE AS entered FOR EACH STATEMENT EXECUTE FUNCTION certification.write_holder_words();
      INSERT INTO certification.holder_word (organisation_id, word, year, organiser_id, number, certificate_id)
        SELECT DISTINCT c.organisation_id, w.word, c.year, c.organiser_id, c.number, c.id
        FROM certification.certificate c CROSS JOIN unnest(string_to_array(c.holder_folded, ' ')) AS w (word) WHERE w.word <> '';

      DROP INDEX certification.certificate_by_holder;
      CREATE INDEX certificate_by_holder ON certification.certificate USING gin (string_to_array(holder_folded, ' '));

      GRANT SELECT ON certification.holder_word TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
