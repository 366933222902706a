import { examples } from '@svetionik/contracts/examples';
import type { Client } from 'pg';
import { v7 } from 'uuid';

/** A course that an organisation has written itself: with a module, its documents, and a bank of one question. */
export class GivenOwnCourse {
  constructor(
    private readonly client: Client,
    private readonly organisation: string,
  ) {}

  /** Copies the first module of a course of the standard data into one of the organisation's own; gives the id of the course. */
  async course(slug: string, organiser: string): Promise<string> {
    const [course, edition, module, moduleEdition] = [v7(), v7(), v7(), v7()];
    const { client, organisation } = this;
    await client.query(
      `INSERT INTO catalogue.course (id, organisation_id, slug, created_at) VALUES ($1, $2, $3, now())`,
      [course, organisation, slug],
    );
    const from = `FROM catalogue.course_edition e JOIN catalogue.course c ON c.current_edition_id = e.id AND c.slug = '${examples.courseSlug}'`;
    const first = `${from} JOIN catalogue.course_edition_module p ON p.course_edition_id = e.id JOIN catalogue.module_edition o ON o.id = p.module_edition_id
      JOIN catalogue.module m ON m.id = o.module_id ORDER BY p.position LIMIT 1`;
    await client.query(
      `INSERT INTO catalogue.course_edition SELECT (jsonb_populate_record(e, jsonb_build_object('id', $1::uuid, 'organisation_id', $2::uuid, 'course_id', $3::uuid,
         'organiser_id', $4::uuid, 'tracks', '["media"]'::jsonb))).* ${from}`,
      [edition, organisation, course, organiser],
    );
    await client.query(
      `INSERT INTO catalogue.module SELECT (jsonb_populate_record(m, jsonb_build_object('id', $1::uuid, 'organisation_id', $2::uuid, 'slug', $3::text))).* ${first}`,
      [module, organisation, `${slug}-modul`],
    );
    await client.query(
      `INSERT INTO catalogue.module_edition SELECT (jsonb_populate_record(o, jsonb_build_object('id', $1::uuid, 'organisation_id', $2::uuid, 'module_id', $3::uuid))).* ${first}`,
      [moduleEdition, organisation, module],
    );
    await client.query(
      `INSERT INTO catalogue.edition_document (organisation_id, module_edition_id, kind, script, hash)
       SELECT $2, $1, d.kind, d.script, d.hash FROM catalogue.edition_document d WHERE d.module_edition_id = (SELECT o.id ${first})`,
      [moduleEdition, organisation],
    );
    await client.query(
      `INSERT INTO catalogue.course_edition_module (organisation_id, course_edition_id, module_edition_id, position) VALUES ($1, $2, $3, 1)`,
      [organisation, edition, moduleEdition],
    );
    await client.query('UPDATE catalogue.course SET current_edition_id = $2 WHERE id = $1', [
      course,
      edition,
    ]);
    return course;
  }

  /** A bank of one question, which is one of the standard data. */
  async bank(slug: string): Promise<void> {
    const [bank, item, version] = [v7(), v7(), v7()];
    const { client, organisation } = this;
    await client.query(
      `INSERT INTO assessment.bank (id, organisation_id, slug, title, created_at) VALUES ($1, $2, $3, 'Pitanja', now())`,
      [bank, organisation, slug],
    );
    await client.query(
      `INSERT INTO assessment.item (id, organisation_id, bank_id, key) VALUES ($1, $2, $3, 'prvo')`,
      [item, organisation, bank],
    );
    await client.query(
      `INSERT INTO assessment.item_version (id, organisation_id, item_id, number, content, created_at)
       SELECT $1, $2, $3, 1, content, now() FROM assessment.item_version WHERE organisation_id = $4 ORDER BY id LIMIT 1`,
      [version, organisation, item, examples.organisation],
    );
    await client.query('UPDATE assessment.item SET current_version_id = $2 WHERE id = $1', [
      item,
      version,
    ]);
  }
}
