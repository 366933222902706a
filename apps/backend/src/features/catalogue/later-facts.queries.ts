import { laterFact } from '@svetionik/contracts/learning/enrolments';
import { z } from 'zod';
import { queryRows, type Database } from '../../platform/database/query';
import type { CourseEdition } from './course-editions.queries';
import type { CurrentFact } from './facts.queries';
import { inBothScripts, type PublishedText } from './published-text';

/** A fact as it is now, later than a module of an edition cites it. */
export interface LaterFact extends Omit<CurrentFact, 'source' | 'place'> {
  /** The module that cites it. */
  readonly module: string;
  readonly source: PublishedText;
  readonly place: PublishedText | null;
  /** Another statement; otherwise it was only checked again. */
  readonly corrected: boolean;
  /** When it began to read as it does now, ISO 8601. */
  readonly since: string;
}

/** What has changed since an edition was published: whether its course has a later one, and which facts. */
export interface EditionChanges {
  readonly newer: boolean;
  readonly facts: readonly LaterFact[];
}

const storedFact = laterFact
  .omit({ id: true })
  .extend({ key: z.string(), source: z.string(), place: z.string().nullable(), since: z.string() });
const storedFacts = z.array(storedFact);

/**
 * One statement, however many facts the edition cites. What it cites is read first, from its own modules: how many an object of JSON names
 * is not known beforehand, and joined with all facts it would be taken apart once for each.
 */
export async function findEditionChanges(
  database: Database,
  { id, courseId, around = [] }: Pick<CourseEdition, 'id' | 'courseId' | 'around'>,
): Promise<EditionChanges> {
  const rows = await queryRows(
    database,
    `WITH cited AS MATERIALIZED (
       SELECT m.slug AS module, em.position, me.organisation_id, each.key, each.version::int AS version /* as int: names a version of a fact, which is one */
       FROM (SELECT module_edition_id, position FROM catalogue.course_edition_module WHERE course_edition_id = $2
         UNION ALL SELECT a.id, 1000 + a.place FROM unnest(ARRAY (SELECT unnest($3::uuid[]))) WITH ORDINALITY AS a (id, place)) em
       JOIN catalogue.module_edition me ON me.id = em.module_edition_id
       JOIN catalogue.module m ON m.id = me.module_id
       CROSS JOIN LATERAL jsonb_each_text(me.facts) AS each (key, version)
     ), later AS MATERIALIZED (
       SELECT c.module, c.position, c.version AS cited, f.* FROM cited c
       CROSS JOIN LATERAL (SELECT * FROM catalogue.fact WHERE organisation_id = c.organisation_id AND key = c.key ORDER BY version DESC LIMIT 1) f
       WHERE f.version > c.version
     )
     SELECT c.current_edition_id <> $2 AS newer, (
       SELECT coalesce(jsonb_agg(jsonb_build_object('module', f.module, 'key', f.key, 'version', f.version, 'statement', f.statement, 'source', f.source,
         'place', f.place, 'address', f.address, 'grade', f.grade, 'checkedOn', f.checked_on, 'checkBy', f.check_by, 'corrected', f.statement <> was.statement,
         'since', (SELECT min(created_at) FROM catalogue.fact s WHERE s.organisation_id = f.organisation_id AND s.key = f.key
           AND s.version > was.version AND s.statement = f.statement)) ORDER BY f.position, f.key), '[]')
       FROM later f JOIN catalogue.fact was ON was.organisation_id = f.organisation_id AND was.key = f.key AND was.version = f.cited) AS facts
     FROM catalogue.course c WHERE c.id = $1`,
    [courseId, id, around],
  );
  const [found] = rows;
  return {
    newer: found?.newer ?? false,
    facts: storedFacts.parse(found?.facts ?? []).map(describe),
  };
}

function describe({ source, place, since, ...fact }: z.output<typeof storedFact>): LaterFact {
  return {
    ...fact,
    source: inBothScripts(source),
    place: place === null ? null : inBothScripts(place),
    since: new Date(since).toISOString(),
  };
}
