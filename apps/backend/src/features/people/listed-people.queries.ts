import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';
import { computeEnds, selectBeginnings, type SearchWay } from './search-terms.queries';

/** A place in the order of the list. */
export interface Place {
  readonly sortKey: string;
  readonly id: string;
}

/** Where the list begins. */
export const beginning: Place = { sortKey: '', id: '00000000-0000-0000-0000-000000000000' };

/** Who fits; what is null is not asked for. */
export interface Conditions {
  readonly sought: boolean;
  readonly patterns: readonly string[] | null;
  readonly soughtInstitutions: readonly string[];
  readonly email: string | null;
  readonly institutions: readonly string[] | null;
  readonly role: string | null;
  readonly profession: string | null;
  readonly blocked: boolean | null;
  /** They wait for a guardian's consent, and were said to be 15 to 17 after this day. */
  readonly awaitsConsentAfter: string | null;
}

/** A piece of the list: who is found by a way in, the next so many from a place on, or those before it. */
export interface Piece {
  readonly way: SearchWay;
  readonly from: Place;
  readonly backwards: boolean;
  readonly size: number;
}

const isBeyond = <const Than extends string, const Key extends string, const Id extends string>(
  than: Than,
  key: Key,
  id: Id,
) => `(s.sort_key, s.person_id) ${than} (${key}::text, ${id}::uuid)` as const;

/** Of each term as many as the piece has are enough: whoever stands within it stands within that many of each term they have. */
const piece = <
  const Terms extends string,
  const Beginnings extends string,
  const Ends extends string,
  const Beyond extends string,
  const Size extends string,
  const Way extends string,
>(
  [terms, beginnings, ends]: readonly [Terms, Beginnings, Ends],
  beyond: Beyond,
  size: Size,
  way: Way,
) =>
  `SELECT DISTINCT s.sort_key, s.person_id FROM (
    SELECT s.sort_key, s.person_id FROM unnest(${terms}::text[]) AS t (term) CROSS JOIN LATERAL (
      SELECT s.sort_key, s.person_id FROM people.search_term s
      WHERE s.organisation_id = $1 AND s.term = t.term COLLATE "C" AND ${beyond}
      ORDER BY s.sort_key ${way}, s.person_id ${way} LIMIT ${size}) s
    UNION ALL ${selectBeginnings('s.sort_key, s.person_id', beginnings, ends, beyond)}
    ) s ORDER BY s.sort_key ${way}, s.person_id ${way} LIMIT ${size}` as const;

/** Whether the member `l` fits; takes the parameters 2 to 10, which are {@link listConditionValues}. */
export const fits = `(NOT $2::boolean OR l.sought LIKE ALL ($3::text[]) OR l.institution_id = ANY ($4::uuid[]) OR l.email LIKE $5::text)
  AND ($6::uuid[] IS NULL OR l.institution_id = ANY ($6)) AND ($7::text IS NULL OR $7 = ANY (l.roles))
  AND ($8::text IS NULL OR l.profession = $8) AND ($9::boolean IS NULL OR l.blocked = $9)
  AND ($10::text IS NULL OR l.consent_awaited_since > $10::date)`;

/** Each is looked up as they are reached, so that no plan reads all members for a page. */
const fitting = <const Than extends string, const Way extends string>(than: Than, way: Way) =>
  `SELECT n.sort_key AS "sortKey", n.person_id AS id
   FROM (${piece(['$11', '$12', '$13'], isBeyond(than, '$14', '$15'), '$16', way)}) n
     CROSS JOIN LATERAL (SELECT FROM people.listed_member l WHERE l.organisation_id = $1 AND l.person_id = n.person_id AND ${fits} OFFSET 0) l
   ORDER BY n.sort_key ${way}, n.person_id ${way} LIMIT $17` as const;

/** Those of a piece who fit, from its beginning on, no more than `limit`. */
export async function findFittingPlaces(
  transaction: EntityManager,
  organisationId: string,
  { way: { terms, beginnings }, from, backwards, size, limit }: Piece & { readonly limit: number },
  conditions: Conditions,
): Promise<Place[]> {
  const asked = listConditionValues(conditions);
  const read = [
    terms,
    beginnings,
    computeEnds(beginnings),
    from.sortKey,
    from.id,
    size,
    limit,
  ] as const;
  const values = [organisationId, ...asked, ...read] as const;
  return backwards
    ? queryRows(transaction, fitting('<', 'DESC'), [...values])
    : queryRows(transaction, fitting('>', 'ASC'), [...values]);
}

const fittingFew = <const Than extends string, const Way extends string>(than: Than, way: Way) =>
  `SELECT l.sort_key AS "sortKey", l.person_id AS id FROM people.listed_member l
   WHERE l.organisation_id = $1 AND ${fits} AND l.person_id = ANY ($11::uuid[]) AND (l.sort_key, l.person_id) ${than} ($12::text, $13::uuid)
   ORDER BY l.sort_key ${way}, l.person_id ${way}` as const;

/** Those of a few people who fit, from a place on, or backwards from it. */
export async function findFittingFew(
  transaction: EntityManager,
  organisationId: string,
  people: readonly string[],
  { from, backwards }: Pick<Piece, 'from' | 'backwards'>,
  conditions: Conditions,
): Promise<Place[]> {
  const asked = listConditionValues(conditions);
  const values = [organisationId, ...asked, people, from.sortKey, from.id] as const;
  return backwards
    ? queryRows(transaction, fittingFew('<', 'DESC'), [...values])
    : queryRows(transaction, fittingFew('>', 'ASC'), [...values]);
}

export function listConditionValues(conditions: Conditions) {
  return [
    conditions.sought,
    conditions.patterns,
    conditions.soughtInstitutions,
    conditions.email,
    conditions.institutions,
    conditions.role,
    conditions.profession,
    conditions.blocked,
    conditions.awaitsConsentAfter,
  ] as const;
}

const endOf = <const Than extends string, const Way extends string>(than: Than, way: Way) =>
  `SELECT n.sort_key AS "sortKey", n.person_id AS id FROM (${piece(['$2', '$3', '$4'], isBeyond(than, '$5', '$6'), '$7', way)}) n
   ORDER BY n.sort_key ${way}, n.person_id ${way} OFFSET $7::int - 1` as const;

/** The last place of a piece; undefined where the list ends within it. */
export async function findEnd(
  transaction: EntityManager,
  organisationId: string,
  { way: { terms, beginnings }, from, backwards, size }: Piece,
): Promise<Place | undefined> {
  const read = [terms, beginnings, computeEnds(beginnings), from.sortKey, from.id, size] as const;
  const values = [organisationId, ...read] as const;
  const [end] = await (backwards
    ? queryRows(transaction, endOf('<', 'DESC'), [...values])
    : queryRows(transaction, endOf('>', 'ASC'), [...values]));
  return end;
}

/** Where a member stands. */
export async function findPlace(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<Place | undefined> {
  const rows = await queryRows(
    transaction,
    'SELECT sort_key AS "sortKey", person_id AS id FROM people.listed_member WHERE organisation_id = $1 AND person_id = $2',
    [organisationId, personId],
  );
  return rows[0];
}

/** Whether a member works in one of the institutions. */
export async function hasWorkplace(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
  institutions: readonly string[],
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    'SELECT FROM people.listed_member WHERE organisation_id = $1 AND person_id = $2 AND institution_id = ANY ($3::uuid[])',
    [organisationId, personId, institutions],
  );
  return rows.length > 0;
}

export interface ListedRow {
  readonly id: string;
  readonly nameLatin: string | null;
  readonly nameCyrillic: string | null;
  readonly nameConfirmedOn: string | null;
  readonly email: string;
  readonly profession: string | null;
  readonly confirmed: boolean;
  readonly roles: readonly string[];
  readonly rolesVersion: number;
  readonly blocked: boolean;
  readonly since: string;
  readonly lastActiveOn: string | null;
  readonly consentAwaitedSince: string | null;
  readonly written: string | null;
  readonly institution: string | null;
  readonly institutionName: TextInScripts | null;
  readonly parentName: TextInScripts | null;
}

const dayOf = <const Instant extends string>(instant: Instant) =>
  `to_char(${instant} AT TIME ZONE z.time_zone, 'YYYY-MM-DD')` as const;

/** What the list says of some members, in its order. */
export function findListed(
  transaction: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<ListedRow[]> {
  return queryRows(
    transaction,
    `SELECT l.person_id AS id, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic", ${dayOf('p.name_confirmed_at')} AS "nameConfirmedOn", p.email, p.profession,
       p.confirmed_at IS NOT NULL AS confirmed, l.roles, m.roles_version AS "rolesVersion", l.blocked, ${dayOf('m.since')} AS since, ${dayOf('m.last_used_at')} AS "lastActiveOn", to_char(l.consent_awaited_since, 'YYYY-MM-DD') AS "consentAwaitedSince", w.written,
       i.id AS institution, i.name AS "institutionName", a.name AS "parentName"
     FROM people.listed_member l JOIN identity.people p ON p.id = l.person_id
       JOIN identity.members m ON m.organisation_id = l.organisation_id AND m.person_id = l.person_id
       JOIN platform.organisation z ON z.id = l.organisation_id
       LEFT JOIN institutions.workplaces w ON w.organisation_id = l.organisation_id AND w.person_id = l.person_id
       LEFT JOIN institutions.institutions i ON i.id = l.institution_id LEFT JOIN institutions.institutions a ON a.id = i.parent_id
     WHERE l.organisation_id = $1 AND l.person_id = ANY ($2::uuid[]) ORDER BY l.sort_key, l.person_id`,
    [organisationId, ids],
  );
}
