import type { noteWay, practiceResponse } from '@svetionik/contracts/learning';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';

/** Where a learner stands in an enrolment, blocks by their keys: what is done, the last answer or path in each block of practice, the ways taken. */
export interface Standing {
  readonly done: string[];
  readonly practice: { readonly block: string; readonly response: z.output<typeof practiceResponse>; readonly at: string }[];
  readonly ways: { readonly block: string; readonly way: z.output<typeof noteWay> }[];
}

/** One statement, however much was done. */
export async function findStanding(transaction: EntityManager, enrolmentId: string): Promise<Standing> {
  const rows: Standing[] = await transaction.query(
    `SELECT ARRAY(SELECT block_key FROM learning.block_done WHERE enrolment_id = $1) AS done,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('block', block_key, 'response', response, 'at', at)), '[]') FROM (
         SELECT DISTINCT ON (block_key) block_key, response, at FROM learning.practice_record
         WHERE enrolment_id = $1 ORDER BY block_key, at DESC, id DESC
       ) last) AS practice,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('block', block_key, 'way', way)), '[]') FROM learning.note_way WHERE enrolment_id = $1) AS ways`,
    [enrolmentId],
  );
  const [found] = rows;
  const practice = (found?.practice ?? []).map((record) => ({ ...record, at: new Date(record.at).toISOString() }));
  return { done: found?.done ?? [], practice, ways: found?.ways ?? [] };
}
