import type { Client } from 'pg';

interface BlockCounts {
  readonly enrolment: string;
  /** As they stand beside the enrolment. */
  readonly stored: readonly number[];
  /** As they are: counted one by one, of what stands in its edition now. */
  readonly real: readonly number[];
}

interface Outline {
  readonly slug: string;
  readonly lessons: readonly { readonly id: string; readonly blocks: readonly { id: string }[] }[];
}

/** How many blocks of each part are done, of every enrolment of an installation. */
export async function readBlockCounts(client: Client): Promise<BlockCounts[]> {
  const { rows } = await client.query<{
    enrolment: string;
    stored: number[];
    done: string[];
    modules: Outline[];
  }>(
    `SELECT e.id AS enrolment, e.done_by_part AS stored, ARRAY(SELECT block_key FROM learning.block_done WHERE enrolment_id = e.id) AS done,
       (SELECT json_agg(json_build_object('slug', m.slug, 'lessons', n.outline) ORDER BY p.position) FROM catalogue.course_edition_module p
         JOIN catalogue.module_edition n ON n.id = p.module_edition_id JOIN catalogue.module m ON m.id = n.module_id WHERE p.course_edition_id = e.course_edition_id) AS modules
     FROM learning.enrolment e ORDER BY e.id`,
  );
  return rows.map(({ enrolment, stored, done, modules }) => ({
    enrolment,
    stored,
    real: done.length === 0 ? [] : modules.map((module) => countDone(module, done)),
  }));
}

function countDone({ slug, lessons }: Outline, done: readonly string[]): number {
  const keys = lessons.flatMap(({ id, blocks }) =>
    blocks.map((block) => `${slug}/${id}/${block.id}`),
  );
  return keys.filter((key) => done.includes(key)).length;
}
