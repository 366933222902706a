import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { lawChange, type recordLawChange } from '@svetionik/contracts/laws';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { countChanged, queryRows, type JsonColumns } from '../../platform/database/query';
import { inBothScripts, isOwnOrShared } from '../catalogue';
import { passedRenewal, type ToldChange } from './lifecycles.queries';

export type LawChangeText = EndpointInput<typeof recordLawChange>['body'];

export interface LawChangeRow extends ToldChange {
  readonly id: string;
  readonly courses: readonly { readonly id: string; readonly title: TextInScripts }[];
  readonly sentence: JsonColumns['renewal.law_change.sentence'];
  /** How many valid certificates it asks to renew that were not yet. */
  readonly holders: number;
  readonly recordedAt: Date;
  readonly withdrawnAt: Date | null;
}

const courses =
  `SELECT json_agg(json_build_object('id', k.id, 'title', ke.title) ORDER BY array_position(g.course_ids, k.id))
  FROM catalogue.courses k JOIN catalogue.course_editions ke ON ke.id = k.current_edition_id WHERE k.id = ANY (g.course_ids)` as const;
const holders =
  `SELECT count(*)::int FROM registry.certificates c JOIN catalogue.course_editions ce ON ce.id = c.course_edition_id
  WHERE c.organisation_id = g.organisation_id AND c.status = 'valid' AND c.rendering = 'ready' AND c.kind = 'completion' AND c.erased_at IS NULL AND coalesce(c.certified_on, c.issued_on) < g.changed_on AND ce.course_id = ANY (g.course_ids) AND NOT ${passedRenewal}` as const;
const select =
  `SELECT g.id, to_char(g.changed_on, 'YYYY-MM-DD') AS "changedOn", to_char(g.renew_by, 'YYYY-MM-DD') AS "renewBy", g.source, g.sentence,
  coalesce((${courses}), '[]') AS courses, (${holders}) AS holders, g.recorded_at AS "recordedAt", g.withdrawn_at AS "withdrawnAt"
  FROM renewal.law_change g` as const;

function withCourses<Row extends { readonly courses: unknown }>({ courses, ...row }: Row) {
  return { ...row, courses: lawChange.shape.courses.parse(courses) };
}

/** The last one recorded first. */
export async function findLawChanges(
  transaction: EntityManager,
  organisationId: string,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<LawChangeRow[]> {
  const rows = await queryRows(
    transaction,
    `${select} WHERE g.organisation_id = $1
       AND ($2::uuid IS NULL OR (g.recorded_at, g.id) < (SELECT recorded_at, id FROM renewal.law_change WHERE id = $2 AND organisation_id = $1))
     ORDER BY g.recorded_at DESC, g.id DESC LIMIT $3`,
    [organisationId, after ?? null, limit],
  );
  return rows.map(withCourses);
}

export async function findLawChange(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<LawChangeRow | undefined> {
  const rows = await queryRows(
    transaction,
    `${select} WHERE g.organisation_id = $1 AND g.id = $2`,
    [organisationId, id],
  );
  return rows.map(withCourses)[0];
}

/** Whether all these courses are published ones of the organisation, or shared with it. */
export async function areCourses(
  transaction: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `SELECT count(*)::int AS known FROM catalogue.courses c
     WHERE ${isOwnOrShared({ course: 'c.id', owner: 'c.organisation_id' }, '$1')} AND c.id = ANY ($2) AND c.current_edition_id IS NOT NULL`,
    [organisationId, ids],
  );
  return rows[0]?.known === new Set(ids).size;
}

/** False where the id is taken. */
export async function insertLawChange(
  transaction: EntityManager,
  { organisationId, personId }: PersonActor,
  id: string,
  text: LawChangeText,
  now: Date,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO renewal.law_change (id, organisation_id, changed_on, renew_by, source, sentence, course_ids, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING id`,
    [
      id,
      organisationId,
      text.changedOn,
      text.renewBy,
      text.source,
      composeSentence(text),
      text.courses,
      personId,
      now,
    ],
  );
  return rows.length > 0;
}

/** False where it was withdrawn before. */
export async function storeWithdrawal(
  transaction: EntityManager,
  organisationId: string,
  id: string,
  now: Date,
): Promise<boolean> {
  const withdrawn = await countChanged(
    transaction,
    'UPDATE renewal.law_change SET withdrawn_at = $3 WHERE organisation_id = $1 AND id = $2 AND withdrawn_at IS NULL',
    [organisationId, id, now],
  );
  return withdrawn === 1;
}

export function composeSentence({ serbian, english }: LawChangeText): LawChangeRow['sentence'] {
  return { ...inBothScripts(serbian), en: english };
}
