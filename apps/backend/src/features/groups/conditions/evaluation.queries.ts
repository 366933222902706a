import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';
import { evaluation, facts, few, isFitting } from './met-conditions.queries';
import type { Question } from './question';

/** The day by the calendar of the organisation. */
export async function findToday(
  transaction: EntityManager,
  organisationId: string,
  now: Date,
): Promise<string> {
  const rows = await queryRows(
    transaction,
    `SELECT to_char($2::timestamptz AT TIME ZONE time_zone, 'YYYY-MM-DD') AS today FROM platform.organisation WHERE id = $1`,
    [organisationId, now],
  );
  return rows[0]?.today ?? '';
}

export interface MetRow {
  readonly personId: string;
  /** The sum of 2^place of each condition that holds. */
  readonly met: number;
}

/** Which conditions each of these people meets, whether they fit or not. Who is blocked or no member is left out. */
export function findMet(
  transaction: EntityManager,
  organisationId: string,
  question: Question,
  among: readonly string[],
): Promise<MetRow[]> {
  return queryRows(
    transaction,
    `${evaluation} SELECT m.person_id AS "personId", m.met /* "met" is not null: no bits are 0 */ FROM met m`,
    [organisationId, question, among],
  );
}

/** Those of these people who fit. */
export function findFitting(
  transaction: EntityManager,
  organisationId: string,
  question: Question,
  among: readonly string[],
): Promise<MetRow[]> {
  return queryRows(
    transaction,
    `${evaluation} SELECT m.person_id AS "personId", m.met /* "met" is not null: no bits are 0 */ FROM met m WHERE ${isFitting}`,
    [organisationId, question, among],
  );
}

/** At most so many of whom an index knows that they may meet a condition, for each condition that has one. */
export function findFew(
  transaction: EntityManager,
  organisationId: string,
  question: Question,
  most: number,
): Promise<{ bit: number; personId: string }[]> {
  return queryRows(
    transaction,
    `${few} SELECT f.bit /* "bit" is not null: each is asked with one */, f."personId" /* "personId" is not null: who may be no person meets nothing */ FROM few f`,
    [organisationId, question, most],
  );
}

/** What is true of these people where a condition asks for it. */
export function findFacts(
  transaction: EntityManager,
  organisationId: string,
  question: Question,
  people: readonly string[],
): Promise<{ bit: number; personId: string; fact: string | null }[]> {
  return queryRows(
    transaction,
    `${facts} SELECT f.bit /* "bit" is not null: each is asked with one */, f."personId", f.fact FROM facts f`,
    [organisationId, question, people],
  );
}
