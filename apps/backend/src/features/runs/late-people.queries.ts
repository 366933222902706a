import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { queryRows } from '../../platform/database/query';
import {
  beginDay,
  finishDay,
  isBegun,
  isLate,
  participants,
  standings,
} from './participant-facts.queries';
import { subjects } from './runs.queries';

/** Whose late people somebody follows: everybody’s, or those of the runs that they lead and of the institutions that they look after. */
export interface Following {
  readonly all: boolean;
  readonly personId: string;
  readonly institutions: readonly string[];
}

const dayOf = <const Column extends string>(column: Column) =>
  `to_char(${column}, 'YYYY-MM-DD')` as const;

const members =
  `${participants} JOIN people.listed_members m ON m.organisation_id = p.organisation_id AND m.person_id = p.person_id` as const;

/** As {@link members}, of a participant `p` that is there already. Asked for each by itself, so that whoever fills a page is read and nobody else. */
const around =
  `runs.run r ${standings} JOIN people.listed_members m ON m.organisation_id = p.organisation_id AND m.person_id = p.person_id` as const;

const leads =
  `EXISTS (SELECT FROM runs.trainer l WHERE l.organisation_id = $1 AND l.run_id = r.id AND l.person_id = $4)` as const;

/** Late on a run that goes on or has ended within the last 30 days, and followed; takes the parameters 1 to 5. */
const isFollowed =
  `p.organisation_id = $1 AND p.state = 'enrolled' AND r.opened_at IS NOT NULL AND r.cancelled_at IS NULL AND r.ends_on >= $2::date - 30
   AND ($3::boolean OR ${leads} OR m.institution_id = ANY ($5::uuid[])) AND ${isLate('$2')}` as const;

/** How many people are late. */
export async function countLatePeople(
  transaction: EntityManager,
  organisationId: string,
  { all, personId, institutions }: Following,
  today: string,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    `SELECT count(DISTINCT p.person_id)::int AS count FROM ${members} WHERE ${isFollowed}`,
    [organisationId, today, all, personId, institutions],
  );
  return rows[0]?.count ?? 0;
}

const runs = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    subject: z.object({ 'sr-Latn': z.string(), 'sr-Cyrl': z.string() }),
    beginBy: z.string().nullable(),
    finishBy: z.string().nullable(),
    begun: z.boolean(),
    leads: z.boolean(),
  }),
);

interface LatePage {
  readonly today: string;
  readonly after: string | undefined;
  readonly limit: number;
}

/** A page of the people who are late, by surname, with the runs on which they are. */
export async function findLatePeople(
  transaction: EntityManager,
  organisationId: string,
  { all, personId, institutions }: Following,
  { today, after, limit }: LatePage,
) {
  const rows = await queryRows(
    transaction,
    `SELECT s.person_id AS id, n.name_latin AS "nameLatin", n.name_cyrillic AS "nameCyrillic", n.email, i.name AS institution, l.runs
     FROM (SELECT DISTINCT p.sort_key, p.person_id FROM runs.participant p
         WHERE p.organisation_id = $1 AND p.state = 'enrolled' AND EXISTS (SELECT FROM ${around} WHERE r.id = p.run_id AND ${isFollowed} OFFSET 0)
         AND ($6::uuid IS NULL OR (p.sort_key, p.person_id) > (SELECT a.sort_key, a.person_id FROM people.listed_members a WHERE a.organisation_id = $1 AND a.person_id = $6))
         ORDER BY p.sort_key, p.person_id LIMIT $7) s
       JOIN identity.people n ON n.id = s.person_id LEFT JOIN people.listed_members w ON w.organisation_id = $1 AND w.person_id = s.person_id
       LEFT JOIN institutions.institutions i ON i.id = w.institution_id
       CROSS JOIN LATERAL (SELECT coalesce(json_agg(json_build_object('id', r.id, 'title', r.title, 'subject', coalesce(ke.title, oe.title), 'beginBy', ${dayOf(beginDay)}, 'finishBy', ${dayOf(finishDay)},
           'begun', ${isBegun}, 'leads', ${leads}) ORDER BY r.ends_on, r.id), '[]') AS runs
         FROM ${members} ${subjects}
         WHERE p.person_id = s.person_id AND ${isFollowed}) l
     ORDER BY s.sort_key, s.person_id`,
    [organisationId, today, all, personId, institutions, after ?? null, limit],
  );
  return rows.map((row) => ({ ...row, runs: runs.parse(row.runs) }));
}
