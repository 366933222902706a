import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';
import { holdLastDays } from './last-days.queries';

/** A register: one organiser's numbers of one year. */
export interface Register {
  readonly organiserId: string;
  readonly last: number;
}

/** A register that goes on after `last`. */
export interface RegisterEnd {
  readonly organisationId: string;
  readonly organiserId: string;
  readonly year: number;
  readonly last: number;
}

/** Whose a register is, and what it is called; empty where it has no designation. */
export interface RegisterOrganiser {
  readonly name: TextInScripts;
  readonly designation: string;
}

/** The organiser of a register; undefined where the organisation has no such organiser. */
export async function findRegisterOrganiser(
  transaction: EntityManager,
  organisationId: string,
  organiserId: string,
): Promise<RegisterOrganiser | undefined> {
  const rows = await queryRows(
    transaction,
    'SELECT name, register_designation AS designation FROM organisations.organisers WHERE organisation_id = $1 AND id = $2',
    [organisationId, organiserId],
  );
  return rows[0];
}

export interface RegisterOwner extends RegisterOrganiser {
  readonly id: string;
}

/** Whoever has a register or may have one, those who came first first. */
export function findRegisterOwners(
  transaction: EntityManager,
  organisationId: string,
): Promise<RegisterOwner[]> {
  return queryRows(
    transaction,
    'SELECT id, name, register_designation AS designation FROM organisations.organisers WHERE organisation_id = $1 ORDER BY created_at, id',
    [organisationId],
  );
}

/** Holds the registers until the transaction ends: whoever gives numbers of the same organiser and year waits, and whoever moves last days. */
export async function lockRegisters(
  transaction: EntityManager,
  organisationId: string,
  organiserIds: readonly string[],
  year: number,
): Promise<Map<string, number>> {
  await holdLastDays(transaction, organisationId, 'shared');
  await execute(
    transaction,
    `INSERT INTO registry.register (organisation_id, organiser_id, year)
     SELECT $1, id, $3 FROM unnest($2::uuid[]) AS o (id) ORDER BY id ON CONFLICT DO NOTHING`,
    [organisationId, organiserIds, year],
  );
  const rows = await queryRows(
    transaction,
    `SELECT organiser_id AS "organiserId", last_number AS last FROM registry.register
     WHERE organiser_id = ANY ($1) AND year = $2 ORDER BY organiser_id FOR UPDATE`,
    [organiserIds, year],
  );
  return new Map(rows.map(({ organiserId, last }) => [organiserId, last]));
}

export async function storeLastNumbers(
  transaction: EntityManager,
  last: ReadonlyMap<string, number>,
  year: number,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE registry.register r SET last_number = n.last
     FROM unnest($1::uuid[], $2::int[]) AS n (organiser_id, last) WHERE r.organiser_id = n.organiser_id AND r.year = $3`,
    [[...last.keys()], [...last.values()], year],
  );
}

/** The last numbers of the organisers' registers, without holding them. */
export async function findLastNumbers(
  transaction: EntityManager,
  organiserIds: readonly string[],
  year: number,
): Promise<Map<string, number>> {
  const rows = await queryRows(
    transaction,
    `SELECT organiser_id AS "organiserId", last_number AS last FROM registry.register WHERE organiser_id = ANY ($1) AND year = $2`,
    [organiserIds, year],
  );
  return new Map(rows.map(({ organiserId, last }) => [organiserId, last]));
}

export function findRegisters(
  transaction: EntityManager,
  organisationId: string,
): Promise<(Register & RegisterOrganiser & { readonly year: number })[]> {
  return queryRows(
    transaction,
    `SELECT r.organiser_id AS "organiserId", o.name, o.register_designation AS designation, r.year, r.last_number AS last FROM registry.register r
     JOIN organisations.organisers o ON o.id = r.organiser_id
     WHERE r.organisation_id = $1 AND r.last_number > 0 ORDER BY r.year DESC, o.name->>'sr-Latn' COLLATE "sr-Latn-x-icu", o.id`,
    [organisationId],
  );
}
